import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/logger.ts'
import { testStore } from '../helpers/store.ts'
import { testApp, type TestApp } from '../helpers/app.ts'

const json = 'application/graphql-response+json, application/json'
const query = '{ stats { statements } }'
const get = (parameters: Readonly<Record<string, string>>): string =>
  `/graphql?${new URLSearchParams(parameters).toString()}`

describe('over HTTP', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const post = (payload: string | Buffer | object, headers: Readonly<Record<string, string>> = {}) =>
    app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: json, ...headers },
      payload,
    })

  it.each([
    ['broken JSON', '{"query": "{', 400, 'BODY_INVALID'],
    ['an empty body', '', 400, 'BODY_INVALID'],
    ['JSON that is no operation', '{"nothing": true}', 400, 'BAD_REQUEST'],
    ['a query of 1 MB', JSON.stringify({ query: `{ ${'a '.repeat(500_000)}}` }), 413, 'BODY_TOO_LARGE'],
    [
      'a query of too many tokens',
      JSON.stringify({ query: `{ ${'stats { statements } '.repeat(600)}}` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'what is not GraphQL',
      JSON.stringify({ query: 'select * from statements' }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a field that is not there',
      JSON.stringify({ query: '{ passwords }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong type',
      JSON.stringify({
        query: 'query ($n: Int) { statements(first: $n) { totalCount } }',
        variables: { n: 'many' },
      }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'two operations and no name',
      JSON.stringify({ query: `query A ${query} query B ${query}` }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a batch', JSON.stringify([{ query }, { query }]), 400, 'BATCH_LIMIT'],
    [
      'a page too large',
      JSON.stringify({ query: '{ statements(first: 100000) { totalCount } }' }),
      400,
      'PAGE_SIZE',
    ],
    [
      'a day that is none',
      JSON.stringify({
        query: 'query ($d: Date) { statements(filter: { said: { from: $d } }) { totalCount } }',
        variables: { d: '2024-02-30' },
      }),
      400,
      'DATE_INVALID',
    ],
    [
      'a day that is none, in the query itself',
      JSON.stringify({ query: '{ statements(filter: { said: { from: "2024-02-30" } }) { totalCount } }' }),
      400,
      'DATE_INVALID',
    ],
    ['a subscription', JSON.stringify({ query: 'subscription { a }' }), 400, 'BAD_REQUEST'],
    [
      'a persisted query of another version',
      JSON.stringify({ query, extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a name of a thousand words',
      JSON.stringify({
        query: 'query ($s: String) { speakers(search: $s) { totalCount } }',
        variables: { s: 'a '.repeat(490) },
      }),
      200,
      'SEARCH_TOO_LONG',
    ],
    [
      'a search of nothing but punctuation',
      JSON.stringify({ query: '{ statements(filter: { text: "?!" }) { totalCount } }' }),
      200,
      'SEARCH_EMPTY',
    ],
    [
      'a search without a word',
      JSON.stringify({ query: '{ statements(filter: { text: "" }) { totalCount } }' }),
      200,
      'SEARCH_EMPTY',
    ],
    [
      'a search of a whole article',
      JSON.stringify({
        query: '{ statements(filter: { text: $t }) { totalCount } }'.replace('{ s', 'query ($t: String) { s'),
        variables: { t: 'word '.repeat(300) },
      }),
      200,
      'SEARCH_TOO_LONG',
    ],
    [
      'relevance without a search',
      JSON.stringify({ query: '{ statements(orderBy: RELEVANCE) { totalCount } }' }),
      200,
      'ORDER_NEEDS_TEXT',
    ],
    [
      'a range that ends before it begins',
      JSON.stringify({
        query: '{ statements(filter: { said: { from: "2024-02-02", to: "2024-02-01" } }) { totalCount } }',
      }),
      200,
      'DATE_INVALID',
    ],
    [
      'a name of two topics',
      JSON.stringify({ query: '{ topic(slug: "economy", name: "NATO") { slug } }' }),
      200,
      'REFERENCE_ARGUMENTS',
    ],
    ['no name at all', JSON.stringify({ query: '{ speaker { slug } }' }), 200, 'REFERENCE_ARGUMENTS'],
  ])('answers %s with a code and lives on', async (_, body, status, code) => {
    const response = await post(body)
    const { errors } = response.json()
    expect({ status: response.statusCode, code: errors[0].extensions.code }).toEqual({ status, code })
    expect(Object.keys(errors[0].extensions)).toEqual(['code'])
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\/src\/|at Object/)
    expect((await post({ query })).json()).toEqual({ data: { stats: { statements: 13 } } })
  })

  it.each([
    ['GET', '/nowhere', 404, 'NOT_FOUND'],
    ['GET', '/%zz', 404, 'NOT_FOUND'],
    ['GET', '/graphql/assets/..%2f..%2fpackage.json', 404, 'NOT_FOUND'],
    ['PUT', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ] as const)('answers %s %s with a code', async (method, url, status, code) => {
    const response = await app.app.inject({ method, url })
    expect(response.statusCode).toBe(status)
    expect(response.json().errors[0].extensions.code).toBe(code)
  })

  it('refuses a body of another type', async () => {
    for (const type of ['text/html', 'text/plain', 'application/x-www-form-urlencoded']) {
      const response = await post('query=nothing', { 'content-type': type })
      expect(response.statusCode).toBe(415)
      expect(response.json().errors[0].extensions.code).toBe('MEDIA_TYPE')
    }
  })

  it('answers a GET so that a cache may keep it, but nothing random and no error', async () => {
    const answer = await app.app.inject({ url: get({ query }), headers: { accept: json } })
    expect(answer.json()).toEqual({ data: { stats: { statements: 13 } } })
    expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=60', etag: expect.any(String) })
    const again = await app.app.inject({
      url: get({ query }),
      headers: { accept: json, 'if-none-match': String(answer.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    for (const other of ['{ randomQuote { id } }', '{ nothing }'])
      expect(
        (await app.app.inject({ url: get({ query: other }), headers: { accept: json } })).headers[
          'cache-control'
        ],
      ).toBe('no-store')
    expect((await post({ query })).headers['cache-control']).toBe('no-store')
  })

  it('takes persisted queries by their hash', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
    const byHash = () => app.app.inject({ url: get({ extensions }), headers: { accept: json } })
    expect((await byHash()).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    await app.app.inject({ url: get({ query, extensions }), headers: { accept: json } })
    expect((await byHash()).json()).toEqual({ data: { stats: { statements: 13 } } })
  })

  it('lets any origin read and no origin send credentials', async () => {
    const preflight = await app.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('sends security headers with everything', async () => {
    for (const url of ['/graphql', '/health', '/nowhere'])
      expect((await app.app.inject({ url, headers: { accept: 'text/html' } })).headers).toMatchObject({
        'content-security-policy': expect.stringContaining("script-src 'self'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
  })

  it('sends an answer with what keeps it from being taken for a page, and no more', async () => {
    for (const response of [await post({ query }), await post({ query: '{' })]) {
      expect(response.headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
      })
      expect(Object.keys(response.headers).length).toBeLessThan(15)
    }
  })

  it.each([
    ['text/html', true],
    ['text/html,*/*', true],
    ['text/html;q=0.9,*/*;q=0.8', true],
    ['text/html,application/json', false],
    ['text/html;q=0.5,*/*', false],
    ['text/html;q=0', false],
    ['*/*', false],
    ['application/json,text/html;q=0.9', false],
  ])('takes a client that accepts %s for a browser: %s', async (accept, isPage) => {
    const { headers } = await app.app.inject({ url: '/graphql', headers: { accept } })
    expect(String(headers['content-type']).startsWith('text/html')).toBe(isPage)
  })

  it('gives a browser the page and a program JSON at the same address', async () => {
    const page = await app.app.inject({
      url: '/graphql',
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    })
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers.vary).toContain('accept')
    expect(page.body).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    const program = await app.app.inject({ url: get({ query }) })
    expect(program.headers['content-type']).toContain('application/json')
  })

  it('compresses what is worth it', async () => {
    const response = await post(
      { query: '{ document(slug: "china-russia-defence") { text segments { text } } }' },
      { 'accept-encoding': 'gzip' },
    )
    expect(response.headers['content-encoding']).toBe('gzip')
  })

  it('hides an internal error but for its code and the id under which the log has it', async () => {
    const { store, close } = await testStore()
    const log: string[] = []
    const broken = await buildApp({
      store,
      logger: pino({ level: 'error' }, { write: (line) => log.push(line) }),
    })
    await store.close()
    const response = await broken.inject({ method: 'POST', url: '/graphql', payload: { query } })
    const { errors } = response.json()
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^api: An internal error/),
      extensions: { code: 'INTERNAL' },
    })
    expect(log.join('')).toContain(String(response.headers['x-request-id']))
    expect((await broken.inject('/health')).statusCode).toBe(200)
    await broken.close()
    await close()
  })

  it('is not ready without its database, and says it once for many who ask', async () => {
    const { store, close } = await testStore()
    const other = await buildApp({ store, logger: makeLogger('silent') })
    await store.close()
    const answers = await Promise.all(Array.from({ length: 50 }, () => other.inject('/ready')))
    for (const answer of answers)
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([503, 'NOT_READY'])
    expect((await other.inject('/health')).statusCode).toBe(200)
    await other.close()
    await close()
  })

  it('says that it lives and that it is ready', async () => {
    expect((await app.app.inject('/health')).json()).toEqual({ status: 'live' })
    expect((await app.app.inject('/ready')).json()).toEqual({ status: 'ready', engine: 'sqlite' })
  })
})
