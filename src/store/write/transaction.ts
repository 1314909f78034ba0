// One transaction of writes: all of it or nothing. Frequent writes use typed SQL; where Prisma is more convenient, its
// models are available in the same transaction.
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { Insert } from '../connection/engine.ts'
import { Lease } from '../connection/lease.ts'
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

/** Prisma's own limits only have to be longer: they end a transaction when its work pauses, or not at all. */
const prismaLimits = { maxWait: 60_000, timeout: 2 ** 31 - 1 } as const

/**
 * Runs `work` in one transaction, which a throw rolls back. Does not load Prisma, which takes half a second.
 * @throws IsnadError DATABASE_BUSY when others hold the database, WRITE_TIME_LIMIT when `work` takes too long
 */
export const transactInSql = <T>(store: Store, work: (tx: SqlTransaction) => Promise<T>): Promise<T> =>
  store.guard(() =>
    store.inTurn((turn) =>
      store.writing.transaction(turn, (db, insert) => work({ db, engine: store.engine, insert })),
    ),
  )

/** Like `transactInSql`, with Prisma. */
export const transact = <T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  store.guard(async () => {
    const { engine, limits } = store
    const prisma = await store.prisma()
    return store.inTurn(({ until, begin }) =>
      prisma.$transaction(async (models) => {
        await engine.lock((text) => models.$executeRawUnsafe(text), { until, longest: limits.longest })
        begin()
        const lease = new Lease(limits.longest)
        const held = withLease(models, lease)
        return lease.spend(() => work(withSql(held, { db: throughPrisma(held, engine.name), engine })))
      }, prismaLimits),
    )
  })

/** Work that never pauses leaves no turn to the lease's timer: it is looked at before each use of a model. */
const withLease = (models: Models, lease: Lease): Models =>
  new Proxy(models, {
    get: (target, name) => {
      lease.ensure()
      return Reflect.get(target, name) as unknown
    },
  })

/** A proxy, because Prisma finds its models by name when they are used, so that they cannot be copied. */
const withSql = (models: Models, sql: SqlTransaction): Transaction =>
  new Proxy(models, {
    get: (target, name) =>
      (name in sql ? sql[name as keyof SqlTransaction] : Reflect.get(target, name)) as unknown,
  }) as Transaction
