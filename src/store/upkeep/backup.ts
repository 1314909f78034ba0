// Copies an SQLite database while it is used, page by page, to a file that is there whole or not at all. The copy is of
// one moment: its pages are read in one transaction, which writers neither wait for nor change.
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { expected, IsnadError } from '../../errors.ts'
import { engineOf } from '../connection/engine-of.ts'
import type { Head } from '../rows/seal.ts'
import { asOneFile, ensureSound, headOf } from './sound.ts'

/** Pages that are copied before others may run. */
const pagesInAStep = 1000

export interface BackupOptions {
  /** Replaces a file that is there already. */
  readonly force: boolean
  /** Called after each step with the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** The file that a copy is written to until it is whole. */
export const partOf = (path: string): string => `${path}.part`

/** Removes a file, and what SQLite may have next to it. */
export const removeDatabase = (path: string): void => {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(path + ending, { force: true })
}

/**
 * Copies the database of `url` to `file` and checks the copy. Returns how many entries the history in it has. What an
 * interrupted run has left is removed by the next one, which begins again.
 * @throws IsnadError BACKUP_ELSEWHERE, DATABASE_MISSING, FILE_EXISTS, FILE_UNWRITABLE, BACKUP_INVALID; `file` is then
 *   as it was
 */
export const backup = async (
  url: string,
  file: string,
  { force, onProgress }: BackupOptions,
): Promise<number> => {
  const engine = engineOf(url)
  const place = engine.describe(url)
  if (engine.name === 'postgresql')
    throw elsewhere(`pg_dump --format=custom --file=${quoted(file)} ${quoted(place)}`)
  if (!existsSync(place))
    throw new IsnadError('DATABASE_MISSING', expected('store', `a database at ${place}`, 'nothing'))
  ensureFree(place, file, force)
  const part = partOf(file)
  try {
    removeDatabase(part)
    const head = await copyPages(place, part, onProgress)
    asOneFile(part)
    ensureSound(part, part)
    ensureHead(part, head)
    await intoPlace(part, file)
    return head.arrival
  } catch (error) {
    removeDatabase(part)
    throw refused(error, file, place)
  }
}

const ensureFree = (place: string, file: string, force: boolean): void => {
  if (!existsSync(file)) return
  if (realpathSync(file) === realpathSync(place))
    throw new IsnadError(
      'FILE_UNWRITABLE',
      expected('store', 'a file for the copy', `the database itself, ${place}`),
    )
  if (!force)
    throw new IsnadError('FILE_EXISTS', expected('store', `no file at ${file}`, 'one; --force replaces it'))
}

/** Returns the head of the history at the moment of the copy. */
const copyPages = async (from: string, to: string, onProgress: (share: number) => void): Promise<Head> => {
  // A connection that may not write would leave the files of its log behind.
  const source = new Database(from, { fileMustExist: true, timeout: 5000 })
  try {
    source.pragma('query_only = on')
    // The copy reads in this transaction. Without it each step would see what was committed since and begin again.
    source.exec('begin')
    const head = headOf(source)
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        if (totalPages > 0) onProgress(1 - remainingPages / totalPages)
        return pagesInAStep
      },
    })
    source.exec('rollback')
    return head
  } finally {
    source.close()
  }
}

const ensureHead = (part: string, { arrival, hash }: Head): void => {
  const copy = new Database(part, { readonly: true, fileMustExist: true })
  try {
    const head = headOf(copy)
    if (head.arrival !== arrival || head.hash !== hash)
      throw new IsnadError(
        'BACKUP_INVALID',
        expected('store', `${arrival} entries of the history in the copy`, `${head.arrival}, or others`),
      )
  } finally {
    copy.close()
  }
}

/** Gives a file its name once the disk has all of it, and waits until the disk has the name. */
export const intoPlace = async (part: string, file: string): Promise<void> => {
  await synced(part)
  await rename(part, file)
  await synced(dirname(file))
}

const synced = async (path: string): Promise<void> => {
  await using handle = await open(path, 'r')
  // Some systems cannot sync a folder; the file itself is on the disk then.
  await handle.sync().catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EINVAL' && code !== 'EPERM') throw error
  })
}

/** The refusal of a command that PostgreSQL has a program for. */
export const elsewhere = (command: string): IsnadError =>
  new IsnadError(
    'BACKUP_ELSEWHERE',
    expected('store', 'an SQLite database', `PostgreSQL, whose own programs do this: ${command}`),
  )

/** For a shell. */
export const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

const refused = (error: unknown, file: string, place: string): unknown => {
  if (error instanceof IsnadError) return error
  const { code = '' } = error as NodeJS.ErrnoException
  if (/directory does not exist|^unable to open/.test((error as Error).message) || /^E[A-Z]+$/.test(code))
    return new IsnadError(
      'FILE_UNWRITABLE',
      expected('store', `to write ${partOf(file)}`, `a refusal of the system (${code || 'no such folder'})`),
      {},
      error,
    )
  return engineOf(`file:${place}`).translate(error, place) ?? error
}
