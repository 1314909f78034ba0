// Appends entries to the history and seals each with all that arrived before it. The writers' lock keeps the order: no
// other transaction can append between the read of the newest seal and the commit.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { type Head, noSeal, sealed, type SealedEntry, unsealed } from '../rows/seal.ts'
import { insertRows } from './insert.ts'
import type { SqlTransaction } from './transaction.ts'

/** An entry whose moment is as `momentOf` gives it. Without a number it gets the next one that is free. */
export type NewEntry = Omit<SealedEntry, 'id' | 'at'> & { readonly id: number | null; readonly at: string }

/** Appends the entries in this order, within a transaction that holds the lock for writing. */
export const appendEntries = async (tx: SqlTransaction, entries: readonly NewEntry[]): Promise<void> => {
  if (entries.length === 0) return
  const { rows, seals } = sealEntries(await endOf(tx), entries)
  await insertRows(tx, 'History', rows)
  await insertRows(tx, 'Seal', seals)
  await tx.engine.renumberHistory?.execute(tx.db)
}

/** The largest number in the history, and the newest seal. */
export interface End {
  readonly last: number
  readonly head: Head
}

/** The rows of these entries and of their seals, and the end of the history after them. */
export const sealEntries = ({ last, head }: End, entries: readonly NewEntry[]) => {
  let next = entries.reduce((most, { id }) => Math.max(most, id ?? 0), last)
  let newest = head
  const rows = entries.map((entry) => ({ ...entry, id: entry.id ?? ++next }))
  const seals = rows.map((row) => {
    newest = sealed(newest, row)
    return { arrival: newest.arrival, entryId: row.id, hash: newest.hash }
  })
  return { rows, seals, end: { last: next, head: newest } }
}

type Whole = number | bigint

const endOf = async ({ db }: SqlTransaction): Promise<End> => {
  // Inside a transaction of Prisma on SQLite, an expression comes as a bigint.
  const { rows } = await sql<{ last: Whole | null; arrival: Whole | null; hash: string | null }>`
    select (select max("id") from "History") as "last", n."arrival" as "arrival",
      (select s."hash" from "Seal" s where s."arrival" = n."arrival") as "hash"
    from (select max("arrival") as "arrival" from "Seal") n`.execute(db)
  const { last = null, arrival = null, hash = null } = rows[0] ?? {}
  if (hash === unsealed)
    throw new IsnadError(
      'DATABASE_OLD',
      expected('store', 'a history that is sealed', 'one that is not yet; `isnad serve` goes on sealing it'),
    )
  return { last: Number(last ?? 0), head: { arrival: Number(arrival ?? 0), hash: hash ?? noSeal } }
}
