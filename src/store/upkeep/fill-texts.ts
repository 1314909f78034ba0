// Makes the entries of the paragraphs of documents stored before claims were looked up in texts. A start after the
// migration does it once.
import { sql } from 'kysely'
import type { Store } from '../connection/store.ts'
import { textEntries } from '../rows/text-entry.ts'
import { inserterOf } from '../write/insert.ts'
import { transact } from '../write/transaction.ts'

/** Replaces all entries of a document until they are made. */
const unmade = '_'
/** Documents per transaction: their texts are in memory. */
const batchSize = 50

/**
 * Makes the missing entries and returns for how many documents. What an interrupted run has made is kept.
 * @param onProgress called with the number made so far
 * @throws IsnadError DATABASE_BUSY
 */
export const fillTexts = async (store: Store, onProgress: (made: number) => void): Promise<number> => {
  let made = 0
  for (;;) {
    const filled = await fillSome(store)
    made += filled
    if (filled === 0) return made
    onProgress(made)
  }
}

const unmadeRows = async (store: Store, limit: number): Promise<readonly number[]> => {
  const { db, engine } = store.reader()
  const { rows } = await sql<{ row: number }>`
    select "row" from ${engine.probeRows([{ terms: [unmade], weight: 0 }], 'TextEntry')} p limit ${limit}`.execute(
    db,
  )
  return rows.map(({ row }) => row)
}

const fillSome = async (store: Store): Promise<number> => {
  if ((await unmadeRows(store, 1)).length === 0) return 0
  return transact(store, async (tx) => {
    const rows = [...(await unmadeRows(store, batchSize))]
    const found = await tx.textEntry.findMany({
      where: { row: { in: rows } },
      select: { document: { select: { id: true, text: true } } },
    })
    await tx.textEntry.deleteMany({ where: { row: { in: rows } } })
    const entries = found.flatMap(({ document: { id, text } }) => textEntries(id, text))
    await inserterOf(tx).insert(
      'TextEntry',
      entries.map((entry) => ({ ...entry })),
    )
    return found.length
  })
}
