import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('the phrase that names an Arabic speaker', () => {
  it.each([
    ['ends before أن', 'قال المدير ماجد الراشد إن الجسر جاهز.', 'المدير ماجد الراشد'],
    [
      'ends before the words that a mark opens',
      'قال المدير ماجد الراشد: «الجسر جاهز».',
      'المدير ماجد الراشد',
    ],
    ['leaves out the day', 'قال المدير ماجد الراشد أمس إن الجسر جاهز.', 'المدير ماجد الراشد'],
    ['leaves out the occasion', 'قال المدير ماجد الراشد في كلمته إن الجسر جاهز.', 'المدير ماجد الراشد'],
    ['leaves out the outlet', 'قال المدير ماجد الراشد لصحيفة الأفق إن الجسر جاهز.', 'المدير ماجد الراشد'],
    ['leaves out how he spoke', 'قال المدير ماجد الراشد مازحاً إن الجسر جاهز.', 'المدير ماجد الراشد'],
    ['keeps the place of an office', 'قال سفير مصر في الهند إن الحوار مستمر.', 'سفير مصر في الهند'],
    ['keeps what somebody is in charge of', 'قال المشرف على المخيم إن الخيام تكفي.', 'المشرف على المخيم'],
    [
      'keeps an apposition after a comma',
      'قال مدير الجسر، المهندس ماجد الراشد، إن الجسر جاهز.',
      'مدير الجسر، المهندس ماجد الراشد',
    ],
    ['keeps an adjective that is spelt like *his talk*', 'أكدت دراسة حديثة أن القهوة مفيدة.', 'دراسة حديثة'],
    ['leaves out the full stop of its sentence', 'الطقس جميل اليوم، وفقاً لهيئة الأرصاد.', 'هيئة الأرصاد'],
    ['leaves out whom a demand is made of', 'طالب النائب سمير عطا الحكومة بخفض الأسعار.', 'النائب سمير عطا'],
    [
      'stands before the verb after كان',
      'وكان المدير ماجد الراشد قد قال إن الجسر جاهز.',
      'المدير ماجد الراشد',
    ],
    [
      'stands before the verb after إلا أن',
      'إلا أن المدير ماجد الراشد أكد أن الجسر جاهز.',
      'المدير ماجد الراشد',
    ],
    [
      'is whoever speaks for a body',
      'أكدت مدريد على لسان المتحدثة ماريا لوبيز أن القمة قريبة.',
      'المتحدثة ماريا لوبيز',
    ],
  ])('%s', (_, text, speaker) => {
    expect(told(text).map((statement) => statement.speaker)).toEqual([speaker])
  })
})
