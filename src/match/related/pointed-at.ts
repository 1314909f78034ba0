// The statements that share something with a claim, by how close they are → those that are worth pointing at. Threshold and noise
// are those of absent claims on real news; docs/check.md tells how they were chosen.
import { unitsOf } from '../../text/unit.ts'
import { functionWords } from '../lexicon.ts'

/** From here on it is told. */
const leastCloseness = 2.7
/** What a claim that nobody has made finds as its second best among thousands, or less; taken for it where there is none. */
const noise = -6
/** Of the words of the shorter: so much has another version of a statement. */
const leastAlike = 0.6

/**
 * What is close; and the first, with other versions of it, where it stands out from the rest, however close it is itself.
 * @param closest first, none with the words of another
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

/** Those of grammar say nothing. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    unitsOf(text)
      .filter(({ folded }) => !functionWords.has(folded))
      .map(({ stem }) => stem),
  )
