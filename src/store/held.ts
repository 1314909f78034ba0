// Which statements a file or a machine must leave alone, told by their history.
import type { HistoryAction } from './generated/tables.ts'

/** Whether a change of this actor may be overruled. */
export type IsOwn = (actor: string) => boolean

/** What nobody has decided about a statement: a merge of speakers, and what a machine derived. */
export const silent: readonly HistoryAction[] = ['MERGED', 'UNMERGED', 'DERIVED']
/** What only a reviewer does. */
const reviewed: readonly HistoryAction[] = ['ACCEPTED', 'REJECTED', 'REOPENED', 'SETTLED']

export interface HeldEntry {
  readonly subjectId: string
  readonly actor: string
  readonly action: HistoryAction
}

/**
 * The statements whose last change is somebody else's and those that a reviewer has decided, even under the same name.
 * @param entries of statements, the oldest first, without the silent ones
 */
export const heldIds = (entries: readonly HeldEntry[], isOwn: IsOwn): ReadonlySet<string> => {
  const last = new Map(entries.map(({ subjectId, actor }) => [subjectId, actor]))
  const others = [...last].filter(([, by]) => !isOwn(by)).map(([id]) => id)
  const decided = entries.filter(({ action }) => reviewed.includes(action)).map(({ subjectId }) => subjectId)
  return new Set([...others, ...decided])
}
