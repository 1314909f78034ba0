// Checks an SQLite file as a whole: that it is one, that Isnad made it, and that the engine finds nothing wrong.
import Database from 'better-sqlite3'
import { expected, IsnadError } from '../../errors.ts'
import { sqlite } from '../connection/engine-sqlite.ts'
import { type Head, noSeal } from '../rows/seal.ts'

/** The file as one file: pages that are in its log are written to it, and it is opened without a log from then on. */
export const asOneFile = (path: string): void => {
  const database = new Database(path, { fileMustExist: true, timeout: 1000 })
  try {
    database.pragma('journal_mode = delete')
  } finally {
    database.close()
  }
}

/** @throws IsnadError BACKUP_INVALID when the file is no database of Isnad, or the engine finds it damaged */
export const ensureSound = (path: string, shownAs: string): void => {
  try {
    const database = new Database(path, { fileMustExist: true, readonly: true })
    try {
      if (!hasTables(database, ['_prisma_migrations', 'Document', 'History']))
        refuse('a backup of an Isnad database', `another database in ${shownAs}`)
      for (const check of ['integrity_check(5)', 'foreign_key_check']) {
        const rows = database.pragma(check) as readonly { readonly integrity_check?: string }[]
        const broken = rows.filter((row) => row.integrity_check !== 'ok')
        if (broken.length > 0) refuse(`a sound database in ${shownAs}`, JSON.stringify(broken[0]))
      }
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof IsnadError) throw error
    throw new IsnadError(
      'BACKUP_INVALID',
      expected('store', 'a backup of an Isnad database', `something else or a damaged file in ${shownAs}`),
      {},
      sqlite.translate(error, path) ?? error,
    )
  }
}

const refuse = (what: string, got: string): never => {
  throw new IsnadError('BACKUP_INVALID', expected('store', what, got))
}

const hasTables = (database: Database.Database, names: readonly string[]): boolean =>
  names.every(
    (name) =>
      database.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(name) !==
      undefined,
  )

/** The newest seal; the first of all where the history has none, as in older versions. */
export const headOf = (database: Database.Database): Head => {
  const found = hasTables(database, ['Seal'])
    ? database.prepare<[], Head>('select "arrival", "hash" from "Seal" order by "arrival" desc limit 1').get()
    : undefined
  return found ?? { arrival: 0, hash: noSeal }
}
