// Reads and replaces the attributions of many statements, by slug.
import type { Attribution } from '../../statement/statement.ts'
import { idFrom, lookUpSpeakers } from './ids.ts'
import type { Transaction } from './transaction.ts'

/** In their order, by the statement's id. */
export const storedAttributions = async (
  tx: Transaction,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attribution[]>> => {
  const rows = await tx.attribution.findMany({
    where: { statementId: { in: [...statementIds] } },
    orderBy: [{ statementId: 'asc' }, { position: 'asc' }],
    include: { speaker: { select: { slug: true } } },
  })
  const found = new Map<string, Attribution[]>()
  for (const { statementId, speaker, roleKey, basis, standing, note } of rows) {
    const list = found.get(statementId) ?? []
    found.set(statementId, [...list, { speaker: speaker.slug, role: roleKey, basis, standing, note }])
  }
  return found
}

/** Replaces the attributions of each statement. @throws IsnadError REFERENCE_UNKNOWN */
export const writeAttributions = async (
  tx: Transaction,
  statements: readonly { readonly id: string; readonly attributions: readonly Attribution[] }[],
): Promise<void> => {
  const slugs = statements.flatMap(({ attributions }) => attributions.map(({ speaker }) => speaker))
  const ids = await lookUpSpeakers(tx, slugs)
  await tx.attribution.deleteMany({ where: { statementId: { in: statements.map(({ id }) => id) } } })
  await tx.attribution.createMany({
    data: statements.flatMap(({ id, attributions }) => attributionRows(id, attributions, ids)),
  })
}

/** The rows of a statement's attributions, numbered from 1. */
export const attributionRows = (
  statementId: string,
  attributions: readonly Attribution[],
  ids: ReadonlyMap<string, string>,
) =>
  attributions.map(({ speaker, role, basis, standing, note }, i) => ({
    statementId,
    position: i + 1,
    speakerId: idFrom(ids, speaker),
    roleKey: role,
    basis,
    standing,
    note,
  }))
