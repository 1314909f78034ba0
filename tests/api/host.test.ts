// The header Host: a host that is none is refused, and none at all is no reason to fail.
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/logger.ts'
import { type TestApp, testApp } from '../helpers/app.ts'

const query = encodeURIComponent('{ stats { statements } }')
const targets = [`/graphql?query=${query}`, '/health', '/en', '/statements', '/nowhere']

describe('the host of a request', () => {
  let app: TestApp
  let port: number
  beforeAll(async () => {
    app = await testApp('sqlite')
    port = Number(new URL(await app.app.listen({ port: 0, host: '127.0.0.1' })).port)
  })
  afterAll(() => app.close())

  /** The status of the answer to a request as it goes over the wire. */
  const statusOf = (head: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(`${head}\r\n\r\n`, 'latin1'))
      let text = ''
      socket.on('data', (part) => (text += part.toString('latin1')))
      socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(text)?.[1])))
      socket.on('error', reject)
    })

  it.each(['a]b', 'a b', ':|b', 'b:99999', 'a@b', 'a/b', 'a?b', 'ü\u0081', '%'])(
    '%j is refused, whatever is asked for',
    async (host) => {
      for (const target of targets)
        expect([
          target,
          await statusOf(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close`),
        ]).toEqual([target, 400])
    },
  )

  it.each(['localhost', 'LOCALHOST:80', 'my_service', '[::1]:8080', 'xn--mgbh0fb.example', '127.0.0.1'])(
    '%j is taken',
    async (host) => {
      for (const target of ['/health', targets[0]])
        expect(await statusOf(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close`)).toBe(200)
    },
  )

  it('need not be named', async () => {
    for (const target of ['/health', targets[0]]) {
      expect(await statusOf(`GET ${target} HTTP/1.0`)).toBe(200)
      expect(await statusOf(`GET ${target} HTTP/1.1\r\nHost:\r\nConnection: close`)).toBe(200)
    }
  })

  it('of a proxy that is trusted is judged like any other', async () => {
    const behind = await buildApp({
      store: app.store,
      logger: makeLogger('error'),
      trustedProxies: ['127.0.0.1'],
    })
    const ask = (host: string) =>
      behind.inject({ url: targets[0] ?? '', headers: { 'x-forwarded-host': host } })
    expect((await ask('news.example')).statusCode).toBe(200)
    expect((await ask('a b')).statusCode).toBe(400)
    await behind.close()
  })
})
