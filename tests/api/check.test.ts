import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disputeAttribution } from '../../src/store/write/review-statement.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { putOnRecord } from '../helpers/records.ts'
import { engines } from '../helpers/store.ts'

const query = `query ($claim: String!, $speaker: String, $said: DateRange, $lang: String, $first: Int, $drafts: Boolean) {
  check(claim: $claim, speaker: $speaker, said: $said, lang: $lang, first: $first, drafts: $drafts) {
    claim lang verdict explanation
    english: explanation(lang: "en")
    asked { name inClaim speakers { slug } }
    searched { statements documents sources languages { lang statements } saidFrom saidTo drafts }
    matches {
      verdict score changes quoted speakerAgrees dateAgrees independentChains explanation(lang: "en")
      difference { operation kind claim record quoted }
      statement { id text attributions { standing speaker { slug } } chain { source { slug } } }
    }
  }
}`

/** What is pointed at where nothing is on record. */
const pointing = `query ($claim: String!) {
  check(claim: $claim) { verdict matches { score } related { shared { kind claim record } statement { id document { slug } } } }
}`

const paper = (publisher: string, published: string, wire?: string) => ({
  text: 'The mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.” She added that the toll stays at 12 crowns.',
  publisher,
  published,
  ...(wire === undefined ? {} : { wire }),
})
// Other words around the same ones, so that each is a document of its own.
const more = (text: string, publisher: string, published: string, wire?: string) => ({
  ...paper(publisher, published, wire),
  text,
})

describe.each(engines)('check on %s', (engine) => {
  let app: TestApp
  let first: readonly string[]
  beforeAll(async () => {
    app = await testApp(engine)
    first = await putOnRecord(app.store, paper('The Harbour Times', '2026-01-10', 'Reuters'))
    await putOnRecord(
      app.store,
      more(
        'On Friday the mayor, Mara Lund, said “the old harbour bridge is safe for every lorry” again.',
        'The Northern Post',
        '2026-01-09',
        'Reuters',
      ),
    )
    await putOnRecord(
      app.store,
      more(
        'Mara Lund said “the old harbour bridge is safe for every lorry”, as we heard.',
        'Radio Fjord',
        '2026-01-12',
      ),
    )
    await putOnRecord(
      app.store,
      more('The minister, Odd Berg, denied that the ferry company is bankrupt.', 'Radio Fjord', '2026-01-13'),
    )
  })
  afterAll(() => app.close())

  const check = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await app.ask(query, variables)
    expect(errors).toBeUndefined()
    return data.check
  }

  it.each([
    ['«ممكن حاسم»', 'NATO', 'VERBATIM'],
    ['بلا حدود', 'China', 'VERBATIM'],
    ['بلا حدود', 'الصين', 'VERBATIM'],
    ['تعزيز الشراكة الاستراتيجية', 'Putin', 'DISPUTED'],
    ['«نموذج للعلاقات بين القوى الصغرى»', null, 'ALTERED'],
    ['العلاقات الصينية الروسية لم تصل إلى أعلى مستوياتها على الإطلاق', 'دونغ', 'ALTERED'],
    ['ترسل مساعدات قاتلة لأي من الجانبين', 'الصين', 'ALTERED'],
    ['لا ترسل مساعدات قاتلة لأي من الجانبين', 'الصين', 'PARAPHRASE'],
    ['وصلت العلاقات الصينية الروسية إلى أعلى مستوياتها', 'دونغ', 'PARTIAL'],
    ['قال بوتن: «تسفر عن نتائج» (أ ف ب)', null, 'VERBATIM'],
    ['تُسْفِرُ عن نتائج', 'Xi Jinping', 'OTHER_SPEAKER'],
    ['تسفر عن نتائج', 'Nobody Whom We Know', 'VERBATIM'],
    ['الجسر القديم سيفتح غداً أمام المارة', 'Putin', 'NO_RECORD'],
    ['«ممكن حاسم». الجسر القديم سيفتح غداً', null, 'MIXED_RECORD'],
    ['الجسر القديم سيفتح غداً. «ممكن حاسم»!', null, 'MIXED_RECORD'],
    ['الصين', null, 'NO_RECORD'],
    ['你好世界，再见', null, 'NO_RECORD'],
    ['the old harbour bridge is safe for every lorry', 'Mara Lund', 'VERBATIM'],
    ['Mara Lund: "The old harbor bridge is safe for every lorry"', null, 'NEAR'],
    ['the old harbour bridge is safe for every lorry', 'Odd Berg', 'OTHER_SPEAKER'],
    ['the old harbour bridge is not safe for every lorry', 'Mara Lund', 'ALTERED'],
    ['the toll stays at 15 crowns', 'Mara Lund', 'ALTERED'],
    ['the toll stays at twelve crowns', 'Mara Lund', 'PARAPHRASE'],
    ['the ferry company is bankrupt', 'Odd Berg', 'ALTERED'],
    ['Odd Berg denied that the ferry company is bankrupt', null, 'PARAPHRASE'],
    [
      'Mara Lund told the Post: the old harbour bridge is safe for every lorry, a reporter said',
      null,
      'VERBATIM',
    ],
    ['Mara Lund never said the old harbour bridge is safe for every lorry', null, 'ALTERED'],
    ['Mara Lund promised that the old harbour bridge is safe for every lorry', null, 'ALTERED'],
    ['the moon is made of green cheese and honey', 'Mara Lund', 'NO_RECORD'],
  ])('%s by %s is %s', async (claim, speaker, verdict) => {
    expect(await check({ claim, speaker })).toMatchObject({ verdict })
  })

  it('names both whose words may be, and why', async () => {
    const { matches, english } = await check({ claim: 'تعزيز الشراكة الاستراتيجية', speaker: 'Putin' })
    expect(matches[0]).toMatchObject({
      verdict: 'DISPUTED',
      speakerAgrees: 'AGREES',
      statement: {
        attributions: [
          { standing: 'DISPUTED', speaker: { slug: 'vladimir-putin' } },
          { standing: 'DISPUTED', speaker: { slug: 'andrei-belousov' } },
        ],
      },
    })
    expect(english).toContain('In doubt is Vladimir Putin and Andrei Belousov.')
  })

  it('shows the difference in the spelling of both sides', async () => {
    const { matches } = await check({ claim: '«نموذج للعلاقات بين القوى الصغرى»' })
    expect(matches[0].changes).toEqual(expect.arrayContaining(['CONTENT', 'INFLECTION']))
    expect(matches[0].difference.slice(1)).toEqual([
      { operation: 'REPLACED', kind: 'INFLECTION', claim: 'نموذج', record: 'نموذجاً', quoted: true },
      {
        operation: 'EQUAL',
        kind: null,
        claim: 'للعلاقات بين القوى',
        record: 'للعلاقات بين القوى',
        quoted: true,
      },
      { operation: 'REPLACED', kind: 'CONTENT', claim: 'الصغرى', record: 'الكبرى', quoted: true },
    ])
    expect(matches[0].explanation).toContain('has “\u2067الصغرى\u2069” for “\u2067الكبرى\u2069”')
  })

  it('counts the chains that have no source in common', async () => {
    const { matches } = await check({ claim: 'the old harbour bridge is safe for every lorry' })
    expect(matches.map((one: { verdict: string }) => one.verdict)).toEqual([
      'VERBATIM',
      'VERBATIM',
      'VERBATIM',
    ])
    // Two papers print one agency; the radio heard it itself.
    expect(matches[0].independentChains).toBe(2)
    expect(matches[0].explanation).toContain('2 chains without a source in common')
  })

  it('says whether the date agrees, and hides nothing for it', async () => {
    const asked = { claim: 'تسفر عن نتائج', speaker: 'Putin' }
    expect(
      (await check({ ...asked, said: { from: '2024-08-01', to: '2024-08-31' } })).matches[0].dateAgrees,
    ).toBe('AGREES')
    const other = (await check({ ...asked, said: { from: '2020-01-01', to: '2020-12-31' } })).matches[0]
    expect(other).toMatchObject({ verdict: 'VERBATIM', dateAgrees: 'DIFFERS' })
    expect(other.explanation).toMatch(/^On record, but of .*2024-08/u)
    expect((await check(asked)).matches[0].dateAgrees).toBeNull()
  })

  it('says who was asked for, and what was searched', async () => {
    const { asked, searched, lang } = await check({ claim: 'قال بوتين إن العلاقات «تسفر عن نتائج»' })
    expect(lang).toBe('ar')
    expect(asked).toEqual({ name: 'بوتين', inClaim: true, speakers: [{ slug: 'vladimir-putin' }] })
    expect(searched).toMatchObject({
      documents: 5,
      drafts: false,
      saidFrom: '2022-02-01',
      saidTo: '2026-01-13',
    })
    expect(searched.languages.map((one: { lang: string }) => one.lang).sort()).toEqual(['ar', 'en'])
    expect((await check({ claim: 'بلا حدود', speaker: 'A Stranger' })).asked).toEqual({
      name: 'A Stranger',
      inClaim: false,
      speakers: [],
    })
  })

  it('counts again what is searched once somebody has written', async () => {
    const before = Number((await check({ claim: 'بلا حدود' })).searched.statements)
    await putOnRecord(app.store, {
      text: 'Kari Moe said the lighthouse keeper has gone home.',
      published: '2026-01-20',
    })
    expect((await check({ claim: 'بلا حدود' })).searched.statements).toBe(before + 1)
  })

  it('sees what a dispute has changed', async () => {
    const claim = 'the lighthouse keeper has gone home'
    expect((await check({ claim, speaker: 'Kari Moe' })).verdict).toBe('PARAPHRASE')
    const [{ statement }] = (await check({ claim })).matches
    const by = { actor: 'anna', at: new Date('2026-02-02T00:00:00Z') }
    await disputeAttribution(
      app.store,
      statement.id,
      { speaker: statement.attributions[0].speaker.slug, note: 'She was at sea.' },
      by,
    )
    expect(await check({ claim, speaker: 'Kari Moe' })).toMatchObject({
      verdict: 'DISPUTED',
      english: expect.stringContaining('She was at sea.'),
    })
  })

  it('compares with drafts when it is asked to', async () => {
    const { ingest } = await import('../../src/newsroom/ingest/ingest.ts')
    const text = 'Liv Dahl said the fishing quota will be cut by half next winter.'
    await ingest(app.store, { text }, { actor: 'machine', at: new Date('2026-02-03T00:00:00Z') })
    const claim = 'the fishing quota will be cut by half next winter'
    expect((await check({ claim })).verdict).toBe('NO_RECORD')
    expect(await check({ claim, drafts: true })).toMatchObject({
      verdict: 'PARAPHRASE',
      searched: { drafts: true },
    })
  })

  it.each([
    [{ claim: '' }, 'CLAIM_EMPTY'],
    [{ claim: 'ب' }, 'CLAIM_EMPTY'],
    [{ claim: '؟!… «»' }, 'CLAIM_EMPTY'],
    [{ claim: 'كلمة '.repeat(20_000) }, 'CLAIM_TOO_LONG'],
    [{ claim: 'بلا حدود', first: 21 }, 'INPUT_INVALID'],
    [{ claim: 'بلا حدود', first: 0 }, 'INPUT_INVALID'],
    [{ claim: 'بلا حدود', lang: 'not a language' }, 'INPUT_INVALID'],
    [{ claim: 'بلا حدود', speaker: 'x'.repeat(300) }, 'INPUT_INVALID'],
    [{ claim: 'بلا حدود', speaker: 'NUL \0' }, 'INPUT_INVALID'],
    [{ claim: 'بلا حدود', said: { from: '2025-01-02', to: '2025-01-01' } }, 'DATE_INVALID'],
  ])('refuses %j with %s', async (variables, code) => {
    const { errors } = await app.ask(query, variables)
    expect(errors?.[0]?.extensions.code).toBe(code)
  })

  it('survives what is no language at all', async () => {
    for (const claim of [
      '\ud800\udfff \ud800 ab',
      '\u202e\u2066abc\u2069',
      'NUL \0 inside here',
      '100%_ or \\ "1"=1 --',
      'ﷺ ﷲ',
      '👍🏽👍🏽 ok ok',
    ])
      expect((await check({ claim })).verdict).toBe('NO_RECORD')
  })

  it('finds the same words elsewhere, and the first record of them', async () => {
    const { data, errors } = await app.ask(
      `query ($id: ID!) { statement(id: $id) {
        similar { verdict speakerAgrees independentChains explanation(lang: "en") statement { document { published { edtf } } } }
        none: similar(first: 1) { verdict }
        earliest { document { published { edtf } } similar(first: 1) { verdict } } } }`,
      { id: first[0] },
    )
    expect(errors).toBeUndefined()
    const { similar, none, earliest } = data.statement
    expect(similar).toHaveLength(2)
    expect(none).toHaveLength(1)
    expect(similar[0]).toMatchObject({ verdict: 'VERBATIM', speakerAgrees: 'AGREES' })
    expect(earliest).toMatchObject({
      document: { published: { edtf: '2026-01-09' } },
      similar: [{ verdict: 'VERBATIM' }],
    })
  })

  it('says who trimmed the words, and who changed them', async () => {
    await putOnRecord(app.store, {
      text: 'Mara Lund said “the old harbour bridge is unsafe for every lorry”.',
      published: '2026-01-15',
    })
    await putOnRecord(app.store, {
      text: 'Mara Lund said “the old harbour bridge is safe”.',
      published: '2026-01-16',
    })
    const { data } = await app.ask(
      `query ($id: ID!) { statement(id: $id) { similar(first: 10) { verdict changes difference { operation claim record } statement { text } } } }`,
      { id: first[0] },
    )
    const verdicts = Object.fromEntries(
      data.statement.similar.map((one: { verdict: string; statement: { text: string } }) => [
        one.statement.text,
        one.verdict,
      ]),
    )
    expect(verdicts['the old harbour bridge is safe']).toBe('PARTIAL')
    expect(verdicts['the old harbour bridge is unsafe for every lorry']).toBe('ALTERED')
    const trimmed = data.statement.similar.find((one: { verdict: string }) => one.verdict === 'PARTIAL')
    expect(trimmed.difference.at(-1)).toMatchObject({
      operation: 'INSERTED',
      claim: 'for every lorry',
      record: null,
    })
  })

  it.each([
    [
      'Putin hopes to strengthen the Russian Chinese strategic partnership in defence',
      'partnership',
      'الشراكة',
    ],
    ['جسر الميناء القديم مأمون لكل شاحنة، والرسوم 12 كرونة', 'جسر', 'bridge'],
  ])('points at what a claim may be about: %s', async (claim, own, other) => {
    const { data, errors } = await app.ask(pointing, { claim })
    expect(errors).toBeUndefined()
    const { verdict, matches, related } = data.check
    expect([verdict, matches]).toEqual(['NO_RECORD', []])
    expect(related.length).toBeLessThanOrEqual(5)
    expect(related[0].shared).toContainEqual({ kind: 'WORD', claim: own, record: other })
  })

  it('is measured before it runs', async () => {
    const many = Array.from(
      { length: 5 },
      (_, i) => `a${i}: statements(first: 100) { nodes { similar { verdict } } }`,
    )
    const { errors } = await app.ask(`{ ${many.join(' ')} }`)
    expect(errors?.[0]?.extensions.code).toBe('COST_LIMIT')
  })
})
