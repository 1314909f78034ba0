// Plans what to add, correct, withdraw and leave alone, so that the database has a document's drafts.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { Sha256 } from '../../document/document.ts'
import { placesOf, statementIdAt } from '../../statement/id.ts'
import { canonicalDraft, spansOf, type StatementDraft, statementText } from '../../statement/statement.ts'
import { heldIds, type HeldEntry, type IsOwn, silent } from '../rows/held.ts'
import { type Change, changedFields } from './history.ts'
import { type StoredStatement, storedStatements, toDraft } from '../rows/stored-draft.ts'
import { apartFromHeld } from './nesting.ts'
import type { SqlTransaction } from './transaction.ts'

export interface PlanCounts {
  readonly added: number
  readonly corrected: number
  readonly withdrawn: number
  readonly unchanged: number
  /** Statements that somebody else has changed since, and that are left as they are. */
  readonly kept: number
}

export interface Plan {
  readonly write: readonly {
    readonly id: string
    readonly draft: StatementDraft
    readonly known: StoredStatement | undefined
  }[]
  readonly withdraw: readonly StoredStatement[]
  readonly changes: readonly Change[]
  readonly report: PlanCounts
  /** The statements that are left as somebody else has changed them, wanted or not. */
  readonly held: readonly StoredStatement[]
}

/** Reads what is stored and changes nothing. @throws IsnadError STATEMENT_LAW when two drafts are one statement */
export const planStatements = async (
  tx: SqlTransaction,
  document: { readonly id: string; readonly sha256: Sha256 },
  drafts: readonly StatementDraft[],
  isOwn: IsOwn,
): Promise<Plan> => {
  const rows = await storedStatements(tx, [document.id])
  const stored = new Map(rows.map((row) => [row.id, row]))
  const strangers = await keptFrom(tx, rows, isOwn)
  const held = rows.filter(({ id }) => strangers.has(id))
  const wanted = apartFromHeld(byId(document.sha256, rows, drafts), held)
  const write = [...wanted].flatMap(([id, draft]) => {
    const known = stored.get(id)
    const isSame = known && changedFields(toDraft(known), draft) === null
    return isSame || strangers.has(id) ? [] : [{ id, draft, known }]
  })
  const withdraw = rows.filter(
    ({ id, review }) => !wanted.has(id) && !strangers.has(id) && review !== 'REJECTED',
  )
  const changes = [...write.flatMap(changesOf), ...withdraw.map(withdrawal)]
  const added = write.filter(({ known }) => !known).length
  const kept = [...wanted.keys()].filter((id) => strangers.has(id)).length
  return {
    write,
    withdraw,
    changes,
    held,
    report: {
      added,
      corrected: write.length - added,
      withdrawn: withdraw.length,
      unchanged: wanted.size - write.length - kept,
      kept,
    },
  }
}

/**
 * Each draft by the id of its statement: of the one that has its content now, else of the one that was first found
 * there. A reviewer may have moved a statement's content; neither place makes a second statement of it.
 */
const byId = (
  sha256: Sha256,
  rows: readonly StoredStatement[],
  drafts: readonly StatementDraft[],
): ReadonlyMap<string, StatementDraft> => {
  const holders = new Map<string, string>()
  const ids = new Set(rows.map((row) => row.id))
  // Of two with the same content one is rejected: the other counts.
  for (const row of rows.toSorted((a, b) => Number(isLiving(a)) - Number(isLiving(b)))) {
    const places = placesOf(spansOf(row.spans, 'CONTENT'))
    if (isLiving(row) || !ids.has(statementIdAt(sha256, places))) holders.set(places, row.id)
  }
  const moved = new Map<string, string>(
    [...holders].map(([places, id]) => [statementIdAt(sha256, places), id]),
  )
  const heldAs = (within: string | null): string | null =>
    within === null ? null : (moved.get(within) ?? within)
  const wanted = new Map<string, StatementDraft>()
  const seen = new Set<string>()
  for (const draft of drafts.map(canonicalDraft)) {
    const places = placesOf(spansOf(draft.spans, 'CONTENT'))
    if (seen.has(places))
      throw new IsnadError(
        'STATEMENT_LAW',
        expected(
          'store',
          'each content once',
          `"${statementText(draft.spans).slice(0, 80)}" in two statements`,
        ),
      )
    seen.add(places)
    const holder = holders.get(places)
    const id = holder ?? statementIdAt(sha256, places)
    // Found at both its old and its new place: the new one counts.
    if (holder || !wanted.has(id)) wanted.set(id, draft)
  }
  return new Map([...wanted].map(([id, draft]) => [id, { ...draft, within: heldAs(draft.within) }]))
}

const isLiving = ({ review }: StoredStatement): boolean => review !== 'REJECTED'

/** The statements that must be left alone: a reviewer's decision outranks what is saved. */
const keptFrom = async (
  tx: SqlTransaction,
  rows: readonly StoredStatement[],
  isOwn: IsOwn,
): Promise<ReadonlySet<string>> => {
  if (rows.length === 0) return new Set()
  const { db, engine } = tx
  const ids = rows.map(({ id }) => id)
  const entries: readonly HeldEntry[] = await db
    .selectFrom('History')
    .select(['subjectId', 'actor', 'action', 'why'])
    .where('subjectKind', '=', 'STATEMENT')
    .where(engine.isIn(sql.ref('subjectId'), ids))
    .where('action', 'not in', silent)
    .orderBy('id')
    .execute()
  return heldIds(entries, isOwn)
}

/** What the history has of a statement that is written; nothing when it stays as it is. */
export const changesOf = ({ id, draft, known }: Plan['write'][number]): readonly Change[] => {
  if (!known)
    return [{ subject: 'STATEMENT', id, action: 'ADDED', before: null, after: draft }, ...doubts(id, draft)]
  const before = toDraft(known)
  const difference = changedFields(before, draft)
  if (!difference) return []
  const restored = before.review === 'REJECTED' && draft.review !== 'REJECTED'
  const change: Change = {
    subject: 'STATEMENT',
    id,
    action: restored ? 'RESTORED' : 'CORRECTED',
    ...difference,
  }
  const isNewDoubt = difference.after.attributions !== undefined
  return [change, ...(isNewDoubt ? doubts(id, draft, before) : [])]
}

/** An entry for each attribution that is now in doubt and was not. */
export const doubts = (id: string, draft: StatementDraft, before?: StatementDraft): readonly Change[] =>
  draft.attributions.flatMap((attribution): Change[] => {
    const was = before?.attributions.find(({ speaker }) => speaker === attribution.speaker)?.standing ?? null
    if (attribution.standing !== 'DISPUTED' || was === 'DISPUTED') return []
    const { speaker, standing, note } = attribution
    return [
      {
        subject: 'STATEMENT',
        id,
        action: 'DISPUTED',
        before: was ? { speaker, standing: was } : null,
        after: { speaker, standing },
        why: note,
      },
    ]
  })

const withdrawal = ({ id, review }: StoredStatement): Change => ({
  subject: 'STATEMENT',
  id,
  action: 'WITHDRAWN',
  before: { review },
  after: { review: 'REJECTED' },
})
