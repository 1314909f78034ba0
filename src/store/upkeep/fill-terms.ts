// Makes the terms of statements stored before claims were looked up by terms. A start after the migration does it once.
import { sql } from 'kysely'
import type { Store } from '../connection/store.ts'
import { inserterOf } from '../write/insert.ts'
import { transact } from '../write/transaction.ts'
import { searchTerms } from '../write/write-statements.ts'

/** Replaces terms that are not made yet; it is looked up like a term. */
const unmade = '_'
/** Statements per transaction. */
const batchSize = 400

/** How many statements have no terms yet. */
export const withoutTerms = async (store: Store): Promise<number> => {
  const { db, engine } = store.reader()
  // Counted, not estimated: by the engine's statistics some would still be missing long after all are made.
  const { rows } = await sql<{ count: number }>`
    select count(*) as "count" from ${engine.probeRows([{ terms: [unmade], weight: 0 }])} p`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * Makes the missing terms and returns for how many statements. What an interrupted run has made is kept.
 * @param onProgress called with the number made so far
 * @throws IsnadError DATABASE_BUSY
 */
export const fillTerms = async (store: Store, onProgress: (made: number) => void): Promise<number> => {
  let made = 0
  for (;;) {
    const filled = await fillSome(store)
    made += filled
    if (filled === 0) break
    onProgress(made)
  }
  if (made > 0) await refreshStatistics(store)
  return made
}

/** Updates the statistics that show an engine which terms are common; for use after much was written. */
export const refreshStatistics = async (store: Store): Promise<void> => {
  const { db, engine } = store.reader()
  const query = engine.analyse?.compile(db)
  if (query) await store.inTurn((turn) => store.writing.run(turn, query))
}

const unmadeRows = async (store: Store, limit: number): Promise<readonly number[]> => {
  const { db, engine } = store.reader()
  const { rows } = await sql<{ row: number }>`
    select "row" from ${engine.probeRows([{ terms: [unmade], weight: 0 }])} p limit ${limit}`.execute(db)
  return rows.map(({ row }) => row)
}

const fillSome = async (store: Store): Promise<number> => {
  // Most starts have nothing to do: they need neither a lock nor the client for writes, which takes long to load.
  if ((await unmadeRows(store, 1)).length === 0) return 0
  return transact(store, async (tx) => {
    const found = await unmadeRows(store, batchSize)
    const entries = await tx.searchEntry.findMany({
      where: { row: { in: [...found] } },
      include: { statement: { select: { spans: { orderBy: { position: 'asc' } } } } },
    })
    const filled = entries.map(({ row, statementId, words, statement: { spans } }) => ({
      ...{ row, statementId, words },
      terms: searchTerms(spans),
    }))
    await tx.searchEntry.deleteMany({ where: { row: { in: filled.map(({ row }) => row) } } })
    await inserterOf(tx).insert('SearchEntry', filled)
    return filled.length
  })
}
