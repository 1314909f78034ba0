// Writes the store's rows straight into an SQLite file, many with one prepared statement: it takes minutes, and with
// Prisma it would take an hour.
import type Database from 'better-sqlite3'
import type { Inserter } from '../../../src/store/write/insert.ts'

/** SQLite takes 32,766 parameters; more than a few hundred gain nothing. */
const parameters = 600

export const rowsInto = (database: Database.Database): Inserter => {
  const prepared = new Map<string, Database.Statement>()
  const statement = (table: string, columns: readonly string[], count: number): Database.Statement => {
    const key = `${table} ${columns.join()} ${count}`
    const known = prepared.get(key)
    if (known) return known
    const row = `(${columns.map(() => '?').join()})`
    const made = database.prepare(
      `insert into "${table}" (${columns.map((name) => `"${name}"`).join()}) values ${Array.from({ length: count }, () => row).join()}`,
    )
    prepared.set(key, made)
    return made
  }
  return {
    insert: async (table, rows) => {
      const columns = Object.keys(rows[0] ?? {})
      if (columns.length === 0) return
      const most = Math.max(1, Math.floor(parameters / columns.length))
      for (let i = 0; i < rows.length; i += most) {
        const some = rows.slice(i, i + most)
        statement(table, columns, some.length).run(
          some.flatMap((row) => columns.map((name) => cellOf(row[name]))),
        )
      }
    },
  }
}

const cellOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
