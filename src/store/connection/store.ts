// An open database: readers for the read path, a connection and a Prisma client for writes, which only the store uses.
import { existsSync } from 'node:fs'
import { Kysely } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { Engine, Writing } from './engine.ts'
import { engineOf } from './engine-of.ts'
import { readOnlyWriting, refuseWriting } from './read-only.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { DB } from '../generated/tables.ts'
import { type Reader, type ReaderOptions, readersOf } from './reader.ts'
import type { ReadingState } from './session.ts'
import { type WriteLimits, writeLimits } from './waiting.ts'
import { type Turn, type WriteCounts, WriteQueue } from './write-queue.ts'

export type { Reader, ReaderOptions }

export interface StoreOptions extends Partial<WriteLimits> {
  /**
   * Threads that may be started for reading where the engine runs in this process; by default none, as for a command
   * that answers one question.
   */
  readonly readers?: number
  /** Refuses every write. */
  readonly readOnly?: boolean
  /** How the database is named in messages, where it is another's copy. */
  readonly place?: string | undefined
}

export interface Store {
  readonly engine: Engine
  /** Without a password. */
  readonly place: string
  /** Whether every write is refused. */
  readonly isReadOnly: boolean
  reader(options?: ReaderOptions): Reader
  /** While it is the same, nothing was written, by this process or another. */
  version(): Promise<string>
  /** How busy the connections for reading are. */
  reading(): ReadingState
  /** Runs `work` on its own connection, on which all reads see one moment. */
  snapshot<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T>
  /** Opened on first use. */
  readonly writing: Writing
  /** Opened on first use: most processes never write, and most that write need no more than `writing`. */
  prisma(): Promise<PrismaClient>
  /** How many milliseconds a transaction of writing may take, and what else limits writing. */
  readonly limits: WriteLimits
  /** How many writes of this process wait for their turn, and how many have it. */
  readonly writes: WriteCounts
  /** Runs one piece of writing after another; it resolves when it is on the disk. @throws IsnadError DATABASE_BUSY when it would wait too long */
  inTurn<T>(work: (turn: Turn) => Promise<T>): Promise<T>
  /** Runs `work` and throws a known database error as an IsnadError. */
  guard<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Opens a database that exists and is migrated.
 * @param options limits of writing other than those for a server, and how to read
 * @throws IsnadError DATABASE_MISSING when an SQLite file is not there
 */
export const openStore = (
  url: string,
  { readers = 0, readOnly = false, place: shown, ...given }: StoreOptions = {},
): Store => {
  const engine = engineOf(url)
  const place = engine.describe(url)
  if (engine.name === 'sqlite' && !existsSync(place))
    throw new IsnadError(
      'DATABASE_MISSING',
      expected('store', `a database at ${place}`, 'nothing; `isnad seed` makes one'),
    )
  const reading = engine.reading(url, readers)
  const limits = { ...writeLimits, ...given }
  const writing = readOnly ? readOnlyWriting(engine, place) : engine.writing(url, limits)
  const queue = new WriteQueue(place, limits, engine.isFair)
  let prisma: Promise<PrismaClient> | undefined
  let isClosed = false
  return {
    engine,
    place: shown ?? place,
    isReadOnly: readOnly,
    reader: readersOf({ engine, reading, dialect: engine.dialect(url), isClosed: () => isClosed }),
    version: () => reading.version(),
    reading: () => reading.state(),
    snapshot: async (work) => {
      const own = new Kysely<DB>({ dialect: engine.dialect(url) })
      try {
        const begun = own.transaction()
        const { snapshotLevel } = engine
        return await (snapshotLevel ? begun.setIsolationLevel(snapshotLevel) : begun).execute(work)
      } finally {
        await own.destroy()
      }
    },
    writing,
    limits,
    get writes() {
      return queue.counts
    },
    inTurn: async (work) => {
      writing.sync.ensure()
      const result = await queue.run(work)
      // Outside of the turn, so that the next one writes meanwhile.
      await writing.sync.done()
      return result
    },
    prisma: async () => (readOnly ? refuseWriting(place) : (prisma ??= engine.prisma(url))),
    guard: async (work) => {
      try {
        return await work()
      } catch (error) {
        throw engine.translate(error, url) ?? withoutPrisma(error)
      }
    },
    close: async () => {
      isClosed = true
      await reading.close()
      await writing.close()
      await (await prisma)?.$disconnect()
    },
  }
}

/** Prisma's errors have the text of the code that called it; what they are made of is in the cause. */
const withoutPrisma = (error: unknown): unknown =>
  error instanceof Error && /^Prisma/.test(error.constructor.name)
    ? new Error('store: the database has refused a statement', { cause: error })
    : error
