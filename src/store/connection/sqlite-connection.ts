// A connection to an SQLite file that only reads. Nothing of Kysely is loaded here, since the threads that read start
// with this file.
import Database from 'better-sqlite3'
import { cachingStatements } from './cached-statements.ts'

/** Milliseconds that a reader waits in the thread: only while another process puts a log right, or closes as the last. */
const busyTimeout = 1000
/** Bytes of the file mapped into memory, all that SQLite allows: otherwise a list costs mostly system calls. */
const mapped = 2 ** 31 - 2 ** 16
/** KiB of pages in the cache, for what is beyond the mapped part or in the log. */
const cached = 16_384

export interface SqliteConnection {
  /** Begins a transaction unless one has begun: from the first read to `end`, all that is read is of one moment. */
  begin(): void
  /** The cheapest read: of the transaction's moment, if nothing was read in it before. */
  look(): void
  rows(sql: string, parameters: readonly unknown[]): readonly unknown[]
  end(): void
  close(): void
}

export const connectForReading = (path: string): SqliteConnection => {
  const { database, statements } = openForReading(path)
  const [begin, look, commit] = ['begin', 'pragma data_version', 'commit'].map((text) =>
    database.prepare<[]>(text),
  )
  return {
    begin: () => {
      if (database.inTransaction) return
      begin?.run()
    },
    look: () => void look?.get(),
    rows: (sql, parameters) => {
      const statement = statements.prepare(sql)
      if (statement.reader) return statement.all(parameters)
      statement.run(parameters)
      return []
    },
    end: () => {
      if (database.inTransaction) commit?.run()
    },
    close: () => void database.close(),
  }
}

/** The driver's own connection, with the settings that reading needs. */
export const openForReading = (path: string) => {
  const database = new Database(path, { timeout: busyTimeout, fileMustExist: true })
  database.pragma('query_only = on')
  database.pragma(`mmap_size = ${mapped}`)
  database.pragma(`cache_size = -${cached}`)
  return { database, statements: cachingStatements(database) }
}

/** A version of the database is the same until something is written, by any connection. */
export interface Watch {
  /** Looks. It costs as much as a small read. */
  now(): string
  /** What the latest look saw, or a first one: if a look in future sees the same, nothing was written in between. */
  seen(): string
  close(): void
}

export const connectForWatching = (path: string): Watch => {
  const database = new Database(path, { readonly: true, timeout: busyTimeout, fileMustExist: true })
  // It changes with every commit of another connection, and this one writes nothing.
  const version = database.prepare('pragma data_version').pluck()
  let latest: string | undefined
  const now = (): string => (latest = String(version.get()))
  return { now, seen: () => latest ?? now(), close: () => void database.close() }
}
