// Explanations of some hundreds of changed claims, read for nonsense; then what is said of several parts, and of none.
// What is said of each match is in phrases.test.ts.
import { describe, expect, it } from 'vitest'
import { negated, renamed, renumbered } from '../../src/newsroom/check/evaluation/change.ts'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import {
  conjunction,
  count,
  modality,
  person,
  quantifier,
  tense,
} from '../../src/newsroom/check/evaluation/small.ts'
import { explain, explainBeyond, explainParts, phrasesFor } from '../../src/match/explain.ts'
import { functionWords } from '../../src/match/lexicon.ts'
import type { Verdict } from '../../src/match/verdict.ts'
import { unitsOf } from '../../src/language/unit.ts'
import { compare } from './compare.ts'

const records = [
  '«We will send 300 soldiers from Oslo to the northern border and the islands before Friday» … «All students of the valley must leave their school by 5 May»',
  '«The company may close every factory in Bergen» … «I can promise that 40 workers will keep their jobs or find others this year»',
  '«Most ministers were against the plan of Governor Halvorsen» … «They could have saved the bridge and the mill in 2019»',
  '«سيكون الميناء جاهزا قبل نهاية عام 2030» … «يجب أن تصل القوات إلى كل القرى أو المدن الشمالية خلال 14 يوما»',
  '«لن ترسل الحكومة 50 مليون دينار إلى شركة النقل» … «كان المحافظ نحن نعرفه يعمل مع بعض العلاقات القديمة والجديدة»',
]
const others = ['Stockholm', 'Halden', 'Drammen', 'الكبرى', 'القاهرة', 'المستشفى']
const changes = { negated, renamed, renumbered, conjunction, count, modality, person, quantifier, tense }

const told = (record: string, claim: string, lang: string): string | undefined => {
  const compared = compare(claim, record)
  if (compared?.judgement.wording !== 'ALTERED') return undefined
  return explain(
    {
      ...{ verdict: 'ALTERED', judgement: compared.judgement, difference: compared.difference, act: 'SAID' },
      ...{
        speakers: ['Mara Lund'],
        disputed: [],
        note: null,
        goesOn: null,
        asked: null,
        speaker: null,
        ground: null,
        date: null,
        said: null,
      },
      ...{ chain: [], chains: 1 },
    },
    lang,
  )
}

const isGrammar = (words: string): boolean => unitsOf(words).every(({ folded }) => functionWords.has(folded))

describe('explanations', () => {
  const random = randomFrom(11)
  const all: string[] = []
  for (let round = 0; round < 40; round++)
    for (const record of records)
      for (const change of Object.values(changes)) {
        const text = record.replace(/[«»]/gu, '')
        const once = change(text, random, others)
        const claim = once && random.below(2) === 0 ? (renamed(once, random, others) ?? once) : once
        const explanation = claim === undefined ? undefined : told(record, claim, 'en')
        if (explanation !== undefined) all.push(explanation)
      }

  it('are some hundreds', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  it('name no word of grammar as what was changed for a name, nor the other way round', () => {
    for (const explanation of all)
      for (const [, claim = '', record = ''] of explanation.matchAll(/has “(.+?)” for “(.+?)”/gu))
        expect([explanation, isGrammar(claim)]).toEqual([explanation, isGrammar(record)])
  })

  it('name three changes at most, none of which reaches from one quotation into another', () => {
    for (const explanation of all) {
      expect((explanation.match(/(?:has|adds|leaves out) “/gu) ?? []).length).toBeLessThanOrEqual(3)
      expect(explanation.replace(/^.*The claim/u, '')).not.toMatch(/“[^”]*…[^”]*”/u)
    }
  })

  it('name the gravest change first', () => {
    const record =
      '«She will send 300 soldiers to the northern border of the valley with heavy lorries, long bridges, winter blankets and spare engines from the old depot before Friday»'
    const claim =
      'He will not send 500 soldiers to the northern border of the valley with heavy lorries, long bridges, winter blankets and spare engines from the old depot before Monday'
    expect(told(record, claim, 'en')).toMatch(
      /The claim adds “.*not.*”, has “.*500.*” for “.*300.*” and has “.*Monday.*” for/u,
    )
  })
})

/** Without the marks that keep the letters of one script from moving those of the other. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '')

describe('the explanation where no statement has the words', () => {
  const draft = { act: 'WARNED', speakers: ['N'], said: '2026', chain: ['agency'] } as const
  const text = { document: 'Harbour news', paragraph: 12, label: null } as const
  it.each([
    [
      { draft: null, text: null },
      'Nothing on record comes near this claim. That is no proof that it was never said.',
      'لا شيء في السجل يقارب هذا الادعاء. وليس هذا دليلاً على أنه لم يُقل قط.',
    ],
    [
      { draft: null, text },
      'No statement on record has these words, but they stand in Harbour news, paragraph 12.',
      'لا قول مسجّلًا بهذه الكلمات، لكنها واردة في Harbour news، الفقرة ١٢.',
    ],
    [
      { draft: null, text: { ...text, label: 'LUND' } },
      'No statement on record has these words, but they stand in Harbour news, paragraph 12, behind the name LUND.',
      'لا قول مسجّلًا بهذه الكلمات، لكنها واردة في Harbour news، الفقرة ١٢، بعد الاسم LUND.',
    ],
    [
      { draft, text: null },
      'Nothing on record comes near this claim. That is no proof that it was never said. A draft that nobody has reviewed has these words: warned of by N (2026) through agency.',
      'لا شيء في السجل يقارب هذا الادعاء. وليس هذا دليلاً على أنه لم يُقل قط. وهذه الكلمات في مسودة لم يراجعها أحد: تحذيرًا صادرًا عن N (٢٠٢٦) عبر agency.',
    ],
  ])('says what there is: %j', (beyond, english, arabic) => {
    expect([explainBeyond(beyond, 'en'), explainBeyond(beyond, 'ar')].map(bare)).toEqual([english, arabic])
  })
})

describe('the explanation of several parts', () => {
  it.each<readonly [Verdict, readonly Verdict[], string, string]>([
    [
      'ALTERED',
      ['ALTERED', 'VERBATIM'],
      'The claim has 2 parts, of which one is changed.',
      'الادعاء من جزأين، والمغيَّر منها: ١.',
    ],
    [
      'ALTERED',
      ['ALTERED', 'ALTERED', 'NEAR'],
      'The claim has 3 parts, of which 2 are changed.',
      'الادعاء من ٣ أجزاء، والمغيَّر منها: ٢.',
    ],
    [
      'OTHER_SPEAKER',
      ['OTHER_SPEAKER', 'VERBATIM'],
      'The claim has 2 parts, of which one was said by somebody else.',
      'الادعاء من جزأين، والمنسوب منها في السجل إلى غير من ذُكر: ١.',
    ],
    [
      'OTHER_SPEAKER',
      ['OTHER_SPEAKER', 'OTHER_SPEAKER'],
      'The claim has 2 parts, of which 2 were said by somebody else.',
      'الادعاء من جزأين، والمنسوب منها في السجل إلى غير من ذُكر: ٢.',
    ],
    [
      'MIXED_RECORD',
      ['NO_RECORD', 'NEAR'],
      'The claim has 2 parts; of one of them nothing is on record.',
      'الادعاء من جزأين، وما لا شيء عنه في السجل منها: ١.',
    ],
    [
      'PARTIAL',
      ['PARTIAL', 'NEAR'],
      'The 2 parts of the claim are on record; something that stands between them or round them is left out.',
      'الادعاء من جزأين مسجّلة، وقد أُسقط ما بينها أو ما حولها من تمام الكلام.',
    ],
    [
      'NEAR',
      ['NEAR', 'VERBATIM'],
      'The claim is put together of 2 parts, each of which is on record.',
      'الادعاء مجموع من جزأين، وكلها مسجّلة.',
    ],
  ])('%s of %j', (verdict, verdicts, english, arabic) => {
    const parts = verdicts.map((one) => ({ verdict: one, explanation: 'x.' }))
    const each = ['en', 'ar'].map((lang) =>
      parts.map((_, i) => `(${lang === 'ar' ? '١٢٣'.charAt(i) : String(i + 1)}) x.`).join(' '),
    )
    expect(explainParts(verdict, parts, 'en')).toBe(`${english} ${each[0] ?? ''}`)
    expect(explainParts(verdict, parts, 'ar')).toBe(`${arabic} ${each[1] ?? ''}`)
  })

  it('names three of them', () => {
    const parts = Array.from({ length: 12 }, () => ({ verdict: 'NEAR' as const, explanation: 'x.' }))
    expect(explainParts('NEAR', parts, 'en')).toMatch(/12 parts.*\(3\) x\. …$/u)
    expect(explainParts('NEAR', parts, 'ar')).toMatch(/١٢ جزءًا.*\(٣\) x\. …$/u)
  })
})

describe('what was not compared', () => {
  it.each([
    [1, 'One statement was too long to be compared with this claim.', /وعددها ١\.$/u],
    [30, '30 statements were too long to be compared with this claim.', /وعددها ٣٠\.$/u],
  ])('is counted: %s', (count, english, arabic) => {
    expect(phrasesFor('en').uncompared(count)).toBe(english)
    expect(phrasesFor('ar').uncompared(count)).toMatch(arabic)
  })

  it.each([
    ['ar', 'ar-EG'],
    ['en', 'arn'],
    ['en', 'fr'],
    ['en', ''],
  ])('is written in %s to readers of %j', (same, lang) => {
    expect(phrasesFor(lang)).toBe(phrasesFor(same))
  })
})
