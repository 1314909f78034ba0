// What a claim and a statement share → how close they are. Learned by logistic
// regression from pairs that were written for it (bench/pairs) against what real news has beside them; docs/check.md tells how.
import type { Comparison, Shared } from './compare.ts'

export interface Evidence extends Comparison {
  /** What it tells that the claim names who said it, in bits; 0 where it does not. */
  readonly speaker: number
  /** Whether the two are in different languages, where no words are shared by chance. */
  readonly isTranslated: boolean
}

/** Things that must be shared, who said it among them, and bits that they must come to: a name alone tells nothing. */
const leastShared = 2
const leastBits = 8
/** Words of a record that tell something: of fewer everything is soon shared. */
const leastWords = 3

/** The higher the closer; `-Infinity` where too little is shared. */
export const closenessOf = (evidence: Evidence): number => {
  const { shared, bits, ofClaim, ofRecord, words, speaker, isTranslated } = evidence
  if (shared.length + Number(speaker > 0) < leastShared || bits + speaker < leastBits || words < leastWords)
    return -Infinity
  return (
    2.7 * Math.log(ofClaim + 0.05) +
    3.9 * Math.log(ofRecord + 0.05) +
    0.66 * speaker +
    0.64 * (shared[0]?.weight ?? 0) +
    0.28 * (shared[2]?.weight ?? 0) +
    3.1 * Math.min(mostNumbers, shared.filter(isTelling).length) +
    (isTranslated ? 2.6 : 0) -
    3.9
  )
}

/** Numbers that count: two tables have many by chance. */
const mostNumbers = 2
/** In bits: a number of one digit tells less. */
const leastNumber = 4

const isTelling = ({ kind, weight }: Shared): boolean => kind === 'NUMBER' && weight >= leastNumber
