// Keeps "Listing" up to date: every write that changes who said something, its chain, topics, date or review ends here.
import { sql } from 'kysely'
import { listingColumns, trueListings } from '../listing.ts'
import type { Store } from '../store.ts'
import { execute, type Transaction } from './transaction.ts'

/** Makes the rows of these statements again; of none given, of all. */
export const relist = async (store: Store, tx: Transaction, ids?: readonly string[]): Promise<void> => {
  if (ids?.length === 0) return
  const { db, engine } = store.reader()
  const own = ids ? engine.isIn(sql`"statementId"`, ids) : sql`1 = 1`
  await execute(tx, sql`delete from "Listing" where ${own}`.compile(db))
  await listNew(store, tx, ids)
}

/** As `relist`, of the statements that are attributed to these speakers. */
export const relistSpeakers = async (
  store: Store,
  tx: Transaction,
  speakers: readonly string[],
): Promise<void> => {
  const rows = await tx.attribution.findMany({
    where: { speakerId: { in: [...speakers] } },
    distinct: ['statementId'],
    select: { statementId: true },
  })
  await relist(
    store,
    tx,
    rows.map(({ statementId }) => statementId),
  )
}

/** As `relist`, of the statements on these topics or below them. */
export const relistTopics = async (
  store: Store,
  tx: Transaction,
  topics: readonly string[],
): Promise<void> => {
  const rows = await tx.listing.findMany({
    where: { list: { in: [...topics] } },
    distinct: ['statementId'],
    select: { statementId: true },
  })
  await relist(
    store,
    tx,
    rows.map(({ statementId }) => statementId),
  )
}

/** As `relist`, of statements that have no rows yet. */
export const listNew = async (store: Store, tx: Transaction, ids?: readonly string[]): Promise<void> => {
  if (ids?.length === 0) return
  const { db, engine } = store.reader()
  await execute(tx, sql`insert into "Listing" (${listingColumns}) ${trueListings(engine, ids)}`.compile(db))
}
