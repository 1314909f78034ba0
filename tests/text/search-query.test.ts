import { describe, expect, it } from 'vitest'
import { parseSearch, searchLimits, type SearchTerm } from '../../src/text/search-query.ts'
import { strings } from './generator.ts'

const whole = (...words: readonly string[]): SearchTerm => ({ words, prefix: false })
const open = (word: string): SearchTerm => ({ words: [word], prefix: true })

describe('parseSearch', () => {
  it.each([
    ['takes the last word as the start of one, Arabic', 'شراكة بوت', [whole('شراكه'), open('بوت')]],
    ['takes the last word as the start of one, English', 'no lim', [whole('no'), open('lim')]],
    ['takes a word before a space as whole, Arabic', 'بوتين ', [whole('بوتين')]],
    ['takes a word before a space as whole, English', 'Putin ', [whole('putin')]],
    ['takes a word before a mark as whole', 'بوتين؟', [whole('بوتين')]],
    ['opens a word that ends with a vowel sign', 'नमस्ते', [open('नमस्ते')]],
    ['opens a word that ends with tatweel', 'بوتـ', [open('بوت')]],
    ['opens a number', '٢٠', [open('20')]],
    ['joins no words outside quotes', 'بلا حدود ', [whole('بلا'), whole('حدود')]],
  ])('%s', (_, typed, terms) => {
    expect(parseSearch(typed)).toEqual(terms)
  })

  it.each([
    ['straight', '"بلا حدود"'],
    ['Arabic', '«بلا حدود»'],
    ['curly', '“بلا حدود”'],
    ['German', '„بلا حدود“'],
    ['low-reversed', '‟بلا حدود”'],
    ['single angle', '‹بلا حدود›'],
    ['mixed', '«بلا حدود"'],
  ])('reads a phrase in %s quotes, and opens none of its words', (_, typed) => {
    expect(parseSearch(typed)).toEqual([whole('بلا', 'حدود')])
  })

  it.each([
    ['between words', 'شراكة "no limits" Puti', [whole('شراكه'), whole('no', 'limits'), open('puti')]],
    ['beside another phrase', '«بلا حدود»“new era”', [whole('بلا', 'حدود'), whole('new', 'era')]],
    ['that is empty', '"" بوتين ""', [whole('بوتين')]],
    ['of one word', '"Putin"', [whole('putin')]],
  ])('reads a phrase %s', (_, typed, terms) => {
    expect(parseSearch(typed)).toEqual(terms)
  })

  it.each([
    ['a quote left open', '"بلا حدود', [whole('بلا'), open('حدود')]],
    ['a quote left open after a phrase', '"a b" "c', [whole('a', 'b'), open('c')]],
    [
      'operators in capitals',
      'war AND peace OR NOT x ',
      ['war', 'and', 'peace', 'or', 'not', 'x'].map((w) => whole(w)),
    ],
    ['NEAR with a bracket', 'NEAR(war peace, 2)', [whole('near'), whole('war'), whole('peace'), whole('2')]],
    ['a star', 'war*', [whole('war')]],
    ['a caret and a column', '^words:war', [whole('words'), open('war')]],
    ['plus, minus, braces', '+war -{peace}', [whole('war'), whole('peace')]],
    ['SQL', "'; drop table x;--", [whole('drop'), whole('table'), whole('x')]],
    ['tsquery', 'war & !peace | (x <-> y:*)', [whole('war'), whole('peace'), whole('x'), whole('y')]],
    ['LIKE', '%war_peace\\', [whole('war'), whole('peace')]],
    ['a NUL and bidi marks', '\u0000war\u202E \u200Fبوتين\u200F ', [whole('war'), whole('بوتين')]],
  ])('makes no operator of %s', (_, typed, terms) => {
    expect(parseSearch(typed)).toEqual(terms)
  })

  it.each(['', ' ', '""', '«»', '*', '"*"', '؟ ! —', '\u064E\u0640', '\u0000', '😀'])(
    'refuses %j, which has no letter and no digit',
    (typed) => {
      expect(() => parseSearch(typed)).toThrow(
        expect.objectContaining({
          code: 'SEARCH_EMPTY',
          message: `text: expected a search with a letter or a digit, got ${JSON.stringify(typed)}`,
        }),
      )
    },
  )

  it('has the limits that its errors are documented with', () => {
    expect(searchLimits).toEqual({ characters: 1000, words: 32 })
  })

  it.each([
    ['1,000 characters', 'ن'.repeat(1000), 1],
    ['32 words', 'نعم '.repeat(32), 32],
    ['a phrase of 32 words', `"${'yes '.repeat(32)}"`, 1],
  ])('takes %s', (_, typed, terms) => {
    expect(parseSearch(typed)).toHaveLength(terms)
  })

  it.each([
    ['1,001 characters', 'ن'.repeat(1001), 'text: expected a search of at most 1000 characters, got 1001'],
    ['1,001 spaces', ' '.repeat(1001), 'text: expected a search of at most 1000 characters, got 1001'],
    ['33 words', 'نعم '.repeat(33), 'text: expected a search of at most 32 words, got 33'],
    ['a phrase of 33 words', `"${'yes '.repeat(33)}"`, 'text: expected a search of at most 32 words, got 33'],
    ['20 ligatures of four words', 'ﷺ '.repeat(20), 'text: expected a search of at most 32 words, got 80'],
  ])('refuses %s', (_, typed, message) => {
    expect(() => parseSearch(typed)).toThrow(expect.objectContaining({ code: 'SEARCH_TOO_LONG', message }))
  })

  it('gives only letters, marks and digits, whatever is typed', () => {
    for (const typed of strings(4, 2000)) {
      const found = parseSearch(`x ${typed}`).flatMap((term) => term.words)
      for (const word of found) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
    }
  })
})
