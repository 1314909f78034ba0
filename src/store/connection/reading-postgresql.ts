// Reading from PostgreSQL: a pool of connections, one of which an operation has until its end.
import pg from 'pg'
import type { Reading, Session } from './session.ts'
import { waitingLine } from './waiting-line.ts'

/** Operations that read at the same time. */
const mostSessions = 10
/** Connections for statements by themselves, which must not wait for an operation to end. */
const others = 2
/** Milliseconds after which the server stops a read. */
const statementTimeout = 10_000

export const readingFrom = (options: pg.PoolConfig): Reading => {
  let opened: pg.Pool | undefined
  const pool = (): pg.Pool => (opened ??= poolFor(options, mostSessions + others))
  let busy = 0
  const line = waitingLine(() => (busy < mostSessions ? ++busy : undefined))
  const held = new Set<Session>()
  const giveBack = (): void => {
    busy--
    line.serve()
  }
  const begin = async (options: SessionOptions): Promise<Session> => {
    const session = sessionOn(await pool().connect(), options, () => {
      held.delete(session)
      giveBack()
    })
    held.add(session)
    return session
  }
  return {
    run: async ({ sql, parameters }) => (await pool().query<object>(sql, [...parameters])).rows,
    open: async (reads, deadline) => {
      await line.next(deadline)
      try {
        return await begin({ isOne: reads === 'one', deadline })
      } catch (error) {
        giveBack()
        throw error
      }
    },
    // Equal snapshots see the same data. Transaction numbers belong to the server, so a write to another of its
    // databases counts as a write to this one.
    version: async () => versionIn(await pool().query(snapshotNow)),
    state: () => ({ threads: 0, busy, waiting: line.length(), replaced: 0 }),
    close: async () => {
      line.close()
      // Otherwise the pool would wait for operations that nobody waits for.
      for (const session of held) session.giveUp()
      const last = opened
      opened = undefined
      await last?.end()
    },
  }
}

const snapshotNow = 'select pg_current_snapshot()::text as version'

const versionIn = ({ rows }: pg.QueryResult<{ version: string }>): string => rows[0]?.version ?? ''

/** A pool of at most `most` connections that read. */
export const poolFor = (options: pg.PoolConfig, most: number): pg.Pool => {
  const pool = new pg.Pool({ ...options, max: most, statement_timeout: statementTimeout })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', ignored)
  return pool
}

const ignored = (): void => undefined

interface SessionOptions {
  readonly isOne: boolean
  readonly deadline: number
}

const sessionOn = (
  client: pg.PoolClient,
  { isOne, deadline }: SessionOptions,
  giveBack: () => void,
): Session => {
  // The next query on it reports the break.
  client.on('error', ignored)
  let begun: Promise<string | undefined> | undefined
  let running = 0
  let hasEnded = false
  const release = (isLost: boolean): void => {
    client.off('error', ignored)
    client.release(isLost)
    giveBack()
  }
  const begin = (): Promise<string | undefined> => (begun ??= isOne ? noVersion : beginOn(client, deadline))
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    running++
    try {
      return await work()
    } finally {
      running--
    }
  }
  const end = (): void => {
    if (hasEnded) return
    hasEnded = true
    if (!begun || (isOne && running === 0)) {
      release(false)
      return
    }
    // Behind the query that may still run.
    client.query('commit').then(
      () => release(false),
      () => release(true),
    )
  }
  return {
    isImmediate: false,
    run: ({ sql, parameters }) =>
      counted(async () => {
        await begin()
        return (await client.query<object>(sql, [...parameters])).rows
      }),
    version: () => counted(begin),
    end,
    giveUp: () => {
      if (running === 0 || hasEnded) {
        end()
        return
      }
      hasEnded = true
      release(true)
    },
  }
}

const noVersion = Promise.resolve(undefined)

/** One message for all three. The server ends a statement at the deadline even if nobody is there to give it up. */
const beginOn = async (client: pg.PoolClient, deadline: number): Promise<string> => {
  const left = Math.ceil(Math.min(statementTimeout, Math.max(1, deadline - performance.now())))
  const results = (await client.query(
    `begin isolation level repeatable read read only; set local statement_timeout = ${left}; ${snapshotNow}`,
  )) as unknown as readonly pg.QueryResult<{ version: string }>[]
  return versionIn(results.at(-1) as pg.QueryResult<{ version: string }>)
}
