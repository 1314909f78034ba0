// What follows for stored statements when the day of their document is told late: those whose date hung on it get another,
// and nothing else of them changes, whoever holds them.
import { isDeepStrictEqual } from 'node:util'
import { placesOf } from '../../statement/id.ts'
import { dated, type FoundDate, type FoundDates } from '../../statement/late-date.ts'
import { type RoleSpan, spansOf, type StatementDraft } from '../../statement/statement.ts'
import { isIngestion, isLateDate, whyDated } from '../rows/held.ts'
import { type Change, differenceOf } from './history.ts'
import { inBatches, type StoredStatement, toDraft } from '../rows/stored-draft.ts'
import type { Transaction } from './transaction.ts'
import { saidColumns } from './write-statements.ts'

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
  tx: Transaction,
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
  const told = await toldByPeople(
    tx,
    datings.map(({ id }) => id),
  )
  return datings.filter(({ id }) => !told.has(id))
}

/** Where the content stands now, or else where it was first found. */
const foundFor = ({ spans, origin }: StoredStatement, dates: FoundDates): FoundDate | undefined =>
  dates.get(placesOf(spansOf(spans, 'CONTENT'))) ?? (origin === null ? undefined : dates.get(origin))

/** The statements whose date a person has told, or taken away. */
const toldByPeople = async (tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const told = new Set<string>()
  for (const batch of inBatches(ids)) {
    const entries = await tx.history.findMany({
      where: {
        subjectKind: 'STATEMENT',
        subjectId: { in: [...batch] },
        action: { in: ['ADDED', 'CORRECTED', 'RESTORED'] },
      },
      select: { subjectId: true, actor: true, action: true, why: true, before: true, after: true },
    })
    for (const entry of entries)
      if (!isIngestion(entry.actor) && !isLateDate(entry) && tellsDate(entry)) told.add(entry.subjectId)
  }
  return told
}

/** Whoever brought a statement without a date has said nothing about it. */
const tellsDate = ({
  action,
  before,
  after,
}: {
  action: string
  before: unknown
  after: unknown
}): boolean =>
  action === 'ADDED' ? saidIn(after) != null : saidIn(before) !== undefined || saidIn(after) !== undefined

const saidIn = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'said' in facts ? facts.said : undefined

export const datingChanges = (datings: readonly Dating[]): readonly Change[] =>
  datings.flatMap(({ id, before, after }): readonly Change[] => {
    const difference = differenceOf(before, after)
    return difference ? [{ subject: 'STATEMENT', id, action: 'CORRECTED', ...difference, why: whyDated }] : []
  })

/** The spans are written anew: those of sources stand behind the one that says when. */
export const writeDates = async (tx: Transaction, datings: readonly Dating[]): Promise<void> => {
  for (const { id, after } of datings) {
    await tx.statement.update({ where: { id }, data: saidColumns(after) })
    await tx.span.deleteMany({ where: { statementId: id } })
    await tx.span.createMany({
      data: after.spans.map(({ role, start, end, exact, link }, position) => ({
        statementId: id,
        position,
        ...{ role, start, end, exact, link },
      })),
    })
  }
}

/** A machine's correction of its own statement that is of the date alone has the day for its reason. */
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
