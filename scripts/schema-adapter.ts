// The adapters through which Prisma's schema engine looks at a database.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL's catalogue has columns of types "char" and name, which Prisma's adapter cannot read: told as text. */
const asText = new Map([
  [18, 25],
  [19, 25],
  [1002, 1009],
  [1003, 1009],
])

/** A pool whose `query` tells those types otherwise; the adapter asks for the catalogue through it. */
const cataloguePool = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString })
  const query = pool.query.bind(pool) as (...args: readonly unknown[]) => Promise<pg.QueryResult>
  const retold = async (...args: readonly unknown[]): Promise<pg.QueryResult> => {
    const result = await query(...args)
    for (const field of result.fields) field.dataTypeID = asText.get(field.dataTypeID) ?? field.dataTypeID
    return result
  }
  return Object.assign(pool, { query: retold })
}

/** For a URL as ISNAD_DATABASE_URL takes it. */
export const schemaAdapter = (url: string): SqlMigrationAwareDriverAdapterFactory => {
  if (url.startsWith('file:')) return new PrismaBetterSqlite3({ url })
  return new PrismaPg(cataloguePool(url), { disposeExternalPool: true })
}
