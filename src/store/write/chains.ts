// Reads the chains of many statements, by slug, and replaces their tellers.
import { sql } from 'kysely'
import { type Link, tellerOf } from '../../statement/statement.ts'
import { idFrom, lookUpSpeakers } from './ids.ts'
import { groupBy } from '../rows/by-key.ts'
import type { Rows } from '../rows/stored-draft.ts'
import type { Transaction } from './transaction.ts'

/** Nearest the speaker first, by the statement's id. */
export const storedChains = async (
  { db, engine }: Rows,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Link[]>> => {
  const rows = await db
    .selectFrom('ChainLink as l')
    .leftJoin('Source as o', 'o.id', 'l.sourceId')
    .leftJoin('Speaker as s', 's.id', 'l.speakerId')
    .select(['l.statementId', 'o.slug as source', 's.slug as speaker'])
    .where(engine.isIn(sql.ref('l.statementId'), statementIds))
    .orderBy('l.statementId')
    .orderBy('l.position')
    .execute()
  const found = groupBy(rows, ({ statementId }) => statementId)
  return new Map(
    [...found].map(([id, links]) => [
      id,
      links.map(({ source, speaker }): Link => source ?? { speaker: speaker ?? '' }),
    ]),
  )
}

/** Replaces the tellers with those of `chain`, at the same places. @throws IsnadError REFERENCE_UNKNOWN */
export const writeTellers = async (
  tx: Transaction,
  statementId: string,
  chain: readonly Link[],
): Promise<void> => {
  const tellers = chain.map(tellerOf)
  const ids = await lookUpSpeakers(
    tx,
    tellers.flatMap((teller) => teller ?? []),
  )
  for (const [i, teller] of tellers.entries())
    if (teller !== undefined)
      await tx.chainLink.update({
        where: { statementId_position: { statementId, position: i + 1 } },
        data: { speakerId: idFrom(ids, teller) },
      })
}
