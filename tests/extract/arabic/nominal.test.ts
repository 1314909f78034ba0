import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

const said = (text: string): readonly string[] =>
  told(text).map(({ cue, names, content }) => `${cue ?? ''} | ${names.join(' + ')}: ${content}`)

describe('a noun of saying with whose it is', () => {
  it.each([
    [
      'an order',
      'جاءت السفينة تنفيذاً لأوامر الأمير خالد بن سعد بتقديم مساعدات عاجلة للقرى، وغادرت أمس.',
      'أوامر | خالد بن سعد: تقديم مساعدات عاجلة للقرى',
    ],
    [
      'an order behind a comma',
      'وإنفاذاً لتوجيهات خادم الحرمين الشريفين الملك سالم بن فهد، القاضية بتقديم المساعدات للقرى، وصلت السفينة.',
      'توجيهات | سالم بن فهد: تقديم المساعدات للقرى',
    ],
    [
      'an order behind a wish',
      'وصلت السفينة بتوجيهات الأمير خالد بن سعد - حفظه الله - بتقديم المساعدات.',
      'توجيهات | خالد بن سعد: تقديم المساعدات',
    ],
    ['what a body affirms', 'وجاء تأكيد وزارة النقل أن الجسر آمن.', 'تأكيد | وزارة النقل: الجسر آمن'],
    [
      'on what it insists',
      'وجاء تشديد وزارة النقل على أنه لا خطر على الجسر.',
      'تشديد | وزارة النقل: أنه لا خطر على الجسر',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  it('is inside what another says', () => {
    expect(said('أشارت الصحيفة إلى إعلان الوزير سامي الخطيب أن الجسر آمن.')).toEqual([
      'أشارت | الصحيفة: إعلان الوزير سامي الخطيب أن الجسر آمن',
      'إعلان | سامي الخطيب: الجسر آمن',
    ])
  })

  it.each([
    ['without whose it is', 'وصلت السفينة بتوجيهات جديدة بتقديم المساعدات.'],
    ['with no words of its own', 'وصل الأمير بتوجيهات خالد بن سعد إلى المدينة.'],
    ['after a denial of it', 'عبر الناس الجسر رغم عدم تأكيد وزارة النقل أن الجسر آمن.'],
  ])('is no statement %s', (_, text) => {
    expect(said(text)).toEqual([])
  })

  it('is said once when a verb hands it over', () => {
    expect(said('أصدر الأمير خالد بن سعد أوامره بفتح الجسر.')).toEqual(['أصدر | خالد بن سعد: فتح الجسر'])
  })
})
