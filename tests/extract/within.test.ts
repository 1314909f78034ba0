import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { sliceSpan } from '../../src/text/span.ts'

/** *number: speaker: words*, with `< number` for a statement that is reported in the words of another. */
const toldIn = (text: string): readonly string[] =>
  extract({ text, date: '2026-02-28' }).statements.map(({ speakers, content, within, via }, i) => {
    const names = speakers.map(({ name }) => name).join(' + ')
    const words = content.map((span) => sliceSpan(text, span)).join(' … ')
    expect(via).toEqual([])
    return `${i}${within === null ? '' : ` < ${within}`}: ${names}: ${words}`
  })

describe('what is reported inside what somebody else says', () => {
  it.each<[text: string, outer: string, inner: string]>([
    [
      'Okafor said the Treasurer told the House that spending was out of control.',
      'Okafor: the Treasurer told the House that spending was out of control',
      'Treasurer: spending was out of control',
    ],
    [
      'Okafor: “The former Treasurer told this House, ‘Spending is out of control’.”',
      'Okafor: The former Treasurer told this House, ‘Spending is out of control’',
      'former Treasurer: Spending is out of control',
    ],
    [
      '“The minister told us that the bridge was safe,” said Lena Marsh.',
      'Lena Marsh: The minister told us that the bridge was safe',
      'minister: the bridge was safe',
    ],
    [
      '“The mayor said, ‘There is no money’,” Lena Marsh told the court.',
      'Lena Marsh: The mayor said, ‘There is no money’',
      'mayor: There is no money',
    ],
    [
      'Lena Marsh said that the minister had promised that the bridge would be mended.',
      'Lena Marsh: the minister had promised that the bridge would be mended',
      'minister: the bridge would be mended',
    ],
    [
      'Lena Marsh and Tom Hale said the council had told them that the school would close.',
      'Lena Marsh + Tom Hale: the council had told them that the school would close',
      'council: the school would close',
    ],
    [
      'Lena Marsh said police had warned her that the road was dangerous.',
      'Lena Marsh: police had warned her that the road was dangerous',
      'police: the road was dangerous',
    ],
    [
      'Lena Marsh told the inquiry that a guard had denied that the door was open.',
      'Lena Marsh: a guard had denied that the door was open',
      'guard: the door was open',
    ],
    [
      'قال النائب سامي النجار إن الوزير أبلغه أن الجسر آمن.',
      'سامي النجار: الوزير أبلغه أن الجسر آمن',
      'الوزير: الجسر آمن',
    ],
    [
      'قال النائب سامي النجار: «الوزير السابق أبلغ المجلس أن الإنفاق خرج عن السيطرة».',
      'سامي النجار: الوزير السابق أبلغ المجلس أن الإنفاق خرج عن السيطرة',
      'الوزير السابق: الإنفاق خرج عن السيطرة',
    ],
    [
      'قال النائب سامي النجار: «قال الوزير لنا: “لا مال في الخزينة”».',
      'سامي النجار: قال الوزير لنا: “لا مال في الخزينة”',
      'الوزير: لا مال في الخزينة',
    ],
    [
      'أكد النائب سامي النجار أن وزير المالية كريم سالم وعد بأن تنخفض الأسعار.',
      'سامي النجار: وزير المالية كريم سالم وعد بأن تنخفض الأسعار',
      'كريم سالم: تنخفض الأسعار',
    ],
    [
      'قال سامي النجار وهدى الراوي إن المجلس أبلغهما أن المدرسة ستغلق.',
      'سامي النجار + هدى الراوي: المجلس أبلغهما أن المدرسة ستغلق',
      'المجلس: المدرسة ستغلق',
    ],
    [
      'قالت هدى الراوي إن الشرطة حذرتها من أن الطريق خطر.',
      'هدى الراوي: الشرطة حذرتها من أن الطريق خطر',
      'الشرطة: الطريق خطر',
    ],
    [
      'قالت المحامية هدى الراوي إن الحارس نفى أن يكون الباب مفتوحاً.',
      'هدى الراوي: الحارس نفى أن يكون الباب مفتوحاً',
      'الحارس: يكون الباب مفتوحاً',
    ],
    [
      'وأوضح المدير سامي النجار أن الطبيب قال له إن الماء نظيف.',
      'سامي النجار: الطبيب قال له إن الماء نظيف',
      'الطبيب: الماء نظيف',
    ],
    [
      'قال النائب سامي النجار إن الجسر قديم وإن الوزير كريم سالم طالب بإصلاحه.',
      'سامي النجار: الجسر قديم وإن الوزير كريم سالم طالب بإصلاحه',
      'كريم سالم: إصلاحه',
    ],
    [
      'قال النائب سامي النجار إن وزارة الصحة أعلنت أن اللقاح متوفر.',
      'سامي النجار: وزارة الصحة أعلنت أن اللقاح متوفر',
      'وزارة الصحة: اللقاح متوفر',
    ],
  ])('is a statement of its own: %s', (text, outer, inner) => {
    expect(toldIn(text)).toEqual([`0: ${outer}`, `1 < 0: ${inner}`])
  })

  it.each<[text: string, inner: string]>([
    [
      'Tom Hale said that Lena Marsh had said that the mayor had promised that the road would open.',
      '2 < 1: mayor: the road would open',
    ],
    [
      'قال سامي النجار إن هدى الراوي قالت إن الوزير كريم سالم أكد أن الطريق مفتوح.',
      '2 < 1: كريم سالم: الطريق مفتوح',
    ],
  ])('is in the innermost of those around it: %s', (text, inner) => {
    expect(toldIn(text)[2]).toBe(inner)
  })

  it.each([
    'Lena Marsh said the dam was safe. Tom Hale said that it was old.',
    'Lena Marsh said she had told the minister that the bridge was unsafe.',
    '“No matter what anyone says, that is my view,” Lena Marsh said.',
    '“When people tell me that it is over, I laugh,” Lena Marsh said.',
    'Lena Marsh denied that the mayor had said that the dam would break.',
    'قال سامي النجار إن السد آمن. وقالت هدى الراوي إن السد قديم.',
    'قال سامي النجار إنه أبلغ الوزير أن الجسر غير آمن.',
    'نفى سامي النجار أن يكون الوزير قال إن السد سينهار.',
  ])('is not what is next to it, what nobody else says, or what is denied to have been said: %s', (text) => {
    expect(extract({ text }).statements.map(({ within }) => within)).not.toContain(0)
  })
})
