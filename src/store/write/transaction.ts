// One transaction of writes: all of it or nothing. Frequent writes use typed SQL; where Prisma is more convenient, its
// models are available in the same transaction.
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { Insert } from '../connection/engine.ts'
import type { Store } from '../connection/store.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { throughPrisma } from './through-prisma.ts'

/** What a transaction writes and reads with. */
export interface SqlTransaction extends Rows {
  /** The fastest way to insert rows, where the engine has its own. */
  readonly insert?: Insert | undefined
}

type Models = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** The same with Prisma's models. */
export type Transaction = Models & SqlTransaction

/** Milliseconds: a merge of speakers with thousands of statements takes seconds. */
const limits = { maxWait: 10_000, timeout: 120_000 }

/**
 * Runs `work` in one transaction, which a throw rolls back. Does not load Prisma, which takes half a second.
 * @throws IsnadError DATABASE_BUSY when another process holds the database
 */
export const transactInSql = <T>(store: Store, work: (tx: SqlTransaction) => Promise<T>): Promise<T> =>
  store.guard(() =>
    store.inTurn(() => store.writing.transaction((db, insert) => work({ db, engine: store.engine, insert }))),
  )

/** Like `transactInSql`, with Prisma. */
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

/** A proxy, because Prisma finds its models by name when they are used, so that they cannot be copied. */
const withSql = (models: Models, sql: SqlTransaction): Transaction =>
  new Proxy(models, {
    get: (target, name) =>
      (name in sql ? sql[name as keyof SqlTransaction] : Reflect.get(target, name)) as unknown,
  }) as Transaction
