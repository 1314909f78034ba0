import { connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loggedRefusals } from '../../src/api/authentication.ts'
import { buildApp } from '../../src/app.ts'
import { type TestApp, testApp } from '../helpers/app.ts'
import { encode } from '../helpers/legacy-bytes.ts'

const text = 'بوتين'
const query = '{ stats { statements } }'

describe('a request as it comes', () => {
  let app: TestApp
  let port: number
  beforeAll(async () => {
    app = await testApp()
    port = Number(new URL(await app.app.listen({ port: 0, host: '127.0.0.1' })).port)
  })
  afterAll(() => app.close())

  const post = (payload: Buffer, type: string) =>
    app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type, accept: 'application/json' },
      payload,
    })
  const raw = (lines: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      let received = ''
      socket.setEncoding('utf8').on('data', (part: string) => (received += part))
      socket.on('error', reject).on('close', () => resolve(received))
      socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
    })

  const body = JSON.stringify({ query: `{ quotes(filter: { speaker: "${text}" }) { totalCount } }` })
  it.each([
    ['application/json', Buffer.from(body)],
    ['application/json; charset=utf-8', Buffer.from(body)],
    ['Application/JSON; Charset=UTF-8', Buffer.from(body)],
    ['application/json;charset="Utf8"', Buffer.from(body)],
    ['application/json; charset=utf-8', Buffer.from(`\uFEFF${body}`)],
    ['application/json; charset=windows-1256', Buffer.from(encode(body, 'windows-1256'))],
    ['application/json; charset=CP1256', Buffer.from(encode(body, 'windows-1256'))],
    ['application/json; charset=utf-16le', Buffer.from(body, 'utf16le')],
  ])('is read in the charset that it names: %s', async (type, bytes) => {
    const response = await post(bytes, type)
    expect(response.json()).toEqual({ data: { quotes: { totalCount: 4 } } })
  })

  it('of a Western charset is read in it', async () => {
    const latin = JSON.stringify({
      query: 'query ($who: String) { speakers(search: $who) { totalCount } }',
      variables: { who: 'Ümit' },
    })
    const response = await post(Buffer.from(latin, 'latin1'), 'application/json; charset=ISO-8859-1')
    expect(response.json()).toEqual({ data: { speakers: { totalCount: 0 } } })
  })

  it.each([
    ['of an unknown charset', 'application/json; charset=klingon', Buffer.from(body), 415, 'MEDIA_TYPE'],
    [
      'in other bytes than it says',
      'application/json; charset=utf-8',
      Buffer.from(encode(body, 'windows-1256')),
      400,
      'BODY_INVALID',
    ],
    [
      'in other bytes than are usual',
      'application/json',
      Buffer.from(encode(body, 'windows-1256')),
      400,
      'BODY_INVALID',
    ],
  ])('%s is refused', async (_, type, bytes, status, code) => {
    const response = await post(bytes, type)
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([status, code])
  })

  it.each([
    ['/health', /"status":"live"/],
    [`/graphql?query=${encodeURIComponent(query)}`, /"statements":13/],
    ['/en/statements', /<html lang="en"/],
    ['', /HTTP\/1\.1 302 Found/],
  ])('is answered alike for the whole address of %s', async (path, expected) => {
    const target = `http://quotes.example:8080${path}`
    expect(await raw([`GET ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept-Language: en'])).toMatch(expected)
  })

  it('has the host of its target, not of its header', async () => {
    const answer = await raw(['GET http://quotes.example/robots.txt HTTP/1.1', 'Host: other.example'])
    expect(answer).toContain('Sitemap: http://quotes.example/sitemap.xml')
  })

  it.each([
    ['GET', 'text/html, application/json'],
    ['GET', 'text/html;q=0.5, application/json;q=0.5'],
    ['POST', 'text/html'],
    ['HEAD', 'text/html'],
  ] as const)('by %s with accept: %s gets nothing of another server', async (method, accept) => {
    const url = '/graphql'
    const headers = { accept, ...(method === 'POST' && { 'content-type': 'application/json' }) }
    const response = await app.app.inject({
      method,
      url,
      headers,
      ...(method === 'POST' && { payload: { query } }),
    })
    expect(`${response.body} ${JSON.stringify(response.headers)}`).not.toMatch(/apollo/i)
    if (method !== 'HEAD') expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST')
  })

  it('with a refused token is logged, sparingly and without the token', async () => {
    const log: string[] = []
    const logger = pino({ level: 'warn' }, { write: (line) => log.push(line) })
    const other = await buildApp({ store: app.store, logger })
    for (let i = 0; i < loggedRefusals + 5; i++) {
      const headers = { authorization: `Bearer isnad_${'x'.repeat(42)}${i % 10}` }
      const response = await other.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })
      expect(response.statusCode).toBe(401)
    }
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toHaveLength(loggedRefusals)
    expect(lines[0]).toMatchObject({
      msg: 'api: a token was refused',
      address: '127.0.0.1',
      reqId: expect.any(String),
    })
    expect(log.join('')).not.toContain('xxxx')
    await other.close()
  })
})
