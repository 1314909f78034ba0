// Merges two speakers that were found to be one: the attributions of one go to the other, to which the old id, slug and
// names lead from then on. Names, words and roles of the merged speaker stay on its own row, where reads find them for
// the survivor, so that neither a seed nor an undo can lose any. src/store/write/undo-merge.ts is the undo.
import { expected, IsnadError } from '../../errors.ts'
import { attributionsRenamed, chainRenamed } from '../../statement/merge.ts'
import type { Attribution, Link } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import { storedAttributions, writeAttributions } from './attributions.ts'
import { storedChains } from './chains.ts'
import { recount } from './count.ts'
import { remakeOfSpeakers } from './derived.ts'
import { type Change, type Provenance, record, versionOf } from './history.ts'
import { inBatches } from '../rows/stored-draft.ts'
import { renameTo } from './survivors.ts'
import { type Transaction, transact } from './transaction.ts'

export interface MergeReport {
  /** The id of the history entry, which `undoMerge` takes. */
  readonly merge: number
  /** The slug of the speaker that survives. */
  readonly speaker: string
  /** How many statements it took over. */
  readonly statements: number
}

/** The facts in the history entry of the merged speaker, which an undo reads. */
export interface MergeFacts {
  /** The survivor's slug. */
  readonly mergedInto: string
  /** Slugs of speakers that were merged into this one before and moved along. */
  readonly along: readonly string[]
}

/**
 * Merges `from` into `into`, both slugs. If `into` was merged itself, its survivor is meant.
 * @throws IsnadError REFERENCE_UNKNOWN, MERGE_INVALID, DATABASE_BUSY; the database is then unchanged
 */
export const mergeSpeakers = (
  store: Store,
  from: string,
  into: string,
  provenance: Provenance,
): Promise<MergeReport> =>
  transact(store, async (tx) => {
    const [merged, survivor] = await ensureMergeable(tx, from, into)
    const along = await tx.speaker.findMany({ where: { mergedIntoId: merged.id }, orderBy: { slug: 'asc' } })
    const facts: MergeFacts = { mergedInto: survivor.slug, along: along.map(({ slug }) => slug) }
    const entry = { subject: 'SPEAKER', action: 'MERGED' } as const
    const before = { ...facts, mergedInto: null }
    await record(tx, provenance, [{ ...entry, id: merged.id, before, after: facts }])
    const merge = (await versionOf(tx, 'SPEAKER', merged.id)) ?? 0
    const statements = await moveAttributions(tx, merged, survivor, provenance)
    await moveLinks(tx, merged, survivor, provenance)
    // The survivor's entry comes last, so that the statements' entries are between the two.
    await record(tx, provenance, [
      { ...entry, id: survivor.id, before: null, after: { merged: merged.slug, merge, statements } },
    ])
    await tx.speaker.updateMany({
      where: { OR: [{ id: merged.id }, { mergedIntoId: merged.id }] },
      data: { mergedIntoId: survivor.id },
    })
    await remakeOfSpeakers(tx, [merged.id, survivor.id])
    await recount(tx, { speakers: [merged.id, survivor.id], sources: [] })
    return { merge, speaker: survivor.slug, statements }
  })

interface Named {
  readonly id: string
  readonly slug: string
}

const ensureMergeable = async (
  tx: Transaction,
  from: string,
  into: string,
): Promise<readonly [Named, Named]> => {
  const [merged, named] = [await speakerOf(tx, from), await speakerOf(tx, into)]
  const survivor = named.mergedInto ?? named
  if (merged.mergedInto)
    throw new IsnadError(
      'MERGE_INVALID',
      expected(
        'store',
        'a speaker that is not merged into another',
        `${from}, which is merged into ${merged.mergedInto.slug}`,
      ),
    )
  if (merged.id === survivor.id)
    throw new IsnadError('MERGE_INVALID', expected('store', 'two speakers', `${from} twice`))
  return [merged, survivor]
}

const speakerOf = async (tx: Transaction, slug: string) => {
  const row = await tx.speaker.findUnique({ where: { slug }, include: { mergedInto: true } })
  if (row) return row
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known speaker', JSON.stringify(slug)))
}

/** Moves every attribution, with an entry for each statement; returns the number of statements. */
const moveAttributions = async (
  tx: Transaction,
  from: Named,
  into: Named,
  provenance: Provenance,
): Promise<number> => {
  const rows = await tx.attribution.findMany({
    where: { speakerId: from.id },
    orderBy: { statementId: 'asc' },
    select: { statementId: true },
  })
  const rename = renamer(tx, from, into, provenance)
  for (const batch of inBatches(rows)) {
    const stored = await storedAttributions(
      tx,
      batch.map(({ statementId }) => statementId),
    )
    const changes: Change[] = []
    for (const [id, before] of stored) {
      const renamed = new Map<Attribution, Attribution>()
      for (const one of before) renamed.set(one, await rename(one))
      const after = attributionsRenamed(before, (one) => renamed.get(one) ?? one)
      changes.push({
        subject: 'STATEMENT',
        id,
        action: 'MERGED',
        before: { attributions: before },
        after: { attributions: after },
      })
    }
    await writeAttributions(
      tx,
      changes.map(({ id, after }) => ({ id, ...(after as Attributed) })),
    )
    await record(tx, provenance, changes)
  }
  return rows.length
}

/** Moves every link from one teller to the other, with an entry for each statement. */
const moveLinks = async (
  tx: Transaction,
  from: Named,
  into: Named,
  provenance: Provenance,
): Promise<void> => {
  const links = await tx.chainLink.findMany({
    where: { speakerId: from.id },
    distinct: ['statementId'],
    orderBy: { statementId: 'asc' },
    select: { statementId: true },
  })
  for (const batch of inBatches(links.map(({ statementId }) => statementId))) {
    const stored = await storedChains(tx, batch)
    const changes = [...stored].map(([id, before]): Change => {
      const after = chainRenamed(before, (slug) => (slug === from.slug ? into.slug : undefined))
      return {
        subject: 'STATEMENT',
        id,
        action: 'MERGED',
        before: { chain: before },
        after: { chain: after },
      }
    })
    await record(tx, provenance, changes)
    await tx.chainLink.updateMany({
      where: { speakerId: from.id, statementId: { in: [...batch] } },
      data: { speakerId: into.id },
    })
  }
}

/** What the entries of statements have of a merge, before and after: attributions or chain. */
export interface Attributed {
  readonly attributions: readonly Attribution[]
}
export interface Chained {
  readonly chain: readonly Link[]
}

/** Each role is looked up once. */
const renamer = (tx: Transaction, from: Named, into: Named, provenance: Provenance) => {
  const roles = new Map<string | null, string | null>()
  return async (attribution: Attribution): Promise<Attribution> => {
    if (attribution.speaker !== from.slug) return attribution
    const known = roles.get(attribution.role)
    if (known !== undefined) return { ...attribution, speaker: into.slug, role: known }
    const renamed = await renameTo(tx, into, from.id, attribution, provenance)
    roles.set(attribution.role, renamed.role)
    return renamed
  }
}
