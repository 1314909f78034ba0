// What the steps from a verb to its report hand on.
import type { Quotation } from '../../text/quotation-mark.ts'
import type { Frame } from '../frame.ts'
import type { Hit } from './cue/cue.ts'

export interface Opener {
  readonly joint: Frame['joint']
  /** Token at which the opener itself begins. Between the verb and it are the subject and adjuncts. */
  readonly at: number
  /** Token with which the content begins. */
  readonly from: number
  /** UTF-16 offset at which the content begins: inside the token when a preposition is attached to it. */
  readonly start: number
  /** Set when the content is in parentheses that quote. */
  readonly quoted?: true
  /** Where the content ends, when that is known. */
  readonly end?: number
  /** Set when the content is this quotation. */
  readonly quotation?: Quotation
  /** Set when a noun of an act is between the verb and the content (*جدد دعوته إلى …*). */
  readonly handed?: true
  /** The second part of words that the attribution interrupts. */
  readonly rest?: Quotation
}

/** A verb of saying with the words that it reports. */
export interface Report {
  readonly hit: Hit
  readonly opener: Opener
}
