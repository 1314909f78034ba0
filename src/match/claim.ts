// The limits of a claim: how long it may be, and how short.
import { expected, IsnadError } from '../errors.ts'
import { unitsOf } from '../language/unit.ts'

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
  // Measured first: nothing else may read a claim that is too long.
  if (claim.length > claimLimits.characters)
    throw new IsnadError(
      'CLAIM_TOO_LONG',
      expected('match', `a claim of at most ${claimLimits.characters} characters`, claim.length),
    )
  const letters = unitsOf(claim).reduce((sum, { folded }) => sum + folded.length, 0)
  if (letters < claimLimits.shortest)
    throw new IsnadError(
      'CLAIM_EMPTY',
      expected('match', 'a claim with at least two letters or digits', JSON.stringify(claim.slice(0, 40))),
    )
  return claim.trim()
}
