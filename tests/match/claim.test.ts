// The limits of a claim.
import { describe, expect, it } from 'vitest'
import { ensureClaim } from '../../src/match/claim.ts'

describe('a claim as it is pasted', () => {
  it.each([
    ['', 'CLAIM_EMPTY'],
    [' \n ', 'CLAIM_EMPTY'],
    ['ب', 'CLAIM_EMPTY'],
    ['«؟!» …', 'CLAIM_EMPTY'],
    ['a'.repeat(100_000), 'CLAIM_TOO_LONG'],
  ])('%j is refused', (claim, code) => {
    expect(() => ensureClaim(claim)).toThrow(expect.objectContaining({ code }))
  })
})
