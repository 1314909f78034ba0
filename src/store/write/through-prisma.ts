// Typed SQL inside a transaction of Prisma's, whose connection nothing else can use.
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresDialect,
  SqliteDialect,
} from 'kysely'
import type { DB } from '../generated/tables.ts'

/** The part of Prisma's transaction that is needed. */
interface Raw {
  $queryRawUnsafe<T>(sql: string, ...parameters: unknown[]): PromiseLike<T>
  $executeRawUnsafe(sql: string, ...parameters: unknown[]): PromiseLike<number>
}

/** Cells have Prisma's types, with moments as dates: `rows/cell.ts` accepts these and the driver's. */
export const throughPrisma = (raw: Raw, engine: 'sqlite' | 'postgresql'): Kysely<DB> => {
  const connection = connectionThrough(raw)
  const dialect: Dialect = {
    ...parts[engine],
    createDriver: () => driverOf(connection),
  }
  return new Kysely<DB>({ dialect })
}

const partsOf = (dialect: Dialect): Omit<Dialect, 'createDriver'> => ({
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
})
const never = async (): Promise<never> => {
  throw new Error('store: a connection of its own is opened for a transaction of Prisma')
}
const parts = {
  sqlite: partsOf(new SqliteDialect({ database: never })),
  postgresql: partsOf(new PostgresDialect({ pool: never })),
}

const connectionThrough = (raw: Raw): DatabaseConnection => ({
  executeQuery: async ({ sql, parameters }) => {
    if (!/^\s*(select|with)\b/iu.test(sql)) {
      const changed = await raw.$executeRawUnsafe(sql, ...parameters)
      return { rows: [], numAffectedRows: BigInt(changed) }
    }
    return { rows: await raw.$queryRawUnsafe<never[]>(sql, ...parameters) }
  },
  streamQuery: () => {
    throw new Error('store: nothing is streamed in a transaction of Prisma')
  },
})

/** Prisma begins and ends the transaction. */
const driverOf = (connection: DatabaseConnection): Driver => ({
  init: async () => undefined,
  acquireConnection: async () => connection,
  beginTransaction: never,
  commitTransaction: never,
  rollbackTransaction: never,
  releaseConnection: async () => undefined,
  destroy: async () => undefined,
})
