import { describe, expect, it } from 'vitest'
import { tokenize, wordAt } from '../../src/text/token.ts'
import { strings } from './generator.ts'

const shown = (text: string): readonly string[] =>
  tokenize(text).map(({ start, end }) => text.slice(start, end))

describe('tokenize', () => {
  it.each([
    ['words and marks, Arabic', 'قال: «نعم»، ثم', ['قال', ':', '«', 'نعم', '»', '،', 'ثم']],
    ['words and marks, English', 'He said: “Yes.”', ['He', 'said', ':', '“', 'Yes', '.', '”']],
    ['a word with vowel signs and tatweel as one', 'بُوتِيـن', ['بُوتِيـن']],
    ['a word with a joiner as one', 'می\u200Cخواهم', ['می\u200Cخواهم']],
    ['a word with an apostrophe as one', 'don’t', ['don’t']],
    ['an apostrophe at the edge as a mark', '’tis', ['’', 'tis']],
    ['a decimal number as one', '129.5', ['129.5']],
    ['a number with a separator as one', '60,417', ['60,417']],
    ['Arabic-Indic digits with their point', '٣٫٥', ['٣٫٥']],
    ['the point after a number as a mark', 'عام 2015.', ['عام', '2015', '.']],
    ['letters after digits with them', '14th', ['14th']],
    ['an emoji as a mark', 'نعم😀', ['نعم', '😀']],
    ['letters outside the first plane', '𝟘x 𐐀𐐁', ['𝟘x', '𐐀𐐁']],
    ['a lone half of a pair as a mark', 'a\uD83Db', ['a', '\uD83D', 'b']],
    ['no bidi control', '\u202Bقال\u202C', ['قال']],
    ['nothing', ' \n\u200F', []],
  ])('gives %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    ['folded', 'أُمّة', { kind: 'word', folded: 'امه' }],
    ['a number', '٣٫٥', { kind: 'number' }],
    ['a mark as it is', '»', { kind: 'mark', folded: '»' }],
  ])('reads a token %s', (_, text, expected) => {
    expect(tokenize(text)[0]).toMatchObject(expected)
  })

  it('counts the blanks and the line breaks before a token', () => {
    expect(tokenize('أ  ب\n\n ج،').map(({ gap, breaks }) => [gap, breaks])).toEqual([
      [0, 0],
      [2, 0],
      [1, 2],
      [0, 0],
    ])
  })

  it('gives tokens in order, inside the text, that cut no pair', () => {
    for (const text of strings(21, 1500, 40)) {
      let last = 0
      for (const { start, end } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(
          /^[\uDC00-\uDFFF]/.test(text.slice(start)) && /[\uD800-\uDBFF]$/.test(text.slice(0, start)),
        ).toBe(false)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('wordAt', () => {
  it('gives the folded word, and nothing outside the text', () => {
    const tokens = tokenize('قالت الأمّة')
    expect([-1, 0, 1, 2].map((i) => wordAt(tokens, i))).toEqual(['', 'قالت', 'الامه', ''])
  })
})
