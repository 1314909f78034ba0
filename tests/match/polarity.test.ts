// Verbs that reverse what they report, and words that say it was never said.
import { describe, expect, it } from 'vitest'
import { isDenial, isNegated, isPlainSaying } from '../../src/match/polarity.ts'

describe('polarity', () => {
  it.each([
    ['نفى', true],
    ['نافياً', true],
    ['denied', true],
    ['قال', false],
    ['said', false],
    [null, false],
  ])('of %s', (cue, expected) => {
    expect(isDenial(cue)).toBe(expected)
  })
})

describe('what is said of the saying', () => {
  it.each([
    ['Trump never said', true],
    ['It is not true that he said', true],
    ['ما قال محمد', true],
    ['لم يقل', true],
    ['قال محمد ما', false],
    ['Putin told AFP that', false],
  ])('%s: negated is %s', (around, expected) => {
    expect(isNegated(around)).toBe(expected)
  })

  it.each([
    ['said', true],
    ['قال', true],
    ['pledged', false],
    ['doubts', false],
    [null, true],
    [':', true],
  ])('%s is a plain saying: %s', (cue, expected) => {
    expect(isPlainSaying(cue)).toBe(expected)
  })
})
