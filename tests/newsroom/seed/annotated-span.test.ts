import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/newsroom/seed/annotated-span.ts'

const place = 'a/annotation.yaml: statement 3, cue'

describe('findWords', () => {
  it.each([
    ['words that stand once, Arabic', 'قال بوتين نعم', 'بوتين', undefined, 4, 9],
    ['words that stand once, English', 'Putin said yes', 'said', undefined, 6, 10],
    ['the first of two', 'قال نعم وقال لا', 'قال', 0, 0, 3],
    ['the second of two, inside a word', 'قال نعم وقال لا', 'قال', 9, 9, 12],
    ['words after an emoji, by code points', '😀😀 said yes, said no', 'said', 3, 5, 9],
    ['Arabic words after an emoji, without a place', '😀 قال', 'قال', undefined, 3, 6],
    ['words that hold an emoji', 'قال «😀»', '«😀»', undefined, 4, 8],
    ['one of two that overlap', 'هههه', 'ههه', 1, 1, 4],
    ['the whole text', 'نعم', 'نعم', 0, 0, 3],
  ])('finds %s', (_, text, words, at, start, end) => {
    expect(findWords(text, { words, at }, place)).toEqual({ start, end })
  })

  it.each([
    [
      'other words at the place, Arabic',
      'قال بوتين نعم',
      'بوتن',
      4,
      'expected "بوتن" at 4, got "بوتي"; the words stand nowhere in the text',
    ],
    [
      'other words at the place, English, with where they are',
      'He said yes',
      'said',
      2,
      'expected "said" at 2, got " sai"; the words stand at 3',
    ],
    [
      'a place that counts UTF-16 units',
      '😀😀 said yes',
      'said',
      5,
      'expected "said" at 5, got "id y"; the words stand at 3',
    ],
    ['a place after the end', 'قال', 'قال', 99, 'expected "قال" at 99, got ""; the words stand at 0'],
    [
      'no such words',
      'قال نعم',
      'لا',
      undefined,
      'expected "لا", got no such words; the words stand nowhere in the text',
    ],
    [
      'a spelling that only folds to the same',
      'قال بُوتين',
      'بوتين',
      undefined,
      'expected "بوتين", got no such words; the words stand nowhere in the text',
    ],
    [
      'letters composed in another way',
      'cafe\u0301',
      'caf\u00E9',
      0,
      'expected "caf\u00E9" at 0, got "cafe"; the words stand nowhere in the text',
    ],
  ])('refuses %s', (_, text, words, at, message) => {
    expect(() => findWords(text, { words, at }, place)).toThrow(
      expect.objectContaining({ code: 'SPAN_MISMATCH', message: `newsroom: ${place}: ${message}` }),
    )
  })

  it.each([
    ['Arabic', 'قال نعم وقال لا', 'قال', '0, 9'],
    ['English after an emoji', '😀 no and no', 'no', '2, 9'],
    ['words that overlap', 'هههه', 'ههه', '0, 1'],
    ['more places than are worth telling', 'no '.repeat(9), 'no', '0, 3, 6, 9, 12'],
  ])('asks for the place of words that stand twice: %s', (_, text, words, places) => {
    expect(() => findWords(text, { words }, place)).toThrow(
      expect.objectContaining({
        code: 'SPAN_AMBIGUOUS',
        message: `newsroom: ${place}: expected \`at\` with "${words}", which is at ${places}`,
      }),
    )
  })
})
