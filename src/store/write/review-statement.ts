// Stores a reviewer's decision about a statement: one transaction, with a history entry for what it changes. A decision
// that changes nothing leaves no trace.
import { expected, IsnadError } from '../../errors.ts'
import { type Decision, decide, type Settlement } from '../../statement/decision.ts'
import type { Speaker } from '../../statement/entity.ts'
import { placesOf } from '../../statement/id.ts'
import { ensureLaws } from '../../statement/laws.ts'
import { type Attribution, spansOf, type StatementDraft, statementText } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import { recount } from './count.ts'
import { type Change, changedFields, inCodePoints, type Provenance, record, versionOf } from './history.ts'
import { ensureRoles, lookUpIds } from './ids.ts'
import { doubts } from './plan-statements.ts'
import { remake } from './derived.ts'
import { saveSpeakers } from './save-vocabulary.ts'
import { draftInclude, toDraft } from '../rows/stored-draft.ts'
import { withSurvivors } from './survivors.ts'
import { type Transaction, transact } from './transaction.ts'
import { touchedBy, writeStatements } from './write-statements.ts'

export interface ReviewOptions {
  /** The version that the reviewer saw; without it the decision applies to any version. */
  readonly version?: number | undefined
  /** Speakers that the decision names and that do not exist yet. */
  readonly speakers?: readonly Speaker[] | undefined
}

export interface ReviewReport {
  readonly id: string
  /** The id of the statement's newest history entry. */
  readonly version: number
  readonly changed: boolean
}

/**
 * Accepts, rejects, reopens or corrects a statement. It keeps its id, even if its content is corrected.
 * @throws IsnadError REFERENCE_UNKNOWN, VERSION_CONFLICT, STATEMENT_LAW, DATABASE_BUSY; the database is then unchanged
 */
export const reviewStatement = (
  store: Store,
  id: string,
  decision: Decision,
  provenance: Provenance,
  options: ReviewOptions = {},
): Promise<ReviewReport> =>
  transact(store, async (tx) => {
    const { before, row, ground } = await readStatement(tx, id)
    await ensureVersion(tx, id, options.version)
    const added = await addSpeakers(tx, options.speakers ?? [])
    const [after] = await withSurvivors(tx, [decide(ground, before, decision)], provenance)
    const changes = after ? changesOf(id, decision, before, after) : []
    if (after && changes.length > 0) {
      ensureLaws(ground.text, after.review === 'REJECTED' ? null : ground.outlet, after)
      await ensureAlone(tx, row, after)
      const ids = await lookUpIds(tx, [], [after])
      await ensureRoles(tx, ids, [after])
      const writes = { write: [{ id, draft: after, known: row }], withdraw: [] }
      await writeStatements(tx, row.documentId, writes, ids, provenance.at)
      await remake(tx, [id])
      await recount(tx, touchedBy(writes, ids))
    }
    await record(tx, provenance, [...added, ...inCodePoints(ground.text, changes)])
    const version = await versionOf(tx, 'STATEMENT', id)
    return { id, version: version ?? 0, changed: changes.length > 0 }
  })

/**
 * Calls an attribution in doubt; its note is the reason. The rival, if any, is added, in doubt as well.
 * Throws as `reviewStatement` does.
 */
export const disputeAttribution = (
  store: Store,
  id: string,
  dispute: {
    readonly speaker: string
    readonly note: string
    readonly rival?: Omit<Attribution, 'standing'> | null
  },
  provenance: Omit<Provenance, 'why'>,
  options: ReviewOptions = {},
): Promise<ReviewReport> => {
  const { speaker, note, rival = null } = dispute
  const decision = { kind: 'DISPUTE', speaker, note, rival } as const
  return reviewStatement(store, id, decision, { ...provenance, why: note }, options)
}

/** Ends a dispute; all its attributions may be settled together. Throws as `reviewStatement` does. */
export const settleAttributions = (
  store: Store,
  id: string,
  settlements: readonly Settlement[],
  provenance: Provenance,
  options: ReviewOptions = {},
): Promise<ReviewReport> => reviewStatement(store, id, { kind: 'SETTLE', settlements }, provenance, options)

const readStatement = async (tx: Transaction, id: string) => {
  const found = await tx.statement.findUnique({
    where: { id },
    include: { ...draftInclude, document: { include: { wire: true, publisher: true } } },
  })
  if (!found)
    throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known statement', JSON.stringify(id)))
  const { document, ...row } = found
  const outlet = document.wire?.slug ?? document.publisher?.slug ?? null
  return { row, before: toDraft(row), ground: { text: document.text, outlet } }
}

const ensureVersion = async (tx: Transaction, id: string, seen: number | undefined): Promise<void> => {
  const version = seen === undefined ? undefined : await versionOf(tx, 'STATEMENT', id)
  if (version !== seen)
    throw new IsnadError(
      'VERSION_CONFLICT',
      expected(
        'store',
        `version ${seen ?? ''} of ${id}`,
        `version ${version ?? 'none'}: somebody has changed it since`,
      ),
      { version },
    )
}

export const addSpeakers = async (
  tx: Transaction,
  speakers: readonly Speaker[],
): Promise<readonly Change[]> => {
  const slugs = speakers.map(({ slug }) => slug)
  const taken = await tx.speaker.findFirst({ where: { slug: { in: slugs } } })
  if (taken)
    throw new IsnadError(
      'SLUG_TAKEN',
      expected('store', 'a slug that nobody has', `${taken.slug}, which is a speaker's`),
    )
  return saveSpeakers(tx, speakers)
}

/** No two statements that are served may claim the same words at the same place. */
export const ensureAlone = async (
  tx: Transaction,
  { id, documentId }: { readonly id: string; readonly documentId: string },
  { spans, review }: StatementDraft,
): Promise<void> => {
  if (review === 'REJECTED') return
  const content = spansOf(spans, 'CONTENT')
  const neighbours = await tx.statement.findMany({
    where: { documentId, start: content[0]?.start ?? 0, review: { not: 'REJECTED' }, id: { not: id } },
    select: { id: true, spans: { where: { role: 'CONTENT' }, orderBy: { position: 'asc' } } },
  })
  const twin = neighbours.find((other) => placesOf(other.spans) === placesOf(content))
  if (twin)
    throw new IsnadError(
      'STATEMENT_LAW',
      expected('store', 'each content once', `"${statementText(spans).slice(0, 80)}", which ${twin.id} has`),
      { twin: twin.id },
    )
}

const actions = {
  ACCEPT: 'ACCEPTED',
  REJECT: 'REJECTED',
  REOPEN: 'REOPENED',
  SETTLE: 'SETTLED',
} as const satisfies Partial<Record<Decision['kind'], Change['action']>>

/** A correction that also confirms the statement is two changes: what it says, and that somebody vouches for it. */
const changesOf = (
  id: string,
  decision: Decision,
  before: StatementDraft,
  after: StatementDraft,
): readonly Change[] => {
  const change = (action: Change['action'], from: StatementDraft, to: StatementDraft): readonly Change[] => {
    const difference = changedFields(from, to)
    return difference ? [{ subject: 'STATEMENT', id, action, ...difference }] : []
  }
  if (decision.kind === 'DISPUTE') return change('DISPUTED', before, after).map(withSpeaker(decision.speaker))
  if (decision.kind !== 'CORRECT') return change(actions[decision.kind], before, after)
  const corrected = { ...after, review: before.review }
  return [
    ...change('CORRECTED', before, corrected),
    ...doubts(id, corrected, before),
    ...change('ACCEPTED', corrected, after),
  ]
}

/** A dispute begins with its speaker, as one from a seed does. */
const withSpeaker =
  (speaker: string) =>
  (change: Change): Change => {
    const { attributions: was } = change.before as StatementDraft
    const standing = was.find((one) => one.speaker === speaker)?.standing
    return {
      ...change,
      before: { speaker, standing, ...change.before },
      after: { speaker, standing: 'DISPUTED', ...change.after },
    }
  }
