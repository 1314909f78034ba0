// What a quotation can belong to, for the choice between them.
import type { Cue } from '../cue/cue.ts'

export type Choice =
  | { readonly kind: 'CUE'; readonly cue: Cue }
  /** The same act as the quotation before it. */
  | { readonly kind: 'GOES_ON' }
  /** Somebody's words, without a cue that is in the lexicon. */
  | { readonly kind: 'BARE' }
  | { readonly kind: 'NOBODY' }

export interface Candidate {
  readonly choice: Choice
  readonly features: readonly number[]
}
