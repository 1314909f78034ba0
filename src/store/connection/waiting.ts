// Waits for a database that another process holds, without holding the thread, and then says that it is busy.
import { setTimeout as sleep } from 'node:timers/promises'
import { IsnadError } from '../../errors.ts'
import { driverError } from './driver-error.ts'

/** How long, and with how many, writes wait, and how long one may take. */
export interface WriteLimits {
  /** Milliseconds that a write waits, for the others of its process and for those of other processes. */
  readonly patience: number
  /** Milliseconds that a transaction may take: as long as a client waits for its answer. */
  readonly longest: number
  /** Writes that may wait in a process at the same time. */
  readonly waiting: number
  /** Called each second while a write waits, with the seconds so far. */
  readonly onWait?: ((seconds: number) => void) | undefined
}

export const writeLimits = { patience: 10_000, longest: 300_000, waiting: 100 } as const

/** Milliseconds that a migration waits for another process: it may migrate, and have much to write again. */
export const migrationPatience = 300_000

/** Seconds after which a client that was refused may try again. */
export const retryAfter = 5

/** The error when a write has waited long enough; `place` is the database, without a password. */
export const busy = (place: string, cause?: unknown): IsnadError =>
  new IsnadError(
    'DATABASE_BUSY',
    `store: expected to write to ${place}, but others are writing; try again in ${retryAfter} seconds`,
    { retryAfter },
    cause,
  )

/** Milliseconds between two attempts. Chance keeps two processes from trying at the same moments. */
const attempts = { shortest: 2, longest: 8 } as const
/** Milliseconds, more than between two attempts. */
export const gap = 12

/** SQLite's codes, and what Prisma's adapter makes of them. */
export const isBusy = (error: unknown): boolean =>
  /^(SQLITE_BUSY|SQLITE_LOCKED|SocketTimeout)/.test(driverError(error).code)

/**
 * What `attempt` returns as soon as the database is not busy.
 * @param until `performance.now()` after which the error of the last attempt is thrown
 */
export const whenFree = async <T>(attempt: () => T | Promise<T>, until: number): Promise<T> => {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
      await sleep(attempts.shortest + Math.random() * (attempts.longest - attempts.shortest))
    }
  }
}
