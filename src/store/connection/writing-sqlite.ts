// Writing to SQLite without Prisma: typed SQL on its own connection, which readers do not wait for.
import Database from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { DB } from '../generated/tables.ts'
import { cachingStatements } from './cached-statements.ts'
import { inSteps } from '../../breathe.ts'
import type { Insert, Writing } from './engine.ts'

/** KiB of pages in the cache: for every row, a batch of an import touches a page in each of thirty indexes. */
const cached = 65_536
/** Pages of the log after which it is written to the file; the default of a thousand is less than one batch. */
const logged = 8192
/** Rows after which others may run. */
const rowsInAStep = 2000

/** @param busyTimeout milliseconds to wait for another process that writes */
export const writingTo = (path: string, busyTimeout: number): Writing => {
  let opened: ReturnType<typeof open> | undefined
  const connection = () => (opened ??= open(path, busyTimeout))
  return {
    transaction: async (work) => {
      const { database, statements, db } = connection()
      database.exec('begin immediate')
      try {
        const result = await work(db, insertInto(statements))
        database.exec('commit')
        return result
      } finally {
        if (database.inTransaction) database.exec('rollback')
      }
    },
    // `integrity_check` reports an FTS5 index as damaged if this connection has it in memory and another has changed it
    // (findings/sqlite-fts5-integrity-check-elsewhere-written.sh): a new connection has nothing in memory.
    run: async (query) => {
      const { database, db } = open(path, busyTimeout)
      try {
        return (await db.executeQuery(query)).rows
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
    const statement = database.prepare(`insert into "${table}" (${names}) values (${places})`)
    await inSteps(rows, rowsInAStep, (row) => void statement.run(columns.map((name) => cellOf(row[name]))))
  }

const cellOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null)
}

const open = (path: string, timeout: number) => {
  const database = new Database(path, { timeout, fileMustExist: true })
  database.pragma(`cache_size = -${cached}`)
  database.pragma(`wal_autocheckpoint = ${logged}`)
  const statements = cachingStatements(database)
  return {
    database,
    statements,
    db: new Kysely<DB>({ dialect: new SqliteDialect({ database: statements }) }),
  }
}
