// Whether an extracted speaker is the one that gold names: equal words, or one name's words among the other's. Joint
// speakers must agree one by one.

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

/** @example namesAgree('دونغ', 'دونغ جون') // true */
export const namesAgree = (one: string | null | undefined, other: string | null | undefined): boolean => {
  if (!one || !other) return !one && !other
  const [these, those] = [one.split(' + '), other.split(' + ')]
  return these.length === those.length && these.every((name) => those.some((rival) => oneAgrees(name, rival)))
}

const oneAgrees = (one: string, other: string): boolean => {
  const [these, those] = [words(one), words(other)]
  if (these.size === 0 || those.size === 0) return false
  const [few, many] = these.size <= those.size ? [these, those] : [those, these]
  return [...few].every((word) => many.has(word))
}
