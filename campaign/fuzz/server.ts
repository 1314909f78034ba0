// Random queries, claims and requests for a real server on this machine.
import { connect } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/logger.ts'
import { seed } from '../../src/newsroom/seed/seed.ts'
import type { Random } from '../../src/newsroom/check/evaluation/random.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { fileURLToPath } from 'node:url'
import { operations, texts } from './corpus.ts'
import { mutateBytes, mutateText } from './mutate.ts'
import type { TargetMaker } from './target.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

const appOn = async (
  path: string,
): Promise<{ readonly app: FastifyInstance; readonly close: () => Promise<void> }> => {
  const { store } = await prepareStore(`file:${path}`)
  await seed(store, seeds, { now: () => new Date('2026-01-01T00:00:00Z') })
  const app = await buildApp({ store, logger: makeLogger('silent') })
  return {
    app,
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

const queries = operations.map(({ query }) => query)

/** A value of a variable that is often of the wrong type. */
const valueFor = (random: Random): unknown =>
  random.one<unknown>([
    null,
    '',
    0,
    -1,
    2 ** 31,
    1.5,
    true,
    [],
    {},
    'x'.repeat(3000),
    '\u0000',
    ['a'],
    { a: 1 },
    'قال',
  ])

const post = async (app: FastifyInstance, payload: string): Promise<string | undefined> => {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    payload,
  })
  if (answer.statusCode === 500 || answer.body.includes('"INTERNAL"'))
    return `${answer.statusCode}: ${answer.body.slice(0, 300)}`
  return undefined
}

export const graphql: TargetMaker = async (folder) => {
  const { app, close } = await appOn(join(folder, 'graphql.db'))
  return {
    name: 'api: changed queries and variables',
    share: 80,
    draw: (random) => {
      const { query, variables } = random.one(operations)
      const own: Record<string, unknown> = {}
      for (const name of Object.keys(variables))
        own[name] = random.below(3) === 0 ? valueFor(random) : variables[name]
      const text = random.below(2) === 0 ? mutateText(query, queries, random) : query
      return JSON.stringify({ query: text, variables: own })
    },
    feed: (input) => post(app, String(input)),
    close,
  }
}

export const claims: TargetMaker = async (folder) => {
  const { app, close } = await appOn(join(folder, 'claims.db'))
  const query = `query ($claim: String!, $speaker: String) { check(claim: $claim, speaker: $speaker) { verdict explanation(lang: "en") matches { verdict score difference { operation kind } } } }`
  return {
    name: 'check: changed claims',
    share: 20,
    draw: (random) => {
      const claim = mutateText(random.one(texts).slice(0, 300), texts, random)
      return JSON.stringify({
        query,
        variables: { claim, speaker: random.below(4) === 0 ? claim.slice(0, 20) : null },
      })
    },
    feed: (input) => post(app, String(input)),
    close,
  }
}

const requestOf = (random: Random): Buffer => {
  const { query } = random.one(operations)
  const paths = [
    '/',
    '/statements?text=x',
    '/graphql',
    '/health',
    '/check?claim=a',
    '/speakers/dong-jun',
    '/feed.atom',
    '/oembed?url=x',
  ]
  const body = JSON.stringify({ query })
  const text =
    random.below(2) === 0
      ? `GET ${random.one(paths)} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAccept-Encoding: gzip, br\r\nIf-None-Match: "a", W/"b"\r\nConnection: close\r\n\r\n`
      : `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
  return mutateBytes(Buffer.from(text), random)
}

/** Milliseconds after which a request that is not whole is left alone. */
const patience = 40

export const http: TargetMaker = async (folder) => {
  const path = join(folder, 'http.db')
  const { app, close } = await appOn(path)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = new URL(address)
  const send = (bytes: Buffer): Promise<string> =>
    new Promise((resolve) => {
      let got = ''
      const socket = connect(Number(port), '127.0.0.1')
      socket.setTimeout(patience, () => socket.destroy())
      socket.on('data', (piece: Buffer) => (got += piece.toString('latin1')))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(got))
      socket.end(bytes)
    })
  let fed = 0
  return {
    name: 'http: changed requests',
    share: 30,
    draw: requestOf,
    feed: async (input) => {
      const answer = await send(Buffer.from(input))
      if (/^HTTP\/1\.1 500/u.test(answer)) return answer.slice(0, 300)
      if (fed++ % 100 !== 0) return undefined
      const { status } = await fetch(`${address}/health`)
      return status === 200 ? undefined : `health answers ${status}`
    },
    close,
  }
}
