// What a claim and a statement share → how close they are. Learned by logistic regression from pairs that were written
// for it (bench/pairs) against everything else in real news; docs/check.md says how.
import type { Comparison, Shared } from './compare.ts'

export interface SharedEvidence extends Comparison {
  /** How much it says that the claim names the speaker, in bits; 0 if it does not. */
  readonly speaker: number
  /** Whether the two are in different languages, where no words are shared by chance. */
  readonly isTranslated: boolean
}

/** How many things must be shared, the speaker included, and their bits together: a name alone says nothing. */
const leastShared = 2
const leastBits = 8
/** How many informative words a record must have: with fewer, everything is soon shared. */
const leastWords = 3

/** The higher the closer; `-Infinity` if too little is shared. */
export const closenessOf = (evidence: SharedEvidence): number => {
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

/** How many numbers count: two tables share many by chance. */
const mostNumbers = 2
/** In bits: a number of one digit says less. */
const leastNumber = 4

const isTelling = ({ kind, weight }: Shared): boolean => kind === 'NUMBER' && weight >= leastNumber
