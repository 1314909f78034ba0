// What a check searched: its verdict is about that and nothing else.
import type { ReviewState } from '../../statement/statement.ts'
import { lastChange, readScope, type RecordScope } from '../../store/read/scope.ts'
import type { Reader, Store } from '../../store/connection/store.ts'

/** Counting a large database takes long, and the counts hold until somebody writes. */
const known = new WeakMap<Store, Map<string, { readonly change: number; readonly scope: RecordScope }>>()

/** What a check in these review states searches now. */
export const searchedBy = async (
  store: Store,
  reader: Reader,
  review: readonly ReviewState[],
): Promise<RecordScope> => {
  const counted =
    known.get(store) ?? new Map<string, { readonly change: number; readonly scope: RecordScope }>()
  known.set(store, counted)
  const key = review.join()
  const change = await lastChange(reader)
  const last = counted.get(key)
  if (last?.change === change) return last.scope
  const scope = await readScope(reader, review)
  counted.set(key, { change, scope })
  return scope
}
