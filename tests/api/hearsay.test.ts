import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { hearsays, idsOf, saveHearsay } from '../helpers/hearsay.ts'
import { engines } from '../helpers/store.ts'

const review = `mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) {
  ... on ReviewedStatement { statement { id act within { id } chain { name(lang: "en") source { slug } speaker { slug } } } }
  ... on Refusal { code field message } } }`

describe.each(engines)('what one speaker says that another has said, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
    for (const one of hearsays) await saveHearsay(app.store, one)
  })
  afterAll(() => app.close())

  const listed = async (filter: string): Promise<readonly string[]> => {
    const { data, errors } = await app.ask(`{ statements(filter: ${filter}) { nodes { id } } }`)
    expect(errors).toBeUndefined()
    return data.statements.nodes.map(({ id }: { id: string }) => id).toSorted()
  }

  it.each(hearsays)('keeps the one who passed it on, in $lang', async (one) => {
    const { inner, outer, other } = idsOf(one)
    const { data, errors, statements } = await app.ask(
      `query ($id: ID!) { statement(id: $id) {
        act doubts
        within { id contains { id act } }
        chain { position name(lang: "en") source { slug } speaker { slug kind } }
      } }`,
      { id: inner },
    )
    expect(errors).toBeUndefined()
    expect(data.statement).toEqual({
      act: 'DENIED',
      doubts: [],
      within: { id: outer, contains: [{ id: inner, act: 'DENIED' }] },
      chain: [
        {
          position: 1,
          name: 'Andrei Belousov',
          source: null,
          speaker: { slug: 'andrei-belousov', kind: 'PERSON' },
        },
        {
          position: 2,
          name: 'Agence France-Presse',
          source: { slug: 'agence-france-presse' },
          speaker: null,
        },
      ],
    })
    expect(statements).toBeLessThan(20)
    const asked = await app.ask(
      'query ($id: ID!) { statement(id: $id) { doubts within { id } contains { id } } }',
      { id: other },
    )
    expect(asked.data.statement).toEqual({ doubts: ['HIDDEN_SUBJECT'], within: null, contains: [] })
  })

  it('is found by its act, by who passed it on, and by the statement around it', async () => {
    const ids = hearsays.map(idsOf)
    const inner = ids.map((one) => one.inner).toSorted()
    expect(await listed('{ act: [DENIED] }')).toEqual(ids.flatMap((one) => [one.inner, one.other]).toSorted())
    expect(await listed('{ chain: { some: { speaker: "بيلوسوف" } } }')).toEqual(inner)
    expect(await listed('{ chain: { nearest: { speaker: "andrei-belousov" } } }')).toEqual(inner)
    expect(await listed('{ chain: { last: { speaker: "andrei-belousov" } } }')).toEqual([])
    expect(await listed(`{ within: "${ids[0]?.outer ?? ''}" }`)).toEqual([ids[0]?.inner])
    expect(await listed('{ within: "stm_aaaaaaaaaaaaaaaaaaaa" }')).toEqual([])
  })

  it('is counted by its act', async () => {
    const { data } = await app.ask(
      '{ facets(filter: { chain: { last: { source: "agence-france-presse" } } }) { acts { act statements } } }',
    )
    expect(data.facets.acts).toEqual([
      { act: 'SAID', statements: 13 },
      { act: 'DENIED', statements: 4 },
      { act: 'DEMANDED', statements: 1 },
      { act: 'PROMISED', statements: 1 },
    ])
    const unknown = await app.ask('{ statements(filter: { act: [LIED] }) { nodes { id } } }')
    expect(unknown.status).toBe(400)
    expect(unknown.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  describe.each(hearsays)('is corrected in $lang', (one) => {
    const { inner, outer, other } = idsOf(one)
    const correct = async (statement: string, correction: object) => {
      const token = await app.token('EDITOR')
      const input = { statement, decision: 'CORRECT', why: 'as it says', correction }
      const { data, errors } = await app.ask(review, { input }, token)
      expect(errors).toBeUndefined()
      return data.reviewStatement
    }

    it.each([
      ['a link that is nobody', { chain: [{}] }, 'INPUT_INVALID', 'correction.chain.0'],
      [
        'a link that is a source and a speaker',
        { chain: [{ source: 'china', speaker: 'china' }] },
        'INPUT_INVALID',
        'correction.chain.0',
      ],
      [
        'a teller whom nobody knows',
        { chain: [{ speaker: 'nobody' }] },
        'REFERENCE_UNKNOWN',
        'correction.chain.0.speaker',
      ],
      ['an id that is none', { within: 'doc_x' }, 'INPUT_INVALID', 'correction.within'],
      ['a statement that nobody knows', { within: 'stm_aaaaaaaaaaaaaaaaaaaa' }, 'STATEMENT_LAW', null],
    ])('but not to %s', async (_, correction, code, field) => {
      expect(await correct(other, correction)).toMatchObject({ code, field })
    })

    it('but not to a circle, to itself, or to another document', async () => {
      const stranger = idsOf(hearsays.find(({ lang }) => lang !== one.lang) ?? one).outer
      for (const [statement, within] of [
        [outer, inner],
        [outer, outer],
        [other, stranger],
      ] as const)
        expect(await correct(statement, { within })).toMatchObject({ code: 'STATEMENT_LAW' })
    })

    it('to another act, another teller, and out of what it stood within', async () => {
      expect(
        await correct(other, { act: 'WARNED', within: outer, chain: [{ speaker: 'xi-jinping' }] }),
      ).toMatchObject({
        statement: {
          act: 'WARNED',
          within: { id: outer },
          chain: [{ speaker: { slug: 'xi-jinping' } }, { source: { slug: 'agence-france-presse' } }],
        },
      })
      expect(await correct(other, { act: 'DENIED', within: null, chain: [] })).toMatchObject({
        statement: { act: 'DENIED', within: null, chain: [{ name: 'Agence France-Presse' }] },
      })
    })
  })
})
