// What a language provides for reading transcripts, interviews and pages: the words of their labels.
import type { Span } from '../../text/span.ts'
import type { Analysis } from '../analysis.ts'
import type { Mention } from '../mention.ts'

/** Folded words. */
export interface TurnWords {
  /** Labels of a question and of an answer: *q*, *سؤال*; *a*, *جواب*. */
  readonly question: ReadonlySet<string>
  readonly answer: ReadonlySet<string>
  /** People whose job is to ask: *reporter*, *المذيع*. Their words are not statements. */
  readonly asking: ReadonlySet<string>
  /** Nouns of papers and stations: such a label before a question is an interviewer's. */
  readonly outlets: ReadonlySet<string>
  /** Outlets, and words used in place of one, as a byline has them: *reuters*, *واس*, *متابعات*. */
  readonly papers: ReadonlySet<string>
  /** First words of labels that do not name anybody: *note*, *العنوان*. */
  readonly fields: ReadonlySet<string>
  /** First words of lines that say who made something, or send the reader elsewhere: such a line has no content. */
  readonly credits: ReadonlySet<string>
  /** Several words that begin such a line, with or without a colon: *read more*, *اقرأ أيضا*. */
  readonly furniture: readonly (readonly string[])[]
  /** Words for the speaker: alone they do not name the speaker of what is reported. */
  readonly own: ReadonlySet<string>
  /** Whether the words have a verb that reports. What it introduces is not a field, whatever word comes first. */
  reports?(words: readonly string[]): boolean
  /** Whether a label's words can be a name or an office: no verb, no preposition, no adverb. */
  canName(text: string, words: readonly string[]): boolean
  /** Which part of a label is a person: an office or title alone, one with a name, a given name, or none of these. */
  signOf(words: readonly string[]): PersonSign
  /** The people whom a stretch of the text names in full, in order, with titles before them. */
  people(analysis: Analysis, span: Span): readonly Mention[]
}

export type PersonSign = 'OFFICE' | 'TITLE_AND_NAME' | 'GIVEN_NAME' | 'NONE'
