// Opens databases that cannot or may not be written. SQLite reads a database with a write-ahead log only where it can
// make two files next to it; on media without writing it gets a copy in the folder for temporary files.
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { expected, IsnadError } from '../../errors.ts'
import { driverError } from './driver-error.ts'
import type { Engine, Writing } from './engine.ts'
import { logSync, syncedByCommit } from './log-sync.ts'
import { writeLimits } from './waiting.ts'

/** What the system lets us do with an SQLite file: `copy` when it can be read only from elsewhere. */
export type Access = 'write' | 'read' | 'copy'

export const accessTo = (path: string): Access => {
  if (isOpen(path, nothingWritten)) return 'write'
  return isOpen(path, 'begin') ? 'read' : 'copy'
}

/** `begin immediate` alone is only a read where the file cannot be written. */
const nothingWritten = 'begin immediate; update "_prisma_migrations" set "logs" = "logs" where 0'

/** Whether a transaction can begin so; a database that another process is writing can be written. */
const isOpen = (path: string, begin: string): boolean => {
  try {
    const database = new Database(path, { fileMustExist: true, timeout: 0 })
    try {
      database.exec(begin)
      database.prepare('select count(*) from sqlite_master').get()
      database.exec('rollback')
      return true
    } finally {
      database.close()
    }
  } catch (error) {
    // Anything else, such as a damaged file, is for the one who reads it to report.
    return !/^SQLITE_(READONLY|CANTOPEN|IOERR)/.test(driverError(error).code)
  }
}

/** A copy of an SQLite database for this process alone. */
export const temporaryCopy = (path: string): { readonly path: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'))
  const copy = join(folder, basename(path))
  for (const ending of ['', '-wal'])
    if (existsSync(path + ending)) {
      copyFileSync(path + ending, copy + ending)
      // Its bits came along.
      chmodSync(copy + ending, 0o600)
    }
  return { path: copy, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** @throws IsnadError READ_ONLY */
export const refuseWriting = (place: string): never => {
  throw new IsnadError(
    'READ_ONLY',
    expected('store', `only reads of ${place}, which is opened for reading`, 'a write'),
  )
}

/** Refuses to write. The engine's own checks, which have the form of writes, run on a copy. */
export const readOnlyWriting = (engine: Engine, place: string): Writing => {
  let copy: { readonly writing: Writing; readonly remove: () => void } | undefined
  const copied = () => {
    if (copy) return copy
    const { path, remove } = temporaryCopy(place)
    return (copy = { writing: engine.writing(`file:${path}`, writeLimits), remove })
  }
  return {
    transaction: async () => refuseWriting(place),
    sync: engine.name === 'sqlite' ? logSync(place) : syncedByCommit,
    run: async (turn, query) =>
      engine.name === 'sqlite' ? copied().writing.run(turn, query) : refuseWriting(place),
    close: async () => {
      await copy?.writing.close()
      copy?.remove()
    },
  }
}
