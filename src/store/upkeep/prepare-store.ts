// Prepares a database for a start: creates it, migrates it, and makes what older versions have not made.
import { openStore, type Store, type StoreOptions } from '../connection/store.ts'
import { deriveActs } from './derive-acts.ts'
import { fillSeals } from './fill-seals.ts'
import { fillTerms } from './fill-terms.ts'
import { fillTexts } from './fill-texts.ts'
import { migrate } from './migrate.ts'

/** What the history, statements and documents of an older version may lack. */
export type Lacking = 'seals' | 'terms' | 'texts' | 'acts'

/**
 * Migrates the database, creating it if needed, then opens it and makes what older statements and documents lack: the
 * seals of the history, the terms that they are found by, the entries of texts, act and doubts. Throws as `migrate` does.
 * @param onProgress called with the number of statements or documents done so far
 * @param options of the store
 */
export const prepareStore = async (
  url: string,
  onProgress: (made: number, what: Lacking) => void = () => undefined,
  options: StoreOptions = {},
): Promise<{ readonly store: Store; readonly applied: readonly string[] }> => {
  const applied = await migrate(url, options.onWait)
  const store = openStore(url, options)
  try {
    // First: what follows appends to the history.
    await fillSeals(store, (made) => onProgress(made, 'seals'))
    await fillTerms(store, (made) => onProgress(made, 'terms'))
    await fillTexts(store, (made) => onProgress(made, 'texts'))
    await deriveActs(store, (made) => onProgress(made, 'acts'))
    return { store, applied }
  } catch (error) {
    await store.close()
    throw error
  }
}
