// The append-only record: every write of the store leaves one entry for each object that it changed, sealed with those
// before it.
import { isDeepStrictEqual } from 'node:util'
import { offsetMap } from '../../text/span.ts'
import type { RoleSpan } from '../../statement/statement.ts'
import type { HistoryAction, SubjectKind } from '../generated/tables.ts'
import { spansHash, spansIn, spansKey } from '../rows/replay.ts'
import { momentOf } from './insert.ts'
import { appendEntries } from './append-entries.ts'
import type { SqlTransaction } from './transaction.ts'

/** Who changes something, when and why. */
export interface Provenance {
  readonly actor: string
  readonly at: Date
  readonly why: string
}

export interface Change {
  readonly subject: SubjectKind
  readonly id: string
  readonly action: HistoryAction
  readonly before: object | null
  readonly after: object | null
  /** Set when it differs from the provenance's reason. */
  readonly why?: string | null
}

/** Appends the changes, in order. */
export const record = (
  tx: SqlTransaction,
  { at, actor, why: reason }: Provenance,
  changes: readonly Change[],
): Promise<void> =>
  appendEntries(
    tx,
    changes.map(({ subject, id, action, before, after, why }) => ({
      id: null,
      subjectKind: subject,
      subjectId: id,
      at: momentOf(at),
      actor,
      action,
      before,
      after,
      why: why ?? reason,
    })),
  )

/** The fields in which two records differ, as they were and as they are; null when there is none. */
export const changedFields = <T extends object>(
  before: T,
  after: T,
): { readonly before: Partial<T>; readonly after: Partial<T> } | null => {
  const keys = (Object.keys(after) as (keyof T)[]).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  )
  if (keys.length === 0) return null
  const pick = (from: T): Partial<T> => Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>
  return { before: pick(before), after: pick(after) }
}

/**
 * Changes of statements of `text`, with their spans converted from UTF-16 code units to code points: the history is
 * output as it is stored. An addition has only the hash of the spans, which are stored next to it.
 */
export const inCodePoints = (text: string, changes: readonly Change[]): readonly Change[] => {
  const isOfSpans = ({ before, after }: Change) => [before, after].some((facts) => facts && 'spans' in facts)
  if (!changes.some(isOfSpans)) return changes
  const offsets = offsetMap(text)
  const converted = (facts: { readonly spans?: readonly RoleSpan[] } | null, isAdded: boolean) => {
    if (!facts?.spans) return facts
    const { spans, ...rest } = facts
    const counted = spansIn(spans, offsets)
    return isAdded ? { ...rest, [spansKey]: spansHash(counted) } : { ...facts, spans: counted }
  }
  return changes.map((change) => ({
    ...change,
    before: converted(change.before, false),
    after: converted(change.after, change.action === 'ADDED'),
  }))
}

/** The id of the newest entry about an object, which is its version; undefined when there is none. */
export const versionOf = async (
  { db }: SqlTransaction,
  subject: SubjectKind,
  id: string,
): Promise<number | undefined> => {
  const entry = await db
    .selectFrom('History')
    .select('id')
    .where('subjectKind', '=', subject)
    .where('subjectId', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return entry?.id
}
