// Many rows at once. Prisma makes a statement for every few rows of `createMany`, and takes most of the time of an import
// for it; here the engine reads them from one parameter.
import { breathe } from '../connection/breathe.ts'
import type { DB } from '../generated/tables.ts'
import type { Store } from '../connection/store.ts'
import { execute, type Transaction } from './transaction.ts'

export interface Inserter {
  /** Inserts rows that all have the same columns. Moments are ISO 8601, JSON is as it is. */
  readonly insert: (table: keyof DB, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<void>
}

/** Characters of JSON given to the engine at once. */
const pieceSize = 2_000_000

export const inserterOf = (store: Store, tx: Transaction): Inserter => ({
  insert: async (table, rows) => {
    const [first] = rows
    if (!first) return
    const { db, engine } = store.reader()
    for (const piece of piecesOf(rows)) {
      await execute(tx, engine.insertRows(table, Object.keys(first), piece).compile(db))
      await breathe()
    }
  },
})

/** JSON arrays that are not much longer than they may be. */
function* piecesOf(rows: readonly object[]): Generator<string> {
  let parts: string[] = []
  let length = 0
  for (const row of rows) {
    const part = JSON.stringify(row)
    parts.push(part)
    length += part.length
    if (length < pieceSize) continue
    yield `[${parts.join(',')}]`
    parts = []
    length = 0
  }
  if (parts.length > 0) yield `[${parts.join(',')}]`
}
