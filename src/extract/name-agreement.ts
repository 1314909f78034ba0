// Whether an extracted speaker is the one that gold names: equal words, or all words of one name among the other's;
// and whether the name is exactly the same. Joint speakers must agree one by one.

const words = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u064B-\u0652\u0670\u0640]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/ى/gu, 'ي')
      .replace(/ة/gu, 'ه')
      .replace(/[^\p{L}\p{N}\s]/gu, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=..)/u, '')),
  )

type Agree = (one: string, other: string) => boolean

/** Each joint speaker of one is a speaker of the other. Null agrees only with null. */
const jointly =
  (agree: Agree) =>
  (one: string | null | undefined, other: string | null | undefined): boolean => {
    if (!one || !other) return !one && !other
    const [these, those] = [one.split(' + '), other.split(' + ')]
    return these.length === those.length && these.every((name) => those.some((rival) => agree(name, rival)))
  }

/** @example namesAgree('دونغ', 'دونغ جون') // true */
export const namesAgree = jointly((one, other) => {
  const [these, those] = [words(one), words(other)]
  if (these.size === 0 || those.size === 0) return false
  const [few, many] = these.size <= those.size ? [these, those] : [those, these]
  return [...few].every((word) => many.has(word))
})

/**
 * No word more or less: what a reader of the record would call the right name.
 * @example namesAreExact('دونغ', 'دونغ جون') // false
 */
export const namesAreExact = jointly((one, other) => {
  const [these, those] = [words(one), words(other)]
  return these.size > 0 && these.size === those.size && [...these].every((word) => those.has(word))
})
