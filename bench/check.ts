// How long a check takes, and how that grows with the number of records: 10,000, 100,000 and 1,000,000 of them.
// `node bench/check.ts [--sizes 10000,200000] [--claims 300] [--keep FOLDER]`.
import { mkdtempSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { check } from '../src/newsroom/check/check.ts'
import { type Change, halved, misspelt, negated, renamed } from '../src/newsroom/check/evaluation/change.ts'
import { randomFrom } from '../src/newsroom/check/evaluation/random.ts'
import { loaderOf } from '../src/store/read/load.ts'
import { prepareStore } from '../src/store/upkeep/prepare-store.ts'
import { addStatements, type MadeStatement } from './records.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    claims: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const claims = Number(values.claims)

const scrambled: Change = (text, random) =>
  text
    .split(' ')
    .map((word) => Array.from(word).reverse().join('') + (random.below(2) === 0 ? '' : 'x'))
    .join(' ')
/** The most common words, in an order that no record has. */
const common: Change = (text, random) => {
  const words = text.split(' ').filter((word) => word.length <= 4)
  return words.length < 4 ? undefined : Array.from({ length: 6 }, () => random.one(words)).join(' ')
}
/** As long as a claim may be: a recorded statement among words of other statements. */
const longest: Change = (text, random, words) => {
  let claim = text
  while (claim.length < mostLetters) claim += ` ${random.one(words)}`
  return claim.slice(0, mostLetters)
}
const mostLetters = 3_990

const kinds: Readonly<Record<string, Change>> = {
  exact: (text) => text,
  negated,
  renamed,
  halved,
  misspelt,
  absent: scrambled,
  common,
  longest,
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'isnad-bench-'))
mkdirSync(folder, { recursive: true })
const path = join(folder, 'bench.db')
await (await prepareStore(`file:${path}`)).store.close()
const columns = [
  'statements',
  'MB',
  ...Object.keys(kinds).flatMap((kind) => [`${kind} p50`, 'p95']),
  'stretch',
  'right first',
]
process.stdout.write(`${columns.join('\t')}\n`)
let size = 0
for (const next of sizes) {
  const made = addStatements(path, size, next, claims)
  size = next
  process.stdout.write(`${await measured(made)}\n`)
}
if (values.keep === undefined) rmSync(folder, { recursive: true })

async function measured(made: readonly MadeStatement[]): Promise<string> {
  const { store } = await prepareStore(`file:${path}`)
  const random = randomFrom(5)
  const words = made.flatMap(({ text }) => text.split(' ').filter((word) => word.length >= 5))
  const times = new Map(Object.keys(kinds).map((kind) => [kind, [] as number[]]))
  const held = monitorEventLoopDelay({ resolution: 1 })
  held.enable()
  let first = 0
  let asked = 0
  for (const { id, text } of made)
    // Kinds take turns, so that a slow moment of the machine affects all of them.
    for (const [kind, change] of Object.entries(kinds)) {
      const claim = change(text, random, words)
      if (claim === undefined) continue
      // The monitor sees how long the thread was held only between two turns of the event loop.
      await setTimeout(2)
      const began = performance.now()
      const { matches } = await check(loaderOf(store.reader()), { claim })
      times.get(kind)?.push(performance.now() - began)
      if (kind === 'absent' || kind === 'common' || kind === 'longest') continue
      asked++
      if (matches[0]?.id === id) first++
    }
  held.disable()
  await store.close()
  const figures = [...times.values()].flatMap((all) =>
    [percentile(all, 0.5), percentile(all, 0.95)].map((ms) => ms.toFixed(1)),
  )
  const stretch = (held.max / 1e6).toFixed(0)
  return [size, Math.round(statSync(path).size / 1e6), ...figures, stretch, (first / asked).toFixed(3)].join(
    '\t',
  )
}
