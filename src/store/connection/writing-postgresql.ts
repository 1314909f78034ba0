// Writing to PostgreSQL without Prisma: typed SQL on the one connection of a pool, which is replaced when it breaks.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../generated/tables.ts'
import type { Writing } from './engine.ts'

/** @param lock the number of the lock that all writers take */
export const writingTo = (options: pg.PoolConfig, lock: number): Writing => {
  let opened: pg.Pool | undefined
  const pool = (): pg.Pool => (opened ??= open(options))
  return {
    transaction: async (work) => {
      const client = await pool().connect()
      let isLost = false
      try {
        await client.query('begin')
        await client.query('select pg_advisory_xact_lock($1)', [lock])
        const result = await work(onlyThrough(client), undefined)
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback').catch(() => (isLost = true))
        throw error
      } finally {
        client.release(isLost)
      }
    },
    run: async ({ sql, parameters }) => (await pool().query<object>(sql, [...parameters])).rows,
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
const onlyThrough = (client: pg.PoolClient): Kysely<DB> => {
  const borrowed = { query: client.query.bind(client), release: () => undefined }
  const pool = { connect: async () => borrowed, end: async () => undefined }
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) })
}
