// What is made of statements for reading, their rows of "Listing" and "Sheet", kept up to date: every write that changes
// words, who said something, its chain, topics, date or review ends here.
import { sql } from 'kysely'
import { listingColumns, trueListings } from '../rows/listing.ts'
import { sheetColumns, trueSheets } from '../rows/sheet.ts'
import type { Store } from '../connection/store.ts'
import { execute, type Transaction } from './transaction.ts'

/** Makes the rows of these statements again. */
export const remake = async (store: Store, tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const { db, engine } = store.reader()
  const own = engine.isIn(sql`"statementId"`, ids)
  await execute(tx, sql`delete from "Listing" where ${own}`.compile(db))
  await execute(tx, sql`delete from "Sheet" where ${own}`.compile(db))
  await makeNew(store, tx, ids)
}

/** As `remake`, of the statements that are attributed to these speakers, or were told on by them. */
export const remakeOfSpeakers = async (
  store: Store,
  tx: Transaction,
  speakers: readonly string[],
): Promise<void> => {
  const where = { speakerId: { in: [...speakers] } }
  const select = { statementId: true } as const
  const said = await tx.attribution.findMany({ where, distinct: ['statementId'], select })
  const told = await tx.chainLink.findMany({ where, distinct: ['statementId'], select })
  await remake(store, tx, [...new Set([...said, ...told].map(({ statementId }) => statementId))])
}

/** As `remake`, of the statements on these topics or below them. */
export const remakeOfTopics = async (
  store: Store,
  tx: Transaction,
  topics: readonly string[],
): Promise<void> => {
  const where = { list: { in: [...topics] } }
  const rows = await tx.listing.findMany({ where, distinct: ['statementId'], select: { statementId: true } })
  await remake(
    store,
    tx,
    rows.map(({ statementId }) => statementId),
  )
}

/** As `remake`, of statements that have no rows yet; without ids, of all there are. */
export const makeNew = async (store: Store, tx: Transaction, ids?: readonly string[]): Promise<void> => {
  if (ids?.length === 0) return
  const { db, engine } = store.reader()
  await execute(tx, sql`insert into "Listing" (${listingColumns}) ${trueListings(engine, ids)}`.compile(db))
  await execute(tx, sql`insert into "Sheet" (${sheetColumns}) ${trueSheets(engine, ids)}`.compile(db))
}
