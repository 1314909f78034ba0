// Where a claim is cut, and what the record has next to it that turns its words.
import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'

const judged = (record: string, claim: string) => compare(claim, record)?.judgement

describe('a cut', () => {
  it.each([
    [
      'VERBATIM',
      'where a quotation of a wholly direct statement ends',
      '«The old bridge is safe tonight» «Nobody must leave the valley»',
      'The old bridge is safe tonight',
    ],
    [
      'PARTIAL',
      'where a quotation of a mixed statement ends',
      'the old bridge was «safe for every lorry in the valley» after the storm',
      'safe for every lorry in the valley',
    ],
    [
      'PARTIAL',
      'behind a quotation of a mixed statement',
      'the old bridge was «safe for every lorry in the valley» until the next storm',
      'the old bridge was safe for every lorry in the valley',
    ],
    [
      'PARTIAL',
      'where small words of the report stand before',
      'it should be «up to the highest court to decide the matter»',
      'up to the highest court to decide the matter',
    ],
    [
      'PARTIAL',
      'where a quotation of a mixed statement ends',
      'قال إن الجسر القديم «آمن لكل الشاحنات في الوادي» حتى الشتاء',
      'آمن لكل الشاحنات في الوادي',
    ],
    [
      'PARTIAL',
      'where a quotation ends in a mark and the sentence goes on',
      'the crowd took up the old chant «“Open the gate! Open the gate!”» that rang through the harbour',
      'the crowd took up the old chant “Open the gate! Open the gate!',
    ],
    [
      'PARTIAL',
      'at a gap in the middle of a sentence',
      'it was «absolutely clear» that the broken lease … easily amounted to fraud',
      'it was absolutely clear that the broken lease',
    ],
    [
      'NEAR',
      'at a gap, where a sentence ends',
      'America needs leaders «who can count their lorries,» … And that is why we vote',
      'America needs leaders who can count their lorries',
    ],
    [
      'PARTIAL',
      'at a semicolon, which ends no sentence',
      'يضاف إلى الخبز «الملح وحبة البركة»؛ ليحقق الطعم المطلوب في الوادي',
      'يضاف إلى الخبز الملح وحبة البركة',
    ],
    [
      'PARTIAL',
      'behind a verb of the report that tells the time of a quotation',
      'فقدت الحارسة الوعي بعد أن كانت «على أرض الميناء وركلها أحد الجنود»',
      'على أرض الميناء وركلها أحد الجنود',
    ],
    [
      'ALTERED',
      'behind a negation of the report',
      "they wouldn't «have to make the first move in the valley»",
      'have to make the first move in the valley',
    ],
    [
      'NEAR',
      'nowhere, of which a small word stands in no mark',
      'they have «a higher set of expectations of the harbour»',
      'They have a higher set of expectations of the harbour',
    ],
    [
      'NEAR',
      'nowhere, of words that are only partly quoted',
      'the old bridge was «safe for every lorry in the valley»',
      'the old bridge was safe for every lorry in the valley',
    ],
  ])('is %s %s', (wording, _, record, claim) => {
    expect(judged(record, claim)?.wording).toBe(wording)
  })

  it.each([
    [
      '«The harbour will open in spring. But nobody has paid for the dredging»',
      'The harbour will open in spring',
      'But nobody has paid for the dredging',
    ],
    [
      '«The harbour will open in spring, but nobody has paid for the dredging»',
      'The harbour will open in spring',
      'but nobody has paid for the dredging',
    ],
    [
      '«سيفتح الميناء القديم في الربيع، لكن أحدا لم يدفع ثمن الأعمال»',
      'سيفتح الميناء القديم في الربيع',
      'لكن أحدا لم يدفع ثمن الأعمال',
    ],
    [
      '«سيفتح الميناء القديم في الربيع. إلا أن أحدا لم يدفع ثمن الأعمال»',
      'سيفتح الميناء القديم في الربيع',
      'إلا أن أحدا لم يدفع ثمن الأعمال',
    ],
  ])('before what takes something back is a part, and reported: %s', (record, claim, text) => {
    expect(judged(record, claim)).toMatchObject({ wording: 'PARTIAL', turn: { kind: null, text } })
  })

  it.each([
    [
      'CONDITION',
      '«We will open the harbour if the council pays for the dredging»',
      'We will open the harbour',
    ],
    [
      'CONDITION',
      '«If the council pays for the dredging, we will open the old harbour»',
      'we will open the old harbour',
    ],
    [
      'CONDITION',
      '«If the council pays for the dredging then we will open the old harbour»',
      'we will open the old harbour',
    ],
    ['CONDITION', '«إذا دفع المجلس ثمن الأعمال فسنفتح الميناء القديم»', 'سنفتح الميناء القديم'],
    [
      'CONDITION',
      '«All hospitals of the valley will stay open except for three»',
      'All hospitals of the valley will stay open',
    ],
    ['CONDITION', '«سنفتح الميناء القديم إذا دفع المجلس ثمن الأعمال»', 'سنفتح الميناء القديم'],
    ['CONDITION', '«ستبقى مستشفيات الوادي مفتوحة باستثناء ثلاثة منها»', 'ستبقى مستشفيات الوادي مفتوحة'],
    ['NEGATION', '«We are not saying that the war in the valley is over»', 'the war in the valley is over'],
    [
      'NEGATION',
      '«I never meant to say that the northern bridge was unsafe»',
      'the northern bridge was unsafe',
    ],
    ['NEGATION', '«نحن لا نريد أن نقول إن الحرب في الوادي انتهت»', 'الحرب في الوادي انتهت'],
    [null, '«There is no doubt that the war in the valley is over»', 'the war in the valley is over'],
    [null, '«لا شك أن الحرب في الوادي انتهت»', 'الحرب في الوادي انتهت'],
    [
      null,
      '«We will open the harbour because the council pays for the dredging»',
      'We will open the harbour',
    ],
  ])('that leaves out a %s: %s', (kind, record, claim) => {
    const judgement = judged(record, claim)
    expect(judgement?.wording).toBe(kind === null ? 'PARTIAL' : 'ALTERED')
    if (kind !== null) expect([...(judgement?.changes ?? [])]).toContain(kind)
  })
})
