// One transaction of writes: all of it or nothing.
import type { CompiledQuery } from 'kysely'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { Store } from '../connection/store.ts'

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Milliseconds: a document with thousands of statements takes seconds. */
const limits = { maxWait: 10_000, timeout: 120_000 }

/**
 * Runs `work` in one transaction; when it throws, the database is as it was.
 * @param timeout milliseconds
 * @throws IsnadError DATABASE_BUSY when another process holds the database
 */
export const transact = async <T>(
  store: Store,
  work: (tx: Transaction) => Promise<T>,
  timeout = limits.timeout,
): Promise<T> =>
  store.guard(async () => {
    const lock = store.engine.lockForWriting.compile(store.reader().db)
    return (await store.prisma()).$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(lock.sql)
        return work(tx)
      },
      { ...limits, timeout },
    )
  })

/** Runs SQL that Prisma has no words for, compiled for the engine at hand, inside the transaction. */
export const execute = async (tx: Transaction, query: CompiledQuery): Promise<void> => {
  await tx.$executeRawUnsafe(query.sql, ...query.parameters)
}
