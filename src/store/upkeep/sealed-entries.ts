// Reads the history in order of arrival, a batch at a time, each entry with its seal.
import { toJson } from '../rows/cell.ts'
import type { SealedEntry } from '../rows/seal.ts'
import type { Rows } from '../rows/stored-draft.ts'

/** An entry with its seal as it is stored. */
export interface EntryWithSeal extends SealedEntry {
  readonly arrival: number
  readonly hash: string
}

/** The entries that arrived after `last`, at most `limit` of them. A seal without an entry is not among them. */
export const entriesByArrival = async (
  { db }: Pick<Rows, 'db'>,
  last: number,
  limit: number,
): Promise<readonly EntryWithSeal[]> => {
  const rows = await db
    .selectFrom('Seal as s')
    .innerJoin('History as h', 'h.id', 's.entryId')
    .selectAll('h')
    .select(['s.arrival', 's.hash'])
    .where('s.arrival', '>', last)
    .orderBy('s.arrival')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, before: toJson(row.before), after: toJson(row.after) }))
}
