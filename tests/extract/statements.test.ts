import { describe, expect, it } from 'vitest'
import { lines, statementsOf, told } from './told.ts'

describe('the statements of a text', () => {
  it('stand in the order of their content, not of their cues', () => {
    const text = 'الطقس جميل اليوم، وفقاً لهيئة الأرصاد. قال المدير ماجد الراشد إن الجسر جاهز.'
    expect(lines(text)).toEqual(['هيئة الأرصاد: الطقس جميل اليوم', 'ماجد الراشد: الجسر جاهز'])
  })

  it('have no content twice', () => {
    expect(told('وقال المدير ماجد الراشد قائلاً: «الجسر جاهز».')).toMatchObject([
      { cue: 'قال', content: 'الجسر جاهز' },
    ])
  })

  it('carry the language that was asked for', () => {
    expect(statementsOf('قال المدير إن الجسر جاهز.', { lang: 'ar-EG' }).map(({ lang }) => lang)).toEqual([
      'ar-EG',
    ])
  })

  it('end an open quotation at the next cue, for every statement of it', () => {
    const found = told('قال المدير: «الجسر جاهز. وأضاف أن العمل انتهى.')
    expect(found.map(({ content, verbatim }) => [content, verbatim])).toEqual([
      ['الجسر جاهز', ['الجسر جاهز']],
      ['العمل انتهى', []],
    ])
  })

  it('keep the offsets of letters with vowel signs, tatweel and bidi controls', () => {
    expect(told('قَالَ\u200F المديرُ ماجدٌ الراشدُ إنّ الجِســرَ جاهزٌ.')).toMatchObject([
      { cue: 'قَالَ', content: 'الجِســرَ جاهزٌ' },
    ])
  })
})
