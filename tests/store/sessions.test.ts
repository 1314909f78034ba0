// Sessions for reading: how many there are, who waits, and what becomes of a statement that takes too long.
import diagnostics from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reader, Store } from '../../src/store/connection/store.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

/** A statement that takes a second or more, as a multiple of that. */
const runSlow = (reader: Reader, times = 1): Promise<unknown> =>
  (reader.engine.name === 'sqlite'
    ? sql`with recursive n(x) as (select 1 union all select x + 1 from n limit ${times * 6_000_000}) select count(*) from n`
    : sql`select pg_sleep(${times})`
  ).execute(reader.db)
const count = async ({ db }: Reader): Promise<number> =>
  (await db.selectFrom('Topic').select('id').execute()).length

/** Reads as an operation does, and ends. */
const reading = async <T>(
  store: Store,
  read: (reader: Reader) => Promise<T>,
  deadline?: number,
): Promise<T> => {
  const reader = store.reader({ reads: 'lists', ...(deadline !== undefined && { deadline }) })
  try {
    return await store.guard(() => read(reader))
  } finally {
    reader.end()
  }
}

/** The threads that are started from now on. */
const threadsStarted = (): readonly Worker[] => {
  const started: Worker[] = []
  diagnostics.subscribe('worker_threads', (message) => {
    started.push((message as { worker: Worker }).worker)
  })
  return started
}

describe.each(engines)('a session on %s', (engine) => {
  let test: TestStore
  let store: Store
  beforeEach(async () => {
    test = await testStore(engine, { readers: 1 })
    store = test.store
  })
  afterEach(() => test.close())

  const add = (slug: string) =>
    store.prisma().then((prisma) => prisma.topic.create({ data: { id: `top_${slug}`, slug } }))
  const isIdle = () => expect.poll(() => store.reading()).toMatchObject({ busy: 0, waiting: 0 })

  it.each(['lists', 'points'] as const)('sees one moment to its end, for %s', async (reads) => {
    const reader = store.reader({ reads })
    const before = await count(reader)
    await add('added')
    expect(await count(reader)).toBe(before)
    reader.end()
    expect(await reading(store, count)).toBe(before + 1)
  })

  it.each(['lists', 'points'] as const)(
    'remembers only what was read at its own version, for %s',
    async (reads) => {
      const told = async (reader: Reader): Promise<number | undefined> =>
        (
          await (
            await reader.memory()
          ).each('topics', ['all'], async () => new Map([['all', await count(reader)]]))
        ).get('all')
      const one = store.reader({ reads })
      const before = await told(one)
      await add('added')
      const other = store.reader({ reads })
      expect([await told(one), await told(other), await count(one), await count(other)]).toEqual([
        before,
        (before ?? 0) + 1,
        before,
        (before ?? 0) + 1,
      ])
      one.end()
      other.end()
    },
  )

  it('is given back when the operation ends, fails, or has never read', async () => {
    await reading(store, count)
    await reading(store, () => Promise.resolve())
    await expect(reading(store, ({ db }) => sql`select * from "Nothing"`.execute(db))).rejects.toThrow()
    await isIdle()
  })

  it('is given back after the statement that still runs when the operation ends in the middle', async () => {
    const reader = store.reader({ reads: 'lists' })
    const running = runSlow(reader)
    await expect.poll(() => store.reading().busy).toBe(1)
    reader.end()
    await expect(count(reader)).rejects.toMatchObject({ code: 'OPERATION_ENDED' })
    await running
    await isIdle()
    expect(await reading(store, count)).toBeGreaterThan(0)
  })

  it('gives a statement up at the deadline, and others are answered before it ends', async () => {
    const reader = store.reader({ reads: 'lists', deadline: performance.now() + 200 })
    await expect(store.guard(() => runSlow(reader, 3))).rejects.toMatchObject({ code: 'TIME_LIMIT' })
    await expect(count(reader)).rejects.toMatchObject({ code: 'TIME_LIMIT' })
    expect(await reading(store, count)).toBeGreaterThan(0)
    // On SQLite the statement still runs, in a thread that takes no others and ends after it.
    if (engine === 'sqlite') expect(store.reading()).toMatchObject({ threads: 2, replaced: 1 })
    reader.end()
    await expect.poll(() => store.reading().threads, { timeout: 60_000 }).toBe(engine === 'sqlite' ? 1 : 0)
    await isIdle()
  })

  it('is waited for in order, not past the deadline, and not by more than the line has room for', async () => {
    const held: Reader[] = []
    while (store.reading().waiting === 0) {
      const reader = store.reader({ reads: 'lists' })
      held.push(reader)
      await Promise.race([count(reader), new Promise((resolve) => setTimeout(resolve, 500))])
    }
    const late = reading(store, count, performance.now() + 50)
    await expect(late).rejects.toMatchObject({ code: 'OVERLOADED' })
    const others = Array.from({ length: 255 }, () => reading(store, count))
    await expect.poll(() => store.reading().waiting).toBe(256)
    await expect(reading(store, count)).rejects.toMatchObject({ code: 'OVERLOADED' })
    for (const reader of held) reader.end()
    expect(new Set(await Promise.all(others)).size).toBe(1)
    await isIdle()
  })

  it('is refused after the store was closed, and does not keep it from closing', async () => {
    const reader = store.reader({ reads: 'lists' })
    await count(reader)
    await store.close()
    await expect(count(reader)).rejects.toThrow('it is closed')
    expect(store.reading().threads).toBe(0)
  })
})

describe('a thread that reads', () => {
  let test: TestStore
  let threads: readonly Worker[]
  beforeEach(async () => {
    threads = threadsStarted()
    test = await testStore('sqlite', { readers: 2 })
  })
  afterEach(() => test.close())

  it('is not started for a command, nor for rows by their ids', async () => {
    const plain = await testStore('sqlite')
    await reading(plain.store, count)
    await plain.close()
    const reader = test.store.reader({ reads: 'points' })
    await count(reader)
    reader.end()
    expect(threads).toEqual([])
  })

  it('is replaced when it dies, and its operation is refused', async () => {
    const broken = reading(test.store, runSlow)
    const refused = expect(broken).rejects.toMatchObject({ code: 'OVERLOADED' })
    await expect.poll(() => threads.length).toBe(1)
    await threads[0]?.terminate()
    await refused
    expect(await reading(test.store, count)).toBeGreaterThan(0)
    expect(test.store.reading()).toEqual({ threads: 1, busy: 0, waiting: 0, replaced: 1 })
  })

  it('reports an error of the database as the driver has it', async () => {
    const failed = reading(test.store, ({ db }) => sql`select * from "Nothing"`.execute(db))
    await expect(failed).rejects.toMatchObject({ code: 'SQLITE_ERROR', message: 'no such table: Nothing' })
    const written = reading(test.store, ({ db }) => sql`delete from "Topic"`.execute(db))
    await expect(written).rejects.toMatchObject({ code: 'DATABASE_UNWRITABLE' })
  })

  it('leaves others alone: a second one reads while the first is busy', async () => {
    const events: string[] = []
    const first = reading(test.store, runSlow).then(() => events.push('slow'))
    await reading(test.store, count).then(() => events.push('quick'))
    await first
    expect(events).toEqual(['quick', 'slow'])
  })

  it('ends with the store', async () => {
    await reading(test.store, count)
    const ends = threads.map((thread) => new Promise((resolve) => thread.once('exit', resolve)))
    expect(ends).toHaveLength(1)
    await test.store.close()
    await Promise.all(ends)
    expect(test.store.reading().threads).toBe(0)
  })
})
