// Keeps "Listing" up to date: every write that changes who said something, its chain, topics, date or review ends here.
import { sql } from 'kysely'
import { listingColumns, trueListings } from '../listing.ts'
import type { Store } from '../store.ts'
import { execute, type Transaction } from './transaction.ts'

/** Makes the rows of these statements again. */
export const relist = async (store: Store, tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const { db, engine } = store.reader()
  const own = engine.isIn(sql`"statementId"`, ids)
  await execute(tx, sql`delete from "Listing" where ${own}`.compile(db))
  await listNew(store, tx, ids)
}

const idsOf = (rows: readonly { readonly statementId: string }[]): readonly string[] =>
  rows.map(({ statementId }) => statementId)

/** As `relist`, of the statements that are attributed to these speakers. */
export const relistSpeakers = async (
  store: Store,
  tx: Transaction,
  ids: readonly string[],
): Promise<void> => {
  const where = { speakerId: { in: [...ids] } }
  await relist(
    store,
    tx,
    idsOf(await tx.attribution.findMany({ where, distinct: ['statementId'], select: { statementId: true } })),
  )
}

/** As `relist`, of the statements on these topics or below them. */
export const relistTopics = async (store: Store, tx: Transaction, ids: readonly string[]): Promise<void> => {
  const where = { list: { in: [...ids] } }
  await relist(
    store,
    tx,
    idsOf(await tx.listing.findMany({ where, distinct: ['statementId'], select: { statementId: true } })),
  )
}

/** As `relist`, of statements that have no rows yet; without ids, of all there are. */
export const listNew = async (store: Store, tx: Transaction, ids?: readonly string[]): Promise<void> => {
  if (ids?.length === 0) return
  const { db, engine } = store.reader()
  await execute(tx, sql`insert into "Listing" (${listingColumns}) ${trueListings(engine, ids)}`.compile(db))
}
