import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('whom an Arabic verb without a subject means', () => {
  it.each([
    ['who spoke last', 'قالت سلمى عبود إن الشركة أفلست. وأضافت أن الأجور ستدفع.', 'سلمى عبود: الأجور ستدفع'],
    [
      'who came since',
      'قال سليم الحموي إن الطريق مغلق. ووصل وزير الزراعة خالد فارس إلى القرية. وقال إن الموسم جيد.',
      'خالد فارس: الموسم جيد',
    ],
    [
      'who spoke, when he goes on',
      'قال سليم الحموي إن الطريق مغلق. ووصل وزير الزراعة خالد فارس إلى القرية. وأضاف أن الجسر مفتوح.',
      'سليم الحموي: الجسر مفتوح',
    ],
    [
      'a body that came since',
      'قال خالد فارس إن المرض انتشر. وأصدرت وزارة الصحة بياناً أمس. وقالت إن المرض انحسر.',
      'وزارة الصحة: المرض انحسر',
    ],
    ['many people', 'تظاهر عمال المصنع أمام الوزارة. وقالوا إن رواتبهم تأخرت.', 'عمال المصنع: رواتبهم تأخرت'],
    [
      'who has denied it in the same sentence',
      'لم يقل المدير سليم الحموي إن المصنع سيغلق، بل قال إنه سينقل.',
      'سليم الحموي: إنه سينقل',
    ],
    [
      'a man whose name ends as a plural does',
      'قال بيل كلينتون إن القتال توقف. وقال إن الوضع مستقر.',
      'بيل كلينتون: الوضع مستقر',
    ],
  ])('is %s', (_, text, expected) => {
    expect(lines(text).at(-1)).toBe(expected)
  })

  it.each([
    ['a woman where only men spoke', 'قال خالد فارس إن الشركة أفلست. وأضافت أن الأجور ستدفع.'],
    ['a man where only a woman spoke', 'قالت سلمى عبود إن الشركة أفلست. وأضاف أن الأجور ستدفع.'],
    ['many where one spoke', 'قال خالد فارس إن الشركة أفلست. وقالوا إن الأجور ستدفع.'],
    ['one where many spoke', 'قال عمال المصنع إنهم تعبوا. وأضاف أن الأجور ستدفع.'],
    ['a man where a paper spoke', 'ذكرت صحيفة النهر أن الشركة أفلست. وأضاف أن الأجور ستدفع.'],
  ])('stays open for %s', (_, text) => {
    expect(lines(text).at(-1)).toMatch(/^: /u)
  })

  it('an office is not whoever has none', () => {
    expect(lines('قال خالد فارس إن المعارك توقفت. وأعلن المدير عن لجنة جديدة.')[1]).toBe('المدير: لجنة جديدة')
  })
})
