// Puts a backup in the place of the SQLite database. The backup is copied next to it and checked there; only then does it
// get the name, and the database that was there keeps another.
import { existsSync, linkSync, renameSync } from 'node:fs'
import { chmod, constants, copyFile } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { expected, IsnadError } from '../../errors.ts'
import { driverError } from '../connection/driver-error.ts'
import { engineOf } from '../connection/engine-of.ts'
import { openStore } from '../connection/store.ts'
import { elsewhere, intoPlace, partOf, quoted, removeDatabase } from './backup.ts'
import { pendingMigrations } from './migrate.ts'
import type { Problem } from './problem.ts'
import { asOneFile, ensureSound } from './sound.ts'
import { brokenSeals } from './verify-seals.ts'

export interface RestoreReport {
  /** The file that the database was moved to that was there before; null when there was none. */
  readonly aside: string | null
  /** The migrations that the backup lacks, which the next start applies. */
  readonly pending: readonly string[]
}

/**
 * Restores `file` as the database of `url`.
 * @param force puts a database that is there aside
 * @throws IsnadError BACKUP_ELSEWHERE, FILE_UNREADABLE, BACKUP_INVALID, DATABASE_NEWER, DATABASE_EXISTS, DATABASE_IN_USE,
 *   DATABASE_UNWRITABLE; the database is then as it was
 */
export const restore = async (
  url: string,
  file: string,
  { force, now }: { readonly force: boolean; readonly now: Date },
): Promise<RestoreReport> => {
  const engine = engineOf(url)
  const place = engine.describe(url)
  if (engine.name === 'postgresql')
    throw elsewhere(`pg_restore --clean --if-exists --no-owner --dbname=${quoted(place)} ${quoted(file)}`)
  if (existsSync(place) && !force)
    throw new IsnadError(
      'DATABASE_EXISTS',
      expected('store', `no database at ${place}`, 'one; --force puts it aside'),
    )
  const part = partOf(place)
  try {
    removeDatabase(part)
    await copyBackup(file, part)
    const pending = await ensureRestorable(part, file)
    const aside = existsSync(place) ? putAside(place, now) : null
    await intoPlace(part, place)
    return { aside, pending }
  } catch (error) {
    removeDatabase(part)
    throw error instanceof IsnadError ? error : (engine.translate(error, place) ?? error)
  }
}

const copyBackup = async (file: string, part: string): Promise<void> => {
  try {
    await copyFile(file, part, constants.COPYFILE_FICLONE)
    // The backup may be one that cannot be written.
    await chmod(part, 0o600)
  } catch (cause) {
    const { code = '', syscall, path } = cause as NodeJS.ErrnoException
    if (syscall !== undefined && path === file && !existsSync(part) && code !== 'EACCES' && code !== 'EROFS')
      throw new IsnadError(
        'FILE_UNREADABLE',
        expected('store', `a readable file at ${file}`, code),
        {},
        cause,
      )
    throw cause
  }
}

/** The migrations that the copy lacks. @throws IsnadError BACKUP_INVALID, DATABASE_NEWER */
const ensureRestorable = async (part: string, file: string): Promise<readonly string[]> => {
  ensureSound(part, file)
  const pending = await pendingMigrations(`file:${part}`)
  if (pending.length === 0) await ensureSealed(part, file)
  asOneFile(part)
  return pending
}

/** Whether no entry of the history was changed; a backup of an older version has no seals. */
const ensureSealed = async (part: string, file: string): Promise<void> => {
  const store = openStore(`file:${part}`)
  const problems: Problem[] = []
  try {
    await store.snapshot((db) =>
      brokenSeals({ db, engine: store.engine }, [], (problem) => problems.push(problem)),
    )
  } finally {
    await store.close()
  }
  const [first] = problems
  if (first)
    throw new IsnadError(
      'BACKUP_INVALID',
      expected('store', `a history in ${file} that nobody has changed`, `${first.where}: ${first.what}`),
    )
}

/** Gives the database that is there another name and returns it; its own name stays until it is given to another. */
const putAside = (place: string, now: Date): string => {
  ensureUnused(place)
  const aside = `${place}.${now.toISOString().replace(/[-:]|\.\d+/g, '')}`
  try {
    linkSync(place, aside)
  } catch {
    // A file system without links: for a moment there is no database.
    renameSync(place, aside)
  }
  for (const ending of ['-wal', '-shm'])
    if (existsSync(place + ending)) renameSync(place + ending, aside + ending)
  return aside
}

/** While another process has the database open, it keeps its log. */
const ensureUnused = (place: string): void => {
  try {
    const database = new Database(place, { fileMustExist: true, timeout: 500 })
    try {
      database.pragma('journal_mode = delete')
    } finally {
      database.close()
    }
  } catch (error) {
    const { code } = driverError(error)
    // A damaged database is put aside as it is.
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return
    if (!/^SQLITE_(BUSY|LOCKED)/.test(code)) throw error
    throw new IsnadError(
      'DATABASE_IN_USE',
      expected('store', `nobody to have ${place} open`, 'a process that has; stop it first'),
      {},
      error,
    )
  }
}
