// No request stops another: what is answered while others read for long, and what a reader who has left leaves behind.
import { sql } from 'kysely'
import pg from 'pg'
import diagnostics from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

const list = '{ statements(first: 5) { totalCount nodes { id document { title } } } facets { counted } }'

const openConnections = ({ app }: TestApp): Promise<number> =>
  new Promise((resolve, reject) =>
    app.server.getConnections((error, n) => (error ? reject(error) : resolve(n))),
  )

describe.each(engines)('requests on %s', (engine) => {
  let app: TestApp
  let threads: Worker[]
  const noteThread = (message: unknown): void => {
    threads.push((message as { readonly worker: Worker }).worker)
  }
  beforeEach(async () => {
    threads = []
    diagnostics.subscribe('worker_threads', noteThread)
    app = await testApp(engine, { readers: 1 })
  })
  afterEach(async () => {
    diagnostics.unsubscribe('worker_threads', noteThread)
    await app.close()
  })

  /** Reads for seconds, in one statement or in many short ones. */
  const readForLong = (statements = 1): Promise<unknown> => {
    const reader = app.store.reader({ reads: 'lists' })
    const rows = Math.ceil(5_000_000 / statements)
    const query =
      engine === 'sqlite'
        ? sql`with recursive n(x) as (select 1 union all select x + 1 from n limit ${rows}) select count(*) from n`
        : sql`select pg_sleep(2)`
    const all = Array.from({ length: statements }, () => query.execute(reader.db))
    return app.store.guard(() => Promise.all(all)).finally(() => reader.end())
  }

  it('are answered while several others read for long: health, and objects by their ids', async () => {
    const { data } = await app.ask('{ statements(first: 1) { nodes { id } } }')
    const [{ id }] = data.statements.nodes
    const events: string[] = []
    const others = Array.from({ length: 3 }, () => readForLong().then(() => events.push('others')))
    await expect.poll(() => app.store.reading().busy).toBe(3)
    expect((await app.app.inject('/health')).statusCode).toBe(200)
    events.push('health')
    const one = await app.ask('query One($id: ID!) { statement(id: $id) { id text document { slug } } }', {
      id,
    })
    expect(one.data.statement.id).toBe(id)
    events.push('statement')
    await Promise.all(others)
    expect(events).toEqual(['health', 'statement', 'others', 'others', 'others'])
  })

  it('begin no further SQL statement when the client has left, and give back what they hold', async () => {
    const { statements: all } = await app.ask(list)
    expect(all).toBeGreaterThan(1)
    const origin = await app.app.listen({ port: 0, host: '127.0.0.1' })
    const letGo = await hold()
    const leaving = new AbortController()
    const left = fetch(`${origin}/graphql`, {
      method: 'POST',
      signal: leaving.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: list, variables: { asked: 1 } }),
    })
    const gone = expect(left).rejects.toThrow('aborted')
    const before = app.statements()
    await expect.poll(() => app.statements()).toBe(before + 1)
    leaving.abort()
    await gone
    await expect.poll(() => openConnections(app)).toBe(0)
    await letGo()
    await expect.poll(() => app.store.reading()).toMatchObject({ busy: 0, waiting: 0 })
    expect(app.statements() - before).toBe(1)
  })

  /** Keeps the next operation's first statement from being answered until the returned function is called. */
  const hold = async (): Promise<() => Promise<void>> => {
    if (engine === 'sqlite') {
      const others = readForLong(50)
      await expect.poll(() => app.store.reading().busy).toBe(1)
      return async () => {
        await others
      }
    }
    const client = new pg.Client({ connectionString: app.url })
    await client.connect()
    await client.query('begin')
    await client.query('lock table "Statement" in access exclusive mode')
    return async () => {
      await client.query('rollback')
      await client.end()
    }
  }

  it('leave nothing behind when they are refused in the middle', async () => {
    const refused = await app.ask('{ stats { drafts } statements(after: "no cursor") { totalCount } }')
    expect(refused.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
    await expect.poll(() => app.store.reading()).toMatchObject({ busy: 0, waiting: 0 })
  })

  it.runIf(engine === 'sqlite')(
    'are refused once, and not tried again, when what reads for them dies',
    async () => {
      expect((await app.ask(list)).errors).toBeUndefined()
      const letGo = await hold()
      const asked = app.ask(list, { asked: 1 })
      await expect.poll(() => app.store.reading().busy).toBe(2)
      await Promise.all([
        threads[0]?.terminate(),
        expect(letGo()).rejects.toMatchObject({ code: 'OVERLOADED' }),
      ])
      const { errors, statements } = await asked
      expect({ code: errors?.[0]?.extensions.code, statements }).toEqual({
        code: 'OVERLOADED',
        statements: 1,
      })
      expect((await app.ask(list, { asked: 2 })).errors).toBeUndefined()
      expect(app.store.reading()).toMatchObject({ threads: 1, busy: 0, replaced: 1 })
    },
  )
})
