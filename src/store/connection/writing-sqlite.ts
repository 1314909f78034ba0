// Writing to SQLite without Prisma: typed SQL on its own connection, which readers do not wait for.
import Database from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { DB } from '../generated/tables.ts'
import { cachingStatements } from './cached-statements.ts'
import { inSteps } from '../../breathe.ts'
import type { Insert, Writing } from './engine.ts'
import { Lease } from './lease.ts'
import { logSync } from './log-sync.ts'
import { whenFree, type WriteLimits } from './waiting.ts'

/** KiB of pages in the cache: for every row, a batch of an import touches a page in each of thirty indexes. */
const cached = 65_536
/** Pages of the log after which it is written to the file; the default of a thousand is less than one batch. */
const logged = 8192
/** Rows after which others may run. */
const rowsInAStep = 2000

/**
 * A commit returns when its pages are in the log, and `logSync` sees to it that they are on the disk. What comes from the
 * log into the database is synced by SQLite, in that order.
 */
export const synced = 'synchronous = NORMAL'
/** Where nothing waits for `logSync`: a commit returns when its pages in the log are on the disk. */
export const durable = 'synchronous = FULL'
/** The driver would wait in the thread. */
export const noWaiting = { timeout: 0 } as const

export const writingTo = (path: string, { longest }: WriteLimits): Writing => {
  let opened: ReturnType<typeof open> | undefined
  const connection = () => (opened ??= open(path))
  return {
    sync: logSync(path),
    transaction: async ({ until, begin }, work) => {
      const { database, statements } = connection()
      await whenFree(() => database.exec('begin immediate'), until)
      begin()
      try {
        const lease = new Lease(longest)
        const prepare: SqliteDatabase['prepare'] = (text) => {
          lease.ensure()
          return statements.prepare(text)
        }
        const own = { prepare, close: () => undefined }
        const db = new Kysely<DB>({ dialect: new SqliteDialect({ database: own }) })
        const result = await lease.spend(() => work(db, insertInto(own)))
        database.exec('commit')
        return result
      } finally {
        if (database.inTransaction) database.exec('rollback')
      }
    },
    // `integrity_check` reports an FTS5 index as damaged if this connection has it in memory and another has changed it
    // (findings/sqlite-fts5-integrity-check-elsewhere-written.sh): a new connection has nothing in memory.
    run: async ({ until, begin }, { sql: text, parameters }) => {
      const { database } = open(path)
      try {
        const rows = await whenFree(() => {
          const statement = database.prepare(text)
          if (statement.reader) return statement.all(parameters)
          statement.run(parameters)
          return []
        }, until)
        begin()
        return rows
      } finally {
        database.close()
      }
    },
    close: async () => void opened?.database.close(),
  }
}

/** One statement for each row takes half the time of one that reads all rows from JSON. */
const insertInto =
  (database: { readonly prepare: SqliteDatabase['prepare'] }): Insert =>
  async (table, columns, rows) => {
    const names = columns.map((name) => `"${name}"`).join(', ')
    const places = columns.map(() => '?').join(', ')
    const text = `insert into "${table}" (${names}) values (${places})`
    await inSteps(rows, rowsInAStep, (row) => {
      void database.prepare(text).run(columns.map((name) => cellOf(row[name])))
    })
  }

const cellOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null)
}

const open = (path: string) => {
  const database = new Database(path, { ...noWaiting, fileMustExist: true })
  database.pragma(synced)
  database.pragma(`cache_size = -${cached}`)
  database.pragma(`wal_autocheckpoint = ${logged}`)
  return { database, statements: cachingStatements(database) }
}
