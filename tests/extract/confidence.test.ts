import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../src/extract/confidence.ts'
import { type Sign, signs } from '../../src/extract/signs.ts'
import { statementsOf } from './told.ts'

describe.each(['ar', 'en', 'fr'])('confidenceOf in %s', (lang) => {
  const sure: readonly Sign[] = [
    'kind DIRECT',
    'shape PERSON',
    'name of few',
    'content of some',
    'speaker beside',
  ]

  it('is a share with no more than two decimals', () => {
    for (const sign of signs) {
      const confidence = confidenceOf(lang, [...sure, sign])
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
      expect(confidence).toBe(Number(confidence.toFixed(2)))
    }
  })

  it.each(['noun-phrase', 'open-quotation', 'speaker far', 'content of one'] as const)(
    'is not raised by: %s',
    (sign) => {
      const without = sure.filter((one) => !(sign.startsWith('content') ? /^content/ : /^speaker/).test(one))
      expect(confidenceOf(lang, [...without, sign])).toBeLessThanOrEqual(confidenceOf(lang, sure))
    },
  )

  it('is below 0.7 where nobody is named or somebody else reports it', () => {
    for (const guess of ['no-speaker', 'nested'] as const)
      expect(confidenceOf(lang, [...sure, 'content first', 'several speakers', guess])).toBeLessThan(0.7)
  })
})

describe('the doubts of a statement', () => {
  it.each([
    ['none where everything is said', 'قال المدير ماجد الراشد إن الجسر جاهز.', []],
    ['its first word is a guess', 'أعلنت وزارة النقل إغلاق الجسر.', ['noun-phrase']],
    ['its extent is', 'الطقس جميل اليوم، وفقاً لهيئة الأرصاد.', ['parenthesis']],
    ['nobody is named', 'قال إن الجسر جاهز.', ['no-speaker']],
    ['a mark is left open', 'قال المدير ماجد الراشد: «الجسر جاهز.', ['open-quotation']],
  ])('are that %s', (_, text, doubts) => {
    expect(statementsOf(text).map((statement) => statement.doubts)).toEqual([doubts])
  })
})
