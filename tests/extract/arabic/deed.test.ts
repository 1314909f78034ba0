import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

const before = 'قال خالد فارس إن السوق مستقرة.'

describe('what does not speak in Arabic', () => {
  it.each([
    ['a visit', 'أكدت زيارة الوزير أن العلاقات جيدة.'],
    ['the visit', 'وأكدت الزيارة أن العلاقات جيدة.'],
    ['a tour', 'كشفت جولة على الأسواق أن الأسعار ارتفعت.'],
    ['a look that opens its sentence', 'وقفة للفضول تكشف أن الأمر بسيط.'],
    ['a failure that opens its sentence', 'حدوث انقطاع الكهرباء كشف أن الشبكة ضعيفة.'],
    ['a collapse', 'كشف انهيار المبنى أن البناء ضعيف.'],
    ['rain to come', 'يتوقع هطول أمطار غزيرة على الساحل.'],
    ['what draws attention', 'لفت انتباهي أن الناس خائفون.'],
  ])('%s', (_, text) => {
    expect(lines(`${before} ${text}`)).toEqual(['خالد فارس: السوق مستقرة'])
  })

  it.each([
    ['a study', 'كشفت دراسة حديثة أن الأسعار ارتفعت.', 'دراسة حديثة: الأسعار ارتفعت'],
    ['figures', 'أكدت بيانات البنك أن الأسعار ارتفعت.', 'بيانات البنك: الأسعار ارتفعت'],
    ['results', 'كشفت نتائج المسح أن الأسعار ارتفعت.', 'نتائج المسح: الأسعار ارتفعت'],
    ['a meeting', 'وأوصت الندوة بزيادة التعاون.', 'الندوة: زيادة التعاون'],
  ])('but %s does', (_, text, expected) => {
    expect(lines(`${before} ${text}`).at(-1)).toBe(expected)
  })

  it.each([
    ['once more', 'وأكد مرة أخرى بأن الأسعار ثابتة.'],
    ['at once', 'وأضاف فورا أن الأسعار ثابتة.'],
    ['what was asked about', 'وفيما إذا كانت بعض المطاعم تفرض رسوما إضافية، قال إن الأسعار ثابتة.'],
  ])('nor %s, before who spoke', (_, text) => {
    expect(lines(`${before} ${text}`).at(-1)).toBe('خالد فارس: الأسعار ثابتة')
  })

  it.each([
    ['a subject behind was', 'وكان الوزير سامي النجار قال إن الأسعار ثابتة.', 'سامي النجار'],
    ['a name that begins as a verb does', 'المدير توماس شميت أكد أن الأسعار ثابتة.', 'توماس شميت'],
    ['a given name that does', 'الأمير تركي الراشد قال إن الأسعار ثابتة.', 'تركي الراشد'],
  ])('%s is kept', (_, text, name) => {
    expect(lines(`${before} ${text}`).at(-1)).toBe(`${name}: الأسعار ثابتة`)
  })

  it('spans no verb', () => {
    expect(lines('بعض المطاعم تفرض رسوما قال إن الوزارة تراقبها.')).not.toContain(
      'بعض المطاعم تفرض رسوما: الوزارة تراقبها',
    )
  })
})
