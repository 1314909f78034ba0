// What a language brings: the interface of a pack. A pack is data that a linguist can read, and a few functions on single
// words. Rules that need more than a word are in the modules that read texts, by the language's code.
import type { Direction } from '../text/direction.ts'
import type { ClaimWords } from './claim-words.ts'
import type { DateWords } from './date-words.ts'
import type { Decorations } from './decorations.ts'
import type { MonthNames } from './month-names.ts'
import type { NameWords } from './name-words.ts'
import type { NumberWords } from './number-words.ts'
import type { Phrases } from './phrases.ts'
import type { Pointers } from './pointers.ts'
import type { Pronouns } from './pronouns.ts'
import type { Script } from './script.ts'
import type { TellingRules } from './telling.ts'

/** A topic by the words that say so. A phrase counts wherever its words are in a row, also with particles attached. */
export interface TopicWords {
  readonly slug: string
  readonly phrases: readonly string[]
}

export interface Stemmer {
  /** Whether a folded word is one of the language's, by its letters. */
  readonly takes: (folded: string) => boolean
  readonly stem: (folded: string) => string
}

/** The two words of a contraction, and the length of the second in characters. */
export interface Contraction {
  readonly head: string
  readonly rest: string
  readonly tail: number
}

export interface Pack {
  /** BCP 47. */
  readonly code: string
  readonly script: Script
  readonly direction: Direction
  /** The quotation marks of its newspapers. */
  readonly marks: readonly [string, string]
  /** BCP 47 of a text whose letters are mostly of the pack's script; undefined where it may be another language. */
  readonly detect: (text: string, letters: number) => string | undefined
  readonly stemmer: Stemmer
  /** What a stem has in common with words made from it; null if too little would be left. */
  readonly rootOf?: (stem: string) => string | null
  /** What is attached to the front of a word: articles and particles. */
  readonly attached?: RegExp
  /** The words of a folded contraction (*don't*); undefined for any other word. */
  readonly contracted?: (folded: string) => Contraction | undefined
  readonly months: MonthNames
  readonly dates: DateWords
  /** Folded words whose full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words of a role that do not distinguish two roles, folded. */
  readonly roleFillers: ReadonlySet<string>
  readonly claims: ClaimWords
  /** What people paste around a claim. */
  readonly decorations: Decorations
  /** Lines of a page that are no words of its article. */
  readonly pointers: Pointers
  readonly names: NameWords
  readonly numbers: NumberWords
  readonly pronouns: Pronouns
  /** How a telling is worded; a language without it has tellings in English. */
  readonly telling?: TellingRules
  /** What a check says; without it English. */
  readonly phrases?: Phrases
  /** Wire services as articles sign off with them. */
  readonly wires: readonly string[]
  readonly topics: readonly TopicWords[]
}
