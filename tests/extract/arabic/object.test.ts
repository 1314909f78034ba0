import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('an object that was said', () => {
  it.each([
    ['a verbal noun', 'أعلنت وزارة النقل إغلاق الجسر.', ['وزارة النقل: إغلاق الجسر']],
    ['a listed noun', 'نفى النادي الخبر.', ['النادي: الخبر']],
    ['an accusative with its sign', 'أبدى المدرب ماجد الراشد تفاؤلاً بالفوز.', ['ماجد الراشد: تفاؤلاً بالفوز']],
    [
      'a noun after the comma that closes the subject',
      'دان رئيس الجمعية سامر النجار، الانفجار.',
      ['سامر النجار: الانفجار'],
    ],
    ['what was not said is none', 'أعلنت الشركة.', []],
    [
      'the second of two names is none',
      'أعلنت فرنسا وألمانيا أنهما ستوقعان الاتفاق.',
      ['فرنسا + ألمانيا: أنهما ستوقعان الاتفاق'],
    ],
    [
      'after the preposition of a pledge',
      'تعهد وزير المالية سامي الخطيب بخفض الضرائب.',
      ['سامي الخطيب: خفض الضرائب'],
    ],
    ['after the preposition of a call', 'دعا الجانبان إلى تعميق الحوار.', ['الجانبان: تعميق الحوار']],
    [
      'after the preposition of a welcome',
      'رحب رئيس الوزراء سامي الخطيب بالاتفاق.',
      ['سامي الخطيب: الاتفاق'],
    ],
    ['right after an office', 'أشاد المدير بالعمل.', ['المدير: العمل']],
    ['of a description', 'وصف سامر النجار الحكومة بأنها «ضعيفة».', ['سامر النجار: أنها «ضعيفة»']],
    ['who speaks, in one word before أن', 'أكد ترامب أن الاتفاق قريب.', ['ترامب: الاتفاق قريب']],
    ['the accused state after a name', 'اتهم زيلينسكي روسيا بأنها تكذب.', ['زيلينسكي: أنها تكذب']],
    ['the accused state after a state', 'اتهم رئيس فرنسا روسيا بأنها تكذب.', ['رئيس فرنسا: أنها تكذب']],
    [
      'after a name that begins like a preposition',
      'اتهمت اللجنة رئيس كوريا الجنوبية بارك كون هيه بأنها وراء فضيحة.',
      ['اللجنة: أنها وراء فضيحة'],
    ],
    [
      'in the parentheses of scripture after a colon',
      'قال تعالى: (يا أيها الذين آمنوا لا تقولوا راعنا)، فاسمعوا.',
      ['تعالى: يا أيها الذين آمنوا لا تقولوا راعنا'],
    ],
    [
      'it ends where the article goes on',
      'أشاد المدير ماجد الراشد بالعمال، حيث بنوا الجسر.',
      ['ماجد الراشد: العمال'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})
