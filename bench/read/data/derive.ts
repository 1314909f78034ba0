// The one place where tables that are derived from the others are filled, once all rows are there.
import type { Store } from '../../../src/store/connection/store.ts'
import { makeNew } from '../../../src/store/write/derived.ts'
import { transact } from '../../../src/store/write/transaction.ts'

/** A million statements take minutes. */
const timeout = 3_600_000

/** Called at the end, with secondary indexes and triggers back in place. */
export const fillDerived = (store: Store): Promise<void> =>
  transact(store, (tx) => makeNew(store, tx), timeout)
