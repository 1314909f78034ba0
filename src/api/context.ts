// What the resolvers of one operation share.
import { type Loader, loaderOf } from '../store/read/load.ts'
import type { Store } from '../store/store.ts'
import { limits } from './limits.ts'

/** Told of faults; Fastify's logger of the request has the request's id. */
export interface FaultLog {
  readonly error: (fault: unknown) => void
}

export interface Context {
  readonly log: FaultLog
  readonly loader: Loader
  readonly store: Store
  /** 0 to 1. */
  readonly random: () => number
}

export interface ContextOptions {
  /** Called once for each SQL statement. */
  readonly onStatement?: (() => void) | undefined
}

/** A context for one operation, whose time begins now. */
export const contextFor = (store: Store, log: FaultLog, { onStatement }: ContextOptions = {}): Context => {
  const deadline = performance.now() + limits.milliseconds
  const reader = store.reader({ deadline, ...(onStatement ? { onStatement } : {}) })
  return { store, log, loader: loaderOf(reader), random: Math.random }
}
