// How large a database is: its file and its write-ahead log, or what the server of PostgreSQL reports.
import { stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Store } from '../connection/store.ts'

export interface DatabaseSize {
  readonly bytes: number
  /** Of the write-ahead log; null where a server keeps it for all its databases. */
  readonly wal: number | null
}

export const databaseSize = async (store: Store): Promise<DatabaseSize> => {
  const { engine, place } = store
  if (engine.name === 'sqlite') return { bytes: await fileSize(place), wal: await fileSize(`${place}-wal`) }
  const { rows } = await sql<{
    bytes: string
  }>`select pg_database_size(current_database()) as "bytes"`.execute(store.reader().db)
  return { bytes: Number(rows[0]?.bytes ?? 0), wal: null }
}

/** The log is removed when the last connection closes. */
const fileSize = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}
