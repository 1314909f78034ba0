// Whom a pronoun means: person, count and gender.
import { fold } from '../text/fold.ts'

export interface Meant {
  readonly person: 1 | 2 | 3
  readonly count: 'ONE' | 'TWO' | 'MANY' | null
  readonly gender: 'M' | 'F' | 'N' | null
}

export interface Pronouns {
  /** Pronouns that are words, folded. */
  readonly words: ReadonlyMap<string, Meant>
  /** Pronouns that are attached to the end of a word, the longest first; and what they may be attached to, folded. */
  readonly endings: readonly (readonly [string, Meant])[]
  readonly carriers: ReadonlySet<string>
}

/** Words with one meaning, joined by blanks. */
export const meaning = (
  person: Meant['person'],
  count: Meant['count'],
  gender: Meant['gender'],
  words: string,
): readonly (readonly [string, Meant])[] =>
  words.split(' ').map((word) => [fold(word), { person, count, gender }] as const)
