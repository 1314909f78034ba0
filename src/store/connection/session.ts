// What one operation reads through until its end: a connection, and on it one transaction, so that it sees one moment.
import type { CompiledQuery } from 'kysely'

/**
 * What an operation reads, known before it begins. `points`: rows by their ids or slugs, a fraction of a millisecond
 * each. `lists`: anything. `one`: anything, in exactly one SQL statement, which needs no transaction to see one moment.
 */
export type Reads = 'points' | 'lists' | 'one'

export interface Session {
  /** Whether a statement is answered in the calling thread, so that nobody can give it up. */
  readonly isImmediate: boolean
  /** The rows of a query; the first one begins the transaction. */
  run(query: CompiledQuery): Promise<readonly unknown[]>
  /** `Reading.version` of the moment that it sees; undefined where something was written just when it began. */
  version(): Promise<string | undefined>
  /** Gives the connection back as soon as the statement that still runs is answered. */
  end(): void
  /** Like `end`, past the deadline: nothing waits for the statement that still runs. */
  giveUp(): void
}

/** The connections of an open database that read. */
export interface Reading {
  /** The rows of a query by itself. */
  run(query: CompiledQuery): Promise<readonly unknown[]>
  /**
   * A session, once one is free. It must be ended.
   * @param deadline `performance.now()` after which nobody waits for it
   * @throws IsnadError OVERLOADED
   */
  open(reads: Reads, deadline: number): Promise<Session>
  /** While it is the same, everything that a read would see is the same. */
  version(): Promise<string>
  state(): ReadingState
  close(): Promise<void>
}

export interface ReadingState {
  /** Threads that read, those included that are given up and have not ended yet; 0 on PostgreSQL. */
  readonly threads: number
  /** Operations that have a session. */
  readonly busy: number
  /** Operations that wait for a session. */
  readonly waiting: number
  /** Threads that had to be replaced since the start. */
  readonly replaced: number
}
