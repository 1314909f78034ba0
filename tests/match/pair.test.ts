// Two words → one word, a slip, a form, or two words.
import { describe, expect, it } from 'vitest'
import { distance, pairOf, type Vocabulary } from '../../src/match/pair.ts'
import { type Word, wordsOf } from '../../src/match/word.ts'

/** The words as one side's; *one | two* gives the second in its sentence. */
const word = (text: string): Word => {
  const found = wordsOf(text).at(-1)
  if (!found) throw new Error(`no word in ${text}`)
  return found
}

/** Each stem in the list is one that statements use; `large`: of a large record, where rare words are likely slips. */
const vocabulary = (known: readonly string[], isLarge: boolean): Vocabulary => {
  const stems = new Set(known.map((one) => word(one).stem))
  return { has: (stem) => stems.has(stem), isLarge }
}
const kind = (claim: string, record: string, known: readonly string[] = [], isLarge = false): string =>
  pairOf(word(claim), word(record), vocabulary(known, isLarge)).kind

describe('two words', () => {
  it.each([
    ['EQUAL', 'Harbour', 'harbour'],
    ['EQUAL', 'الأمّة', 'الامة'],
    ['EQUAL', '300', '٣٠٠'],
    ['EQUAL', 'إلى', 'الى'],
    ['SPELLING', '3', 'three'],
    ['SPELLING', 'سبعة عشر', '17'],
    ['SPELLING', '$5', 'five dollars'],
    ['SPELLING', 'organise', 'organize'],
    ['SPELLING', 'a', 'one'],
    ['SPELLING', 'one', 'a'],
    ['INFLECTION', 'ships', 'ship'],
    ['INFLECTION', 'sending', 'sends'],
    ['INFLECTION', 'went', 'goes'],
    ['INFLECTION', 'والعلاقات', 'علاقة'],
    ['INFLECTION', 'نلعب', 'يلعب'],
    ['INFLECTION', 'سنتان', 'سنة'],
    ['INFLECTION', 'unlawful', 'lawful'],
    ['INFLECTION', 'اللامركزية', 'المركزية'],
    ['INFLECTION', 'لن', 'لم'],
    ['INFLECTION', 'غدا', 'في اليوم التالي'],
    ['INFLECTION', 'tomorrow', 'the next day'],
    ['FUNCTION', 'the', 'a'],
    ['FUNCTION', 'في', 'على'],
    ['OTHER', 'bridge', 'harbour'],
    ['OTHER', 'جسر', 'ميناء'],
    ['OTHER', 'the', 'harbour'],
    ['OTHER', 'harbour', 'the'],
    ['OTHER', '300', '500'],
    ['OTHER', '$5', '€5'],
    ['OTHER', '5%', '5'],
    ['OTHER', 'one dollar', 'a'],
    ['OTHER', 'not', 'never'],
    ['OTHER', 'بدون', 'لا'],
    ['OTHER', 'not', 'now'],
    ['OTHER', '300', 'soldiers'],
    ['OTHER', 'harbour', 'ميناء'],
    ['OTHER', 'tomorrow', 'yesterday'],
  ])('are %s: %s, %s', (expected, claim, record) => {
    expect(kind(claim, record)).toBe(expected)
  })

  it.each([
    ['SPELLING', 'a letter swapped', 'norhtern', 'northern', [], false],
    ['SPELLING', 'a letter left out', 'بوتن', 'بوتين', [], true],
    ['SPELLING', 'a letter too many', 'harbourr', 'harbour', [], false],
    ['SPELLING', 'two slips in a long word', 'internatoinla', 'international', [], false],
    ['OTHER', 'two slips in a short word', 'nortren', 'eastern', [], false],
    ['OTHER', 'a word that others use', 'boarder', 'border', ['boarder'], true],
    ['OTHER', 'a word that others use', 'المجازر', 'المخازر', ['المجازر'], true],
    ['OTHER', 'a short word of few records', 'hnad', 'hand', [], false],
    ['SPELLING', 'a short word of many records', 'hnad', 'hand', [], true],
    ['OTHER', 'both ends', 'xarbouy', 'harbour', [], true],
    ['OTHER', 'a prefix that makes another word', 'decrease', 'increase', [], true],
    ['OTHER', 'a word longer than any', `b${'a'.repeat(49)}`, `c${'a'.repeat(49)}`, [], true],
  ] as const)('are %s for %s: %s, %s', (expected, _, claim, record, known, isLarge) => {
    expect(kind(claim, record, known, isLarge)).toBe(expected)
  })
})

describe('the distance of two spellings', () => {
  it.each([
    ['northern', 'norhtern', 1],
    ['بوتن', 'بوتين', 1],
    ['كتاب', 'كتاب', 0],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s to %s', (one, other, expected) => {
    expect(distance(one, other, 3)).toBe(expected)
    expect(distance(other, one, 3)).toBe(expected)
  })

  it('is counted no further than asked', () => {
    expect(distance('harbour', 'mountain', 1)).toBe(2)
  })
})
