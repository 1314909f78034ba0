// Reading from an SQLite file: rows by their ids in the calling thread, where they cost less than a message to another,
// and everything else in threads. A process that answers one question, as commands do, needs no threads.
import type { CompiledQuery } from 'kysely'
import { readerPool } from './reader-pool.ts'
import { type Moment, momentFrom } from './moment.ts'
import type { Reading, Session } from './session.ts'
import {
  connectForReading,
  connectForWatching,
  type SqliteConnection,
  type Watch,
} from './sqlite-connection.ts'

/** Connections kept in the calling thread: operations by ids hardly ever overlap in it. */
const mostIdle = 4

/** @param threads how many may be started; with 0 everything is read in the calling thread */
export const readingOf = (path: string, threads: number): Reading => {
  let opened: Watch | undefined
  const watch = (): Watch => (opened ??= connectForWatching(path))
  const here = readingHere(path, watch)
  const pool = threads > 0 ? readerPool(path, threads, watch) : undefined
  return {
    run: async (query) => here.run(query),
    open: async (reads, deadline) =>
      pool && reads !== 'points' ? pool.open(reads === 'one', deadline) : here.open(),
    version: async () => watch().now(),
    state: () => {
      const { threads: running = 0, busy = 0, waiting = 0, replaced = 0 } = pool?.state() ?? {}
      return { threads: running, busy: busy + here.busy(), waiting, replaced }
    },
    close: async () => {
      here.close()
      opened?.close()
      await pool?.close()
    },
  }
}

const readingHere = (path: string, watch: () => Watch) => {
  const all = new Set<SqliteConnection>()
  const idle: SqliteConnection[] = []
  const take = (): SqliteConnection => {
    const connection = idle.pop() ?? connectForReading(path)
    all.add(connection)
    return connection
  }
  const giveBack = (connection: SqliteConnection): void => {
    if (idle.length < mostIdle) idle.push(connection)
    else {
      all.delete(connection)
      connection.close()
    }
  }
  return {
    run: ({ sql, parameters }: CompiledQuery): readonly unknown[] => {
      const connection = take()
      try {
        return connection.rows(sql, parameters)
      } finally {
        giveBack(connection)
      }
    },
    open: (): Session => sessionOn(take(), watch, giveBack),
    busy: () => all.size - idle.length,
    close: () => {
      for (const connection of all) connection.close()
    },
  }
}

const sessionOn = (
  connection: SqliteConnection,
  watch: () => Watch,
  giveBack: (connection: SqliteConnection) => void,
): Session => {
  let moment: Moment | undefined
  let hasEnded = false
  const end = (): void => {
    if (hasEnded) return
    hasEnded = true
    connection.end()
    giveBack(connection)
  }
  return {
    isImmediate: true,
    run: async ({ sql, parameters }) => {
      if (!moment) {
        moment = momentFrom(watch(), watch().seen())
        connection.begin()
      }
      return connection.rows(sql, parameters)
    },
    version: async () => {
      if (!moment) {
        moment = momentFrom(watch(), watch().now())
        connection.begin()
        connection.look()
      }
      return moment.version()
    },
    end,
    giveUp: end,
  }
}
