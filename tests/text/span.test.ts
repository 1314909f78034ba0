import { describe, expect, it } from 'vitest'
import { contains, liesInside, offsetMap, sliceSpan } from '../../src/text/span.ts'
import { strings } from './generator.ts'

describe('liesInside', () => {
  it.each([
    ['all of an Arabic text', 'قال', 0, 3, true],
    ['all of an English text', 'said', 0, 4, true],
    ['a whole emoji', 'a😀b', 1, 3, true],
    ['a lone half, which is no pair', 'a\uD83Db', 1, 2, true],
    ['two halves in the wrong order', '\uDE00\uD83D', 0, 1, true],
    ['an empty stretch', 'قال', 1, 1, false],
    ['a stretch that runs backwards', 'قال', 2, 1, false],
    ['a start before the text', 'قال', -1, 2, false],
    ['an end after the text', 'قال', 0, 4, false],
    ['any stretch of an empty text', '', 0, 1, false],
    ['a start inside an emoji', 'a😀b', 2, 4, false],
    ['an end inside an emoji', 'a😀b', 0, 2, false],
    ['half a unit', 'said', 0.5, 2, false],
    ['no number', 'said', Number.NaN, 2, false],
    ['no end', 'said', 0, Number.POSITIVE_INFINITY, false],
  ])('says of %s', (_, text, start, end, expected) => {
    expect(liesInside(text, { start, end })).toBe(expected)
  })
})

describe('contains', () => {
  it.each([
    ['the same stretch', 2, 5, true],
    ['a stretch inside', 3, 4, true],
    ['one that starts earlier', 1, 4, false],
    ['one that ends later', 3, 6, false],
    ['one around it', 1, 6, false],
    ['one beside it', 5, 6, false],
  ])('says of %s', (_, start, end, expected) => {
    expect(contains({ start: 2, end: 5 }, { start, end })).toBe(expected)
  })
})

describe('sliceSpan', () => {
  it.each([
    ['the words', 'قال بوتين', 4, 9, 'بوتين'],
    ['nothing outside the text', 'said', 7, 9, ''],
  ])('gives %s', (_, text, start, end, expected) => {
    expect(sliceSpan(text, { start, end })).toBe(expected)
  })
})

describe('offsetMap', () => {
  it.each([
    ['Arabic', 'قال بوتين', 4, 4],
    ['an emoji before', '😀 said', 3, 2],
    ['the border before an emoji', 'a😀b', 1, 1],
    ['the border after an emoji', 'a😀b', 3, 2],
    ['emoji one after another', '😀😀😀x', 6, 3],
    ['emoji among Arabic', 'قال😀 بوتين😀 إن', 15, 13],
    ['the end', '😀𝟙', 4, 2],
    ['a lone half, which is one of both', '\uD83Dx😀', 4, 3],
    ['nothing', '', 0, 0],
  ])('converts both ways past %s', (_, text, utf16, points) => {
    const map = offsetMap(text)
    expect(map.toCodePoints(utf16)).toBe(points)
    expect(map.toUtf16(points)).toBe(utf16)
  })

  it('agrees with counting the characters one by one', () => {
    for (const text of ['', ...strings(5, 1500, 10)]) {
      const map = offsetMap(text)
      let utf16 = 0
      let points = 0
      for (const character of [...text, '']) {
        expect([text, map.toCodePoints(utf16), map.toUtf16(points)]).toEqual([text, points, utf16])
        utf16 += character.length
        points++
      }
    }
  })

  it('grows by the same step past the end, so that an offset outside stays outside', () => {
    const map = offsetMap('a😀')
    expect([map.toUtf16(2), map.toUtf16(3), map.toCodePoints(4)]).toEqual([3, 4, 3])
  })
})
