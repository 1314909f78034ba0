// Keeps the rows of "Listing" and "Sheet", which are made of statements for reading, up to date: every write that
// changes words, attributions, chain, topics, date or review ends here.
import { sql } from 'kysely'
import { listingColumns, trueListings } from '../rows/listing.ts'
import { sheetColumns, trueSheets } from '../rows/sheet.ts'
import type { SqlTransaction } from './transaction.ts'

/** Makes the rows of these statements again. */
export const remake = async (tx: SqlTransaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const { db, engine } = tx
  const own = engine.isIn(sql`"statementId"`, ids)
  await db.deleteFrom('Listing').where(own).execute()
  await db.deleteFrom('Sheet').where(own).execute()
  await makeNew(tx, ids)
}

/** Like `remake`, for the statements that are attributed to these speakers or have them as tellers. */
export const remakeOfSpeakers = async (tx: SqlTransaction, speakers: readonly string[]): Promise<void> => {
  const own = tx.engine.isIn(sql.ref('speakerId'), speakers)
  const said = tx.db.selectFrom('Attribution').select('statementId').where(own)
  const passedOn = tx.db.selectFrom('ChainLink').select('statementId').where(own)
  await remake(tx, idsOf(await said.union(passedOn).execute()))
}

/** Like `remake`, for the statements on these topics or below them. */
export const remakeOfTopics = async (tx: SqlTransaction, topics: readonly string[]): Promise<void> => {
  const own = tx.engine.isIn(sql.ref('list'), topics)
  await remake(
    tx,
    idsOf(await tx.db.selectFrom('Listing').select('statementId').distinct().where(own).execute()),
  )
}

const idsOf = (rows: readonly { readonly statementId: string }[]): readonly string[] =>
  rows.map(({ statementId }) => statementId)

/** Like `remake`, for statements that have no rows yet; without ids, for all statements. */
export const makeNew = async ({ db, engine }: SqlTransaction, ids?: readonly string[]): Promise<void> => {
  if (ids?.length === 0) return
  await sql`insert into "Listing" (${listingColumns}) ${trueListings(engine, ids)}`.execute(db)
  await sql`insert into "Sheet" (${sheetColumns}) ${trueSheets(engine, ids)}`.execute(db)
}
