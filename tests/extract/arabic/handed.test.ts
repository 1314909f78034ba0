import { describe, expect, it } from 'vitest'
import { lines, statementsOf, told } from '../told.ts'

describe('a verb that hands over what a noun names', () => {
  it.each([
    ['جدد الوزير ماجد الراشد دعوته إلى الحوار.', 'الحوار', 'DEMANDED'],
    ['جدد الوزير ماجد الراشد دعوته للحوار.', 'لحوار', 'DEMANDED'],
    ['وجدد ماجد الراشد التأكيد على أهمية السلام.', 'أهمية السلام', 'SAID'],
    ['كرر ماجد الراشد تأكيده أن الطريق آمن.', 'الطريق آمن', 'SAID'],
    ['أعاد ماجد الراشد التأكيد على أن الطريق آمن.', 'الطريق آمن', 'SAID'],
    ['أطلق ماجد الراشد تحذيرا من ارتفاع المياه.', 'ارتفاع المياه', 'WARNED'],
    ['اختتم ماجد الراشد كلمته بالتأكيد على أن المصنع باق.', 'المصنع باق', 'SAID'],
    ['ختم ماجد الراشد حديثه بشكر العمال.', 'شكر العمال', 'EXPRESSED'],
  ])('is read in %j', (text, content, act) => {
    const [first] = told(text)
    expect(first?.names).toEqual(['ماجد الراشد'])
    expect(first?.content.endsWith(content)).toBe(true)
    expect(statementsOf(text)).toHaveLength(1)
    expect(statementsOf(text)[0]?.act).toBe(act)
  })

  it.each([
    'أعاد ماجد الراشد السيارة بطلب من المدير.',
    'وجه ماجد الراشد دعوته للوزير.',
    'أصدر ماجد الراشد كتابا جديدا عن البحر.',
    'ختم ماجد الراشد حديثه وغادر القاعة.',
    'أطلق ماجد الراشد سراح العمال.',
  ])('reports nothing in %j', (text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('an Arabic verb of saying', () => {
  it.each([
    [
      'that passes words on from somebody named before',
      'قال ماجد الراشد إن الجسر جاهز. ونقلت عنه صحيفة النهر قوله إن المصنع باق.',
      ['ماجد الراشد: الجسر جاهز', 'ماجد الراشد: المصنع باق'],
    ],
    ['with «by saying»', 'وأوضح ماجد الراشد ذلك بقوله: الجسر جاهز.', ['ماجد الراشد: الجسر جاهز']],
    ['that doubts', 'شكك ماجد الراشد في نوايا الشركة.', ['ماجد الراشد: نوايا الشركة']],
    ['that repeats', 'وردد ماجد الراشد أن المصنع باق.', ['ماجد الراشد: المصنع باق']],
    [
      'that counts up',
      'قال ماجد الراشد إن العسل مفيد، معددا أنواعه الكثيرة.',
      ['ماجد الراشد: العسل مفيد', 'ماجد الراشد: أنواعه الكثيرة'],
    ],
    [
      'without a particle, before a word that begins a clause',
      'قال ماجد الراشد إن العمل شاق. وأضاف نحن نحمل أمانة كبيرة.',
      ['ماجد الراشد: العمل شاق', 'ماجد الراشد: نحن نحمل أمانة كبيرة'],
    ],
    [
      'with «again» before its object',
      'أكدت وزارة النهر مجددا رفضها التدخل في الحرب.',
      ['وزارة النهر: رفضها التدخل في الحرب'],
    ],
    [
      'with what the article takes it to mean',
      'قال ماجد الراشد إن الطريق طويل في إشارة إلى المفاوضات.',
      ['ماجد الراشد: الطريق طويل'],
    ],
  ])('is read %s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })

  it.each([
    ['بلغ عدد العمال في الميناء مئة.', []],
    ['عاد العمال عقب صلاة الظهر إلى بيوتهم.', []],
    ['قال ماجد الراشد: أستغرب من الخبر وأعتذر.', ['ماجد الراشد: أستغرب من الخبر وأعتذر']],
  ])('is told from another word in %j', (text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('words in parentheses', () => {
  it.each([
    ['behind a colon', 'وقال المدير ماجد الراشد: (إن الدورة نجحت رغم قلة الإمكانات).', 'DIRECT'],
    ['behind the verb', 'وأضاف ماجد الراشد في تصريح لصحيفة النهر (أن الدورة نجحت هذا العام).', 'DIRECT'],
    ['that are only a part of the clause', 'قال ماجد الراشد: (المدير العام للشركة غائب) وسنعود.', 'INDIRECT'],
    ['that are a name', 'قال ماجد الراشد: (المدير) غائب اليوم.', 'INDIRECT'],
  ])('%s', (_, text, kind) => {
    expect(told(text)).toMatchObject([{ kind, names: ['ماجد الراشد'] }])
  })
})
