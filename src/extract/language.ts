// What each language must provide for extraction: words to look up and one function that finds frames.
import type { StatementAct } from '../language/act.ts'
import type { Analysis } from './analysis.ts'
import type { CueWords } from './cue-words.ts'
import type { Quotation } from '../text/quotation-mark.ts'
import type { Span } from '../text/span.ts'
import type { DateWords } from '../language/date-words.ts'
import type { SpeakerShape } from './extracted.ts'
import type { Frame } from './frame.ts'
import type { Gender, GrammaticalNumber } from '../language/gender.ts'
import type { Mention } from './mention.ts'
import type { TurnWords } from './turns/turn-words.ts'

/** What a text has shown about a speaker so far. */
export interface SpeakerKnown {
  readonly name: string
  readonly shape: SpeakerShape
  readonly gender?: Gender | undefined
}

/** What grammar shows about a hidden subject. */
export interface Hidden {
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
}

/** A pronoun, or a cue with nothing next to it that could be its subject. */
export interface PronounAt {
  /** In UTF-16 code units. */
  readonly start: number
  readonly gender: Gender | undefined
  /** Whether somebody named there can be meant: not in another entry of the text and not in a credit. */
  readonly inScope: (span: Span) => boolean
}

/** Who spoke, and the offset of the cue. */
export interface PastTurn {
  readonly at: number
  readonly speakers: readonly SpeakerKnown[]
}

/** What the text has said before a mention without a name. */
export interface SceneBefore {
  readonly inScope: PronounAt['inScope']
  /** The latest speakers, in order. */
  readonly turns: readonly PastTurn[]
  /** Whether the mention is inside what somebody else says. */
  readonly isInside: boolean
}

/** Who is meant. A guess where the only reason is that nobody else fits better. */
export type Antecedent = Mention & { readonly isGuess?: boolean }

export interface LanguageRules {
  /** BCP 47. */
  readonly lang: string
  /** Folded words whose full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>
  readonly dates: DateWords
  /** The words of transcripts. Without them the language's labels are not read as turns. */
  readonly turns?: TurnWords
  /** In the order of their cues. Pure. Takes time in proportion to the length of the text. */
  frames(analysis: Analysis): readonly Frame[]
  /** What was done with the words, by their cue and what it takes. */
  act(words: CueWords): StatementAct
  /** The speakers that a noun phrase names. Joint speakers are separate. */
  mentions(analysis: Analysis, span: Span): readonly Mention[]
  /** For a text: whether a quotation in it only marks a name, a title or a number. */
  namesIn?(analysis: Analysis): (quotation: Quotation) => boolean
  /** Whether a source's name is the document's own outlet. */
  isOwnOutlet?(name: string, publisher: string): boolean
  /** For a generic mention, the earlier words of the text that name who is meant. */
  antecedent?(analysis: Analysis, mention: Mention, before: SceneBefore): Antecedent | undefined
  /** What the spellings of a foreign name have in common; undefined for a folded word that is too short. */
  spelling?(word: string): string | undefined
  /** Whom a hidden subject means, among all whom the text names before; empty when that is open. */
  referents?(analysis: Analysis, at: PronounAt, turns: readonly PastTurn[]): readonly Mention[]
  /** Whether a mention's name is that of somebody who spoke before. Without this, the words of the names decide. */
  sameName?(known: SpeakerKnown, mention: Mention): boolean
  /** For a hidden subject when nobody has spoken yet: who was named before the offset. */
  introduced?(analysis: Analysis, offset: number): Mention | undefined
  /** Whether speakers can be a hidden subject. Without this, a gender that is known must be the same. */
  agrees?(speakers: readonly SpeakerKnown[], hidden: Hidden): boolean
  /** For a hidden subject: who came on the scene between two offsets and can be meant. */
  onStage?(analysis: Analysis, from: number, to: number, hidden: Hidden): Mention | undefined
  /** For a name met for the first time as a speaker's: the fuller name that the text has before it. */
  fullerName?(analysis: Analysis, mention: Mention): Mention | undefined
  /** Whether a generic mention means an earlier speaker without a name, by its noun. */
  goesBack?(mention: Mention, known: SpeakerKnown & Pick<Mention, 'noun'>): boolean
  /** Whether a generic mention can mean a person who spoke before. */
  standsFor?(mention: Mention, person: { readonly name: string; readonly role: string | null }): boolean
}
