// The chains of many statements at once, by slug: read, and their tellers replaced.
import { type Link, tellerOf } from '../../statement/statement.ts'
import { idFrom, lookUpSpeakers } from './ids.ts'
import { linkOf } from '../rows/stored-draft.ts'
import type { Transaction } from './transaction.ts'

const slug = { select: { slug: true } } as const

/** Nearest the speaker first, by the statement's id. */
export const storedChains = async (
  tx: Transaction,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Link[]>> => {
  const rows = await tx.chainLink.findMany({
    where: { statementId: { in: [...statementIds] } },
    orderBy: [{ statementId: 'asc' }, { position: 'asc' }],
    include: { source: slug, speaker: slug },
  })
  const found = new Map<string, Link[]>()
  for (const row of rows) found.set(row.statementId, [...(found.get(row.statementId) ?? []), linkOf(row)])
  return found
}

/** Gives the links that are speakers those of `chain`, at the same places. @throws IsnadError REFERENCE_UNKNOWN */
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
