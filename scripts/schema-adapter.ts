// The adapters through which Prisma's schema engine reads a database.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** Prisma's adapter refuses the types "char" and name of PostgreSQL's catalogue, so they are first reported as text. */
const asText = new Map([
  [18, 25],
  [19, 25],
  [1002, 1009],
  [1003, 1009],
])
const charOid = 18

/** The adapter for a URL in the form of ISNAD_DATABASE_URL. */
export const schemaAdapter = (url: string): SqlMigrationAwareDriverAdapterFactory => {
  if (url.startsWith('file:')) return new PrismaBetterSqlite3({ url })
  const chars = new Set<string>()
  const factory = new PrismaPg(cataloguePool(url, chars), { disposeExternalPool: true })
  const connect = factory.connect.bind(factory)
  return Object.assign(factory, { connect: async () => tellChars(await connect(), chars) })
}

/** A pool whose `query` reports other types and remembers the names of the "char" columns. */
const cataloguePool = (connectionString: string, chars: Set<string>): pg.Pool => {
  const pool = new pg.Pool({ connectionString })
  const query = pool.query.bind(pool) as (...args: readonly unknown[]) => Promise<pg.QueryResult>
  const retold = async (...args: readonly unknown[]): Promise<pg.QueryResult> => {
    const result = await query(...args)
    for (const field of result.fields) {
      if (field.dataTypeID === charOid) chars.add(field.name)
      field.dataTypeID = asText.get(field.dataTypeID) ?? field.dataTypeID
    }
    return result
  }
  return Object.assign(pool, { query: retold })
}

/** Reports them as characters again: after the adapter, the schema engine insists that a "char" is not text. */
const tellChars = <A extends SqlDriverAdapter>(adapter: A, chars: ReadonlySet<string>): A => {
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    queryRaw: async (query: SqlQuery): Promise<SqlResultSet> => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type, i) =>
        chars.has(result.columnNames[i] ?? '') ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    },
  })
}
