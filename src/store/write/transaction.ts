// One transaction of writes: all of it or nothing. What is written often is written in typed SQL; where Prisma says it
// better, its models are at hand in the same transaction.
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { Insert } from '../connection/engine.ts'
import type { Store } from '../connection/store.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { throughPrisma } from './through-prisma.ts'

/** What writes and reads within a transaction. */
export interface SqlTransaction extends Rows {
  /** The fastest way to insert rows, where the engine has one of its own. */
  readonly insert?: Insert | undefined
}

type Models = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** The same, and Prisma's models besides. */
export type Transaction = Models & SqlTransaction

/** Milliseconds: a merge of speakers with thousands of statements takes seconds. */
const limits = { maxWait: 10_000, timeout: 120_000 }

/**
 * Runs `work` in one transaction; when it throws, the database is as it was. Prisma, which takes half a second to load,
 * is not loaded.
 * @throws IsnadError DATABASE_BUSY when another process holds the database
 */
export const transactInSql = <T>(store: Store, work: (tx: SqlTransaction) => Promise<T>): Promise<T> =>
  store.guard(() =>
    store.inTurn(() => store.writing.transaction((db, insert) => work({ db, engine: store.engine, insert }))),
  )

/** As `transactInSql`, with Prisma. */
export const transact = <T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  store.guard(async () => {
    const lock = store.engine.lockForWriting.compile(store.reader().db)
    const prisma = await store.prisma()
    return store.inTurn(() =>
      prisma.$transaction(async (models) => {
        await models.$executeRawUnsafe(lock.sql)
        return work(withSql(models, { db: throughPrisma(models, store.engine.name), engine: store.engine }))
      }, limits),
    )
  })

/** The models are found by name when they are asked for, so that they cannot be copied. */
const withSql = (models: Models, sql: SqlTransaction): Transaction =>
  new Proxy(models, {
    get: (target, name) =>
      (name in sql ? sql[name as keyof SqlTransaction] : Reflect.get(target, name)) as unknown,
  }) as Transaction
