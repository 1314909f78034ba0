// A thread that reads from an SQLite file: each statement that it is sent runs to its end on the connection of its
// session, and the rows go back.
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Message, Order } from './reader-thread.ts'
import { connectForReading, type SqliteConnection } from './sqlite-connection.ts'

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
    return { rows: query ? connection.rows(query.sql, query.parameters) : [] }
  } catch (error) {
    const { message, code = '' } = error as Error & { readonly code?: string }
    return { message, code }
  }
}

parentPort?.on('message', ({ ended, order }: Message) => {
  for (const session of ended) connections.get(session)?.end()
  if (order) parentPort?.postMessage(answer(order))
})
