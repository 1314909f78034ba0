// Which statements a file or a machine must leave alone, told by their history.
import type { HistoryAction } from '../generated/tables.ts'

/** Whether a change of this actor may be overruled. */
export type IsOwn = (actor: string) => boolean

/** Who the history says has seeded. */
export const seeder = 'seed'
/** Whether a change was an ingestion's. */
export const isIngestion = (actor: string): boolean => actor.startsWith('ingest:')

/** Why a statement has another date: its document has got a day, or another one. */
export const whyDated = 'the day of publication of its document was told'

/** What nobody has decided about a statement: a merge of speakers, and what a machine derived. */
export const silent: readonly HistoryAction[] = ['MERGED', 'UNMERGED', 'DERIVED']
/** What only a reviewer does. */
const reviewed: readonly HistoryAction[] = ['ACCEPTED', 'REJECTED', 'REOPENED', 'SETTLED']

export interface HeldEntry {
  readonly subjectId: string
  readonly actor: string
  readonly action: HistoryAction
  readonly why: string
}

/** Whether the entry is of a date that followed from the document's day: it makes the statement nobody's. */
export const isLateDate = ({ actor, action, why }: Omit<HeldEntry, 'subjectId'>): boolean =>
  action === 'CORRECTED' && why === whyDated && (actor === seeder || isIngestion(actor))

/**
 * The statements whose last change is somebody else's and those that a reviewer has decided, even under the same name.
 * @param entries of statements, the oldest first, without the silent ones
 */
export const heldIds = (entries: readonly HeldEntry[], isOwn: IsOwn): ReadonlySet<string> => {
  const changes = entries.filter((entry) => !isLateDate(entry))
  const last = new Map(changes.map(({ subjectId, actor }) => [subjectId, actor]))
  const others = [...last].filter(([, by]) => !isOwn(by)).map(([id]) => id)
  const decided = changes.filter(({ action }) => reviewed.includes(action)).map(({ subjectId }) => subjectId)
  return new Set([...others, ...decided])
}
