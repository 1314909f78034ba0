// A database as a start needs it: there, migrated, and with what older versions have not made.
import { openStore, type Store } from '../connection/store.ts'
import { deriveActs } from './derive-acts.ts'
import { fillTerms } from './fill-terms.ts'
import { fillTexts } from './fill-texts.ts'
import { migrate } from './migrate.ts'

/** What statements and documents of an older version lack. */
export type Lacking = 'terms' | 'texts' | 'acts'

/**
 * Migrates the database, making it if need be, then opens it and makes what statements and documents lack that came
 * in before there was a place for it: the terms that they are found by, then act and doubts. Throws as `migrate` does.
 * @param onProgress called with the number of statements, or documents, that have got theirs so far
 */
export const prepareStore = async (
  url: string,
  onProgress: (made: number, what: Lacking) => void = () => undefined,
): Promise<{ readonly store: Store; readonly applied: readonly string[] }> => {
  const applied = await migrate(url)
  const store = openStore(url)
  try {
    await fillTerms(store, (made) => onProgress(made, 'terms'))
    await fillTexts(store, (made) => onProgress(made, 'texts'))
    await deriveActs(store, (made) => onProgress(made, 'acts'))
    return { store, applied }
  } catch (error) {
    await store.close()
    throw error
  }
}
