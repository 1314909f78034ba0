// A text's units → words as they are weighed against others: what kind each is, and how much it tells.
import { type Unit, unitsOf } from '../text/unit.ts'
import { functionWords, negations, numberWords } from './lexicon.ts'

/** FUNCTION words may change freely; a NEGATION or a NUMBER never without changing what is said. */
export type WordKind = 'CONTENT' | 'FUNCTION' | 'NEGATION' | 'NUMBER'

export interface Word extends Omit<Unit, 'kind'> {
  readonly kind: WordKind
  /** As it is written. */
  readonly text: string
  /** For a NEGATION its meaning, for a NUMBER its digits. */
  readonly value: string
  /** From 0 to 1: the rarer, the more it tells. */
  readonly weight: number
}

/** How often a stem is on record: none, for one that no statement has. */
export interface Frequencies {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** A word of grammar is some evidence that the words are the same, and little. */
const functionWeight = 0.15
/** A word that no record of the claim's has told the frequency of: that of an ordinary one. */
const usualWeight = 0.6
const leastWeight = 0.25

/** Of a few statements nothing is known of how rare a word is in the world: they count as if they were among so many. */
const imagined = 1000
/** In how many of those a word stands. */
const imaginedCount = 0.5

/** The share of statements that have a stem, from 0 to 1. */
export const shareOf = (stem: string, { counts, total }: Frequencies): number =>
  ((counts.get(stem) ?? 0) + imaginedCount) / (total + imagined)

/** The words of a text in order. @param frequencies of the claim's stems; other words weigh as usual */
export const wordsOf = (text: string, frequencies?: Frequencies): readonly Word[] =>
  unitsOf(text).map((unit) => {
    const { kind, value } = classOf(unit)
    return {
      ...unit,
      kind,
      value,
      text: text.slice(unit.start, unit.end),
      weight: kind === 'FUNCTION' ? functionWeight : rarity(unit.stem, frequencies),
    }
  })

const classOf = ({ kind, folded }: Unit): Pick<Word, 'kind' | 'value'> => {
  if (kind === 'number') return { kind: 'NUMBER', value: folded }
  const negation = negations.get(folded)
  if (negation !== undefined) return { kind: 'NEGATION', value: negation }
  const number = numberWords.get(folded)
  if (number !== undefined) return { kind: 'NUMBER', value: number }
  return { kind: functionWords.has(folded) ? 'FUNCTION' : 'CONTENT', value: folded }
}

const rarity = (stem: string, frequencies: Frequencies | undefined): number => {
  if (!frequencies) return usualWeight
  const rarest = imaginedCount / (frequencies.total + imagined)
  return Math.max(leastWeight, Math.log(shareOf(stem, frequencies)) / Math.log(rarest))
}

/** What the words tell together. */
export const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0)
