// A frame: one cue with what a language's rules have found around it. Rules make frames; what is the same in every
// language (trimming, verbatim, kind, who is meant, chain, date, confidence) is made of frames afterwards.
import type { StatementAct } from './act.ts'
import type { Span } from '../text/span.ts'

export type Gender = 'masculine' | 'feminine'
export type GrammaticalNumber = 'singular' | 'plural'

/** Who the cue's subject is, as far as grammar says. */
export type Subject =
  /** A noun phrase beside the cue: `frame.speaker`. */
  | { readonly kind: 'NAMED'; readonly gender?: Gender; readonly number?: GrammaticalNumber }
  /** A pronoun or a verb's hidden subject: somebody named before. */
  | {
      readonly kind: 'HIDDEN'
      readonly gender?: Gender
      readonly number?: GrammaticalNumber
      /** The verb says that somebody goes on who has spoken (*وأضاف*). */
      readonly goesOn?: boolean
      /** Something stands in the place of the subject that cannot speak: who is meant is a guess, and the verb may not report. */
      readonly displaced?: true
    }
  /** A participle or a second verb: whoever is the subject of the frame with that cue. */
  | { readonly kind: 'SAME'; readonly cue: Span }
  /** A participle whose sentence has no other cue: probably who stands at this place of the text. */
  | { readonly kind: 'TOPIC'; readonly mention: Span }
  /** Nobody whom the text names near enough: nobody is guessed. */
  | { readonly kind: 'OPEN' }

export interface FrameSource {
  readonly span: Span
  readonly cue: Span | null
}

export interface Frame {
  readonly cue: Span
  readonly subject: Subject
  /** The noun phrase beside the cue, as wide as rules can tell; null unless the subject is NAMED. */
  readonly speaker: Span | null
  /** Raw: marks and blanks at the edges are trimmed later. */
  readonly content: readonly Span[]
  /** Intermediaries, nearest the speaker first. */
  readonly via: readonly FrameSource[]
  /** How the content is joined to the cue: what the confidence is made of. */
  readonly joint: 'COLON' | 'QUOTATION' | 'THAT' | 'NOUN_PHRASE' | 'PARENTHESIS' | 'PREPOSITION'
  /** The cue is in the present: a position held, not a moment of saying. */
  readonly present?: true
  /** The content stands in marks that are no quotation marks elsewhere: the parentheses of *قال تعالى (…)*. */
  readonly quoted?: true
  /** Of a transcript's turn, which has no verb: what was done with the words. */
  readonly turn?: StatementAct
}
