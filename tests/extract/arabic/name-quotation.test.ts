import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

const verbatim = (text: string): readonly string[] => told(text).flatMap((statement) => statement.verbatim)

describe('words in marks inside indirect speech', () => {
  it.each([
    ['somebody’s own', 'قال الوزير سامي الخطيب إن الجسر «جاهز تماماً» اليوم.', ['جاهز تماماً']],
    ['a name after its kind', 'قال الوزير سامي الخطيب إن مهرجان «ليالي البحر» بدأ.', []],
    [
      'a name that had its kind elsewhere in the text',
      'نشرت مجلة «الأفق الجديد» أرقاماً. وقال الوزير سامي الخطيب إن ما كتبته «الأفق الجديد» خطأ.',
      [],
    ],
    ['a number with its unit', 'قال الوزير سامي الخطيب إن اللاعب «17 سنة» سيغيب.', []],
    ['a place', 'قال الوزير سامي الخطيب إن أبناء «إقليم عدن» حضروا.', []],
    ['an act in a place', 'قال الوزير سامي الخطيب إنه يريد «تحرير اليمن» قريباً.', ['تحرير اليمن']],
  ])('are %s', (_, text, expected) => {
    expect(verbatim(text)).toEqual(expected)
  })
})

describe('marks that newspapers set wrongly', () => {
  it('are verbatim after a participle when the quotation before it was never closed', () => {
    const text = 'قال المدير ماجد الراشد "شعرت بخيبة أمل في البداية، مضيفا "نشعر بثقة بعد الفوز".'
    expect(told(text).map((one) => [one.kind, one.verbatim])).toEqual([
      ['DIRECT', ['شعرت بخيبة أمل في البداية']],
      ['DIRECT', ['نشعر بثقة بعد الفوز']],
    ])
  })

  it('open between two words, and end before the article’s own turn of phrase', () => {
    const text = 'وقال المدير ماجد الراشد إن العمل بدأ، مضيفا" يتعين على الجميع الحضور. يذكر أن الجسر قديم.'
    expect(told(text).at(-1)).toMatchObject({ kind: 'DIRECT', content: 'يتعين على الجميع الحضور' })
  })

  it('stand for parentheses in scripture, inside what somebody else says too', () => {
    const text =
      'وأشار الشيخ سامي الخطيب إلى فضل الصدق قال - صلى الله عليه وسلم - (عليكم بالصدق فإن الصدق يهدي إلى البر).'
    expect(told(text).flatMap((one) => one.verbatim)).toContain('عليكم بالصدق فإن الصدق يهدي إلى البر')
  })
})
