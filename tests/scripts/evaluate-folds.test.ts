import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runProcess } from '../helpers/process.ts'

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url))

const names = ['كريم سالم', 'سامي النجار', 'هدى العلي', 'منى الخطيب', 'رامي الحداد', 'نادر الشامي']
/** Invented sentences with their names marked. */
const marked = names
  .flatMap((name, i) => [
    ['قال', 'O', name, 'PERS', 'إن', 'O', 'الجسر', 'O', 'جاهز', 'O'],
    ['زار', 'O', name, 'PERS', `القرية${i}`, 'O', 'أمس', 'O'],
  ])
  .map((words) =>
    words
      .flatMap((word, i) => (i % 2 === 1 ? [] : word.split(' ').map((part, k) => [part, words[i + 1], k])))
      .map(([part, label, k]) => `${part}\t${label === 'O' ? 'O' : `${k === 0 ? 'B' : 'I'}-${label}`}\n`)
      .join(''),
  )
  .join('\n')

/** An article of one statement, in the form of `isnad export --gold`. */
const article = (name: string, i: number): string => {
  const said = `قال ${name} إن `
  const content = 'الجسر القديم جاهز للعبور'
  return JSON.stringify({
    id: `a${i}`,
    lang: 'ar',
    text: `${said}${content}.`,
    statements: [
      {
        kind: 'INDIRECT',
        content: [[said.length, said.length + content.length]],
        verbatim: [],
        cue: [0, 3],
        speaker: [4, 4 + name.length],
        speakerName: name,
        via: [],
      },
    ],
  })
}

let folder: string
const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-folds-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  runProcess(process.execPath, args, { env: { ...process.env, ...environment } })

it('reads each article by weights that were learnt without it, and adds up', async () => {
  const gold = await file('gold.jsonl', `${names.slice(0, 3).map(article).join('\n')}\n`)
  const news = await file(
    'news.jsonl',
    `${JSON.stringify({ text: 'قال وزير النقل إن الطريق سيفتح غداً.' })}\n`,
  )
  const args = ['--names', await file('marked.bio', marked), '--news', news, '--gold', gold, '--folds', '3']
  const { code, out, err } = await run([script('evaluate-folds.ts'), ...args])
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('fold 3 of 3') })
  expect(err.match(/fold \d of 3: .*2 of gold/gu)).toHaveLength(3)
  expect(out).toContain(`${gold} endToEndExact: F1 1.000 P 1.000 R 1.000 (3 of 3)`)
})

it('takes the weights from the given file', async () => {
  const weights = await file(
    'weights.ts',
    `export const format = 1, kin = '', weights = ''\nthrow new Error('these are read')`,
  )
  const { code, err } = await run(
    [
      '--import',
      pathToFileURL(script('weights-of.mjs')).href,
      script('../src/cli/main.ts'),
      'extract',
      weights,
    ],
    { ISNAD_WEIGHTS: weights },
  )
  expect([code, err]).toEqual([1, expect.stringContaining('these are read')])
})

it('says what it needs', async () => {
  const { code, err } = await run([script('evaluate-folds.ts')])
  expect([code, err]).toEqual([1, expect.stringContaining('--names MARKED.bio --news NEWS.jsonl')])
})
