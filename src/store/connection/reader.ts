// What one operation reads through: typed SQL and compiled queries, on a session of its own that is taken with the first
// statement, within the operation's time limit.
import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  Kysely,
} from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { breathing } from '../../breathe.ts'
import type { DB } from '../generated/tables.ts'
import type { Engine } from './engine.ts'
import { forgetful, type Memories, memoriesOf, type Memory } from './memory.ts'
import type { Reading, Reads, Session } from './session.ts'

/** What one operation reads through; each operation gets its own, with its own limits. */
export interface Reader {
  readonly db: Kysely<DB>
  readonly engine: Engine
  /** The rows of a compiled query; the limits of the reader apply to it too. */
  readonly run: (query: CompiledQuery) => Promise<readonly unknown[]>
  /** What other operations have read that saw the same state of the database. */
  readonly memory: () => Promise<Memory>
  /**
   * Lets others run if the operation has held the thread for long; that happens after each SQL statement as well.
   * @throws IsnadError TIME_LIMIT after the deadline
   */
  readonly breathe: () => Promise<void>
  /** Gives back what it reads through; nothing can be read afterwards. */
  readonly end: () => void
}

export interface ReaderOptions {
  /**
   * `performance.now()` after which no further SQL statement starts and `breathe` gives up. With `reads`, nothing waits
   * any longer for a statement that runs then.
   */
  readonly deadline?: number
  /** Called once for each SQL statement. */
  readonly onStatement?: () => void
  /**
   * What is read. All of it is of one moment, and the reader must be ended. Without it, each statement sees its own
   * moment in the calling thread, and nothing needs to be ended.
   */
  readonly reads?: Reads
}

export interface ReadersOptions {
  readonly engine: Engine
  readonly reading: Reading
  /** For the words of its SQL. */
  readonly dialect: Dialect
  readonly isClosed: () => boolean
}

/** Where the statements of a reader run. */
interface Source extends Pick<Reader, 'run' | 'memory' | 'end'> {
  /** @throws IsnadError OPERATION_ENDED after its end */
  readonly ensureOpen: () => void
}

export const readersOf = ({ engine, reading, dialect, isClosed }: ReadersOptions) => {
  const memories = memoriesOf(() => reading.version())
  const typed = typedSql(dialect)
  return ({ deadline = Number.POSITIVE_INFINITY, onStatement, reads }: ReaderOptions = {}): Reader => {
    const pause = breathing()
    const source = reads === undefined ? byItself(reading, memories) : ofOneMoment()
    const run = async (query: CompiledQuery): Promise<readonly unknown[]> => {
      // Otherwise a database that was never used would open now.
      if (isClosed()) throw new Error('store: it is closed')
      ensureTime(deadline)
      source.ensureOpen()
      onStatement?.()
      const rows = await source.run(query)
      await pause()
      return rows
    }
    let db: Kysely<DB> | undefined
    return {
      engine,
      // Most of what is asked often is compiled, and needs none.
      get db() {
        return (db ??= typed(run))
      },
      run,
      memory: source.memory,
      breathe: async () => {
        await pause()
        ensureTime(deadline)
      },
      end: source.end,
    }
    function ofOneMoment(): Source {
      return onSession((until) => reading.open(reads ?? 'lists', until), memories, deadline)
    }
  }
}

const byItself = (reading: Reading, memories: Memories): Source => {
  let known: Promise<Memory> | undefined
  return {
    run: (query) => reading.run(query),
    memory: () => (known ??= memories.now()),
    end: () => undefined,
    ensureOpen: () => undefined,
  }
}

const onSession = (
  open: (deadline: number) => Promise<Session>,
  memories: Memories,
  deadline: number,
): Source => {
  let opened: Promise<Session> | undefined
  let hasEnded = false
  const late = lateAt(deadline, () => void opened?.then((session) => session.giveUp(), ignored))
  const ensureOpen = (): void => {
    if (hasEnded)
      throw new IsnadError(
        'OPERATION_ENDED',
        expected('store', 'an operation that goes on', 'one that has ended'),
      )
  }
  const session = (): Promise<Session> => {
    ensureOpen()
    return (opened ??= begun())
  }
  const begun = async (): Promise<Session> => {
    const session = await open(deadline)
    if (!hasEnded && !session.isImmediate) late.start()
    return session
  }
  let known: Promise<Memory> | undefined
  const memory = async (): Promise<Memory> => {
    const own = await session()
    const version = await late.orElse(own.version())
    return version === undefined ? forgetful : memories.at(version)
  }
  return {
    ensureOpen,
    run: async (query) => {
      const own = await session()
      return late.orElse(own.run(query))
    },
    memory: () => (known ??= memory()),
    end: () => {
      if (hasEnded) return
      hasEnded = true
      late.stop()
      // One that is still waited for is given back when it comes.
      opened?.then((one) => one.end(), ignored)
    },
  }
}

const ignored = (): void => undefined

/** Gives work up at the deadline: who waits for it gets TIME_LIMIT then, and `giveUp` is called once. */
const lateAt = (deadline: number, giveUp: () => void) => {
  let timer: NodeJS.Timeout | undefined
  let over: Promise<never> | undefined
  return {
    start: () => {
      if (deadline === Number.POSITIVE_INFINITY) return
      const { promise, reject } = Promise.withResolvers<never>()
      promise.catch(ignored)
      over = promise
      timer = setTimeout(() => {
        reject(timeLimit())
        giveUp()
      }, deadline - performance.now())
    },
    stop: () => clearTimeout(timer),
    orElse: <T>(work: Promise<T>): Promise<T> => (over ? Promise.race([work, over]) : work),
  }
}

const timeLimit = (): IsnadError =>
  new IsnadError('TIME_LIMIT', 'store: the query was given up after its time limit')

const ensureTime = (deadline: number): void => {
  if (performance.now() > deadline) throw timeLimit()
}

/** Makes the typed SQL of a reader, all of whose statements `run` runs. */
const typedSql = (dialect: Dialect) => {
  const [compiler, adapter] = [dialect.createQueryCompiler(), dialect.createAdapter()]
  const others = { config: { dialect }, dialect, driver: dialect.createDriver() }
  return (run: Reader['run']): Kysely<DB> => {
    const connection: DatabaseConnection = {
      executeQuery: async (query) => ({ rows: [...(await run(query))] as never[] }),
      streamQuery: () => {
        throw new Error('store: a reader does not stream')
      },
    }
    const provider = {
      provideConnection: <T>(use: (on: DatabaseConnection) => Promise<T>) => use(connection),
    }
    return new Kysely<DB>({ ...others, executor: new DefaultQueryExecutor(compiler, adapter, provider) })
  }
}
