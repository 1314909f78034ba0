// What a language must bring to be extracted from: words to look up and one function that finds frames.
import type { StatementAct } from './act.ts'
import type { Analysis } from './analysis.ts'
import type { CueWords } from './cue-words.ts'
import type { Quotation } from '../text/quotation-mark.ts'
import type { Span } from '../text/span.ts'
import type { DateWords } from './date.ts'
import type { SpeakerShape } from './extracted.ts'
import type { Frame, Gender, GrammaticalNumber } from './frame.ts'
import type { Mention } from './mention.ts'
import type { TurnWords } from './turns/turn-words.ts'

/** What a text has told of a speaker so far. */
export interface SpeakerKnown {
  readonly name: string
  readonly shape: SpeakerShape
  readonly gender?: Gender | undefined
}

/** What grammar says of a subject that is not written. */
export interface Hidden {
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
}

/** A pronoun, or a cue with nothing beside it that could be its subject. */
export interface PronounAt {
  /** In UTF-16 code units. */
  readonly start: number
  readonly gender: Gender | undefined
  /** Whether somebody named there can be meant: not in another entry of the text, not in a credit. */
  readonly inScope: (span: Span) => boolean
}

/** Who spoke, and where: the offset of the cue. */
export interface PastTurn {
  readonly at: number
  readonly speakers: readonly SpeakerKnown[]
}

/** What has been told where a mention without a name stands. */
export interface SceneBefore {
  readonly inScope: PronounAt['inScope']
  /** The latest of those who spoke, in order. */
  readonly turns: readonly PastTurn[]
  /** Whether it stands in what somebody else says. */
  readonly isTold: boolean
}

/** Who is meant; a guess where nothing says so but that nobody else stands out. */
export type Antecedent = Mention & { readonly isGuess?: boolean }

export interface LanguageRules {
  /** BCP 47. */
  readonly lang: string
  /** Folded words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  readonly dates: DateWords
  /** The words of transcripts; without them a language's labels are no turns. */
  readonly turns?: TurnWords
  /** In the order of their cues. Pure, and in proportion to the length of the text. */
  frames(analysis: Analysis): readonly Frame[]
  /** What was done with the words, by their cue and what it takes. */
  act(words: CueWords): StatementAct
  /** The speakers that a noun phrase names, joint ones apart. */
  mentions(analysis: Analysis, span: Span): readonly Mention[]
  /** For a text: whether a quotation in it only marks a name, a title or a number. */
  namesIn?(analysis: Analysis): (quotation: Quotation) => boolean
  /** Whether a source's name is the document's own outlet. */
  isOwnOutlet?(name: string, publisher: string): boolean
  /** For a generic mention, the earlier words of the text that name who is meant. */
  antecedent?(analysis: Analysis, mention: Mention, before: SceneBefore): Antecedent | undefined
  /** What the spellings of a foreign name have in common; undefined for a folded word too short to tell. */
  spelling?(word: string): string | undefined
  /** Whom a hidden subject means, among all whom the text names before; nobody when that is open. */
  referents?(analysis: Analysis, at: PronounAt, turns: readonly PastTurn[]): readonly Mention[]
  /** Whether a mention's name is one of somebody who spoke before; by their words alone when left out. */
  sameName?(known: SpeakerKnown, mention: Mention): boolean
  /** For a hidden subject when nobody has spoken yet, who was named before the offset. */
  introduced?(analysis: Analysis, offset: number): Mention | undefined
  /** Whether speakers can be a hidden subject; without it any gender that is known must be the same. */
  agrees?(speakers: readonly SpeakerKnown[], hidden: Hidden): boolean
  /** For a hidden subject, who came on the scene between two offsets and can be meant. */
  onStage?(analysis: Analysis, from: number, to: number, hidden: Hidden): Mention | undefined
  /** For a name met for the first time as a speaker's, the fuller name that the text has before. */
  fullerName?(analysis: Analysis, mention: Mention): Mention | undefined
  /** Whether a generic mention goes back to a speaker without a name, by its noun. */
  goesBack?(mention: Mention, known: SpeakerKnown & Pick<Mention, 'noun'>): boolean
  /** Whether a generic mention can stand for a person who spoke before. */
  standsFor?(mention: Mention, person: { readonly name: string; readonly role: string | null }): boolean
}
