// The only place that fills the tables derived from others, once all rows are there.
import type { Store } from '../../../src/store/connection/store.ts'
import { makeNew } from '../../../src/store/write/derived.ts'
import { transactInSql } from '../../../src/store/write/transaction.ts'

/** Called at the end, after secondary indexes and triggers are restored. */
export const fillDerived = (store: Store): Promise<void> =>
  transactInSql(store, (tx) => makeNew(tx))
