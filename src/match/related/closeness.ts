// What a claim and a statement share → how close they are, and whether that is worth pointing at. Learned by logistic
// regression from pairs that were written for it (bench/pairs) against what real news has beside them; docs/check.md tells how.
import { unitsOf } from '../../text/unit.ts'
import { functionWords } from '../lexicon.ts'
import type { Comparison, Shared } from './compare.ts'

export interface Evidence extends Comparison {
  /** What it tells that the claim names who said it, in bits; 0 where it does not. */
  readonly speaker: number
  /** Whether the two are in different languages, where no words are shared by chance. */
  readonly isTranslated: boolean
}

/** From here on it is told. */
const leastCloseness = 2.7
/** What a claim that nobody has made finds as its second best among thousands, or less: of nothing beside it, it is made out. */
const noise = -6
/** Things that must be shared, who said it among them, and bits that they must come to: a name alone tells nothing. */
const leastShared = 2
const leastBits = 8
/** Words of a record that tell something: of fewer everything is soon shared. */
const leastWords = 3

/**
 * Those that are pointed at: what is close; and the first, with those that are of its words, where it stands out from the
 * others, however little it is.
 * @param closest first, none with the words of another
 */
export const pointedAt = <T extends { readonly closeness: number }>(
  closest: readonly T[],
  areAlike: (one: T, other: T) => boolean,
): readonly T[] => {
  const [first] = closest
  if (first === undefined) return []
  const isLike = (one: T): boolean => one === first || areAlike(first, one)
  const next = closest.find((one) => !isLike(one))?.closeness ?? noise
  const isOut = 2 * first.closeness - Math.max(next, noise) >= leastCloseness
  return closest.filter((one) => one.closeness >= leastCloseness || (isOut && isLike(one)))
}

/** Of the words of the shorter: so much has another version of a statement. */
const leastAlike = 0.6

/** Whether two statements are much in the same words, but for those of grammar. */
export const areAlike = (one: string, other: string): boolean => {
  const [own, its] = [stemsOf(one), stemsOf(other)]
  const both = [...own].filter((stem) => its.has(stem)).length
  return both > 0 && both >= leastAlike * Math.min(own.size, its.size)
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    unitsOf(text)
      .filter(({ folded }) => !functionWords.has(folded))
      .map(({ stem }) => stem),
  )

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
