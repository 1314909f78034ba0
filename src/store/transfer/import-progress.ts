// How far a file has been imported, stored in the same transaction as its lines: the two agree even after a crash.
import type { Store } from '../connection/store.ts'
import type { ImportLine, ImportOptions } from './import-judge.ts'
import { type BatchOutcome, saveLines } from './import-lines.ts'
import { momentOf, upsertRow } from '../write/insert.ts'
import { type SqlTransaction, transactInSql } from '../write/transaction.ts'

/** The last line that was read. */
export interface Progress {
  readonly line: number
  /** Where it begins, in bytes of the unpacked file. */
  readonly start: number
  /** SHA-256, in hexadecimal. */
  readonly lineHash: string
  /** How many lines up to this one were bad. */
  readonly bad: number
  readonly historyBase: number | null
}

/** The stored progress of the file whose first bytes have this hash. */
export const readProgress = async (store: Store, head: string): Promise<Progress | undefined> => {
  const { db } = store.reader()
  const row = await db.selectFrom('ImportProgress').selectAll().where('head', '=', head).executeTakeFirst()
  if (!row) return undefined
  const { line, start, lineHash, bad, historyBase } = row
  return { line, start, lineHash, bad, historyBase }
}

export const forgetProgress = (store: Store, head: string): Promise<void> =>
  transactInSql(store, async (tx) => {
    await tx.db.deleteFrom('ImportProgress').where('head', '=', head).execute()
  })

/** Stores lines and the progress that `progressOf` makes of the outcome. @throws IsnadError DATABASE_BUSY */
export const importBatch = (
  store: Store,
  lines: readonly ImportLine[],
  options: ImportOptions & { readonly at: Date },
  head: string,
  progressOf: (outcome: BatchOutcome) => Progress | null,
): Promise<BatchOutcome> =>
  transactInSql(store, async (tx) => {
    const outcome = await saveLines(tx, lines, options)
    const progress = progressOf(outcome)
    if (progress) await saveProgress(tx, head, progress, options.at)
    return outcome
  })

const saveProgress = (
  tx: SqlTransaction,
  head: string,
  { line, start, lineHash, bad, historyBase }: Progress,
  updatedAt: Date,
): Promise<void> =>
  upsertRow(tx, 'ImportProgress', ['head'], {
    ...{ head, line, start, lineHash, bad, historyBase },
    updatedAt: momentOf(updatedAt),
  })
