// Undoes a merge: every statement gets back the attributions that it had, unless somebody has changed them since.
import { isDeepStrictEqual } from 'node:util'
import { expected, IsnadError } from '../../errors.ts'
import { cleaned } from '../../statement/derive.ts'
import type { Attribution } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import { storedAttributions, writeAttributions } from './attributions.ts'
import { storedChains, writeTellers } from './chains.ts'
import { recount } from './count.ts'
import { remakeOfSpeakers } from './derived.ts'
import { type Change, type Provenance, record } from './history.ts'
import type { Attributed, Chained, MergeFacts } from './merge-speakers.ts'
import { inBatches } from '../rows/stored-draft.ts'
import type { AddedRole } from './survivors.ts'
import { type Transaction, transact } from './transaction.ts'

export interface UndoOptions {
  /** Leaves statements that were changed since with the survivor, instead of refusing to undo anything. */
  readonly partial?: boolean | undefined
}

export interface UndoReport {
  /** The slug of the speaker that is no longer merged. */
  readonly speaker: string
  /** How many statements it got back. */
  readonly statements: number
  /** Ids of the statements that were changed since and stay with the survivor. */
  readonly left: readonly string[]
}

/**
 * Undoes a merge by the id that `mergeSpeakers` returned. What was attributed to the survivor since stays with it.
 * @throws IsnadError MERGE_INVALID when there is no such merge, it is undone, or a later one must be undone first;
 *   MERGE_CHANGED when statements were changed since, unless `partial`; DATABASE_BUSY. The database is then unchanged
 */
export const undoMerge = (
  store: Store,
  merge: number,
  provenance: Provenance,
  { partial = false }: UndoOptions = {},
): Promise<UndoReport> =>
  transact(store, async (tx) => {
    const { speaker, survivor, along, last } = await readMerge(tx, merge)
    const { statements, left } = await moveBack(tx, { first: merge, last }, provenance)
    if (left.length > 0 && !partial) throw changedSince(left)
    const roles = await removeRoles(tx, survivor.id, { first: merge, last })
    await tx.speaker.update({ where: { id: speaker.id }, data: { mergedIntoId: null } })
    await tx.speaker.updateMany({ where: { slug: { in: [...along] } }, data: { mergedIntoId: speaker.id } })
    const entry = { subject: 'SPEAKER', action: 'UNMERGED' } as const
    const before = { mergedInto: survivor.slug, along }
    const after = { mergedInto: null, along, left }
    await record(tx, provenance, [
      { ...entry, id: speaker.id, before, after },
      { ...entry, id: survivor.id, before: { merged: speaker.slug, merge, statements, roles }, after: null },
    ])
    await remakeOfSpeakers(tx, [speaker.id, survivor.id])
    await recount(tx, { speakers: [speaker.id, survivor.id], sources: [] })
    return { speaker: speaker.slug, statements, left }
  })

/** The id of the merge that a merged speaker is under, by its slug. @throws IsnadError MERGE_INVALID */
export const mergeOf = (store: Store, slug: string): Promise<number> =>
  // In its turn, since outside of it the connection may be in the middle of another change.
  transact(store, async (tx) => {
    const speaker = await tx.speaker.findUnique({ where: { slug } })
    const entry = speaker?.mergedIntoId ? await lastMerge(tx, speaker.id) : null
    if (!entry)
      throw new IsnadError('MERGE_INVALID', expected('store', 'a speaker that was merged into another', slug))
    return entry.id
  })

/** The newest entry by which the speaker was merged into another, not another into it. */
const lastMerge = async (tx: Pick<Transaction, 'history'>, id: string) => {
  const entries = await tx.history.findMany({
    where: { subjectKind: 'SPEAKER', subjectId: id, action: 'MERGED' },
    orderBy: { id: 'desc' },
  })
  return entries.find(({ after }) => isFacts(after)) ?? null
}

const isFacts = (value: unknown): value is MergeFacts =>
  typeof value === 'object' && value !== null && 'mergedInto' in value

const refuse = (what: string, got: string | number): never => {
  throw new IsnadError('MERGE_INVALID', expected('store', what, got))
}

const readMerge = async (tx: Transaction, merge: number) => {
  const entry = await tx.history.findUnique({ where: { id: merge } })
  if (entry?.subjectKind !== 'SPEAKER' || entry.action !== 'MERGED' || !isFacts(entry.after))
    return refuse('the id of a merge', merge)
  const { mergedInto, along } = entry.after
  const speaker = await tx.speaker.findUniqueOrThrow({
    where: { id: entry.subjectId },
    include: { mergedInto: true },
  })
  const survivor = await tx.speaker.findUniqueOrThrow({ where: { slug: mergedInto } })
  if (!speaker.mergedInto || (await lastMerge(tx, speaker.id))?.id !== merge)
    return refuse('a merge that holds', `${merge}, which is undone`)
  if (speaker.mergedInto.id !== survivor.id)
    throw new IsnadError(
      'MERGE_INVALID',
      `store: expected the last merge of ${survivor.slug} to be undone first: it was merged into ${speaker.mergedInto.slug}`,
    )
  const end = await tx.history.findFirstOrThrow({
    where: { subjectKind: 'SPEAKER', subjectId: survivor.id, action: 'MERGED', id: { gt: merge } },
    orderBy: { id: 'asc' },
  })
  return { speaker, survivor, along, last: end.id }
}

/** The entries of a merge are between that of the merged speaker and that of the survivor. */
interface Entries {
  readonly first: number
  readonly last: number
}

/** Removes the roles that the merge gave the survivor, unless attributions use them now; returns their keys. */
const removeRoles = async (
  tx: Transaction,
  survivorId: string,
  { first, last }: Entries,
): Promise<readonly string[]> => {
  const entries = await tx.history.findMany({
    where: {
      id: { gt: first, lt: last },
      subjectKind: 'SPEAKER',
      subjectId: survivorId,
      action: 'CORRECTED',
    },
  })
  const keys = entries.map(({ after }) => (after as unknown as AddedRole).role.key)
  const unused = { speakerId: survivorId, key: { in: keys }, attributions: { none: {} } }
  const roles = await tx.speakerRole.findMany({ where: unused, orderBy: { position: 'asc' } })
  await tx.speakerRole.deleteMany({ where: unused })
  return roles.map(({ key }) => key)
}

/** Gives every statement of the merge what it had; those that were changed since are left and reported. */
const moveBack = async (
  tx: Transaction,
  { first, last }: Entries,
  provenance: Provenance,
): Promise<{ readonly statements: number; readonly left: readonly string[] }> => {
  const entries = await tx.history.findMany({
    where: { id: { gt: first, lt: last }, subjectKind: 'STATEMENT', action: 'MERGED' },
    orderBy: { id: 'asc' },
  })
  const left: string[] = []
  let statements = 0
  for (const batch of inBatches(entries)) {
    const stored = await storedAttributions(
      tx,
      batch.map(({ subjectId }) => subjectId),
    )
    const changes: Change[] = []
    for (const { subjectId: id, ...entry } of batch) {
      if (isChained(entry.after)) continue
      const [was, became] = asStored(entry, stored.get(id))
      if (isDeepStrictEqual(stored.get(id), became.attributions))
        changes.push({ subject: 'STATEMENT', id, action: 'UNMERGED', before: became, after: was })
      else left.push(id)
    }
    await writeAttributions(
      tx,
      changes.map(({ id, after }) => ({ id, ...(after as Attributed) })),
    )
    const links = await moveLinksBack(tx, batch)
    await record(tx, provenance, [...changes, ...links.changes])
    left.push(...links.left.filter((id) => !left.includes(id)))
    statements += changes.length
  }
  return { statements, left }
}

/** The facts of the entry, without the doubts in its notes if they have been removed from the row since. */
const asStored = (
  { before, after }: { readonly before: unknown; readonly after: unknown },
  stored: readonly Attribution[] | undefined,
): readonly [was: Attributed, became: Attributed] => {
  const [was, became] = [before as Attributed, after as Attributed]
  if (isDeepStrictEqual(stored, became.attributions)) return [was, became]
  return [{ attributions: was.attributions.map(cleaned) }, { attributions: became.attributions.map(cleaned) }]
}

const isChained = (value: unknown): value is Chained =>
  typeof value === 'object' && value !== null && 'chain' in value

/** The same for the tellers. */
const moveLinksBack = async (
  tx: Transaction,
  entries: readonly { readonly subjectId: string; readonly before: unknown; readonly after: unknown }[],
): Promise<{ readonly changes: readonly Change[]; readonly left: readonly string[] }> => {
  const moved = entries.filter(({ before, after }) => isChained(before) && isChained(after))
  const stored = await storedChains(
    tx,
    moved.map(({ subjectId }) => subjectId),
  )
  const changes: Change[] = []
  const left: string[] = []
  for (const { subjectId: id, before, after } of moved) {
    const [was, became] = [before as Chained, after as Chained]
    if (!isDeepStrictEqual(stored.get(id), became.chain)) {
      left.push(id)
      continue
    }
    await writeTellers(tx, id, was.chain)
    changes.push({ subject: 'STATEMENT', id, action: 'UNMERGED', before: became, after: was })
  }
  return { changes, left }
}

/** The most ids in a message. */
const shown = 20

const changedSince = (left: readonly string[]): IsnadError =>
  new IsnadError(
    'MERGE_CHANGED',
    expected(
      'store',
      'statements whose attributions nobody has changed since the merge',
      `${left.length} changed: ${left.slice(0, shown).join(', ')}${left.length > shown ? ', …' : ''}`,
    ),
    { statements: left },
  )
