// Where Arabic grammar alone shows that a verb reports, whose it is and where the words end.
import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('an Arabic verb of saying', () => {
  it.each([
    [
      'behind a semicolon that sets off its speaker',
      'قال عميد الكلية سامر الحلبي؛ أمس الأربعاء، إن القبول بدأ.',
      ['سامر الحلبي: القبول بدأ'],
    ],
    [
      'whose subject reaches to أن',
      'وأظهرت نتائج المسح أن نصف الآبار جافة.',
      ['نتائج المسح: نصف الآبار جافة'],
    ],
    ['before a verb in the future', 'وقال سيتم ترميم السوق قبل الشتاء.', [': سيتم ترميم السوق قبل الشتاء']],
    ['of somebody unnamed', 'تلقى المركز بلاغاً من شخص يفيد بأن النفق مغلق.', ['شخص: النفق مغلق']],
    [
      'in an accusative without a comma',
      'أكد مدير المتحف وليد الشامي أن الزوار كثر هذا العام مبيناً أن المعرض مجاني.',
      ['وليد الشامي: الزوار كثر هذا العام', 'وليد الشامي: المعرض مجاني'],
    ],
    [
      'that turns against what was said',
      'أكد مدير المتحف وليد الشامي أن الزوار كثر، غير أنه أقر بأن القاعات ضيقة.',
      ['وليد الشامي: الزوار كثر', 'وليد الشامي: القاعات ضيقة'],
    ],
  ])('reports %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    ['a clause before it', 'قال الحارس سليم قنديل: سنبقى مهما كانت الظروف، وأكد أن العمل مستمر.'],
    [
      'an adjective in the accusative',
      'قال الحارس سليم قنديل: سنبقى هنا، ولقي قوله حضوراً لافتاً في السوق، وأكد أن العمل مستمر.',
    ],
  ])('has no subject in %s', (_, text) => {
    expect(lines(text).at(-1)).toBe('سليم قنديل: العمل مستمر')
  })

  it('stays open where nobody is there to be meant', () => {
    expect(lines('تنتشر الطاولات في السوق كل مساء، مشيراً إلى أن الأرباح جيدة.')).toEqual([': الأرباح جيدة'])
  })
})

describe('who speaks', () => {
  it.each([
    [
      'is the body and not whoever is at its head',
      'نفى مجلس النقابة برئاسة سليم قنديل وجود أي خلاف.',
      'مجلس النقابة: وجود أي خلاف',
    ],
    [
      'is named behind a place that is called after somebody',
      'أوضح المتحدث الإعلامي لمدينة الملك سعود، خالد العوفي، أن المريض بخير.',
      'خالد العوفي: المريض بخير',
    ],
    [
      'is a side of a talk',
      'في المقابل أعلن الجانب النرويجي أنه سيوقع الاتفاق.',
      'الجانب النرويجي: أنه سيوقع الاتفاق',
    ],
    ['is an estimate', 'وبحسب الحصيلة الأولى فإن خمسة منازل غرقت.', 'الحصيلة الأولى: خمسة منازل غرقت'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })
})
