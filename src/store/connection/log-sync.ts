// Puts what was committed to an SQLite file on the disk, outside of the thread that commits. Commits that end while a sync
// runs share the next one (group commit).
import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import { expected, IsnadError } from '../../errors.ts'

export interface Sync {
  /** @throws IsnadError DATABASE_UNWRITABLE when a sync has failed: nothing more should be written */
  ensure(): void
  /** Resolves when everything that was committed before the call is on the disk. @throws IsnadError DATABASE_UNWRITABLE */
  done(): Promise<void>
}

/** Where a commit returns when it is on the disk. */
export const syncedByCommit: Sync = { ensure: () => undefined, done: async () => undefined }

/** @param path of the database; all that a commit writes is in the log next to it */
export const logSync = (path: string): Sync => {
  let last = Promise.resolve()
  /** One that has not begun. */
  let planned: Promise<void> | undefined
  /** After a sync has failed, the system may have forgotten what it could not write: a second one would prove nothing. */
  let failure: IsnadError | undefined
  const ensure = (): void => {
    if (failure) throw failure
  }
  const run = async (): Promise<void> => {
    planned = undefined
    ensure()
    try {
      await syncLog(`${path}-wal`)
    } catch (error) {
      failure = unsynced(path, error)
      throw failure
    }
  }
  return {
    ensure,
    // One that runs may have begun before the commit.
    done: () => (planned ??= last = last.then(run, run)),
  }
}

/**
 * The log is opened each time, since that of a database that was closed in between is another file. SQLite holds no lock
 * on it, which closing would lose. Opening takes microseconds; only the sync waits for the disk.
 */
const syncLog = async (log: string): Promise<void> => {
  const file = opened(log)
  if (file === undefined) return
  try {
    await promisify(fdatasync)(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Undefined where there is nothing to sync. Without a log the last connection that has closed put it into the database,
 * synced that, and deleted the log; what may not be written here is somebody else's to sync.
 */
const opened = (log: string): number | undefined => {
  try {
    return openSync(log, 'r+')
  } catch (error) {
    if (/^(ENOENT|EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const unsynced = (path: string, cause: unknown): IsnadError =>
  new IsnadError(
    'DATABASE_UNWRITABLE',
    `${expected('store', `the disk to take the log of ${path}`, (cause as NodeJS.ErrnoException).code ?? 'a refusal')}; the change can be read, but a power cut may take it back: look at the disk and start again`,
    {},
    cause,
  )
