// The statements that share something with a claim, by how close they are → those that are worth pointing at. Threshold
// and noise come from absent claims on real news; docs/check.md says how they were chosen.
import { unitsOf } from '../../language/unit.ts'
import { functionWords } from '../lexicon.ts'

/** From this closeness on, a statement is pointed at. */
const leastCloseness = 2.7
/** What a claim that nobody has made gets as its second best among thousands, or less; used if there is none. */
const noise = -6
/** As a share of the shorter one's words: another version of a statement shares at least this many. */
const leastAlike = 0.6

/**
 * What is close; also the first, with other versions of it, if it is far ahead of the rest, however close it is itself.
 * @param closest the closest first, no two with the same words
 * @param wordsOf a statement's words
 */
export const pointedAt = <T extends { readonly closeness: number }>(
  closest: readonly T[],
  wordsOf: (one: T) => string,
): readonly T[] => {
  const [first] = closest
  if (first === undefined) return []
  const own = stemsOf(wordsOf(first))
  const isVersion = (one: T): boolean => areAlike(own, stemsOf(wordsOf(one)))
  const next = closest.find((one) => !isVersion(one))?.closeness ?? noise
  const isOut = 2 * first.closeness - Math.max(next, noise) >= leastCloseness
  return closest.filter((one) => one.closeness >= leastCloseness || (isOut && isVersion(one)))
}

const areAlike = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const both = [...own].filter((stem) => other.has(stem)).length
  return both > 0 && both >= leastAlike * Math.min(own.size, other.size)
}

/** Without those of grammar, which say nothing. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    unitsOf(text)
      .filter(({ folded }) => !functionWords.has(folded))
      .map(({ stem }) => stem),
  )
