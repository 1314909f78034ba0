// Inserts many rows. Prisma makes an SQL statement for every few rows of `createMany`, which takes most of the time of
// an import. Here one statement is prepared and run for each row, or the engine reads all rows from one parameter.
import { sql } from 'kysely'
import { breathe } from '../../breathe.ts'
import type { Row } from '../connection/engine.ts'
import type { DB } from '../generated/tables.ts'
import type { SqlTransaction } from './transaction.ts'

export interface Inserter {
  readonly insert: (table: keyof DB, rows: readonly Row[]) => Promise<void>
}

/** A moment as Prisma stores it, in ISO 8601: SQLite compares it as text. */
export const momentOf = (moment: Date | string): string =>
  (typeof moment === 'string' ? moment : moment.toISOString()).replace('Z', '+00:00')

/** Characters of JSON per SQL statement. */
const pieceSize = 2_000_000

export const inserterOf = (tx: SqlTransaction): Inserter => ({
  insert: (table, rows) => insertRows(tx, table, rows),
})

/** Inserts rows that all have the same columns. Moments are as `momentOf` gives them, JSON is unchanged. */
export const insertRows = async (
  { db, engine, insert }: SqlTransaction,
  table: keyof DB,
  rows: readonly Row[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  if (insert) return insert(table, Object.keys(first), rows)
  for (const piece of piecesOf(rows)) {
    await engine.insertRows(table, Object.keys(first), piece).execute(db)
    await breathe()
  }
}

/** Inserts the row, or updates the other cells of the row with the same key. */
export const upsertRow = (
  tx: SqlTransaction,
  table: keyof DB,
  key: readonly string[],
  row: Row,
): Promise<void> => upsertRows(tx, table, key, [row])

/** Like `upsertRow`, for rows that all have the same columns. */
export const upsertRows = async (
  { db, engine }: SqlTransaction,
  table: keyof DB,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
  const given = columns
    .filter((name) => !key.includes(name))
    .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
  for (const piece of piecesOf(rows))
    await sql`${engine.insertRows(table, columns, piece)}
      on conflict (${sql.join(key.map((name) => sql.ref(name)))}) do update set ${sql.join(given)}`.execute(
      db,
    )
}

/** JSON arrays that are not much longer than the limit. */
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
