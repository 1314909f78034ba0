// How fast Arabic is read: megabytes a second for documents and for one long text, compared with a pass that only
// splits at blanks, over lengths that double, and over hostile texts. `node bench/extract.ts [--gold FILE.jsonl]`.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract/extract.ts'
import { hostileTexts } from './hostile.ts'
import { newsOf } from './news.ts'

/** In bytes of UTF-8: a newspaper article, and enough of them to measure. */
const article = 3000
const corpus = 400_000
const rounds = 9
const doublings = [1, 2, 4, 8]

const { values } = parseArgs({ options: { gold: { type: 'string' } } })

const read = (text: string): number => extract({ text, lang: 'ar', date: '2015-08-01' }).statements.length
const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6

/** In milliseconds. */
const timeOf = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The texts of a gold file joined to documents of one size, or made-up news. */
const documents = (): readonly string[] => {
  if (values.gold === undefined)
    return Array.from({ length: Math.ceil(corpus / article) }, (_, i) => newsOf(i + 1, article))
  const texts = readFileSync(values.gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  return joined(texts)
}

const joined = (texts: readonly string[]): readonly string[] => {
  const made: string[] = []
  let current = ''
  for (const text of texts) {
    current = current === '' ? text : `${current}\n\n${text}`
    if (Buffer.byteLength(current) < article) continue
    made.push(current)
    current = ''
  }
  return current === '' ? made : [...made, current]
}

const line = (...cells: readonly (string | number)[]): void =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(12))).join(''),
  )

const texts = documents()
const whole = texts.join('\n\n')
const size = megabytes(whole)

for (let i = 0; i < 4; i++) texts.forEach(read)
// In turns, round by round, so that other load on the machine slows both.
const pairs = Array.from({ length: rounds }, () => ({
  extracting: timeOf(() => texts.forEach(read)),
  splitting: timeOf(() => texts.forEach((text) => text.split(/\s+/u))),
}))
const extracting = median(pairs.map((pair) => pair.extracting))
const ratio = median(pairs.map((pair) => pair.extracting / pair.splitting))

line('', 'MB', 'ms', 'MB/s', 'statements')
const count = texts.reduce((sum, text) => sum + read(text), 0)
line(
  `${texts.length} documents`,
  size.toFixed(2),
  extracting.toFixed(0),
  ((size / extracting) * 1e3).toFixed(2),
  count,
)
line('times a split at blanks', '', '', ratio.toFixed(1))
for (const factor of doublings) {
  const text = Array.from({ length: factor }, () => whole).join('\n\n')
  const taken = median([1, 2, 3].map(() => timeOf(() => read(text))))
  line(
    `one text, ${factor}×`,
    megabytes(text).toFixed(2),
    taken.toFixed(0),
    ((megabytes(text) / taken) * 1e3).toFixed(2),
  )
}
for (const { name, text } of hostileTexts(newsOf(1, 2 * article).replace(/\n+/gu, ' '))) {
  const taken = timeOf(() => read(text))
  line(name, megabytes(text).toFixed(2), taken.toFixed(0), ((megabytes(text) / taken) * 1e3).toFixed(2))
}
