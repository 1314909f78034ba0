import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../../src/newsroom/check/budget.ts'
import { wordsOf } from '../../../src/match/word.ts'

const sideOf = (length: number) => {
  const text = Array.from({ length }, (_, i) => `word${i % 97}`).join(' ')
  const frequencies = { counts: new Map<string, number>(), total: 10_000 }
  return { text, words: wordsOf(text, frequencies), frequencies, quoted: [{ start: 0, end: text.length }] }
}

const noPause = () => Promise.resolve()

describe('the work of a check', () => {
  it('is counted: what would take more than is left is not compared', async () => {
    const budget = budgetOf(noPause, 50 * 50 + 60 * 60)
    const [small, large] = [sideOf(50), sideOf(60)]
    expect(await budget.judge(small, small)).toMatchObject({ wording: 'VERBATIM' })
    expect(await budget.judge(sideOf(70), sideOf(70))).toBe('TOO_LONG')
    expect(await budget.judge(large, large)).toMatchObject({ wording: 'VERBATIM' })
    expect(await budget.judge(small, small)).toBe('TOO_LONG')
  })

  it('costs nothing for a record that has none of the words', async () => {
    const other = { ...sideOf(50), words: wordsOf('entirely another saying about nothing') }
    expect(await budgetOf(noPause, 10).judge(sideOf(50), other)).toBeUndefined()
  })

  it('lets others work after every word of the claim', async () => {
    let pauses = 0
    const pause = () => {
      pauses++
      return Promise.resolve()
    }
    const long = sideOf(700)
    await budgetOf(pause).judge(long, long)
    expect(pauses).toBeGreaterThanOrEqual(700)
  })
})
