// The one place where tables that are derived from the others are filled, once all rows are there.
import type { Store } from '../../../src/store/store.ts'

/** Called at the end, with secondary indexes and triggers back in place. The store has no such tables yet. */
export const fillDerived: (store: Store) => Promise<void> = () => Promise.resolve()
