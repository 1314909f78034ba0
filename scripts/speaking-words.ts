// Counts which Arabic words speak, and writes src/extract/learned/speaking.ts.
//   node scripts/speaking-words.ts --news NEWS.jsonl[.gz] [--from LINE]
// NEWS has articles without marks. A word speaks when it is right after a verb of saying in the past (*قال الوزير إن*)
// and reported words begin soon after. The measure is how much more often it does so than other words. --from skips the
// lines before it. Deterministic: the same news gives the same file.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { wordAt } from '../src/text/token.ts'
import { analyse } from '../src/extract/analysis.ts'
import { readCues, type ArabicReading } from '../src/extract/arabic/cue/cue.ts'
import { isThatParticle } from '../src/extract/arabic/word.ts'
import { codeOf, short, shortLength, written } from '../src/text/hash.ts'
import { kinOf } from '../src/extract/learned/names.ts'
import { middle, stepsInOne } from '../src/extract/learned/speaks.ts'
import { readNews } from './arabic-names/corpus.ts'

/** In tokens: how soon after the verb the reported words begin. */
const reach = 25
/** A rarer word is judged by its class alone. */
const least = 20
/** A class counts as this many uses of each of its words. */
const trust = 60
/** A class of few words is drawn towards the average of all words by this many uses. */
const drawn = 5
/** A word that speaks about as often as its class is not stored. */
const differs = 0.5

interface Uses {
  all: number
  speaking: number
}
type Count = Map<string, Uses>

const usesOf = <Key>(counts: Map<Key, Uses>, key: Key): Uses => {
  const uses = counts.get(key) ?? { all: 0, speaking: 0 }
  counts.set(key, uses)
  return uses
}

const opening: ReadonlySet<string> = new Set([':', '"', '«', '“'])

const opens = ({ tokens }: ArabicReading, i: number): boolean =>
  opening.has(wordAt(tokens, i)) || isThatParticle(tokens, i)

/** Whether the word at `i` is right after a verb of saying and before reported words. */
const speaks = (reading: ArabicReading, i: number): boolean => {
  const { tokens, hits } = reading
  const form = hits[i - 1]?.form
  if (form?.kind !== 'PAST' || form.verb.weak || form.number === 'plural' || opens(reading, i)) return false
  for (let k = i + 1; k < Math.min(tokens.length, i + reach); k++) {
    if (opens(reading, k)) return true
    if (/[.؛]/u.test(wordAt(tokens, k)) || hits[k]?.form.verb.weak === false) return false
  }
  return false
}

const count = (texts: readonly string[]): Count => {
  const counts: Count = new Map()
  for (const text of texts) {
    const reading = readCues(analyse(text, new Set()))
    for (const [i, { kind, folded }] of reading.tokens.entries()) {
      if (kind !== 'word') continue
      const uses = usesOf(counts, folded)
      uses.all++
      if (speaks(reading, i)) uses.speaking++
    }
  }
  return counts
}

const stepOf = (odds: number): number =>
  Math.max(0, Math.min(2 * middle - 1, middle + Math.round(odds * stepsInOne)))

const main = (): void => {
  const { values } = parseArgs({
    options: { news: { type: 'string' }, from: { type: 'string', default: '0' } },
  })
  if (values.news === undefined)
    throw new Error('usage: node scripts/speaking-words.ts --news NEWS.jsonl[.gz] [--from LINE]')
  const counts = count(readNews(values.news).slice(Number(values.from)))
  const classes = new Map<number, Uses>()
  const total: Uses = { all: 0, speaking: 0 }
  for (const [word, { all, speaking }] of counts)
    for (const sum of [usesOf(classes, kinOf(word)), total]) {
      sum.all += all
      sum.speaking += speaking
    }
  const usual = total.speaking / total.all
  const ofClass = (kin: number): number => {
    const { all, speaking } = usesOf(classes, kin)
    return (speaking + drawn * usual) / (all + drawn)
  }
  const odds = (share: number): number => Math.log(share / usual)
  const shares = Array.from({ length: Math.max(...classes.keys()) + 1 }, (_, kin) => ofClass(kin))
  const words = [...counts].flatMap(([word, { all, speaking }]) => {
    const expected = shares[kinOf(word)] ?? usual
    const seen = odds((speaking + trust * expected) / (all + trust))
    const isOwn = all >= least && Math.abs(seen - odds(expected)) >= differs
    return isOwn ? [[short(codeOf(word)), stepOf(seen)] as const] : []
  })
  const stored = words
    .toSorted(([a], [b]) => a - b)
    .map(([code, step]) => written(code, shortLength) + written(step, 1))
  const file = `// Made by \`node scripts/speaking-words.ts\`, which says from what; never edited by hand. How much likelier than other words
// a word is to speak, in steps: of each class of words, then of words that are unlike their class (four characters of its code).

export const classes =
  '${shares.map((share) => written(stepOf(odds(share)), 1)).join('')}'

export const words =
  '${stored.join('')}'
`
  writeFileSync(new URL('../src/extract/learned/speaking.ts', import.meta.url), file)
  console.log(
    `${total.speaking} of ${total.all} words speak; ${stored.length} words of their own, ${file.length} characters`,
  )
}

main()
