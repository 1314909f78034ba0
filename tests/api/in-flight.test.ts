import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../../src/app.ts'
import type { GuardOptions } from '../../src/api/guard/guard.ts'
import { limits } from '../../src/api/limits.ts'
import { makeLogger } from '../../src/logger.ts'
import { type TestApp, testApp } from '../helpers/app.ts'

/** A question whose answer has the article some four thousand times: 20 MB, which no socket's own buffers hold. */
const deep =
  'statements(first: 13) { nodes { document { statements(first: 13) { nodes { document { text } } } } } }'
const large = `{ ${Array.from({ length: 25 }, (_, i) => `a${i}: ${deep}`).join(' ')} }`

describe('answers on their way', () => {
  let app: TestApp
  const open: (() => Promise<unknown>)[] = []
  const sockets: Socket[] = []
  beforeAll(async () => {
    app = await testApp()
    const { body } = await app.app.inject({ method: 'POST', url: '/graphql', payload: { query: large } })
    expect(Buffer.byteLength(body)).toBeGreaterThan(15_000_000)
  })
  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    await Promise.all(open.map((close) => close()))
    await app.close()
  })

  const listen = async (guard: GuardOptions): Promise<{ server: FastifyInstance; port: number }> => {
    const server = await buildApp({
      store: app.store,
      logger: makeLogger('silent'),
      guard,
      watch: { metrics: 'local' },
    })
    open.push(() => server.close())
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    return { server, port: Number(new URL(address).port) }
  }
  /** Sends the question and reads only the first bytes of the answer, and then nothing more. */
  const askAndStop = (port: number): Promise<{ socket: Socket; first: string }> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: large })
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => reject(new Error('closed')))
      socket.once('data', (bytes: Buffer) => {
        socket.pause()
        resolve({ socket, first: bytes.toString('latin1', 0, 2000) })
      })
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      )
    })
  const inFlight = async (server: FastifyInstance): Promise<number> => {
    const { body } = await server.inject('/metrics')
    return Number(/^isnad_in_flight_bytes\{of="all"\} (\d+)$/m.exec(body)?.[1])
  }

  it('are bounded in bytes when clients do not read: others are refused and small ones answered', async () => {
    const bytesInFlight = 64_000_000
    const { server, port } = await listen({ bytesInFlight, stalled: 50_000 })
    const readers = await Promise.all(Array.from({ length: 40 }, () => askAndStop(port)))
    const statuses = readers.map(({ first }) => Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1]))
    const answered = statuses.filter((status) => status === 200).length
    expect(answered).toBeGreaterThan(0)
    expect(statuses.filter((status) => status === 503)).toHaveLength(40 - answered)
    expect(readers.find(({ first }) => first.includes('503'))?.first).toMatch(/retry-after/i)
    expect(await inFlight(server)).toBeLessThanOrEqual(bytesInFlight)
    expect((await fetch(`http://127.0.0.1:${port}/en/statements`)).status).toBe(200)
    for (const { socket } of readers) socket.destroy()
    await vi.waitFor(async () => expect(await inFlight(server)).toBe(0), { timeout: 20_000 })
    expect((await askAndStop(port)).first).toContain('HTTP/1.1 200')
  })

  it('are given up when a client takes nothing of them', async () => {
    const { server, port } = await listen({ stalled: 300 })
    const { socket } = await askAndStop(port)
    await vi.waitFor(async () => expect(await inFlight(server)).toBe(0), { timeout: 20_000 })
    socket.resume()
    if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve))
  })

  it('are given up when a client takes a byte now and then', async () => {
    const { server, port } = await listen({ stalled: 400, pace: 20_000_000 })
    const { socket } = await askAndStop(port)
    while (!socket.destroyed && (await inFlight(server)) > 0) {
      socket.resume()
      socket.once('data', () => socket.pause())
      await sleep(30)
    }
    expect(await inFlight(server)).toBe(0)
  })

  it('have no more connections than are allowed, and idle ones make way', async () => {
    const { server, port } = await listen({})
    expect(server.server.maxConnections).toBe(limits.connections)
    server.server.maxConnections = 3
    const idle = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const socket = connect(port, '127.0.0.1')
        sockets.push(socket)
        socket.on('error', () => undefined).write('GET /health HTTP/1.1\r\nHost: a\r\n\r\n')
        await new Promise((resolve) => socket.once('data', resolve))
        return socket
      }),
    )
    const closed = Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
    await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200), {
      timeout: 20_000,
    })
    await closed
  })

  it('say when to try again while the server or its database is busy', async () => {
    const { server, port } = await listen({ running: 1, waiting: 0 })
    const query = 'query ($n: Int) { statements(first: $n) { nodes { similar { statement { id } } } } }'
    const ask = (n: number) =>
      fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { n } }),
      })
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(n + 1)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200).length).toBe(12 - refused.length)
    for (const one of refused) {
      expect(one.headers.get('retry-after')).toMatch(/^\d+$/)
      expect(await one.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
    }

    const token = await app.token('INGESTER')
    const other = new Database(app.url.replace(/^file:/, ''))
    other.exec('begin immediate')
    const busy = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: {
        query: 'mutation { ingestDocument(input: { text: "قال سالم إن «العمل لن يتوقف»." }) { __typename } }',
      },
    })
    other.exec('rollback')
    other.close()
    expect([busy.statusCode, busy.json().errors[0].extensions.code]).toEqual([503, 'DATABASE_BUSY'])
    expect(busy.headers['retry-after']).toMatch(/^\d+$/)
  })
})
