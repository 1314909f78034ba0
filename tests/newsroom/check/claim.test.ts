// Claims as people paste them, asked of one small record in both languages: what is around the words, several statements
// in one claim, and who is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../../src/newsroom/check/check.ts'
import type { CheckInput } from '../../../src/newsroom/check/check-input.ts'
import { conclusionOf } from '../../../src/newsroom/check/explanation.ts'
import { loaderOf } from '../../../src/store/read/load.ts'
import { putOnRecord } from '../../helpers/records.ts'
import { engines, testStore, type TestStore } from '../../helpers/store.ts'

const records = [
  `“The lighthouse needs a keeper and not a camera,” harbour pilot Ingrid Solberg told the Fjord Gazette.

Fisheries Minister Tomas Vale said on Monday that the herring quota would stay at 9,000 tonnes.

“Our boats leave the quay before the gulls wake up,” said skipper Anders Moe. “Nobody has ever paid us for the dark.”

Planner Erik Lunde said the tram was “a gift to the whole old town” for the year 2031 and “the cheapest line in the north”.

Nils Brandt denied that the cannery had been sold.

“The ferry will sail again before midsummer,” said captain Signe Dahl.

But the ferry has no engine.

“No quay is as old as ours — Signe Dahl, my dear friend,” said pilot Ingrid Solberg.`,
  `قالت وزيرة الثقافة هدى الكيلاني: «المتحف القديم سيفتح أبوابه للأطفال مجانا طوال الصيف».

أعلن محافظ الجبل عادل شرف أن سد الوادي لن يُبنى قبل عام 2031.

وقال وزير الزراعة كريم البستاني: «زرعنا 700 ألف شتلة زيتون في القرى الحدودية». إلا أن نصف الشتلات مات.`,
]
const pilot = 'The lighthouse needs a keeper and not a camera'
const quota = 'the herring quota would stay at 9,000 tonnes'
const boats = 'Our boats leave the quay before the gulls wake up'
const whole = 'Our boats leave the quay before the gulls wake up … Nobody has ever paid us for the dark'
const museum = 'المتحف القديم سيفتح أبوابه للأطفال مجانا طوال الصيف'
const dam = 'سد الوادي لن يُبنى قبل عام 2031'
const olives = 'زرعنا 700 ألف شتلة زيتون في القرى الحدودية'

describe.each(engines)('a claim as it was pasted, on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine, { seeded: false })
    for (const text of records) await putOnRecord(test.store, { text, published: '2026-04-14' })
  })
  afterAll(() => test.close())

  const asked = (claim: string, speaker: string | null = null, more: Partial<CheckInput> = {}) =>
    check(loaderOf(test.store.reader()), { claim, speaker, ...more })

  it.each([
    [`BREAKING: Ingrid Solberg: "${pilot}" #lighthouse https://news.example/1`, 'VERBATIM', 'AGREES'],
    [`RT @fjord_gazette: ${pilot}`, 'VERBATIM', null],
    [`Harbour pilot Ingrid Solberg: ${pilot.toLowerCase()}`, 'VERBATIM', 'AGREES'],
    [`harbour pilot: ${pilot}`, 'VERBATIM', 'UNKNOWN'],
    [`Fisheries Minister: ${pilot}`, 'OTHER_SPEAKER', 'DIFFERS'],
    [`Tomas Vale: ${pilot}`, 'OTHER_SPEAKER', 'DIFFERS'],
    [`Somebody Else: ${pilot}`, 'VERBATIM', 'UNKNOWN'],
    [`“${pilot}” (Ingrid Solberg, Fjord Gazette, 14 April 2026)`, 'VERBATIM', 'AGREES'],
    [`“${pilot}” — Tomas Vale, fisheries minister, speaking on 14 April 2026`, 'OTHER_SPEAKER', 'DIFFERS'],
    ['No quay is as old as ours — Signe Dahl, my dear friend', 'VERBATIM', null],
    [`${pilot} — Signe Dahl, captain`, 'OTHER_SPEAKER', 'DIFFERS'],
    [`${pilot} (and a boat)`, 'ALTERED', null],
    [`${pilot} — not now`, 'ALTERED', null],
    [`${pilot} — Norway, my love`, 'ALTERED', null],
    [`${pilot} - Oslo too`, 'ALTERED', null],
    [`Ingrid Solberg, harbour pilot: ${pilot}`, 'VERBATIM', 'AGREES'],
    [`Rumours about: ${pilot}`, 'VERBATIM', null],
    [`Source: Fjord Gazette\n${pilot}`, 'VERBATIM', null],
    [`أنباء عن: ${museum}`, 'VERBATIM', null],
    [`المصدر: رويترز\n${museum}`, 'VERBATIM', null],
    [`${museum} // رويترز`, 'VERBATIM', null],
    [`الخبير نزار الغامدي: ${museum}`, 'VERBATIM', 'UNKNOWN'],
    [`المتحف القديم (هدى الكيلاني) سيفتح أبوابه للأطفال مجانا طوال الصيف`, 'ALTERED', null],
    [`Tomas Vale | ${quota}`, 'PARAPHRASE', 'AGREES'],
    [`Nils Brandt: the cannery had been sold`, 'ALTERED', 'AGREES'],
    [`The lighthouse needs a #keeper and not a camera`, 'VERBATIM', null],
    [`The lighthouse needs a #camera and not a keeper #fjord`, 'ALTERED', null],
    [`#عاجل | وزيرة الثقافة: ${museum}`, 'VERBATIM', 'UNKNOWN'],
    [`عاجل | هدى الكيلاني: ${museum} #المتحف`, 'VERBATIM', 'AGREES'],
    [`وزيرة الثقافة هدى الكيلاني: «${museum}»`, 'VERBATIM', 'AGREES'],
    [`وزير الزراعة: ${museum}`, 'OTHER_SPEAKER', 'DIFFERS'],
    [`«${museum}» (هدى الكيلاني، صحيفة الساحل، 14 نيسان 2026)`, 'VERBATIM', 'AGREES'],
    [`الساحل (رويترز) - ${olives}`, 'VERBATIM', null],
    [`زرعنا 700 ألف شتلة زيتون (منها 300 ألف ماتت) في القرى الحدودية`, 'ALTERED', null],
    [`زرعنا 800 ألف شتلة زيتون في القرى الحدودية https://news.example/2`, 'ALTERED', null],
    [`محافظ الجبل عادل شرف: ${dam}`, 'PARAPHRASE', 'AGREES'],
  ])('%s is %s, and the speaker %s', async (claim, verdict, speaker) => {
    const found = await asked(claim)
    expect([found.verdict, found.matches[0]?.speaker]).toEqual([verdict, speaker])
  })

  it.each([
    ['two people', `${pilot}. ${boats}.`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['two languages', `${pilot}. ${museum}.`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['two, without a mark between', `${museum} ${olives}`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['quotations', `“${pilot}” and “${boats}”`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['one of them reported', `${museum}. ${dam}.`, 'PARAPHRASE', ['VERBATIM', 'PARAPHRASE']],
    [
      'one of them changed',
      `${museum}. زرعنا 900 ألف شتلة زيتون في القرى الحدودية.`,
      'ALTERED',
      ['VERBATIM', 'ALTERED'],
    ],
    [
      'one of them on no record',
      `${pilot}. Every sailor shall have a new violin for Christmas.`,
      'MIXED_RECORD',
      ['VERBATIM', 'NO_RECORD'],
    ],
    [
      'each with its name',
      `Ingrid Solberg: ${pilot}. Anders Moe: ${boats}.`,
      'VERBATIM',
      ['VERBATIM', 'VERBATIM'],
    ],
    [
      'the second in the wrong mouth',
      `Ingrid Solberg: ${pilot}. ${boats}.`,
      'OTHER_SPEAKER',
      ['VERBATIM', 'OTHER_SPEAKER'],
    ],
    ['a gap in the first', `${whole}. ${pilot}.`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['a gap in the second', `${pilot}. ${whole}.`, 'VERBATIM', ['VERBATIM', 'VERBATIM']],
    [
      'quotations with a number changed between them',
      'the tram was “a gift to the whole old town” for the year 2035 and “the cheapest line in the north”',
      'ALTERED',
      ['ALTERED'],
    ],
    ['an exclamation', `Listen! ${pilot}`, 'VERBATIM', ['VERBATIM']],
    [
      'nothing that is on record',
      'Cats love the opera. Dogs prefer the ballet and the harp.',
      'NO_RECORD',
      ['NO_RECORD'],
    ],
  ])('of %s has its verdict from its parts: %s', async (_, claim, verdict, parts) => {
    const found = await asked(claim)
    expect([found.verdict, found.parts.map((part) => part.verdict)]).toEqual([verdict, parts])
    for (const { start, end, text } of found.parts) expect(claim.slice(start, end)).toBe(text)
  })

  it.each([
    ['a name in the other script', museum, 'Huda al-Kilani', 'VERBATIM', 'UNKNOWN'],
    ['a name in Arabic letters', boats, 'أندرس موي', 'VERBATIM', 'UNKNOWN'],
    ['her office', museum, 'وزيرة الثقافة', 'VERBATIM', 'UNKNOWN'],
    ['an office of somebody else', museum, 'وزير الزراعة', 'OTHER_SPEAKER', 'DIFFERS'],
    ['an office of nobody', pilot, 'the astronomer royal', 'VERBATIM', 'UNKNOWN'],
    ['an office with the name', pilot, 'Harbour pilot Ingrid Solberg', 'VERBATIM', 'AGREES'],
    ['an office with another name', pilot, 'Fisheries Minister Tomas Vale', 'OTHER_SPEAKER', 'DIFFERS'],
    ['a stranger', pilot, 'Winston Abernathy', 'VERBATIM', 'UNKNOWN'],
    ['a stranger, of changed words', `${pilot} but a dog`, 'Winston Abernathy', 'ALTERED', 'UNKNOWN'],
    ['somebody else by a slug', pilot, 'anders-moe', 'OTHER_SPEAKER', 'DIFFERS'],
    ['somebody else', pilot, 'Anders Moe', 'OTHER_SPEAKER', 'DIFFERS'],
  ])('asked of %s: %s by %s is %s', async (_, claim, speaker, verdict, agreement) => {
    const found = await asked(claim, speaker)
    expect([found.verdict, found.matches[0]?.speaker]).toEqual([verdict, agreement])
  })

  it.each([
    ['The ferry will sail again before midsummer', 'en', 'VERBATIM', 'But the ferry has no engine'],
    [olives, 'ar', 'VERBATIM', 'إلا أن نصف الشتلات مات'],
    ['The ferry will sail again', 'en', 'PARTIAL', null],
    [pilot, 'en', 'VERBATIM', null],
  ])(
    'says what the document goes on with, and judges as before: %s',
    async (claim, lang, verdict, goesOn) => {
      const found = await asked(claim)
      expect([found.verdict, found.matches[0]?.goesOn]).toEqual([verdict, goesOn])
      const told = conclusionOf(found, lang).replace(/[\u2066-\u2069]/gu, '')
      if (goesOn === null) expect(told).not.toMatch(/goes on|ويلي ذلك/u)
      else
        expect(told).toContain(
          lang === 'en' ? `the text goes on: “${goesOn}”` : `ويلي ذلك في النص: «${goesOn}»`,
        )
    },
  )

  it('says why it is open who said it', async () => {
    const told = async (claim: string, speaker: string, lang: string) =>
      conclusionOf(await asked(claim, speaker), lang).replace(/[\u2066-\u2069]/gu, '')
    expect(await told(pilot, 'harbour pilot', 'en')).toContain(
      'harbour pilot names an office that the record has for Ingrid Solberg',
    )
    expect(await told(museum, 'Huda al-Kilani', 'en')).toContain('may be هدى الكيلاني in other letters')
    expect(await told(pilot, 'Winston Abernathy', 'en')).toContain(
      'Nobody on record is called Winston Abernathy',
    )
    expect(await told(museum, 'وزيرة الثقافة', 'ar')).toContain('منصب يُذكر به هدى الكيلاني')
    expect(await told(pilot, 'ونستون أبرناثي', 'ar')).toContain('ولا أحد في السجل باسم ونستون أبرناثي')
  })

  it('reports a date that disagrees first, and of the whole', async () => {
    const march = { from: '2026-03-01', to: '2026-03-31' }
    const of = await asked(quota, null, { said: march })
    expect([of.verdict, of.date]).toEqual(['PARAPHRASE', 'DIFFERS'])
    expect(conclusionOf(of, 'en')).toMatch(/^On record, but of .*2026-04-13/u)
    expect(conclusionOf(of, 'ar')).toMatch(/^مسجّل، لكن بتاريخ/u)
    // The claim itself says when.
    const own = await asked(`On 3 March 2026 Tomas Vale said that ${quota}.`)
    expect([own.verdict, own.date]).toEqual(['PARAPHRASE', 'DIFFERS'])
    expect((await asked(quota, null, { said: { from: '2026-04-01', to: '2026-04-30' } })).date).toBe('AGREES')
    expect((await asked(quota)).date).toBeNull()
  })
})
