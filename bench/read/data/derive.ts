// The one place where tables that are derived from the others are filled, once all rows are there.
import type { Store } from '../../../src/store/connection/store.ts'
import { makeNew } from '../../../src/store/write/derived.ts'
import { transactInSql } from '../../../src/store/write/transaction.ts'

/** Called at the end, with secondary indexes and triggers back in place. */
export const fillDerived = (store: Store): Promise<void> =>
  transactInSql(store, (tx) => makeNew(tx))
