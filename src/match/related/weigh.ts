// Clues → how much each of their ways says, in bits: the rarer its terms are on record, the more.
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
  /** The most that it says if a statement has it in any way, in bits. */
  readonly weight: number
}

/** In bits: a word that nobody on record uses says no more than a rare one. */
const most = 12
/** How much a word in the other script says if only its consonants make it a name, in bits. */
export const nameBits = 8

/** A few statements show nothing about how rare a word is: they count as if they were among so many. */
const imagined = 1000

/** How much finding one of so many says, in bits. */
export const bitsOf = (count: number, total: number): number =>
  Math.min(most, Math.log2((total + imagined) / (count + 0.5)))

/** How much a number says at most, in bits: a small one is in every other text. */
export const numberBits = (value: string): number =>
  /^#?\d$/u.test(value) ? 3 : /^#?\d\d?0*$/u.test(value) ? 6 : 8

/** Equally sure ways count together: of ten words for one thing, the rarest says no more than the others. */
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
