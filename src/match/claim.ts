// A claim as it was pasted → the words that somebody is said to have used. What stands around them is taken off: marks,
// and a source at the end (*… — Reuters*, *… (أ ف ب)*). A verb of saying at the start is for the extractor to find.
import { IsnadError } from '../errors.ts'
import { unitsOf } from '../text/unit.ts'

export const claimLimits = {
  /** In UTF-16 code units: a page of a book. */
  characters: 4000,
  /** In letters and digits. */
  shortest: 2,
} as const

/**
 * The claim without blanks at its ends.
 * @throws IsnadError CLAIM_EMPTY for one without two letters or digits, CLAIM_TOO_LONG
 */
export const ensureClaim = (claim: string): string => {
  // Measured first: nothing else may read what is too long.
  if (claim.length > claimLimits.characters)
    throw new IsnadError(
      'CLAIM_TOO_LONG',
      `match: expected a claim of at most ${claimLimits.characters} characters, got ${claim.length}`,
    )
  const letters = unitsOf(claim).reduce((sum, { folded }) => sum + folded.length, 0)
  if (letters < claimLimits.shortest)
    throw new IsnadError(
      'CLAIM_EMPTY',
      `match: expected a claim with at least two letters or digits, got ${JSON.stringify(claim.slice(0, 40))}`,
    )
  return claim.trim()
}

/** In words: a source at the end is no longer. */
const longestSource = 6
const dashes = ['—', '–', '―', ' - ', ' -- ']
const quotes = /["“”«»]/u

/** The claim without a source behind it; the claim itself when nothing looks like one, or nothing else is left. */
export const withoutSource = (claim: string): string => {
  const found = sourceIn(claim.trimEnd())
  if (!found) return claim
  const words = unitsOf(found.source).length
  return words <= longestSource && unitsOf(found.rest).length >= words ? found.rest : claim
}

/** Looked for from the end, in one pass: what is pasted may be nothing but blanks and dashes. */
const sourceIn = (claim: string): { readonly rest: string; readonly source: string } | undefined => {
  const bare = claim.replace(/\.$/u, '')
  const close = bare.at(-1)
  if (close === ')' || close === ']') {
    const open = bare.lastIndexOf(close === ')' ? '(' : '[')
    return open > 0 ? { rest: bare.slice(0, open).trimEnd(), source: bare.slice(open + 1, -1) } : undefined
  }
  const [at, dash] = dashes
    .map((one) => [claim.lastIndexOf(one), one] as const)
    .reduce((last, one) => (one[0] > last[0] ? one : last))
  const source = claim.slice(at + dash.length)
  return at > 0 && !quotes.test(source) ? { rest: claim.slice(0, at).trimEnd(), source } : undefined
}
