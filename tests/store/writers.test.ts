import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { openStore, type Store } from '../../src/store/connection/store.ts'
import type { WriteLimits } from '../../src/store/connection/waiting.ts'
import { upsertRow } from '../../src/store/write/insert.ts'
import {
  type SqlTransaction,
  type Transaction,
  transact,
  transactInSql,
} from '../../src/store/write/transaction.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

/** Both kinds of transaction: on a connection of its own, and on Prisma's. */
const kinds = {
  'in SQL': <T>(store: Store, work: (tx: SqlTransaction) => Promise<T>) => transactInSql(store, work),
  'with Prisma': <T>(store: Store, work: (tx: SqlTransaction) => Promise<T>) => transact(store, work),
}
const names = Object.keys(kinds) as (keyof typeof kinds)[]

const addTopic = (tx: SqlTransaction, slug: string) =>
  upsertRow(tx, 'Topic', ['id'], { id: `top_${slug}`, slug, parentId: null })

describe.each(engines)('writers on %s', (engine) => {
  let test: TestStore
  const opened: Store[] = []
  beforeEach(async () => {
    test = await testStore(engine, { seeded: false })
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()))
    await test.close()
  })

  /** Another store of the same database, as another process has it. */
  const another = (limits: Partial<WriteLimits> = {}): Store => {
    const store = openStore(test.url, limits)
    opened.push(store)
    return store
  }

  const topics = async () => {
    const rows = await test.store.reader().db.selectFrom('Topic').select('slug').orderBy('slug').execute()
    return rows.map(({ slug }) => slug)
  }

  /** Holds the lock for writing until it is asked to let it go. */
  const holding = async (store: Store) => {
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const done = transactInSql(store, async (tx) => {
      await addTopic(tx, 'held')
      begun.resolve(undefined)
      await gate.promise
    })
    await begun.promise
    return {
      letGo: async () => {
        gate.resolve(undefined)
        await done
      },
    }
  }

  it.each(names)('%s wait for another process, and let the thread go meanwhile', async (kind) => {
    const waits: number[] = []
    const waited = Promise.withResolvers<undefined>()
    const onWait = (seconds: number): void => {
      waits.push(seconds)
      waited.resolve(undefined)
    }
    const store = another({ onWait })
    const { letGo } = await holding(another())
    const written = kinds[kind](store, (tx) => addTopic(tx, 'late'))
    // A writer that held the thread here would keep the other from ending.
    await waited.promise
    expect(await topics()).toEqual([])
    await letGo()
    await written
    expect(await topics()).toEqual(['held', 'late'])
    expect(waits[0]).toBe(1)
  })

  it.each(names)('%s are refused after the limit of waiting, and say when to come back', async (kind) => {
    const store = another({ patience: 60 })
    const { letGo } = await holding(another())
    await expect(kinds[kind](store, (tx) => addTopic(tx, 'late'))).rejects.toMatchObject({
      name: 'IsnadError',
      code: 'DATABASE_BUSY',
      facts: { retryAfter: 5 },
    })
    await letGo()
    await kinds[kind](store, (tx) => addTopic(tx, 'again'))
    expect(await topics()).toEqual(['again', 'held'])
  })

  it('wait in a line that has an end', async () => {
    const store = another({ waiting: 2 })
    const { letGo } = await holding(store)
    const write = (slug: string) => transactInSql(store, (tx) => addTopic(tx, slug))
    const inLine = [write('first'), write('second')]
    // Each joins the line in the same turn.
    await sleep(0)
    expect(store.writes).toEqual({ waiting: 2, running: 1 })
    await expect(write('third')).rejects.toMatchObject({ code: 'DATABASE_BUSY', facts: { retryAfter: 5 } })
    await letGo()
    await Promise.all(inLine)
    expect(store.writes).toEqual({ waiting: 0, running: 0 })
    expect(await topics()).toEqual(['first', 'held', 'second'])
  })

  it('leave the line when they have waited long enough', async () => {
    const store = another({ patience: 60 })
    const { letGo } = await holding(store)
    await expect(transactInSql(store, (tx) => addTopic(tx, 'late'))).rejects.toMatchObject({
      code: 'DATABASE_BUSY',
    })
    expect(store.writes).toEqual({ waiting: 0, running: 1 })
    await letGo()
    expect(await topics()).toEqual(['held'])
  })

  describe.each(names)('past their time, %s,', (kind) => {
    it('are taken back while they wait for something, and change nothing later', async () => {
      const store = another({ longest: 1000 })
      const gate = Promise.withResolvers<undefined>()
      const after = Promise.withResolvers<unknown>()
      const work = async (tx: SqlTransaction): Promise<void> => {
        await addTopic(tx, 'slow')
        await gate.promise
        await addTopic(tx, 'slower').then(after.resolve, after.resolve)
      }
      await expect(kinds[kind](store, work)).rejects.toMatchObject({
        name: 'IsnadError',
        code: 'WRITE_TIME_LIMIT',
      })
      const next = await holding(another())
      gate.resolve(undefined)
      expect(await after.promise).toBeInstanceOf(Error)
      await next.letGo()
      await kinds[kind](store, (tx) => addTopic(tx, 'next'))
      expect(await topics()).toEqual(['held', 'next'])
    })

    it('are taken back when they have held the thread', async () => {
      const store = another({ longest: 20 })
      const work = async (tx: SqlTransaction): Promise<void> => {
        await addTopic(tx, 'slow')
        const began = performance.now()
        while (performance.now() - began < 40);
      }
      await expect(kinds[kind](store, work)).rejects.toMatchObject({ code: 'WRITE_TIME_LIMIT' })
      expect(await topics()).toEqual([])
    })
  })

  it('past their time are taken back in the middle of a statement of Prisma that is several', async () => {
    const store = another({ longest: 300 })
    const ended = Promise.withResolvers<unknown>()
    const work = async (tx: Transaction): Promise<void> => {
      for (let i = 0; ; i++) {
        const names = ['en', 'ar', 'fr'].map((lang, position) => ({ position, lang, text: 'x', folded: 'x' }))
        await tx.topic.create({ data: { id: `top_${i}`, slug: `made-${i}`, names: { create: names } } })
      }
    }
    const late = transact(store, (tx) => {
      const working = work(tx)
      working.catch(ended.resolve)
      return working
    })
    await expect(late).rejects.toMatchObject({ code: 'WRITE_TIME_LIMIT' })
    expect(await ended.promise).toBeInstanceOf(Error)
    expect(await topics()).toEqual([])
  })

  it('never show an error of Prisma', async () => {
    const twice = transact(test.store, async (tx) => {
      for (const id of ['top_a', 'top_b']) await tx.topic.create({ data: { id, slug: 'twin' } })
    })
    const error: unknown = await twice.catch((thrown: unknown) => thrown)
    expect(Object.getPrototypeOf(error)).toBe(Error.prototype)
    expect(String(error)).not.toMatch(/prisma/iu)
  })

  it('have their changes on the disk when a commit returns, or wait for that, on every connection', async () => {
    if (engine === 'postgresql')
      await sqlOf(
        test.url,
        `alter database "${new URL(test.url).pathname.slice(1)}" set synchronous_commit = off`,
      )
    const question = engine === 'sqlite' ? 'pragma synchronous' : 'show synchronous_commit'
    // On SQLite, NORMAL leaves the log to the sync that follows a turn; the migration's FULL does not.
    const [answer, migrated] =
      engine === 'sqlite'
        ? [{ synchronous: 1 }, { synchronous: 2 }]
        : [{ synchronous_commit: 'on' }, { synchronous_commit: 'on' }]
    const store = another()
    const synced = vi.spyOn(store.writing.sync, 'done')
    const own = await transactInSql(store, ({ db }) => db.executeQuery(CompiledQuery.raw(question)))
    const prisma = await transact(store, (tx) => tx.$queryRawUnsafe<unknown[]>(question))
    const migration = await engineOf(test.url).connectForMigration(test.url)
    const migrating = await migration.exclusively(() => migration.query(question))
    await migration.close()
    const plain = (row: unknown) =>
      JSON.parse(
        JSON.stringify(row, (_, cell: unknown) => (Number.isNaN(Number(cell)) ? cell : Number(cell))),
      ) as unknown
    expect([own.rows, prisma, migrating].map((rows) => rows.map(plain))).toEqual([
      [answer],
      [answer],
      [migrated],
    ])
    expect(synced).toHaveBeenCalledTimes(2)
  })
})

const sqlOf = async (url: string, statement: string): Promise<void> => {
  const connection = await engineOf(url).connectForMigration(url)
  await connection.script(statement).finally(() => connection.close())
}
