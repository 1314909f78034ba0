import { describe, expect, it } from 'vitest'
import { wordKey, words } from '../../src/text/word.ts'

describe('words', () => {
  it.each([
    ['the parts of an Arabic quotation', '«ممكِّن حاسم» للحرب', ['ممكن', 'حاسم', 'للحرب']],
    [
      'the parts of an English quotation',
      '“A decisive enabler,” he said.',
      ['a', 'decisive', 'enabler', 'he', 'said'],
    ],
    ['both scripts in one line', 'حلف NATO، ٢٠٢٤', ['حلف', 'nato', '2024']],
    ['repeated words as often as they stand', 'قال بوتين: قال', ['قال', 'بوتين', 'قال']],
    ['a word with tatweel as one', 'بوتيـــن', ['بوتين']],
    ['a word with a zero-width joint as one', 'می\u200Cخواهم', ['ميخواهم']],
    ['the parts of a hyphenated name', 'Al-Assad', ['al', 'assad']],
    ['an apostrophe as a border', "Russia's", ['russia', 's']],
    ['marks that are vowels with their letters', 'नमस्ते दुनिया', ['नमस्ते', 'दुनिया']],
    ['a Thai phrase as one run', 'สวัสดีชาวโลก', ['สวัสดีชาวโลก']],
    ['a ligature as the words it stands for', 'ﷺ', ['صلي', 'الله', 'عليه', 'وسلم']],
    ['a decimal number in two', '3.5 و٣٫٥', ['3', '5', 'و3', '5']],
    ['an emoji as a border', 'نعم😀لا', ['نعم', 'لا']],
  ])('gives %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['punctuation', '«…» “—” ،؛؟ !?'],
    ['marks and tatweel alone', '\u064E\u0651ـــ'],
    ['controls', '\u0000\u200F\u202E'],
    ['emoji', '😀👩\u200D💻'],
  ])('gives no word of %s', (_, text) => {
    expect(words(text)).toEqual([])
  })
})

describe('wordKey', () => {
  it.each([
    ['spellings of a name', 'فلاديمير  بُوتِيـن', '«فلاديمير بوتين»'],
    ['brackets around a first name', '(فلاديمير) بوتين', 'فلاديمير بوتين'],
    ['case and accents', 'ÉLYSÉE  Palace', 'elysee palace'],
    ['hyphen and space', 'Al-Assad', 'al assad'],
  ])('is equal for %s', (_, one, other) => {
    expect(wordKey(one)).toBe(wordKey(other))
  })

  it.each([
    ['another order', 'شي جين', 'جين شي'],
    ['words joined', 'new york', 'newyork'],
    ['a vowel of Devanagari', 'कि', 'की'],
    ['the sound mark of kana', 'か', 'が'],
  ])('distinguishes %s', (_, one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other))
  })

  it('joins by single spaces', () => {
    expect(wordKey(' «ممكِّن —  حاسم» ')).toBe('ممكن حاسم')
  })
})
