import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../src/extract/confidence.ts'
import { statementsOf } from './told.ts'

describe('confidenceOf', () => {
  it('falls with every doubt', () => {
    const sure = [
      confidenceOf([]),
      confidenceOf(['noun-phrase']),
      confidenceOf(['noun-phrase', 'generic-speaker']),
      confidenceOf(['noun-phrase', 'generic-speaker', 'nested']),
      confidenceOf(['noun-phrase', 'generic-speaker', 'nested', 'no-speaker']),
    ]
    expect(sure).toEqual(sure.toSorted((a, b) => b - a))
    expect(new Set(sure).size).toBe(sure.length)
  })

  it('has no more than two decimals', () => {
    expect(confidenceOf(['noun-phrase', 'generic-speaker'])).toBe(0.68)
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
