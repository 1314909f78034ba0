// Redates stored statements when the day of their document is given late: those whose date depends on it get another,
// even if people have changed them. Nothing else of them changes.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { toJson } from '../rows/cell.ts'
import { placesOf } from '../../statement/id.ts'
import { dated, type FoundDate, type FoundDates } from '../../statement/late-date.ts'
import { type RoleSpan, spansOf, type StatementDraft } from '../../statement/statement.ts'
import { isIngestion, isLateDate, whyDated } from '../rows/held.ts'
import { type Change, changedFields } from './history.ts'
import { type StoredStatement, toDraft } from '../rows/stored-draft.ts'
import type { SqlTransaction } from './transaction.ts'
import { insertRows } from './insert.ts'
import { saidColumns, spanRows } from './write-statements.ts'

export interface Dating {
  readonly id: string
  readonly before: StatementDraft
  readonly after: StatementDraft
}

/**
 * The statements that get another date.
 * @param rows those that are otherwise left alone
 */
export const planDates = async (
  tx: SqlTransaction,
  text: string,
  rows: readonly StoredStatement[],
  dates: FoundDates,
): Promise<readonly Dating[]> => {
  const datings = rows.flatMap((row): readonly Dating[] => {
    const before = toDraft(row)
    const found = foundFor(row, dates)
    const after = found ? dated(text, before, found) : null
    return after ? [{ id: row.id, before, after }] : []
  })
  const decided = await datedByPeople(
    tx,
    datings.map(({ id }) => id),
  )
  return datings.filter(({ id }) => !decided.has(id))
}

/** By the present place of the content, or else by its first place. */
const foundFor = ({ spans, origin }: StoredStatement, dates: FoundDates): FoundDate | undefined =>
  dates.get(placesOf(spansOf(spans, 'CONTENT'))) ?? (origin === null ? undefined : dates.get(origin))

/** The statements whose date a person has given or removed. */
const datedByPeople = async (tx: SqlTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const entries = await tx.db
    .selectFrom('History')
    .select(['subjectId', 'actor', 'action', 'why', 'before', 'after'])
    .where('subjectKind', '=', 'STATEMENT')
    .where(tx.engine.isIn(sql.ref('subjectId'), ids))
    .where('action', 'in', ['ADDED', 'CORRECTED', 'RESTORED'])
    .execute()
  const decided = entries.filter(
    (entry) => !isIngestion(entry.actor) && !isLateDate(entry) && changesDate(entry),
  )
  return new Set(decided.map(({ subjectId }) => subjectId))
}

/** Whether the entry says anything of the date: a statement added without a date says nothing. */
const changesDate = ({
  action,
  before,
  after,
}: {
  action: string
  before: unknown
  after: unknown
}): boolean =>
  action === 'ADDED'
    ? saidIn(toJson(after)) != null
    : saidIn(toJson(before)) !== undefined || saidIn(toJson(after)) !== undefined

const saidIn = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'said' in facts ? facts.said : undefined

export const datingChanges = (datings: readonly Dating[]): readonly Change[] =>
  datings.flatMap(({ id, before, after }): readonly Change[] => {
    const difference = changedFields(before, after)
    return difference ? [{ subject: 'STATEMENT', id, action: 'CORRECTED', ...difference, why: whyDated }] : []
  })

/** All spans are written again, since those of sources come after the one that says when. */
export const writeDates = async (tx: SqlTransaction, datings: readonly Dating[]): Promise<void> => {
  for (const { id, after } of datings) {
    await tx.db.updateTable('Statement').set(saidColumns(after)).where('id', '=', id).execute()
    await tx.db.deleteFrom('Span').where('statementId', '=', id).execute()
    await insertRows(tx, 'Span', spanRows(id, after))
  }
}

/** Gives a machine's correction of its own statement the day as its reason, if only the date has changed. */
export const withReason = (change: Change): Change =>
  isOfDate(change) ? { ...change, why: whyDated } : change

/** Whether a correction gives a statement another date. */
export const givesDate = ({ subject, action, after }: Change): boolean =>
  subject === 'STATEMENT' && action === 'CORRECTED' && saidIn(after) !== undefined

const isOfDate = (change: Change): boolean => {
  if (!givesDate(change)) return false
  const { spans: was = [], ...before } = change.before as Partial<StatementDraft>
  const { spans: is = [] } = change.after as Partial<StatementDraft>
  return Object.keys(before).every((key) => key === 'said') && isDeepStrictEqual(others(was), others(is))
}

const others = (spans: readonly RoleSpan[]): readonly RoleSpan[] =>
  spans.filter(({ role }) => role !== 'SAID')
