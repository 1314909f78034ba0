import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('an Arabic speaker without a name', () => {
  it.each([
    ['who keeps his name back', 'قال مسؤول فضل عدم الكشف عن هويته إن الجسر مغلق.', 'مسؤول'],
    ['who asks not to be named', 'ذكر مصدر رفض ذكر اسمه أن الجسر مغلق.', 'مصدر'],
    ['who came', 'ذكرت مصادر جاءت من الساحل أن الجسر مغلق.', 'مصادر'],
    ['who was there', 'قال شاهد عيان كان في المكان إن الجسر مغلق.', 'شاهد عيان'],
    ['who lives there', 'قالت مواطنة تسكن الحي إن الجسر مغلق.', 'مواطنة'],
    ['who went along', 'قال مسؤول كبير رافق الوزير إن الجسر مغلق.', 'مسؤول كبير'],
  ])('%s is called by what comes before the verb', (_, text, name) => {
    expect(lines(text).at(-1)).toBe(`${name}: الجسر مغلق`)
  })

  it.each([
    ['فضل', 'قال المسؤول فضل الراشد إن الجسر مغلق.', 'فضل الراشد'],
    ['طلب', 'قال مسؤول طلب التأشيرات إن الجسر مغلق.', 'مسؤول طلب التأشيرات'],
    ['an adjective', 'قالت مصادر أمنية مطلعة إن الجسر مغلق.', 'مصادر أمنية مطلعة'],
    ['a rank', 'قال مسؤول أمني رفيع المستوى إن الجسر مغلق.', 'مسؤول أمني رفيع المستوى'],
  ])('keeps %s, which is no verb there', (_, text, name) => {
    expect(lines(text)).toEqual([`${name}: الجسر مغلق`])
  })

  it('asks the paper for nothing that is news', () => {
    expect(lines('قال مسؤول أمني طلب عدم ذكر اسمه إن الجسر مغلق.')).toEqual(['مسؤول أمني: الجسر مغلق'])
    expect(lines('قالت مواطنة طلبت عدم ذكر اسمها إن الجسر مغلق.')).toEqual(['مواطنة: الجسر مغلق'])
    expect(lines('طلب الوزير عدم فتح الجسر.')).toEqual(['الوزير: عدم فتح الجسر'])
  })
})
