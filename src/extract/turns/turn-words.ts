// What a language brings to the reading of transcripts, interviews and pages: the words of their labels.
import type { Span } from '../../text/span.ts'
import type { Analysis } from '../analysis.ts'
import type { Mention } from '../mention.ts'

/** Folded words. */
export interface TurnWords {
  /** Labels of a question and of an answer: *q*, *سؤال*; *a*, *جواب*. */
  readonly question: ReadonlySet<string>
  readonly answer: ReadonlySet<string>
  /** Whose trade it is to ask: *reporter*, *المذيع*. Theirs are no statements. */
  readonly asking: ReadonlySet<string>
  /** Nouns of papers and stations: with a question behind it such a label is an interviewer's. */
  readonly outlets: ReadonlySet<string>
  /** Outlets, and what stands for one, as a byline has them: *reuters*, *واس*, *متابعات*. */
  readonly papers: ReadonlySet<string>
  /** First words of labels that name nobody: *note*, *العنوان*. */
  readonly fields: ReadonlySet<string>
  /** First words of lines that say who made something, or send the reader elsewhere: such a line tells nothing. */
  readonly credits: ReadonlySet<string>
  /** Several words that begin such a line, with or without a colon: *read more*, *اقرأ أيضا*. */
  readonly furniture: readonly (readonly string[])[]
  /** Words for who speaks himself: alone they are no speaker of what he tells. */
  readonly own: ReadonlySet<string>
  /** Whether they have a verb that reports: what it introduces is no field, whatever word comes first. */
  reports?(words: readonly string[]): boolean
  /** Whether a label's words can be a name or an office: no verb, no preposition, no adverb. */
  canName(text: string, words: readonly string[]): boolean
  /** What of a label is a person: an office or title alone, one with a name, a given name, or nothing of these. */
  signOf(words: readonly string[]): PersonSign
  /** The people whom a stretch of the text names in full, in order, with titles before them. */
  people(analysis: Analysis, span: Span): readonly Mention[]
}

export type PersonSign = 'OFFICE' | 'TITLE_AND_NAME' | 'GIVEN_NAME' | 'NONE'
