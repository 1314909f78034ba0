import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { stem } from '../../src/language/stem.ts'
import { strings } from '../text/generator.ts'

describe('stem', () => {
  it.each([
    ['the article and what is written on to it', 'العلاقات للعلاقات وبالعلاقات علاقة علاقاتهم'],
    ['tanwin and cases', 'نموذجاً نموذج النموذج'],
    ['a word that begins like a preposition', 'وزير الوزير بالوزير والوزير'],
    ['nisba and state', 'روسيا الروسية روسي'],
    ['gender of a verb', 'وصل وصلت وصلا وصلوا'],
    ['the future', 'يعمل سيعمل'],
    ['plurals', 'country countries country’s'],
    ['-ed and -ing', 'plan plans planned planning'],
    ['a silent e', 'make makes making'],
  ])('is the same for %s', (_, forms) => {
    expect(new Set(forms.split(' ').map((word) => stem(fold(word)))).size).toBe(1)
  })

  it.each([
    ['حرب', 'حزب'],
    ['كبرى', 'صغرى'],
    ['boss', 'bosses of'],
    ['king', 'kind'],
    ['red', 're'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(fold(one))).not.toBe(stem(fold(other)))
  })

  it('leaves something of every word, and nothing more comes off it', () => {
    for (const text of strings(31, 2000, 12))
      for (const word of fold(text).match(/[\p{L}\p{M}]+/gu) ?? []) {
        expect(stem(word).length).toBeGreaterThan(0)
        expect(stem(word).length).toBeLessThanOrEqual(word.length)
      }
  })
})
