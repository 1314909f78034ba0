// Run in a copy of the program whose languages got a verb of saying each: reads sentences with it, and prints what each of
// its uses makes of them as one line of JSON.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [root, ...cases] = process.argv.slice(2)
const load = (path) => import(pathToFileURL(join(root, 'src', path)).href)

const { extract } = await load('extract/extract.ts')
const { isPlainSaying } = await load('match/polarity.ts')
const { plainTelling, telling } = await load('statement/telling/telling.ts')

const speakers = [{ name: 'X', kind: 'PERSON', standing: 'ASSERTED' }]
const answers = cases.map((one) => {
  const { text, lang, form, words } = JSON.parse(one)
  const told = { act: 'SAID', kind: 'INDIRECT', lang, text: words, verbatim: [], cue: form, speakers }
  return {
    cues: extract({ text }).statements.map(({ cue }) => text.slice(cue?.start, cue?.end)),
    counts: isPlainSaying(form),
    telling: plainTelling(telling(told, lang), lang),
  }
})
process.stdout.write(`${JSON.stringify(answers)}\n`)
