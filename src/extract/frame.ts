// A frame: one cue with what a language's rules have found around it. Rules make frames. What is the same in every
// language (trimming, verbatim, kind, who is meant, chain, date, confidence) is worked out from frames afterwards.
import type { StatementAct } from '../language/act.ts'
import type { Gender, GrammaticalNumber } from '../language/gender.ts'
import type { Span } from '../text/span.ts'

/** Who the cue's subject is, as far as grammar says. */
export type Subject =
  /** A noun phrase next to the cue: `frame.speaker`. */
  | { readonly kind: 'NAMED'; readonly gender?: Gender; readonly number?: GrammaticalNumber }
  /** A pronoun or a verb's hidden subject: somebody named before. */
  | {
      readonly kind: 'HIDDEN'
      readonly gender?: Gender
      readonly number?: GrammaticalNumber
      /** The verb says that an earlier speaker goes on (*وأضاف*). */
      readonly goesOn?: boolean
      /** The subject's place has something that cannot speak: the speaker is a guess, and the verb may not report. */
      readonly displaced?: true
    }
  /** A participle or a second verb: its subject is that of the frame with that cue. */
  | { readonly kind: 'SAME'; readonly cue: Span }
  /** A participle whose sentence has no other cue: probably the mention at this place of the text. */
  | { readonly kind: 'TOPIC'; readonly mention: Span }
  /** The text names nobody near enough, and nobody is guessed. */
  | { readonly kind: 'OPEN' }

export interface FrameSource {
  readonly span: Span
  readonly cue: Span | null
}

export interface Frame {
  readonly cue: Span
  readonly subject: Subject
  /** The noun phrase next to the cue, as wide as rules can make out; null unless the subject is NAMED. */
  readonly speaker: Span | null
  /** Raw: marks and blanks at the edges are trimmed later. */
  readonly content: readonly Span[]
  /** Intermediaries, nearest the speaker first. */
  readonly via: readonly FrameSource[]
  /** How the content is joined to the cue. The confidence depends on it. */
  readonly joint: 'COLON' | 'QUOTATION' | 'THAT' | 'NOUN_PHRASE' | 'PARENTHESIS' | 'PREPOSITION'
  /** The cue is in the present: a position held, not a moment of saying. */
  readonly present?: true
  /** The content is between marks that mark no quotation elsewhere: the parentheses of *قال تعالى (…)*. */
  readonly quoted?: true
  /** What was done with the words of a transcript's turn, which has no verb. */
  readonly turn?: StatementAct
}
