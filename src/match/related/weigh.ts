// Clues → what each of their ways tells, in bits: the rarer the terms are on record, the more.
import type { Frequencies } from '../word.ts'
import type { Clue, Way } from './clue.ts'

export interface WeighedWay extends Way {
  /** In bits. */
  readonly weight: number
  /** How many statements have all of its terms, at most. */
  readonly count: number
}

export interface WeighedClue extends Omit<Clue, 'ways'> {
  readonly ways: readonly WeighedWay[]
  /** What a statement that has it in any way tells, at most, in bits. */
  readonly weight: number
}

/** A word that nobody on record uses tells as much as one that so many of a million use. */
const most = 12
/** What a word in the other script tells where it is a name by its consonants alone, in bits. */
export const nameBits = 8

/** Of a few statements nothing is known of how rare a word is: they count as if they were among so many. */
const imagined = 1000

/** What finding one of so many tells, in bits. */
export const bitsOf = (count: number, total: number): number =>
  Math.min(most, Math.log2((total + imagined) / (count + 0.5)))

/** What a number tells at most, in bits: a small one stands in every other text. */
export const numberBits = (value: string): number =>
  /^#?\d$/u.test(value) ? 3 : /^#?\d\d?0*$/u.test(value) ? 6 : 8

/** Ways that are as sure count together: of ten words for one thing, the rarest tells no more than the others. */
export const weighed = (clues: readonly Clue[], { counts, total }: Frequencies): readonly WeighedClue[] =>
  clues.map((clue) => {
    const known = clue.ways
      .map((way) => ({ ...way, count: Math.min(...way.terms.map((term) => counts.get(term) ?? 0)) }))
      .filter(({ count }) => count > 0)
    const ways = known.map((way) => {
      const together = known
        .filter((one) => one.likeness >= way.likeness)
        .reduce((sum, { count }) => sum + count, 0)
      const bits = Math.min(clue.value === null ? most : numberBits(clue.value), bitsOf(together, total))
      return { ...way, weight: way.likeness * bits }
    })
    const fallback = clue.skeleton ? nameBits : bitsOf(total / 100, total)
    return { ...clue, ways, weight: Math.max(0, ...ways.map(({ weight }) => weight)) || fallback }
  })

/** The terms of all ways, each once. */
export const termsIn = (clues: readonly Clue[]): readonly string[] => [
  ...new Set(clues.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms))),
]
