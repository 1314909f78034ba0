// Stores a reviewer's decision about a statement: one transaction, with a history entry for what it changes. A decision
// that changes nothing leaves no trace.
import { expected, IsnadError } from '../../errors.ts'
import { type Decision, decide, type Settlement } from '../../statement/decision.ts'
import type { Speaker } from '../../statement/entity.ts'
import { ensureLaws } from '../../statement/laws.ts'
import type { Attribution, StatementDraft } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import { type Change, changedFields, inCodePoints, type Provenance, record, versionOf } from './history.ts'
import { doubts } from './plan-statements.ts'
import { draftInclude, toDraft } from '../rows/stored-draft.ts'
import { withSurvivors } from './survivors.ts'
import { addSpeakers, writeOne } from './one-statement.ts'
import { type Transaction, transact } from './transaction.ts'

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
      await writeOne(tx, row.documentId, { id, draft: after, known: row }, provenance.at)
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
