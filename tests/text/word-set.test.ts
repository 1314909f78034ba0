import { describe, expect, it } from 'vitest'
import { wordSet, wordStart } from '../../src/text/word-set.ts'

describe('wordSet', () => {
  it.each([
    ['folds its words', wordSet('إلى على'), ['الي', 'علي']],
    ['takes lines for blanks', wordSet('من\n  عن'), ['من', 'عن']],
    ['has each word once', wordSet('أن إن'), ['ان']],
    ['has words with their prefixes', wordSet('حديث', 'ال', 'وال'), ['حديث', 'الحديث', 'والحديث']],
    ['is empty without words', wordSet(' '), []],
  ])('%s', (_, set, words) => {
    expect([...set]).toEqual(words)
  })
})

describe('wordStart', () => {
  const starts = wordStart('تصريح كلمة', 'ال')
  it.each([
    ['تصريحات', true],
    ['الكلمه', true],
    ['كلم', false],
    ['وتصريح', false],
  ])('says of %s whether it begins so', (word, expected) => {
    expect(starts(word)).toBe(expected)
  })
})
