// Everything that an SQLite database has, to see whether damage has changed it.
import { copyFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** The rows of each table, as text. */
export type Dump = ReadonlyMap<string, string>

/** They have no history, and say nothing of what was said: docs/cli.md names them. */
const unproved = ['_prisma_migrations', 'Token', 'ImportProgress']

export const dumpOf = (path: string): Dump => {
  const copy = `${path}.read`
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(path, copy)
  const database = new Database(copy)
  try {
    const tables = database
      .prepare<[], string>(`select name from sqlite_master where type = 'table' order by name`)
      .pluck()
      .all()
    return new Map(
      tables
        .filter((name) => !unproved.includes(name))
        .map((name) => [name, rowsOf(database, name)] as const),
    )
  } finally {
    database.close()
  }
}

const rowsOf = (database: Database.Database, table: string): string => {
  try {
    const rows = database.prepare(`select * from "${table}"`).raw().all()
    return JSON.stringify(rows, (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('hex') : value,
    )
  } catch (error) {
    return String(error)
  }
}
