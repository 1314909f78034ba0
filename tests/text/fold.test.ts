import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { strings } from './generator.ts'

describe('fold takes for the same what a reader does', () => {
  it.each([
    ['alef with hamza above', 'أمن', 'امن'],
    ['alef with hamza below', 'إيران', 'ايران'],
    ['alef with madda', 'آسيا', 'اسيا'],
    ['alef wasla', 'ٱلصين', 'الصين'],
    ['alef with wavy hamza above and below', '\u0672\u0673', 'اا'],
    ['hamza written as a mark of its own', 'ا\u0654ا\u0655', 'اا'],
    ['waw with hamza', 'مسؤول', 'مسوول'],
    ['yeh with hamza', 'رئيس', 'رييس'],
    ['ta marbuta', 'وزارة', 'وزاره'],
    ['alef maqsura', 'على', 'علي'],
    ['Persian yeh', 'علی', 'علي'],
    ['Urdu and Pashto yeh', 'ےې', 'يي'],
    ['Persian kaf', 'کتاب', 'كتاب'],
    ['swash kaf', 'ڪتاب', 'كتاب'],
    ['Urdu and Kurdish heh', 'ہھە', 'ههه'],
    ['Urdu ta marbuta, bare and with hamza', 'ۃ\u06C0', 'هه'],
    ['tashkeel', 'مُمَكِّنٌ', 'ممكن'],
    ['superscript alef', 'رحم\u0670ن', 'رحمن'],
    ['Quranic signs', 'قال\u06D6\u06ED', 'قال'],
    ['tatweel', 'بوتيـــن', 'بوتين'],
    ['letters shaped by an old file', 'ﺑﻮﺗﻴﻦ', 'بوتين'],
    ['lam-alef as one character', 'ﻻ ﻷ ﻹ ﻵ', 'لا لا لا لا'],
    ['Allah as one character', 'ﷲ', 'الله'],
    ['case', 'PUTIN Путин', 'putin путин'],
    ['Latin diacritics', 'Élysée Ångström Dvořák', 'elysee angstrom dvorak'],
    [
      'Latin letters that nothing takes apart',
      'Łódź Øre Æsir œuvre Đorđe Þór',
      'lodz ore aesir oeuvre dorde thor',
    ],
    ['sharp s, small and capital', 'Straße STRAẞE', 'strasse strasse'],
    ['Turkish i with and without dot', 'İstanbul ısı', 'istanbul isi'],
    ['Latin ligatures', 'ﬁnal eﬀect', 'final effect'],
    ['full-width letters', 'ＮＡＴＯ', 'nato'],
    ['Greek accents and the final sigma', 'Αθήνας', 'αθηνασ'],
    ['Cyrillic io and short i', 'Алёй', 'алеи'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it.each([
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Extended Arabic-Indic', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['full-width', '０１２３４５６７８９'],
    ['double-struck, outside the first plane', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡'],
    ['bold, in one row with other digits', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
    ['Adlam', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'],
  ])('%s digits', (_, digits) => {
    expect(fold(digits)).toBe('0123456789')
  })
})

describe('fold drops what is not part of a spelling', () => {
  it.each([
    ['NUL', 'بوتين\u0000', 'بوتين'],
    ['right-to-left and left-to-right marks', '\u200Fبوتين\u200E', 'بوتين'],
    [
      'bidi embeddings, overrides and isolates',
      '\u202A\u202B\u202D\u202ENATO\u202C\u2066\u2067\u2068\u2069',
      'nato',
    ],
    ['the Arabic letter mark', '\u061C٢٠٢٤', '2024'],
    ['zero-width joiner, non-joiner and space', 'می\u200Cخواهم \u200Da\u200Bb', 'ميخواهم ab'],
    ['soft hyphen', 'co\u00ADop', 'coop'],
    ['byte order mark', '\uFEFFمن', 'من'],
    ['variation selector', '❤\uFE0F', '❤'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded)
  })
})

describe('fold keeps what distinguishes words', () => {
  it.each([
    ['hamza on the line', 'ماء', 'ماء'],
    ['Persian letters that Arabic lacks', 'چگپژ', 'چگپژ'],
    ['Devanagari vowels and virama', 'नमस्ते', 'नमस्ते'],
    ['Thai vowels and tones', 'น้ำ', 'น\u0E49\u0E4D\u0E32'],
    ['the sound marks of kana', 'がハ\u3099パ', 'か\u3099ハ\u3099ハ\u309A'],
    ['the parts of Hangul', '한', '\u1112\u1161\u11AB'],
    ['Han characters', '习近平', '习近平'],
    ['white space and punctuation', 'a\tb\r\nc، د؟', 'a\tb\r\nc، د؟'],
    ['an emoji', '😀', '😀'],
    ['a lone half of a pair', 'A\uD83D \uDE00B', 'a\uD83D \uDE00b'],
    ['nothing', '', ''],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded)
  })
})

describe('fold has laws', () => {
  it('folds a folded character no further, whatever the character', () => {
    const moving: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = fold(String.fromCodePoint(code))
      if (fold(once) !== once) moving.push(code.toString(16))
    }
    expect(moving).toEqual([])
  })

  it('folds a folded string no further, lone surrogates included', () => {
    for (const text of strings(1, 3000)) expect(fold(fold(text))).toBe(fold(text))
  })

  it.each(['الأمّة آسيا مؤمن', 'Élysée Dvořák Łódź', 'がパ', '한국어', 'Алёй', 'Αθήνας', '\u0929'])(
    'folds %s the same composed and decomposed',
    (text) => {
      expect(text.normalize('NFC')).not.toBe(text.normalize('NFD'))
      expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')))
    },
  )
})
