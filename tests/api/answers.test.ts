import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/connection/store.ts'
import { saveVocabulary } from '../../src/store/write/save-vocabulary.ts'
import { type TestApp, testApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

const list = 'query ($first: Int) { statements(first: $first) { totalCount nodes { id text } } }'
const sources = '{ sources { totalCount } }'

describe.each(engines)('a question that was answered before, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  /**
   * Asks until the database is not asked: PostgreSQL counts what is written to another database of its server, as other tests
   * do at the same time, as a write.
   */
  const askKept = (query: string, variables = {}) =>
    vi.waitFor(
      async () => {
        const answer = await app.ask(query, variables)
        expect(answer.statements).toBe(0)
        return answer
      },
      { timeout: 30_000, interval: 5 },
    )

  it('is answered in the same words without asking the database again', async () => {
    const [first, again] = [await app.ask(list, { first: 3 }), await askKept(list, { first: 3 })]
    expect(first.statements).toBeGreaterThan(0)
    expect(again).toEqual({ ...first, statements: 0, headers: { ...again.headers } })
    for (const name of ['content-type', 'cache-control', 'vary', 'etag'])
      expect(again.headers[name]).toBe(first.headers[name])
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'is sent as %s to a client that takes it, the same bytes each time',
    async (encoding, unpack) => {
      const query = '{ statements(first: 5) { nodes { id text evidence { exact prefix suffix } } } }'
      const ask = () =>
        app.app.inject({
          url: `/graphql?${new URLSearchParams({ query }).toString()}`,
          headers: { accept: 'application/json', 'accept-encoding': `deflate, ${encoding};q=0.5` },
        })
      const first = await ask()
      const { data } = await askKept(query)
      // Two in turn, with no write in between.
      const again = await vi.waitFor(
        async () => {
          const [one, other] = [await ask(), await ask()]
          expect(other.headers.etag).toBe(one.headers.etag)
          expect(other.rawPayload).toEqual(one.rawPayload)
          return [one, other]
        },
        { timeout: 30_000, interval: 5 },
      )
      for (const one of [first, ...again]) {
        expect(one.headers).toMatchObject({
          'content-encoding': encoding,
          vary: 'accept, authorization, accept-encoding',
        })
        expect(JSON.parse(unpack(one.rawPayload).toString())).toEqual({ data })
      }
    },
  )

  it.each([
    ['other variables', list, { first: 4 }],
    ['other words', `${list} # again`, { first: 3 }],
  ])('is another question with %s', async (_, query, variables) => {
    await app.ask(list, { first: 3 })
    expect((await app.ask(query, variables)).statements).toBeGreaterThan(0)
  })

  it('is asked again after a write, also of another process', async () => {
    const before = Number((await app.ask(sources)).data.sources.totalCount)
    await askKept(sources)
    const other = openStore(app.url)
    const source = {
      slug: 'the-herald',
      kind: 'NEWSPAPER' as const,
      draft: false,
      stateControlled: null,
      names: [{ lang: 'en', text: 'The Herald' }],
    }
    const provenance = { actor: 'test', at: new Date('2026-01-02T00:00:00Z'), why: 'test' }
    await saveVocabulary(other, { speakers: [], sources: [source], topics: [] }, provenance)
    await other.close()
    expect((await app.ask(sources)).data.sources.totalCount).toBe(before + 1)
  })

  it('is drawn again where chance decides', async () => {
    const quote = '{ randomQuote { id } }'
    await app.ask(quote)
    expect((await app.ask(quote)).statements).toBeGreaterThan(0)
  })

  it('is answered to the one who asks, where a token says who that is', async () => {
    const viewer = '{ viewer { name role } }'
    expect((await app.ask(viewer)).data.viewer).toBeNull()
    const token = await app.token('EDITOR', { name: 'anna' })
    expect((await app.ask(viewer, {}, token)).data.viewer).toEqual({ name: 'anna', role: 'EDITOR' })
    expect((await app.ask(viewer)).data.viewer).toBeNull()
  })

  it('is refused again where it was refused', async () => {
    const refused = '{ statements(first: 1000) { totalCount } }'
    const [first, again] = [await app.ask(refused), await app.ask(refused)]
    expect(first.errors?.[0]?.extensions.code).toBe('PAGE_SIZE')
    expect(again.errors).toEqual(first.errors)
  })

  it('is answered to a program and to a browser each in its own form', async () => {
    const url = `/graphql?query=${encodeURIComponent(sources)}`
    const ask = async (accept: string) => {
      const { headers } = await app.app.inject({ url, headers: { accept } })
      return headers['content-type']
    }
    for (let i = 0; i < 2; i++) {
      expect(await ask('application/json')).toMatch(/^application\/json/)
      expect(await ask('application/graphql-response+json')).toMatch(/^application\/graphql-response\+json/)
      expect(await ask('text/html')).toMatch(/^text\/html/)
    }
  })

  it('holds the addresses of the host that is asked', async () => {
    const query = '{ statements(first: 1) { nodes { evidence { target } } } }'
    const ask = (host: string) =>
      app.app.inject({ method: 'POST', url: '/graphql', headers: { host }, payload: { query } })
    const [one, other] = [await ask('one.example'), await ask('other.example')]
    expect(one.body).toContain('one.example')
    expect(other.body).toContain('other.example')
  })
})
