import { request as send } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

const query = '{ statements(first: 5) { nodes { id text evidence { exact prefix suffix } } } }'
const address = (text: string): string => `/graphql?${new URLSearchParams({ query: text }).toString()}`

interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

describe.each(engines)('what caches may do with an answer, on %s', (engine) => {
  let app: TestApp
  let origin: string
  beforeAll(async () => {
    app = await testApp(engine)
    origin = await app.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => app.close())

  /** Over a real connection, with nothing added or unpacked by a client. */
  const get = (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
  ): Promise<Received> =>
    new Promise((resolve, reject) => {
      send(
        `${origin}${path}`,
        { method, headers: { accept: 'application/json', ...headers } },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          )
        },
      )
        .on('error', reject)
        .end()
    })
  const tagOf = async (path: string): Promise<string> => String((await get(path)).headers.etag)

  it.each([
    ['an answer', address(query)],
    ['a page', '/en/statements'],
    ['a script', '/widget.js'],
  ])('has %s share a weak tag between its encodings, new or kept', async (_, path) => {
    const unpack = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync } as const
    const seen = new Set<string>()
    const bodies = new Set<string>()
    for (let round = 0; round < 2; round++)
      for (const encoding of ['identity', 'gzip', 'br'] as const) {
        const { headers, body } = await get(path, { 'accept-encoding': encoding, accept: '*/*' })
        expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
        expect(headers.vary).toContain('accept-encoding')
        seen.add(String(headers.etag))
        bodies.add(unpack[encoding](body).toString())
      }
    expect([...seen]).toEqual([expect.stringMatching(/^W\/"[^"]+"$/)])
    expect(bodies.size).toBe(1)
  })

  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag as a strong one', (tag: string) => tag.slice(2), 304],
    ['a list that has it', (tag: string) => `"a,b", W/"other" ,${tag}`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => 'W/"other"', 200],
    ['a list without it', () => '"a", "b"', 200],
    ['what is no tag', (tag: string) => tag.replaceAll('"', ''), 200],
    ['an empty header', () => '', 200],
  ])('sends an answer again only if the client has not %s', async (_, header, status) => {
    for (const path of [address(query), '/en/statements']) {
      const headers = { 'if-none-match': header(await tagOf(path)), 'accept-encoding': 'gzip' }
      for (const method of ['GET', 'HEAD']) {
        const answer = await get(path, headers, method)
        expect(answer.status).toBe(status)
        expect(answer.headers.etag).toBe(await tagOf(path))
        if (status !== 304) continue
        expect(answer.body.length).toBe(0)
        expect(answer.headers['content-encoding']).toBeUndefined()
        expect(answer.headers['cache-control']).toBe('public, max-age=60')
      }
    }
  })

  it.each([
    ['a query that is none', address('{'), 400],
    ['a refused argument', address('{ statements(first: 1000) { totalCount } }'), 400],
    ['a field that fails', address('{ statements(after: "none") { totalCount } }'), 200],
    ['a page that is not there', '/en/speakers/nobody', 404],
    ['a quote that is not there', '/embed/stm_aaaaaaaaaaaaaaaaaaaa.json', 404],
    ['an oEmbed of another site', '/oembed?url=https%3A%2F%2Felsewhere.example', 404],
    ['an address that is not there', '/nowhere', 404],
    ['a method that is not taken', '/graphql', 405, 'PUT'],
  ])('never keep %s, and never answer it with 304', async (_, path, status, method = 'GET') => {
    for (const header of ['*', '"a"']) {
      const answer = await get(path, { 'if-none-match': header }, method)
      expect(answer.status).toBe(status)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.headers.etag).toBeUndefined()
    }
  })

  it('never keep what was sent to a token, whatever it is', async () => {
    const authorization = `Bearer ${await app.token('EDITOR')}`
    for (const path of [
      address(query),
      address('{ viewer { name } }'),
      '/en/desk',
      '/en/statements',
      '/widget.js',
      '/nowhere',
    ]) {
      const answer = await get(path, { authorization, 'if-none-match': '*' })
      expect([path, answer.headers['cache-control'], answer.headers.etag]).toEqual([
        path,
        'private, no-store',
        undefined,
      ])
      expect(answer.status).not.toBe(304)
    }
    expect((await get(address('{ viewer { name } }'))).headers.vary).toContain('authorization')
  })

  it('get no tag for what was posted', async () => {
    const answer = await app.ask(query)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(answer.headers['etag']).toBeUndefined()
  })
})
