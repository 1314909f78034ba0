// Writing to PostgreSQL without Prisma: typed SQL on the one connection of a pool, which is replaced when it breaks.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../generated/tables.ts'
import type { Engine, Writing } from './engine.ts'
import { Lease } from './lease.ts'
import { syncedByCommit } from './log-sync.ts'
import type { WriteLimits } from './waiting.ts'

/** @param lock takes the lock that all writers take */
export const writingTo = (options: pg.PoolConfig, lock: Engine['lock'], limits: WriteLimits): Writing => {
  let opened: pg.Pool | undefined
  const pool = (): pg.Pool => (opened ??= open(options))
  return {
    sync: syncedByCommit,
    transaction: async ({ until, begin }, work) => {
      const client = await pool().connect()
      let lease: Lease | undefined
      let isLost = false
      try {
        await client.query('begin')
        await lock((text) => client.query(text), { until, longest: limits.longest })
        begin()
        const held = (lease = new Lease(limits.longest))
        const result = await held.spend(() => work(onlyThrough(client, held), undefined))
        await client.query('commit')
        return result
      } catch (error) {
        // Work that is late may have sent a query that goes on; without its connection the server ends both.
        if (lease?.wasLate) isLost = true
        else await client.query('rollback').catch(() => (isLost = true))
        throw error
      } finally {
        client.release(isLost)
      }
    },
    run: async ({ begin }, { sql, parameters }) => {
      begin()
      return (await pool().query<object>(sql, [...parameters])).rows
    },
    close: async () => opened?.end(),
  }
}

const open = (options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ ...options, max: 1 })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/** All queries go through this connection, and so into its transaction. */
const onlyThrough = (client: pg.PoolClient, lease: Lease): Kysely<DB> => {
  const send = client.query.bind(client) as (...parameters: readonly unknown[]) => unknown
  const query = (...parameters: readonly unknown[]): unknown => {
    lease.ensure()
    return send(...parameters)
  }
  const borrowed = { query, release: () => undefined }
  const pool = { connect: async () => borrowed, end: async () => undefined }
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) })
}
