// Words of number and of measure, one by one.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import { isMany, isPerCent, joinedNumeralOf, measureOf, numeralOf } from '../../../src/match/numeral/words.ts'

describe('a word of number', () => {
  it.each([
    ['ADD', 7, 'seven'],
    ['ADD', 7, 'سبع'],
    ['ADD', 30, 'ثلاثين'],
    ['ADD', 200, 'مائتا'],
    ['ADD', 900, 'تسعمئة'],
    ['ADD', 2000, 'ألفي'],
    ['TIMES', 100, 'hundred'],
    ['TIMES', 100, 'مائة'],
    ['TIMES', 1000, 'آلاف'],
    ['TIMES', 1e6, 'ملايين'],
    ['TIMES', 12, 'dozen'],
    ['SHARE', 1 / 2, 'النصف'],
    ['SHARE', 1 / 4, 'quarters'],
  ])('does %s %s: %s', (does, worth, word) => {
    expect(numeralOf(fold(word))).toEqual({ does, worth })
  })

  it.each([
    ['وخمسون', 50],
    ['وثلاثة', 3],
    ['وزير', undefined],
    ['و', undefined],
    ['خمسون', undefined],
    ['andfive', undefined],
  ])('may have an and attached to it: %s', (word, worth) => {
    expect(joinedNumeralOf(fold(word))?.worth).toBe(worth)
  })

  it.each([
    ['آلاف', true],
    ['مئات', true],
    ['ألف', false],
    ['thousand', false],
  ])('means many and no number: %s', (word, expected) => {
    expect(isMany(fold(word))).toBe(expected)
  })
})

describe('a measure', () => {
  it.each([
    ['دولارا', 'dollar'],
    ['usd', 'dollar'],
    ['جنيهات', 'pound'],
    ['sterling', 'pound'],
    ['ليرة', 'lira'],
    ['₪', 'shekel'],
    ['٪', 'percent'],
    ['بالمائة', 'percent'],
    ['tonnes', undefined],
    ['طن', undefined],
  ])('is one by each of its names: %s', (word, measure) => {
    expect(measureOf(fold(word))).toBe(measure)
  })

  it.each([
    ['per cent', true],
    ['في المئة', true],
    ['في المائة', true],
    ['per person', false],
    ['في المدينة', false],
  ])('may take two words: %s', (words, expected) => {
    const [first = '', second = ''] = words.split(' ').map(fold)
    expect(isPerCent(first, second)).toBe(expected)
  })
})
