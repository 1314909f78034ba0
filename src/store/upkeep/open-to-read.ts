// Opens a database for a command or a server that only reads it: as it is where it can be written, and otherwise so that
// nothing next to it has to be made.
import { existsSync } from 'node:fs'
import { expected, IsnadError } from '../../errors.ts'
import { engineOf } from '../connection/engine-of.ts'
import { accessTo, temporaryCopy } from '../connection/read-only.ts'
import { openStore, type Store, type StoreOptions } from '../connection/store.ts'
import { isAnyUnderived } from './derive-acts.ts'
import { isUnsealed } from './fill-seals.ts'
import { withoutTerms } from './fill-terms.ts'
import { pendingMigrations } from './migrate.ts'

/**
 * The store, and the URL of what it reads.
 * @param readOnly refuses writes even where the database can be written
 * @throws IsnadError DATABASE_MISSING, DATABASE_UNWRITABLE
 */
export const openToRead = (
  url: string,
  { readOnly = false, ...more }: Pick<StoreOptions, 'readOnly' | 'readers'> = {},
): { readonly store: Store; readonly url: string } => {
  const engine = engineOf(url)
  const place = engine.describe(url)
  if (engine.name === 'postgresql' || !existsSync(place))
    return { store: openStore(url, { ...more, readOnly }), url }
  const access = accessTo(place)
  if (access !== 'copy')
    return { store: openStore(url, { ...more, readOnly: readOnly || access === 'read' }), url }
  try {
    const copy = temporaryCopy(place)
    const own = `file:${copy.path}`
    const store = openStore(own, { ...more, readOnly: true, place })
    const close = async (): Promise<void> => {
      await store.close()
      copy.remove()
    }
    return { store: { ...store, close }, url: own }
  } catch (error) {
    throw engine.translate(error, url) ?? error
  }
}

/** @throws IsnadError DATABASE_OLD, DATABASE_NEWER, MIGRATION_FAILED when only a start could make the database ready */
export const ensureReady = async (store: Store, url: string): Promise<void> => {
  const pending = await pendingMigrations(url)
  if (pending.length > 0) old(store, 'a migrated database', `one that lacks ${pending.join(', ')}`)
  if (!store.isReadOnly) return
  const reader = store.reader()
  if (await isUnsealed(reader)) old(store, 'a sealed history', 'one that is not sealed to its end')
  if ((await withoutTerms(store)) > 0)
    old(store, 'every statement in the index of claims', 'some that are not')
  if (await isAnyUnderived(store)) old(store, 'derived acts', 'statements without')
}

const old = (store: Store, what: string, got: string): never => {
  throw new IsnadError(
    'DATABASE_OLD',
    expected(
      'cli',
      `${what} at ${store.place}`,
      `${got}; \`isnad serve\` and \`isnad seed\`, where it can be written, make it`,
    ),
  )
}
