// Verifies the history as a whole: every entry is sealed, in its place and as it is, and what was published of it as a
// checkpoint still holds.
import { sql } from 'kysely'
import { toJson } from '../rows/cell.ts'
import { type Head, noSeal, sealed, type SealedEntry, unsealed } from '../rows/seal.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { breathe } from '../../breathe.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Problem } from './problem.ts'

/** Entries that are read together. */
const batchSize = 1000

/** The number of entries, and what is wrong, found in order of arrival. */
export const brokenSeals = async (
  rows: Rows,
  checkpoints: readonly Checkpoint[],
  onProblem: (problem: Problem) => void,
): Promise<number> => {
  const wanted = Map.groupBy(checkpoints, ({ entries }) => entries)
  let head: Head = { arrival: 0, hash: noSeal }
  for (;;) {
    const batch = await sealsAfter(rows, head.arrival)
    for (const row of batch) {
      for (const problem of brokenSeal(head, row)) onProblem(problem)
      head = { arrival: row.arrival, hash: row.hash }
      for (const one of wanted.get(row.arrival) ?? [])
        if (one.hash !== row.hash) onProblem(another(one, `the hash ${row.hash}`))
    }
    if (batch.length < batchSize) break
    await breathe()
  }
  for (const one of checkpoints)
    if (one.entries > head.arrival) onProblem(another(one, `only ${head.arrival} entries`))
  for (const problem of await withoutSeal(rows)) onProblem(problem)
  return head.arrival
}

const another = ({ entries, at, hash }: Checkpoint, got: string): Problem => ({
  where: `checkpoint of ${at}`,
  what: `expected the first ${entries} entries of the history to have the hash ${hash}, got ${got}: one was changed, removed or put elsewhere`,
})

/** A seal; its entry is missing when its number is null. */
interface SealRow extends Omit<SealedEntry, 'id'> {
  readonly id: number | null
  readonly arrival: number
  readonly entryId: number
  readonly hash: string
}

const sealsAfter = async ({ db }: Rows, last: number): Promise<readonly SealRow[]> => {
  const { rows } = await sql<SealRow>`
    select s."arrival", s."entryId", s."hash", h.* from "Seal" s left join "History" h on h."id" = s."entryId"
    where s."arrival" > ${last} order by s."arrival" limit ${batchSize}`.execute(db)
  return rows
}

const brokenSeal = (before: Head, row: SealRow): readonly Problem[] => {
  const where = `history entry ${row.entryId}`
  if (row.arrival !== before.arrival + 1)
    return [
      {
        where,
        what: `expected to arrive as number ${before.arrival + 1}, got ${row.arrival}: a seal is gone`,
      },
    ]
  if (row.id === null) return [{ where, what: 'expected the entry that its seal is for, got none' }]
  if (row.hash === unsealed)
    return [{ where, what: 'expected to be sealed; `isnad serve` or `seed` goes on sealing' }]
  return isSealedAs(before, { ...row, id: row.id })
    ? []
    : [{ where, what: 'expected the entry that was sealed in this place, got another or a changed one' }]
}

/** Cells that are no longer what a program has written are another entry. */
const isSealedAs = (before: Head, row: SealedEntry & { readonly hash: string }): boolean => {
  try {
    const entry = { ...row, before: toJson(row.before), after: toJson(row.after) }
    return sealed(before, entry).hash === row.hash
  } catch {
    return false
  }
}

const withoutSeal = async ({ db }: Rows): Promise<readonly Problem[]> => {
  const { rows } = await sql<{ id: number }>`
    select h."id" from "History" h where not exists (select 1 from "Seal" s where s."entryId" = h."id")
    order by h."id" limit 100`.execute(db)
  return rows.map(({ id }) => ({
    where: `history entry ${id}`,
    what: 'expected a seal, got none: it was not added by Isnad',
  }))
}
