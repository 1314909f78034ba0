import { describe, expect, it } from 'vitest'
import * as character from '../../src/text/character.ts'

describe('classAt', () => {
  it.each([
    ['an Arabic letter', 'ق', character.letter],
    ['a vowel sign', '\u064E', character.letter],
    ['tatweel', 'ـ', character.letter],
    ['a Latin letter', 'é', character.letter],
    ['a digit', '7', character.digit],
    ['an Arabic-Indic digit', '٧', character.digit],
    ['a blank', ' ', character.space],
    ['a blank that does not break', '\u00A0', character.space],
    ['a line feed', '\n', character.lineBreak],
    ['a paragraph separator', '\u2029', character.lineBreak],
    ['the next-line control', '\u0085', character.lineBreak],
    ['a bidi override', '\u202E', character.invisible],
    ['a joiner', '\u200D', character.invisible],
    ['a soft hyphen', '\u00AD', character.invisible],
    ['NUL', '\u0000', character.invisible],
    ['half of a pair', '\uD83D', character.surrogate],
    ['a quotation mark', '«', character.other],
    ['an Arabic comma', '،', character.other],
  ])('recognises %s', (_, text, expected) => {
    expect(character.classAt(text, 0)).toBe(expected)
  })

  it('takes what lies outside the text for a blank', () => {
    expect([character.classAt('ق', -1), character.classAt('ق', 1)]).toEqual([
      character.space,
      character.space,
    ])
  })
})

describe('isAstralLetter', () => {
  it.each([
    ['a letter outside the first plane', '𐐀', true],
    ['a digit there', '𝟘', true],
    ['an emoji', '😀', false],
    ['a lone half', '\uD83D', false],
    ['a letter of the first plane', 'ق', false],
  ])('says of %s', (_, text, expected) => {
    expect(character.isAstralLetter(text, 0)).toBe(expected)
  })
})
