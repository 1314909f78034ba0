// Text that was made to cost time.
import { describe, expect, it } from 'vitest'
import { partsIn } from '../../src/match/claim-parts.ts'
import { undecorated } from '../../src/match/decoration.ts'
import { wordsOf } from '../../src/match/word.ts'
import { termsOf, unitsOf } from '../../src/language/unit.ts'

describe('hostile text', () => {
  it('costs no more than its length', () => {
    for (const claim of [
      `a b${' '.repeat(1990)}—${' '.repeat(1990)}"x`,
      ' - '.repeat(1300),
      `${'('.repeat(1990)}${')'.repeat(1990)}`,
      'ال'.repeat(2000),
    ]) {
      // Minutes, were the time to grow with the square or the cube: the run would not end.
      const whole = { start: 0, end: claim.length }
      expect(undecorated(claim, whole).end).toBeLessThanOrEqual(claim.length)
      expect(partsIn(claim, whole, new Set()).length).toBeLessThanOrEqual(12)
      expect(wordsOf(claim).length).toBeLessThanOrEqual(claim.length)
    }
  })

  it('has terms that an index takes', () => {
    for (const text of [
      "a constructorn't b",
      "toString'hasOwnProperty",
      'ب'.repeat(5000),
      '9'.repeat(5000),
      '3.5 12:30',
    ]) {
      for (const term of termsOf(unitsOf(text))) expect(term).toMatch(/^[\p{L}\p{M}\p{N}_]{1,81}$/u)
    }
    expect(termsOf(unitsOf('3.5'))).not.toEqual(termsOf(unitsOf('35')))
  })
})
