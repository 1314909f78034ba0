import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { foldedWord } from '../../src/text/folded-word.ts'
import { strings } from './generator.ts'

describe('the folded spelling of a word in a text', () => {
  it.each([
    ['Arabic', 'إنّ الأُمَّة هنا', 4, 12, 'الامه'],
    ['Arabic at its end', 'في مدرسةٍ', 3, 9, 'مدرسه'],
    ['English', 'the Élysée’s', 4, 10, 'elysee'],
    ['nothing', 'the', 1, 1, ''],
  ])('is given by its place: %s', (_, text, from, to, expected) => {
    expect(foldedWord(text, from, to)).toBe(expected)
    expect(foldedWord(text, from, to)).toBe(expected)
  })

  it('is that of the word alone, whatever is next to it', () => {
    for (const text of strings(41, 1500, 40)) {
      const middle = Math.floor(text.length / 2)
      expect(foldedWord(text, 0, middle)).toBe(fold(text.slice(0, middle)))
      expect(foldedWord(text, middle, text.length)).toBe(fold(text.slice(middle)))
    }
  })

  it('is the same after more spellings than are remembered', () => {
    const letters = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهويaB']
    const words = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => [`${a}${b}${c}ة`, `${c}${b}É${a}`])),
    )
    const wrong = [...words, ...words].filter(
      (word) => foldedWord(` ${word}`, 1, word.length + 1) !== fold(word),
    )
    expect(new Set(words).size).toBeGreaterThan(50_000)
    expect(wrong).toEqual([])
  })
})
