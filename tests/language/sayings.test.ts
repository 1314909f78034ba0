// One verb of saying is one row: no other place of a pack repeats it, and a row is enough to add one.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayings as arabic } from '../../src/language/ar/sayings.ts'
import { plainVerbs } from '../../src/language/en/plain-verbs.ts'
import { sayings as english } from '../../src/language/en/sayings.ts'

const twice = (forms: readonly string[]): readonly string[] =>
  forms.filter((form, i) => forms.indexOf(form) !== i)

describe('the rows of verbs of saying', () => {
  it.each([
    ['ar', arabic.map(({ cue }) => cue.past)],
    ['en', english.map(({ base }) => base)],
  ])('have each dictionary form once in %s', (_, forms) => {
    expect(forms.length).toBeGreaterThan(200)
    expect(twice(forms)).toEqual([])
  })

  it('have no verb that is listed as one that reports nothing', () => {
    // Its past is spelled *prefered* as a cue.
    const known = ['prefer']
    const cues = english.filter(({ cue }) => Object.keys(cue).length > 0).map(({ base }) => base)
    expect(cues.filter((base) => plainVerbs.base.has(base))).toEqual(known)
  })
})

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A verb that no language has, with a sentence for each of its uses. */
const added = [
  {
    lang: 'ar',
    row: "row('زرقل', 'يزرقل', 'مزرقل', null, '', says(), tells('SAID', { CLAUSE: 'أن', THAT: '' })),",
    text: 'زرقل وزير النقل سالم الحربي أن الجسر سيفتح يوم الاثنين.',
    form: 'زرقل',
    words: 'الجسر سيفتح يوم الاثنين',
  },
  {
    lang: 'en',
    row: "...row('zorgle', { SAY: 'SAID' }, says(), tells('SAID', that)),",
    text: 'Transport minister Anna Smith zorgled that the bridge would open on Monday.',
    form: 'zorgled',
    words: 'the bridge would open on Monday',
  },
]

interface Answer {
  readonly cues: readonly string[]
  readonly counts: boolean
  readonly telling: string
}

const answersOf = async (program: string): Promise<readonly Answer[]> => {
  const driver = fileURLToPath(new URL('new-verb.mjs', import.meta.url))
  const cases = added.map((one) => JSON.stringify(one))
  const { stdout } = await promisify(execFile)(process.execPath, [driver, program, ...cases])
  return JSON.parse(stdout) as readonly Answer[]
}

const head = 'export const saying: readonly Saying[] = ['

describe('a verb of saying that is added as a row', () => {
  let copy = ''
  let [before, after]: (readonly Answer[])[] = [[], []]

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'isnad-verb-'))
    for (const part of ['src', 'package.json'])
      await cp(join(root, part), join(copy, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const { lang, row } of added) {
      const file = join(copy, `src/language/${lang}/sayings/saying.ts`)
      await writeFile(file, (await readFile(file, 'utf8')).replace(head, `${head}\n  ${row}`))
    }
    ;[before, after] = [await answersOf(root), await answersOf(copy)]
  })

  afterAll(() => rm(copy, { recursive: true, force: true }))

  it.each(added.map(({ lang, form }, i) => [lang, form, i] as const))('is a cue in %s', (_, form, i) => {
    expect(before?.[i]?.cues).toEqual([])
    expect(after?.[i]?.cues).toEqual([form])
  })

  it.each(added.map(({ lang }, i) => [lang, i] as const))('counts in a claim in %s', (_, i) => {
    expect([before?.[i]?.counts, after?.[i]?.counts]).toEqual([false, true])
  })

  it.each([
    ['ar', 0, 'قال X إن الجسر سيفتح يوم الاثنين', 'زرقل X أن الجسر سيفتح يوم الاثنين'],
    [
      'en',
      1,
      'X said that the bridge would open on Monday',
      'X zorgled that the bridge would open on Monday',
    ],
  ])('is a verb of tellings in %s', (_, i, usual, own) => {
    const plain = (telling = '') => telling.replace(/[\u2066-\u2069]/gu, '')
    expect([plain(before?.[i]?.telling), plain(after?.[i]?.telling)]).toEqual([usual, own])
  })
})
