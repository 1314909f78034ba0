// The version of the database that a transaction sees, for which one look is mostly enough: the latest one before it began
// is known anyway, for any reader may have looked.
import type { Watch } from './sqlite-connection.ts'

export interface Moment {
  /** Asked once the transaction has read. Undefined where something was written meanwhile, or shortly before. */
  version(): string | undefined
}

/** @param before what was seen before the transaction began */
export const momentFrom = (watch: Watch, before: string): Moment => {
  let known: { readonly version: string | undefined } | undefined
  return {
    // Nothing was written between the two looks, and in between the transaction has read.
    version: () => (known ??= { version: watch.now() === before ? before : undefined }).version,
  }
}
