import { describe, expect, it } from 'vitest'
import { compare, shownDifference } from './compare.ts'

const arabic =
  '«وصلت العلاقات الصينية الروسية إلى أعلى مستوياتها على الإطلاق لتكون نموذجاً للعلاقات بين القوى الكبرى»'
const english = '«We will not send 300 soldiers to the northern border before Friday»'

describe('a word a letter apart', () => {
  it.each([
    [
      'NEAR',
      'that two have used',
      'We close the boarder on Friday',
      '«We close the border on Friday»',
      { boarder: 2 },
    ],
    [
      'ALTERED',
      'that many use',
      'We close the boarder on Friday',
      '«We close the border on Friday»',
      { boarder: 40 },
    ],
    [
      'NEAR',
      'that two have used',
      'سنغلق المجازر القديمة يوم الجمعة',
      '«سنغلق المخازر القديمة يوم الجمعة»',
      { المجازر: 2 },
    ],
    [
      'ALTERED',
      'that many use',
      'سنغلق المجازر القديمة يوم الجمعة',
      '«سنغلق المخازر القديمة يوم الجمعة»',
      { المجازر: 40 },
    ],
  ] as const)('is %s: one %s', (expected, _, claim, record, elsewhere) => {
    expect(compare(claim, record, [], false, elsewhere)?.judgement.wording).toBe(expected)
  })
})

describe('the wording of a claim', () => {
  it.each([
    [
      'VERBATIM',
      'the same words',
      english,
      'We will not send 300 soldiers to the northern border before Friday',
    ],
    [
      'VERBATIM',
      'other capitals and marks',
      english,
      '“we will not send 300 soldiers to the northern border before friday.”',
    ],
    ['VERBATIM', 'without vowel signs', '«ممكِّن حاسم»', 'ممكن حاسم'],
    ['VERBATIM', 'a phrase that is quoted inside a report', 'أنها «ممكِّن حاسم» للحرب', '«ممكن حاسم»'],
    ['NEAR', 'another hamza', arabic, arabic.replaceAll('إلى أعلى', 'الى اعلى').replace(/[«»]/gu, '')],
    ['NEAR', 'other digits', english, 'We will not send ٣٠٠ soldiers to the northern border before Friday'],
    ['NEAR', 'a contraction', english, 'We won’t send 300 soldiers to the northern border before Friday'],
    [
      'NEAR',
      'a slip of the pen',
      english,
      'We will not send 300 soldiers to the norhtern border before Friday',
    ],
    [
      'NEAR',
      'another small word',
      english,
      'We will not send 300 soldiers at a northern border before Friday',
    ],
    [
      'NEAR',
      'another form',
      english,
      'We will not be sending 300 soldiers to the northern border before Friday',
    ],
    ['NEAR', 'a clitic', '«التعاون العسكري بين البلدين قوي جدا»', 'والتعاون العسكري بين البلدين قوي جدا'],
    ['NEAR', 'one word for two', '«زار عبد الله مدينة الحديدة القديمة»', 'زار عبدالله مدينة الحديدة القديمة'],
    ['PARTIAL', 'a part', english, 'We will not send 300 soldiers to the northern border'],
    [
      'PARTIAL',
      'parts with an ellipsis',
      arabic,
      'وصلت العلاقات الصينية الروسية … لتكون نموذجاً للعلاقات بين القوى الكبرى',
    ],
    [
      'VERBATIM',
      'a sentence of several',
      '«The dam is safe tonight. Nobody must leave the valley»',
      'The dam is safe tonight',
    ],
    [
      'PARAPHRASE',
      'no quotation mark',
      english.replace(/[«»]/gu, ''),
      'We will not send 300 soldiers to the northern border before Friday',
    ],
    ['ALTERED', 'no negation', english, 'We will send 300 soldiers to the northern border before Friday'],
    ['ALTERED', 'a negation more', arabic, arabic.replace('وصلت', 'ما لم وصلت').replace(/[«»]/gu, '')],
    [
      'ALTERED',
      'another number',
      english,
      'We will not send 500 soldiers to the northern border before Friday',
    ],
    [
      'ALTERED',
      'another name',
      english,
      'We will not send 300 soldiers to the northern border before Monday',
    ],
    ['ALTERED', 'another word', arabic, 'نموذج للعلاقات بين القوى الصغرى'],
    [
      'ALTERED',
      'a word more that tells something',
      english,
      'We will not send 300 armed soldiers to the northern border before Friday',
    ],
    [
      'PARTIAL',
      'what goes on with a negation of its own',
      '«The game is very boring – not nearly as exciting as the film»',
      'The game is very boring',
    ],
    [
      'ALTERED',
      'the negation behind it cut off',
      '«After the winter storm the harbour company will not open the bridge»',
      'After the winter storm the harbour company will',
    ],
    [
      'ALTERED',
      'the negation cut off',
      'إنها «لا ترسل مساعدات قاتلة لأي من الجانبين»',
      'ترسل مساعدات قاتلة لأي من الجانبين',
    ],
  ])('is %s for %s', (wording, _, record, claim) => {
    expect(compare(claim, record)?.judgement.wording).toBe(wording)
  })

  it.each([
    ['other words', english, 'The harbour opens again after the long winter storm'],
    ['a few common words', '«I think that he knows what to do about it»', 'he knows what they want'],
    ['two words of a long statement', arabic, 'العلاقات الدولية'],
    ['another script', english, '你好世界'],
  ])('is none for %s', (_, record, claim) => {
    expect(compare(claim, record, ['know', 'think', 'علاق', 'دول'])).toBeUndefined()
  })

  it('says how much of it is in quotation marks', () => {
    const record = 'التعاون العسكري لعب دوراً مهماً في «الحفاظ على الاستقرار العالمي»'
    expect(compare(record.replace(/[«»]/gu, ''), record)?.judgement.quoted).toBe('SOME')
    expect(compare('الحفاظ على الاستقرار العالمي', record)?.judgement.quoted).toBe('ALL')
    expect(compare('التعاون العسكري لعب دوراً مهماً', record)?.judgement.quoted).toBe('NONE')
  })
})

describe('the difference', () => {
  it.each([
    [
      english,
      'We will not send 500 soldiers to the northern border',
      'We will not send [-300-]{+500+} soldiers to the northern border [-before Friday-]',
    ],
    [
      '«نموذجاً للعلاقات بين القوى الكبرى»',
      'نموذج للعلاقات بين القوى الصغرى',
      '[-نموذجاً-]{+نموذج+} للعلاقات بين القوى [-الكبرى-]{+الصغرى+}',
    ],
  ])('of %s', (record, claim, expected) => {
    const compared = compare(claim, record)
    expect(compared && shownDifference(compared)).toBe(expected)
  })

  it('is the whole of both sides, whatever they are', () => {
    const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const [record, claim] of [
      [arabic, 'العلاقات الصينية الروسية إلى أعلى مستوياتها لتكون نموذجاً للعلاقات بين القوى الصغرى'],
      [english, 'Perhaps we will not send 300 soldiers to a northern border before'],
    ] as const) {
      const parts = compare(claim, record)?.difference ?? []
      expect(squeeze(parts.map((part) => part.claim ?? '').join(''))).toBe(squeeze(claim))
      expect(squeeze(parts.map((part) => part.record ?? '').join(''))).toBe(squeeze(record))
    }
  })

  it('of a long record is found in the stretch that has the words', () => {
    const filler = Array.from({ length: 6000 }, (_, i) => `word${i % 977}`).join(' ')
    const record = `«${filler} we will open the old harbour in spring ${filler}»`
    expect(
      compare('we will open the old harbour in spring', `«we will open the old harbour in spring ${filler}»`)
        ?.judgement,
    ).toMatchObject({
      wording: 'PARTIAL',
      similarity: 1,
    })
    expect(compare('we will open the old harbour in spring', record)?.judgement).toMatchObject({
      wording: 'PARTIAL',
      similarity: 1,
    })
  })
})
