// What the extractor makes of a text: statements as spans of that text, and names as the text has them. Nothing here
// uses a database: the desk links names to known speakers and sources.
import type { StatementAct, StatementKind } from '../language/act.ts'
import type { Doubt } from './doubt.ts'
import type { Span } from '../text/span.ts'

/** A text and what is known about it. */
export interface ExtractInput {
  /** As stored; every span of the answer is in its UTF-16 code units. */
  readonly text: string
  /** BCP 47; detected from the text when absent. */
  readonly lang?: string | undefined
  /** The day of publication, `YYYY-MM-DD`: *last August* is counted from it. Without it there are no relative dates. */
  readonly date?: string | undefined
  /** The outlet as its readers know it. It is not repeated in `via`. */
  readonly publisher?: string | undefined
}

export const speakerShapes = ['PERSON', 'OFFICE', 'ORGANISATION', 'STATE', 'GROUP', 'ANONYMOUS'] as const
export type SpeakerShape = (typeof speakerShapes)[number]

/** One speaker of a statement, resolved within the text. Joint speakers are several. */
export interface ExtractedSpeaker {
  /** As the text names them best: the proper name without titles, or the organisation's name. */
  readonly name: string
  /** Every other name that the text uses for them. */
  readonly aliases: readonly string[]
  /** The office or function that the text gives with the name. */
  readonly role: string | null
  readonly shape: SpeakerShape
  /** NAMED next to the cue; COREFERENCE through a pronoun, a hidden subject or a shortened name. */
  readonly basis: 'NAMED' | 'COREFERENCE'
  /** 0 to 1: how sure the resolution is. */
  readonly confidence: number
}

/** A source between the speaker and the article's own outlet, as the sentence names it. */
export interface ExtractedSource {
  readonly name: string
  readonly span: Span
  /** The words that hand over to it (*وفقاً لـ*, *according to*). */
  readonly cue: Span | null
}

export interface ExtractedDate {
  /** EDTF: a day, a month, a year or an interval. */
  readonly edtf: string
  readonly basis: 'STATED' | 'RESOLVED' | 'INFERRED'
  /** The phrase that says so; null when the date is the document's own. */
  readonly phrase: Span | null
}

export interface ExtractedStatement {
  readonly kind: StatementKind
  /** What was done with the words, by the cue. */
  readonly act: StatementAct
  readonly lang: string
  /** In order, not overlapping, nearly always one. */
  readonly content: readonly Span[]
  /**
   * The index of the innermost statement in whose words this one is reported; null for what the text itself reports.
   * The speaker who reports it is no link of `via`.
   */
  readonly within: number | null
  /** Inside the content, without the marks. */
  readonly verbatim: readonly Span[]
  readonly cue: Span | null
  /** The noun phrase next to the cue; null for a pronoun or a hidden subject. */
  readonly speaker: Span | null
  /** Empty when the text does not say who. */
  readonly speakers: readonly ExtractedSpeaker[]
  /** Nearest the speaker first, without the document's own outlet. */
  readonly via: readonly ExtractedSource[]
  readonly said: ExtractedDate | null
  /** Slugs of the topic vocabulary. */
  readonly topics: readonly string[]
  /** 0 to 1. */
  readonly confidence: number
  /** Why the confidence is not 1. */
  readonly doubts: readonly Doubt[]
}

export interface Extraction {
  /** BCP 47. */
  readonly lang: string
  readonly statements: readonly ExtractedStatement[]
  /** The wire service that signs the text, as in *(أ ف ب)*. */
  readonly wire: { readonly name: string; readonly span: Span } | null
}
