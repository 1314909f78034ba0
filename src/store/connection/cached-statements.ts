// The statements of an SQLite connection, prepared once for each text.
import type Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** Prepared statements kept per connection; every query shape of the API fits many times over. */
const statementCacheSize = 500

/** Preparing costs more than running most queries, and their texts repeat. */
export const cachingStatements = (database: Database.Database): SqliteDatabase => {
  const cache = new Map<string, Database.Statement>()
  return {
    close: () => void database.close(),
    prepare: (text) => {
      const known = cache.get(text)
      if (known) return known
      const statement = database.prepare(text)
      if (cache.size >= statementCacheSize) cache.clear()
      cache.set(text, statement)
      return statement
    },
  }
}
