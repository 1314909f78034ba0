// Stores a batch of lines, all in one transaction: the good ones are stored, the bad ones reported. What is already
// there is left alone, so that the same lines again change nothing.
import { isDeepStrictEqual } from 'node:util'
import type { AnyRecord } from '../rows/record.ts'
import { addToCounts } from './import-counts.ts'
import {
  type ImportLine,
  type ImportOptions,
  judgeLines,
  type LineOutcome,
  type Stored,
} from './import-judge.ts'
import { entriesOf, writeRecords } from './import-rows.ts'
import { inserterOf } from '../write/insert.ts'
import { appendEntries } from '../write/append-entries.ts'
import { makeNew } from '../write/derived.ts'
import type { SqlTransaction } from '../write/transaction.ts'

export interface BatchOutcome {
  /** One for each line, in order; none after the first bad one when that stops the import. */
  readonly lines: readonly LineOutcome[]
  readonly historyBase: number | null
}

/** Stores the lines within a transaction that holds the lock for writing. @throws IsnadError DATABASE_BUSY */
export const saveLines = async (
  tx: SqlTransaction,
  lines: readonly ImportLine[],
  options: ImportOptions,
): Promise<BatchOutcome> => {
  const { lines: outcomes, records, fresh, known, stored } = await judgeLines(tx, lines, options)
  const base = options.historyBase ?? knownBase(records, stored)
  const hasNumbers = fresh.some(({ history }) => history.some(({ id }) => id !== null))
  const historyBase = hasNumbers ? await freeBase(tx, fresh, base ?? (await newestEntry(tx))) : base
  const { provenance } = options
  const rows = { records: fresh, known, provenance, historyBase: historyBase ?? 0 }
  await writeRecords(inserterOf(tx), rows)
  await appendEntries(tx, entriesOf(rows))
  await makeNew(
    tx,
    fresh.flatMap(({ type, id }) => (type === 'statement' ? [id] : [])),
  )
  await addToCounts(tx, fresh, known)
  return { lines: outcomes, historyBase }
}

/** The shift of an entry that is already stored, so that a resumed import goes on with the same numbers. */
const knownBase = (records: readonly AnyRecord[], stored: Stored): number | null => {
  for (const { id, history } of records) {
    const [was, entry] = [stored.get(id)?.history[0], history[0]]
    if (!was?.id || !entry?.id) continue
    if (isDeepStrictEqual({ ...was, id: null }, { ...entry, id: null })) return was.id - entry.id
  }
  return null
}

/** If any of these numbers was taken meanwhile, all that come after are moved. */
const freeBase = async (tx: SqlTransaction, fresh: readonly AnyRecord[], base: number): Promise<number> => {
  const numbers = fresh.flatMap(({ history }) =>
    history.flatMap(({ id }) => (id === null ? [] : [id + base])),
  )
  const taken = await tx.db
    .selectFrom('History')
    .select('id')
    .where('id', '>=', Math.min(...numbers))
    .where('id', '<=', Math.max(...numbers))
    .execute()
  const wanted = new Set(numbers)
  return taken.some(({ id }) => wanted.has(id)) ? newestEntry(tx) : base
}

/** The largest number in the history; 0 when there is none. */
const newestEntry = async ({ db }: SqlTransaction): Promise<number> =>
  (await db.selectFrom('History').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())?.id ?? 0
