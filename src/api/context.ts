// What the resolvers of one operation share.
import { expected, IsnadError } from '../errors.ts'
import { loaderOf } from '../store/read/load.ts'
import type { Loader } from '../store/read/loader.ts'
import { similarPart } from '../newsroom/check/similar.ts'
import type { Viewer } from '../newsroom/token/editor-token.ts'
import type { Reads } from '../store/connection/session.ts'
import type { Store } from '../store/connection/store.ts'
import { limits } from './limits.ts'
import { newOperation, type Operation } from './operation.ts'
import { timed } from './watch/sql-time.ts'

/** Receives internal errors; Fastify's logger of the request adds the request's id. */
export interface FaultLog {
  readonly error: (fault: unknown) => void
}

export interface Context {
  readonly log: FaultLog
  /** What is learned of the operation while it runs. */
  readonly operation: Operation
  /** The loader of the operation: all that it reads is of one moment, and is read as the first caller says. */
  readonly loaderFor: (reads: Reads) => Loader
  /**
   * A loader that sees what was written until now, and whose time limit starts now: what a mutation shows is read after a
   * write that may have taken long. It must be ended.
   */
  readonly loaderFromNow: () => Loader
  /** Called when the operation is over, however it ends; nothing can be read afterwards. */
  readonly end: () => void
  readonly store: Store
  /** Who asks; null without a token. */
  readonly viewer: Viewer | null
  /** Whether a mutation may fetch addresses. */
  readonly mayFetch: boolean
  /** The server's public origin; addresses are relative without it. */
  readonly origin: string
  /** 0 to 1. */
  readonly random: () => number
  /**
   * Runs the reads of an operation one after the other. In parallel they would all pass the deadline check together and
   * then wait for one connection, long after the deadline.
   */
  readonly inTurn: <T>(read: () => Promise<T>) => Promise<T>
  /** Called when the answer is the same for everybody until something is written. */
  readonly mayKeep: () => void
  /** Called with the number of characters of documents that the answer repeats. @throws IsnadError RESPONSE_LIMIT */
  readonly spend: (characters: number) => void
}

export interface ContextOptions {
  /** Called once for each SQL statement. */
  readonly onStatement?: (() => void) | undefined
  readonly viewer?: Viewer | null
  readonly mayFetch?: boolean
  readonly origin?: string
  readonly mayKeep?: () => void
  readonly operation?: Operation
  /** `performance.now()` when its time limit started; by default now. */
  readonly since?: number | undefined
  /** Why the operation was refused before: it is refused again where it reads. */
  readonly refusal?: IsnadError | undefined
}

/** A context for one operation, whose time limit starts now. */
export const contextFor = (
  store: Store,
  log: FaultLog,
  {
    onStatement,
    viewer = null,
    mayFetch = false,
    origin = '',
    mayKeep = () => undefined,
    operation = newOperation(),
    since = performance.now(),
    refusal,
  }: ContextOptions = {},
): Context => {
  let own: Loader | undefined
  let hasEnded = false
  const loaderFrom = (start: number, reads: Reads): Loader => {
    if (refusal) throw refusal
    if (hasEnded)
      throw new IsnadError('OPERATION_ENDED', expected('api', 'a client that waits', 'one that has left'))
    const deadline = start + limits.milliseconds
    const counted = (): void => {
      operation.statements++
      onStatement?.()
    }
    const reader = store.reader({ deadline, reads, onStatement: counted })
    return loaderOf(operation.isTraced ? timed(reader, operation) : reader, [similarPart])
  }
  return {
    store,
    log,
    viewer,
    mayFetch,
    origin,
    mayKeep,
    operation,
    loaderFor: (reads) => (own ??= loaderFrom(since, reads)),
    loaderFromNow: () => loaderFrom(performance.now(), 'lists'),
    end: () => {
      hasEnded = true
      own?.end()
    },
    random: Math.random,
    inTurn: turns(),
    spend: budget(),
  }
}

const turns = (): Context['inTurn'] => {
  let last: Promise<unknown> = Promise.resolve()
  return (read) => {
    const turn = last.then(read, read)
    last = turn.catch(() => undefined)
    return turn
  }
}

const budget = (): Context['spend'] => {
  let spent = 0
  return (characters) => {
    spent += characters
    if (spent > limits.characters)
      throw new IsnadError(
        'RESPONSE_LIMIT',
        expected(
          'api',
          `an answer with at most ${limits.characters} characters of documents`,
          'more; ask for fewer texts at once',
        ),
      )
  }
}
