import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

describe.each(engines)('statements on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  const count = async (filter: object): Promise<number> => {
    const { data, errors } = await app.ask(
      'query ($f: StatementFilter) { statements(filter: $f) { totalCount } }',
      { f: filter },
    )
    expect(errors).toBeUndefined()
    return data.statements.totalCount
  }

  it.each([
    ['a slug', 'vladimir-putin', 5],
    ['an id', 'spk_eqscwcpcywvhuojkigk2', 5],
    ['the usual Arabic spelling', 'بوتين', 5],
    ['another Arabic spelling', 'بوتن', 5],
    ['an Arabic spelling with vowel signs', 'بُوتِين', 5],
    ['an Arabic spelling with tatweel', 'بوتـــين', 5],
    ['a full Arabic name', 'فلاديمير بوتين', 5],
    ['a Latin surname', 'Putin', 5],
    ['a Latin surname in capitals', 'PUTIN', 5],
    ['a Cyrillic name', 'Владимир Путин', 5],
    ['a name with surplus space and punctuation', '  "Vladimir   Putin", ', 5],
    ['a state by its capital', 'موسكو', 2],
    ['nobody', 'Nobody Whatsoever', 0],
    ['a part of a name that is no name', 'Vladimir', 0],
    ['only punctuation', '«»', 0],
    ['a NUL byte', 'Put\u0000in', 5],
  ])('finds a speaker by %s', async (_, speaker, expected) => {
    expect(await count({ speaker })).toBe(expected)
  })

  it.each([
    ['a speaker and a standing of the same attribution', { speaker: 'Belousov', standing: 'DISPUTED' }, 1],
    ['what is in doubt', { standing: 'DISPUTED' }, 1],
    ['a basis', { basis: 'COREFERENCE' }, 2],
    ['a speaker and the basis of that speaker alone', { speaker: 'Belousov', basis: 'COREFERENCE' }, 0],
    ['a kind of speaker', { speakerKind: 'STATE' }, 3],
    ['a topic', { topic: 'joint-military-exercises' }, 1],
    ['a topic with those below it', { topic: 'military-cooperation' }, 6],
    ['a topic by its Arabic name', { topic: 'التعاون العسكري' }, 6],
    ['a root topic', { topic: 'International relations' }, 11],
    ['a topic that nobody has', { topic: 'astronomy' }, 0],
    ['a source anywhere in the chain', { source: 'أ ف ب' }, 13],
    ['a ministry', { source: 'وزارة الدفاع في بكين' }, 1],
    ['a kind of source somewhere', { chain: { some: { kind: 'MINISTRY' } } }, 1],
    [
      'state media nearest the speaker',
      { chain: { nearest: { kind: 'NEWS_AGENCY', stateControlled: true } } },
      1,
    ],
    ['one source alone', { chain: { nearest: { source: 'AFP' } } }, 11],
    ['the last link', { chain: { last: { source: 'AFP' } } }, 13],
    ['a last link that is another', { chain: { last: { kind: ['MINISTRY', 'NEWSPAPER'] } } }, 0],
    [
      'two conditions of the chain',
      { chain: { nearest: { stateControlled: true }, last: { stateControlled: false } } },
      2,
    ],
    ['a document', { document: 'china-russia-defence' }, 13],
    [
      'a document by its hash',
      { document: '9a2b52070a5f409243a9984aae8927714b363c834ed93063bbbd9038c406df75' },
      13,
    ],
    ['one kind', { kind: 'DIRECT' }, 1],
    ['several kinds', { kind: ['DIRECT', 'INDIRECT'] }, 4],
    ['no kind', { kind: [] }, 0],
    ['a language', { lang: 'ar' }, 13],
    ['a language in capitals', { lang: 'AR' }, 13],
    ['another language', { lang: 'en' }, 0],
    ['what cannot be a language', { lang: "ar' or 1=1 --" }, 0],
    ['a range that a month overlaps', { said: { from: '2024-08-10', to: '2024-08-20' } }, 1],
    ['a range that a year overlaps', { said: { from: '2023-06-01', to: '2023-06-01' } }, 1],
    ['a range with an open start', { said: { to: '2023-01-01' } }, 2],
    ['a range with an open end', { said: { from: '2024-10-01' } }, 7],
    ['everything that has a date', { said: { from: '0001-01-01' } }, 11],
    ['a range without ends, which keeps what has a date', { said: {} }, 11],
    ['nobody by an empty name', { speaker: '' }, 0],
    ['no topic by an empty name', { topic: '' }, 0],
    ['no source by an empty name', { source: '' }, 0],
    ['no link by an empty name', { chain: { nearest: { source: '' } } }, 0],
    ['no document by an empty name', { document: '' }, 0],
    ['no language by an empty tag', { lang: '' }, 0],
    ['drafts', { review: 'DRAFT' }, 0],
    ['all review states', { review: ['DRAFT', 'REVIEWED', 'REJECTED'] }, 13],
    [
      'several things at once',
      { speaker: 'بوتين', topic: 'economy', kind: 'MIXED', said: { from: '2024-01-01' } },
      1,
    ],
  ])('keeps %s', async (_, filter, expected) => {
    expect(await count(filter)).toBe(expected)
  })

  it.each([
    ['an alef with hamza for one without', 'الإستراتيجية الروسية', 1],
    ['words without their vowel signs', 'ممكن حاسم', 1],
    ['words with vowel signs that the text has not', 'الاستِقرار العالميّ', 1],
    ['tanwin left out', 'نموذجا', 1],
    ['tatweel', 'نمـــوذجا', 1],
    ['ta marbuta as ha', 'القياده القويه', 1],
    ['alef maqsura as ya', 'الي اعلي مستوياتها', 1],
    ['all words, in any order', 'الكبرى العلاقات', 1],
    ['the last word unfinished', 'القوى الكب', 1],
    ['no other word unfinished', 'القو الكبرى', 0],
    ['a phrase', '"الشراكة الاستراتيجية"', 1],
    ['no phrase in another order', '"الاستراتيجية الشراكة"', 0],
    ['a phrase in guillemets and a word', '«بلا حدود» شراكة', 1],
    ['nothing for one word that is not there', 'الشراكة الاستراتيجية astronomy', 0],
    ['pasted operators as words', 'AND OR NOT NEAR( * ^ : - {x} \\', 0],
    ['pasted punctuation around words', '((«تعزيز*» -- "الشراكة"^ ; الاستراتيجية', 1],
    ['an unclosed quotation mark', '"تعزيز الشراكة', 1],
    ['a NUL byte', 'تعزيز\u0000 الشراكة', 1],
    ['bidi controls', '\u202Bتعزيز الشراكة\u202C', 1],
  ])('searches with %s', async (_, text, expected) => {
    expect(await count({ text })).toBe(expected)
  })

  it('ranks by relevance unless another order is asked for, and pages through what it has ranked', async () => {
    const query = `query ($after: String, $order: StatementOrder) {
      statements(filter: { text: "العلاقات" }, orderBy: $order, first: 1, after: $after) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage }
      }
    }`
    const ids: string[] = []
    let after: string | null = null
    for (;;) {
      const { data } = await app.ask(query, { after })
      ids.push(...data.statements.nodes.map(({ id }: { id: string }) => id))
      expect(data.statements.totalCount).toBe(3)
      expect(data.statements.pageInfo.hasPreviousPage).toBe(after !== null)
      if (!data.statements.pageInfo.hasNextPage) break
      after = data.statements.pageInfo.endCursor
    }
    expect(new Set(ids).size).toBe(3)
    const { data } = await app.ask(query, { order: 'SAID_NEWEST' })
    expect(data.statements.totalCount).toBe(3)
  })

  it('shows a statement whole', async () => {
    const { data } = await app.ask(`{
      statements(filter: { source: "Chinese defence ministry" }) { nodes {
        text kind verbatim cue lang ordinal standing review confidence
        said { edtf from to basis phrase note }
        attributions { position speaker { slug name(lang: "en") } role(lang: "en") ar: role basis standing note }
        chain { position cue words source { slug kind stateControlled } }
        topics { slug } document { slug published { edtf basis note } wire { slug } publisher { slug } }
      } }
    }`)
    const words =
      'تحت القيادة القوية للرئيس شي جين بينغ والرئيس (فلاديمير) بوتين، وصلت العلاقات الصينية الروسية إلى أعلى مستوياتها على الإطلاق.. لتكون نموذجاً للعلاقات بين القوى الكبرى'
    expect(data.statements.nodes).toEqual([
      {
        text: words,
        kind: 'DIRECT',
        verbatim: [words],
        cue: 'وقال',
        lang: 'ar',
        ordinal: 4,
        standing: 'ASSERTED',
        review: 'REVIEWED',
        confidence: null,
        said: {
          edtf: '2024-10-14',
          from: '2024-10-14',
          to: '2024-10-14',
          basis: 'INFERRED',
          phrase: null,
          note: expect.stringContaining('dispatch'),
        },
        attributions: [
          {
            position: 1,
            speaker: { slug: 'dong-jun', name: 'Dong Jun' },
            role: 'Minister of National Defence of China',
            ar: 'وزير الدفاع الصيني',
            basis: 'NAMED',
            standing: 'ASSERTED',
            note: null,
          },
        ],
        chain: [
          {
            position: 1,
            cue: 'وفقاً',
            words: 'وزارة الدفاع في بكين',
            source: { slug: 'china-ministry-of-national-defence', kind: 'MINISTRY', stateControlled: true },
          },
          {
            position: 2,
            cue: null,
            words: 'أ ف ب',
            source: { slug: 'agence-france-presse', kind: 'NEWS_AGENCY', stateControlled: false },
          },
        ],
        topics: [{ slug: 'china-russia-relations' }],
        document: {
          slug: 'china-russia-defence',
          published: { edtf: '2024-10-14', basis: 'INFERRED', note: expect.stringContaining('BRICS') },
          wire: { slug: 'agence-france-presse' },
          publisher: null,
        },
      },
    ])
  })

  it('shows the history of a disputed statement', async () => {
    const { data } = await app.ask(`{
      statements(filter: { standing: DISPUTED }) { nodes {
        standing attributions { note } history { at actor action why before after }
      } }
    }`)
    const [{ standing, attributions, history }] = data.statements.nodes
    expect(standing).toBe('DISPUTED')
    expect(history.map(({ action }: { action: string }) => action)).toEqual(['ADDED', 'DISPUTED', 'DISPUTED'])
    expect(history[0]).toMatchObject({
      at: '2026-01-01T00:00:00.000Z',
      actor: 'seed',
      before: null,
      after: { kind: 'MIXED' },
    })
    expect(history[1]).toMatchObject({
      why: attributions[0].note,
      after: { speaker: 'vladimir-putin', standing: 'DISPUTED' },
    })
  })

  it('says nothing of a date that is unknown', async () => {
    const { data } = await app.ask('{ statements(filter: { speaker: "NATO" }) { nodes { said { edtf } } } }')
    expect(data.statements.nodes).toEqual([{ said: null }])
  })

  it('orders by date with the unknown last in both directions', async () => {
    const dates = async (order: string): Promise<(string | undefined)[]> => {
      const { data } = await app.ask(`{ statements(orderBy: ${order}) { nodes { said { edtf } } } }`)
      return data.statements.nodes.map(({ said }: { said: { edtf: string } | null }) => said?.edtf)
    }
    const newest = [
      '2024-10-14',
      '2024-10-14',
      '2024-10-14',
      '2024-10-14',
      '2024-10-14',
      '2024-10-14',
      '2024-10-14',
    ]
    expect(await dates('SAID_NEWEST')).toEqual([
      ...newest,
      '2024-09',
      '2024-08',
      '2023',
      '2022-02',
      undefined,
      undefined,
    ])
    expect(await dates('SAID_OLDEST')).toEqual([
      '2022-02',
      '2023',
      '2024-08',
      '2024-09',
      ...newest,
      undefined,
      undefined,
    ])
  })

  it('chooses a random quote among those that the filter keeps', async () => {
    const seen = new Set<string>()
    for (let i = 0; i < 40; i++) {
      const { data } = await app.ask('{ randomQuote(filter: { speaker: "Dong Jun" }) { id kind } }')
      expect(data.randomQuote.kind).not.toBe('INDIRECT')
      seen.add(data.randomQuote.id)
    }
    expect(seen.size).toBe(2)
    const { data } = await app.ask('{ randomQuote(filter: { speaker: "Nobody" }) { id } }')
    expect(data.randomQuote).toBeNull()
  })
})
