// A long record → the run of its words that a claim can be about.
import { describe, expect, it } from 'vitest'
import { windowOf } from '../../src/match/window.ts'
import { wordsOf } from '../../src/match/word.ts'

const filler = (words: number): string => Array.from({ length: words }, (_, i) => `filler${i}x`).join(' ')
const claims = {
  English: wordsOf('the white ferry sails at dawn'),
  Arabic: wordsOf('العبارة البيضاء تبحر فجرا'),
}
const own = { English: 'the white ferry sails at dawn', Arabic: 'العبارة البيضاء تبحر فجرا' }

describe.each(['English', 'Arabic'] as const)('the window of a record in %s', (language) => {
  const claim = claims[language]
  const length = own[language].split(' ').length

  it.each([
    ['at the beginning', 0, 3000],
    ['in the middle', 1500, 1500],
    ['at the end', 3000, 0],
  ])('has the words: %s', (_, before, behind) => {
    const record = wordsOf(`${filler(before)} ${own[language]} ${filler(behind)}`)
    const { from, to } = windowOf(claim, record)
    expect(from).toBeLessThanOrEqual(before)
    expect(to).toBeGreaterThanOrEqual(before + length)
    expect(to).toBeLessThanOrEqual(record.length)
    expect(to - from).toBeLessThan(200)
  })

  it('has the place with most of them, and the first of equal ones', () => {
    const some = own[language].split(' ').slice(0, 3).join(' ')
    const record = wordsOf(
      [filler(600), some, filler(600), own[language], filler(600), own[language], filler(600)].join(' '),
    )
    const { from, to } = windowOf(claim, record)
    const [first, second] = [1200 + 3, 1800 + 3 + length]
    expect(from <= first && first + length <= to).toBe(true)
    expect(to).toBeLessThanOrEqual(second)
  })

  it('is all of a short one', () => {
    const record = wordsOf(`${filler(300)} ${own[language]}`)
    expect(windowOf(claim, record)).toEqual({ from: 0, to: record.length })
  })
})
