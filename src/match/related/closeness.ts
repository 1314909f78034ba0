// What a claim and a statement share → how close they are, and whether that is worth pointing at. Learned by logistic
// regression from pairs that were written for it (bench/pairs) against what real news has beside them; docs/check.md tells how.
import type { Comparison } from './compare.ts'

export interface Evidence extends Comparison {
  /** What it tells that the claim names who said it, in bits; 0 where it does not. */
  readonly speaker: number
  /** Whether the two are in different languages, where no words are shared by chance. */
  readonly isTranslated: boolean
}

/** From here on it is told. */
export const leastCloseness = 0.6
/** Things that must be shared, and bits that they must come to: a name alone tells nothing. */
const leastShared = 2
const leastBits = 8
/** Words of a record that tell something: of fewer everything is soon shared. */
const leastWords = 3

/** Above `leastCloseness` it is pointed at, the higher the sooner; `-Infinity` where there is too little of it. */
export const closenessOf = (evidence: Evidence): number => {
  const { shared, bits, ofClaim, ofRecord, words, speaker, isTranslated } = evidence
  if (shared.length < leastShared || bits < leastBits || words < leastWords) return -Infinity
  return (
    2.9 * Math.log(ofClaim + 0.05) +
    3.8 * Math.log(ofRecord + 0.05) +
    0.51 * speaker +
    0.57 * (shared[0]?.weight ?? 0) +
    0.18 * (shared[2]?.weight ?? 0) +
    (isTranslated ? 2.6 : 0) -
    0.8
  )
}
