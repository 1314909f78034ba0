// Makes the hashes of entries that were in the history before it was sealed, in the order of their numbers. A start
// after the migration does it once.
import { sql } from 'kysely'
import type { Store } from '../connection/store.ts'
import { type Head, noSeal, sealed, unsealed } from '../rows/seal.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { upsertRows } from '../write/insert.ts'
import { type SqlTransaction, transactInSql } from '../write/transaction.ts'
import { entriesByArrival } from './sealed-entries.ts'

/** Entries per transaction. */
const batchSize = 2000

/** Whether entries wait for their hashes. They are made in order of arrival, so that the newest shows it. */
export const isUnsealed = async ({ db }: Pick<Rows, 'db'>): Promise<boolean> => {
  const newest = await db
    .selectFrom('Seal')
    .select('hash')
    .orderBy('arrival', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.hash === unsealed
}

/**
 * Makes the missing hashes and returns how many. What an interrupted run has made is kept.
 * @param onProgress called with the number made so far
 * @throws IsnadError DATABASE_BUSY
 */
export const fillSeals = async (
  store: Store,
  onProgress: (made: number) => void = () => undefined,
): Promise<number> => {
  let made = 0
  let reached = 0
  // Most starts have nothing to do and need no lock.
  while (await store.guard(() => isUnsealed(store.reader()))) {
    const seals = await transactInSql(store, (tx) => fillSome(tx, reached))
    reached = seals.at(-1)?.arrival ?? reached
    made += seals.length
    onProgress(made)
  }
  return made
}

const fillSome = async (tx: SqlTransaction, reached: number) => {
  const head = await lastMade(tx, reached)
  let newest = head
  const seals = (await entriesByArrival(tx, head.arrival, batchSize)).map((entry) => {
    newest = sealed(newest, entry)
    return { arrival: newest.arrival, entryId: entry.id, hash: newest.hash }
  })
  await upsertRows(tx, 'Seal', ['arrival'], seals)
  return seals
}

/** The entry before the first that waits, none of which arrived before `reached`. */
const lastMade = async ({ db }: SqlTransaction, reached: number): Promise<Head> => {
  const { rows } = await sql<Head>`
    select s."arrival", s."hash" from "Seal" s
    where s."arrival" = (
      select min(m."arrival") - 1 from "Seal" m where m."arrival" >= ${reached} and m."hash" = ${unsealed})`.execute(
    db,
  )
  return rows[0] ?? { arrival: 0, hash: noSeal }
}
