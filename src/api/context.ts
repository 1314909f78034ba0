// What the resolvers of one operation share.
import { type Loader, loaderOf } from '../store/read/load.ts'
import type { Store } from '../store/store.ts'
import { limits } from './limits.ts'

export interface Context {
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
export const contextFor = (store: Store, { onStatement }: ContextOptions = {}): Context => {
  const deadline = performance.now() + limits.milliseconds
  const reader = store.reader({ deadline, ...(onStatement ? { onStatement } : {}) })
  return { store, loader: loaderOf(reader), random: Math.random }
}
