// A thread that reads from an SQLite file: each statement that it is sent runs to its end on the connection of its
// session, and the rows go back.
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Message, Order } from './reader-thread.ts'
import { connectForReading, type SqliteConnection } from './sqlite-connection.ts'

/**
 * Where all cores are busy, the thread that answers at once comes first: a list, which takes milliseconds anyway, waits
 * for it. Only Linux has a priority for each thread (`nice`, from -20 to 19), by a number that is that of a process
 * elsewhere.
 */
const stepBack = (): void => {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), 10)
  } catch {
    // A container may hide /proc or forbid it; then all threads are equal.
  }
}

stepBack()
const path = workerData as string
const connections = new Map<number, SqliteConnection>()

const connectionOf = (session: number): SqliteConnection => {
  const connection = connections.get(session) ?? connectForReading(path)
  connections.set(session, connection)
  return connection
}

const answer = ({ session, begins, query }: Order): Answer => {
  try {
    const connection = connectionOf(session)
    if (begins) connection.begin()
    if (query) return { rows: connection.rows(query.sql, query.parameters) }
    connection.look()
    return { rows: [] }
  } catch (error) {
    const { message, code = '' } = error as Error & { readonly code?: string }
    return { message, code }
  }
}

parentPort?.on('message', ({ ended, order }: Message) => {
  for (const session of ended) connections.get(session)?.end()
  if (order) parentPort?.postMessage(answer(order))
})
