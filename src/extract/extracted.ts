// What the extractor makes of a text: statements as spans of that text and names as the text has them. Nothing
// here knows a database; linking names to known speakers and sources is the desk's work.
import type { StatementAct } from './act.ts'
import type { Doubt } from './doubt.ts'
import type { StatementKind } from './kind.ts'
import type { Span } from '../text/span.ts'

/** A text and what is known of it. */
export interface ExtractInput {
  /** As stored; every span of the answer is in its UTF-16 code units. */
  readonly text: string
  /** BCP 47; told from the text when absent. */
  readonly lang?: string | undefined
  /** The day of publication, `YYYY-MM-DD`: what *last August* is counted from. No day, no relative dates. */
  readonly date?: string | undefined
  /** The outlet as its reader knows it: it is not repeated in `via`. */
  readonly publisher?: string | undefined
}

export const speakerShapes = ['PERSON', 'OFFICE', 'ORGANISATION', 'STATE', 'GROUP', 'ANONYMOUS'] as const
export type SpeakerShape = (typeof speakerShapes)[number]

/** One speaker of a statement, resolved within the text. Joint speakers are several. */
export interface ExtractedSpeaker {
  /** As the text names them best: the proper name without titles, or the body's name. */
  readonly name: string
  /** Every other name that the text uses for them. */
  readonly aliases: readonly string[]
  /** The office or function that the text gives beside the name. */
  readonly role: string | null
  readonly shape: SpeakerShape
  /** NAMED beside the cue; COREFERENCE through a pronoun, a hidden subject or a shortened name. */
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
   * The index of the statement in whose words this one is told, the innermost; null for what the text itself tells. Who
   * tells it is no link of `via`.
   */
  readonly within: number | null
  /** Inside the content, without the marks. */
  readonly verbatim: readonly Span[]
  readonly cue: Span | null
  /** The noun phrase beside the cue; null for a pronoun or a hidden subject. */
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
  /** The wire service that the text signs off with, as in *(أ ف ب)*. */
  readonly wire: { readonly name: string; readonly span: Span } | null
}
