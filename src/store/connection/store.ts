// An open database: readers for the read path, a connection and a Prisma client for writes, which only the store uses.
import { existsSync } from 'node:fs'
import { type CompiledQuery, Kysely, type KyselyPlugin } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { breathing } from '../../breathe.ts'
import type { Engine, Writing } from './engine.ts'
import { engineOf } from './engine-of.ts'
import { readOnlyWriting, refuseWriting } from './read-only.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { DB } from '../generated/tables.ts'
import { type Memory, memoryOf } from './memory.ts'

/** What one operation reads through; each operation gets its own, with its own limits. */
export interface Reader {
  readonly db: Kysely<DB>
  readonly engine: Engine
  /** The rows of a compiled query; the limits of the reader apply to it too. */
  readonly run: (query: CompiledQuery) => Promise<readonly unknown[]>
  /** What other operations have read; the database is asked only once whether it is still valid. */
  readonly memory: () => Promise<Memory>
  /**
   * Lets others run if the operation has held the thread for long; that happens after each SQL statement as well.
   * @throws IsnadError TIME_LIMIT after the deadline
   */
  readonly breathe: () => Promise<void>
}

export interface ReaderOptions {
  /** `performance.now()` after which no further SQL statement starts and `breathe` gives up. */
  readonly deadline?: number
  /** Called once for each SQL statement. */
  readonly onStatement?: () => void
  /** The answer of `Store.version`, if the operation already has it. */
  readonly version?: string | undefined
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
  /** Runs `work` on its own connection, on which all reads see one moment. */
  snapshot<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T>
  /** Opened on first use. */
  readonly writing: Writing
  /** Opened on first use: most processes never write, and most that write need no more than `writing`. */
  prisma(): Promise<PrismaClient>
  /**
   * Runs one piece of writing after another. Otherwise a connection would wait for the lock of another connection in
   * the only thread that can release it.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Runs `work` and throws a known database error as an IsnadError. */
  guard<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface StoreOptions {
  /** Refuses every write. */
  readonly readOnly?: boolean
  /** How the database is named in messages, where it is another's copy. */
  readonly place?: string | undefined
}

/**
 * Opens a database that exists and is migrated.
 * @throws IsnadError DATABASE_MISSING when an SQLite file is not there
 */
export const openStore = (url: string, { readOnly = false, place: shown }: StoreOptions = {}): Store => {
  const engine = engineOf(url)
  const place = engine.describe(url)
  if (engine.name === 'sqlite' && !existsSync(place))
    throw new IsnadError(
      'DATABASE_MISSING',
      expected('store', `a database at ${place}`, 'nothing; `isnad seed` makes one'),
    )
  const reading = engine.reading(url)
  const db = new Kysely<DB>({ dialect: reading.dialect })
  const watch = engine.watch(url, db)
  const writing = readOnly ? readOnlyWriting(engine, place) : engine.writing(url)
  const memory = memoryOf(() => watch.version())
  let prisma: Promise<PrismaClient> | undefined
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false
  return {
    engine,
    place: shown ?? place,
    isReadOnly: readOnly,
    reader: (options = {}) => {
      const { deadline = Number.POSITIVE_INFINITY } = options
      const begin = beginning(options, () => isClosed)
      const pause = breathing()
      const breathe = async (): Promise<void> => {
        await pause()
        ensureTime(deadline)
      }
      let known: Promise<Memory> | undefined
      return {
        memory: () => (known ??= memory(options.version)),
        engine,
        breathe,
        db: db.withPlugin(aroundEach(begin, pause)),
        run: async (query) => {
          begin()
          const rows = await reading.run(query)
          await pause()
          return rows
        },
      }
    },
    version: () => watch.version(),
    snapshot: async (work) => {
      const own = new Kysely<DB>({ dialect: engine.reading(url).dialect })
      try {
        const begun = own.transaction()
        const { snapshotLevel } = engine
        return await (snapshotLevel ? begun.setIsolationLevel(snapshotLevel) : begun).execute(work)
      } finally {
        await own.destroy()
      }
    },
    writing,
    inTurn: (work) => {
      const done = last.then(work)
      last = done.catch(() => undefined)
      return done
    },
    prisma: async () => (readOnly ? refuseWriting(place) : (prisma ??= engine.prisma(url))),
    guard: async (work) => {
      try {
        return await work()
      } catch (error) {
        throw engine.translate(error, url) ?? error
      }
    },
    close: async () => {
      isClosed = true
      watch.close()
      await db.destroy()
      await writing.close()
      await (await prisma)?.$disconnect()
    },
  }
}

/** What is done before each SQL statement. */
const beginning =
  ({ deadline = Number.POSITIVE_INFINITY, onStatement }: ReaderOptions, isClosed: () => boolean) =>
  (): void => {
    // Otherwise a database that was never used would open now.
    if (isClosed()) throw new Error('store: it is closed')
    ensureTime(deadline)
    onStatement?.()
  }

const ensureTime = (deadline: number): void => {
  if (performance.now() > deadline)
    throw new IsnadError('TIME_LIMIT', 'store: the query was given up after its time limit')
}

const aroundEach = (begin: () => void, end: () => Promise<void>): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    begin()
    return node
  },
  transformResult: async ({ result }) => {
    await end()
    return result
  },
})
