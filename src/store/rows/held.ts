// Finds by their history the statements that a file or a machine must leave alone.
import type { HistoryAction } from '../generated/tables.ts'

/** Whether a change of this actor may be overruled. */
export type IsOwn = (actor: string) => boolean

/** The actor of a seeding in the history. */
export const seeder = 'seed'
/** Whether a change was an ingestion's. */
export const isIngestion = (actor: string): boolean => actor.startsWith('ingest:')

/** The reason for a new date of a statement: its document got a day, or another one. */
export const whyDated = 'the day of publication of its document was told'

/** Actions that are no decision about a statement: merges of speakers, and what a machine derived. */
export const silent: readonly HistoryAction[] = ['MERGED', 'UNMERGED', 'DERIVED']
/** Actions of reviewers only. */
const reviewed: readonly HistoryAction[] = ['ACCEPTED', 'REJECTED', 'REOPENED', 'SETTLED']

export interface HeldEntry {
  readonly subjectId: string
  readonly actor: string
  readonly action: HistoryAction
  readonly why: string
}

/** Whether the entry is a date that followed from the document's day: it does not count as a change by anyone. */
export const isLateDate = ({ actor, action, why }: Omit<HeldEntry, 'subjectId'>): boolean =>
  action === 'CORRECTED' && why === whyDated && (actor === seeder || isIngestion(actor))

/**
 * The statements whose last change is somebody else's, and those that a reviewer has decided, even under the same name.
 * @param entries of statements, the oldest first, without the silent ones
 */
export const heldIds = (entries: readonly HeldEntry[], isOwn: IsOwn): ReadonlySet<string> => {
  const changes = entries.filter((entry) => !isLateDate(entry))
  const last = new Map(changes.map(({ subjectId, actor }) => [subjectId, actor]))
  const others = [...last].filter(([, by]) => !isOwn(by)).map(([id]) => id)
  const decided = changes.filter(({ action }) => reviewed.includes(action)).map(({ subjectId }) => subjectId)
  return new Set([...others, ...decided])
}
