import { describe, expect, it } from 'vitest'
import { fold, foldWithOrigin } from '../../src/text/fold.ts'
import { strings } from './generator.ts'

/** The stretch of the original that the first occurrence of a folded word came from. */
const wordsBehind = (original: string, word: string): string => {
  const { text, origin } = foldWithOrigin(original)
  const start = text.indexOf(word)
  return start < 0 ? 'not found' : original.slice(origin[start], origin[start + word.length])
}

describe('foldWithOrigin', () => {
  it.each([
    ['keeps the offset of a word after tatweel is folded', 'قـــال بوتين إن', 'بوتين', 'بوتين'],
    ['keeps the tatweel inside a word', 'قال بوتيـــن إن', 'بوتين', 'بوتيـــن'],
    ['keeps the marks of a word, the last one included', 'قال الرَّئيسُ إن', 'الرييس', 'الرَّئيسُ'],
    ['keeps a ligature whole', 'لا ﷲ إلا', 'الله', 'ﷲ'],
    ['counts a ligature inside a word once', 'سﻻم عليكم', 'عليكم', 'عليكم'],
    ['keeps the offset after sharp s', 'Straße nach Élysée now', 'elysee', 'Élysée'],
    ['keeps an accent that stands alone', 'le cafe\u0301 noir', 'cafe', 'cafe\u0301'],
    ['counts an emoji as two units', '😀😀 said Putin', 'putin', 'Putin'],
    ['skips a bidi mark before a word', '«\u200Fنعم»', 'نعم', 'نعم'],
    ['keeps digits of another script', 'في عام ٢٠٢٤ قال', '2024', '٢٠٢٤'],
    ['keeps Thai whose letter falls in two', 'ดื่มน้ำเย็น', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
  ])('%s', (_, original, word, behind) => {
    expect(wordsBehind(original, word)).toBe(behind)
  })

  it.each([
    ['tatweel and marks', 'أُـم', 'ام', [0, 3, 4]],
    ['a ligature', 'ﻻب', 'لاب', [0, 0, 1, 2]],
    ['an astral digit', 'x𝟙y', 'x1y', [0, 1, 3, 4]],
    ['only marks', '\u064E\u0640', '', [2]],
    ['nothing', '', '', [0]],
  ])('points from each unit to its place: %s', (_, original, text, origin) => {
    expect(foldWithOrigin(original)).toEqual({ text, origin })
  })

  const generated = strings(2, 2000)

  it('gives the text that fold gives, and one origin more than units', () => {
    for (const original of generated) {
      const { text, origin } = foldWithOrigin(original)
      expect(text).toBe(fold(original))
      expect(origin).toHaveLength(text.length + 1)
      expect(origin.at(-1)).toBe(original.length)
    }
  })

  it('never points backwards', () => {
    for (const original of generated) {
      const { origin } = foldWithOrigin(original)
      expect(origin).toEqual([...origin].sort((a, b) => a - b))
    }
  })

  it('maps every stretch back to the characters that fold to it', () => {
    for (const original of strings(3, 400, 6)) {
      const { text, origin } = foldWithOrigin(original)
      const edges = origin.flatMap((place, i) => (place === origin[i - 1] ? [] : [i]))
      for (const start of edges)
        for (const end of edges.filter((edge) => edge > start))
          expect(fold(original.slice(origin[start], origin[end]))).toBe(text.slice(start, end))
    }
  })
})
