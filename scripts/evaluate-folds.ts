// How well Arabic statements are found in articles whose names the tagger has not learnt: the gold is split into folds,
// and each is read with weights that were learnt without it.
//   node scripts/evaluate-folds.ts --names MARKED.bio --news NEWS.jsonl[.gz] --gold GOLD.jsonl … [--folds 5]
// The files are those of scripts/train-arabic.ts. Only the tagger is learnt per fold; the people who wrote the rules
// may have read the gold. A fold takes about as long as a training.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Figures, Ratio } from '../src/extract/score.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    news: { type: 'string' },
    gold: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '5' },
  },
})
const { names, news, gold } = values
const folds = Number(values.folds)
if (names === undefined || news === undefined || gold.length === 0 || !(Number.isInteger(folds) && folds > 1))
  throw new Error(
    'usage: node scripts/evaluate-folds.ts --names MARKED.bio --news NEWS.jsonl[.gz] --gold GOLD.jsonl … [--folds 5]',
  )

/** Runs a program of the project to its end and returns what it prints. */
const run = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0)
    throw new Error(`evaluate-folds: expected ${args.join(' ')} to end with 0, got ${String(code)}`)
  return said
}

interface Article {
  readonly file: string
  readonly fold: number
  readonly line: string
}

/** The articles of each file, dealt to the folds in turn, so that each fold has some of each. */
const articles = (
  await Promise.all(
    gold.map(async (file): Promise<readonly Article[]> => {
      const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
      return lines.map((line, i) => ({ file, fold: i % folds, line }))
    }),
  )
).flat()

const measures = ['statement', 'endToEnd', 'endToEndExact'] as const
type Counts = Record<(typeof measures)[number], Pick<Ratio, 'tp' | 'predicted' | 'gold'>>
const nothing = (): Counts => ({
  statement: { tp: 0, predicted: 0, gold: 0 },
  endToEnd: { tp: 0, predicted: 0, gold: 0 },
  endToEndExact: { tp: 0, predicted: 0, gold: 0 },
})
const sums = new Map(gold.map((file) => [file, nothing()]))

const add = (file: string, figures: Figures): void => {
  const sum = sums.get(file) ?? nothing()
  for (const measure of measures)
    for (const count of ['tp', 'predicted', 'gold'] as const)
      sum[measure] = { ...sum[measure], [count]: sum[measure][count] + figures[measure][count] }
}

const folder = await mkdtemp(join(tmpdir(), 'isnad-folds-'))
try {
  for (let fold = 0; fold < folds; fold++) {
    const others = join(folder, 'others.jsonl')
    await writeFile(
      others,
      articles
        .filter((one) => one.fold !== fold)
        .map(({ line }) => `${line}\n`)
        .join(''),
    )
    const weights = join(folder, `weights-${fold}.ts`)
    const files = ['--names', names, '--news', news, '--gold', others, '--out', weights]
    console.error(`fold ${fold + 1} of ${folds}: ${(await run([here('train-arabic.ts'), ...files])).trim()}`)
    for (const file of gold) {
      const held = articles.filter((one) => one.file === file && one.fold === fold)
      const path = join(folder, 'held.jsonl')
      await writeFile(path, held.map(({ line }) => `${line}\n`).join(''))
      const program = ['--import', pathToFileURL(here('weights-of.mjs')).href, here('../src/cli/main.ts')]
      const told =
        held.length > 0 && (await run([...program, 'evaluate', path, '--json'], { ISNAD_WEIGHTS: weights }))
      if (told) add(file, JSON.parse(told) as Figures)
    }
  }
} finally {
  await rm(folder, { recursive: true })
}

for (const [file, sum] of sums)
  for (const measure of measures) {
    const { tp, predicted, gold: there } = sum[measure]
    const shares = [tp / predicted, tp / there, (2 * tp) / (predicted + there)]
    const [precision, recall, f1] = shares.map((share) => share.toFixed(3))
    console.log(`${file} ${measure}: F1 ${f1} P ${precision} R ${recall} (${tp} of ${there})`)
  }
