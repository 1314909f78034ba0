// Writes of a process take turns, and wait in a line that has an end. Otherwise a connection would wait for the lock of
// another connection in the only thread that can release it.
import { setTimeout as sleep } from 'node:timers/promises'
import { busy, gap, type WriteLimits } from './waiting.ts'

/** Milliseconds from which on a transaction is long. */
const long = 100

/** One piece of writing that has its turn. */
export interface Turn {
  /** `performance.now()` until which it may wait for writers of other processes. */
  readonly until: number
  /** Called when it has the lock. */
  readonly begin: () => void
}

/** How many writes wait for their turn, and how many have it: at most one. */
export interface WriteCounts {
  readonly waiting: number
  readonly running: number
}

export class WriteQueue {
  readonly #place: string
  readonly #limits: WriteLimits
  readonly #isFair: boolean
  readonly #line: (() => void)[] = []
  #running = 0
  /** `performance.now()` from which on the lock may be taken again. */
  #free = 0

  /** @param isFair whether writers of several processes get the lock in the order in which they ask for it */
  constructor(place: string, limits: WriteLimits, isFair: boolean) {
    this.#place = place
    this.#limits = limits
    this.#isFair = isFair
  }

  get counts(): WriteCounts {
    return { waiting: this.#line.length, running: this.#running }
  }

  /** Runs one piece of writing after another. @throws IsnadError DATABASE_BUSY when the line is full, or too slow */
  async run<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    const began = performance.now()
    const { patience, onWait } = this.#limits
    const watch =
      onWait && setInterval(() => onWait(Math.round((performance.now() - began) / 1000)), 1000).unref()
    let locked = Number.POSITIVE_INFINITY
    const begin = (): void => {
      clearInterval(watch)
      locked = performance.now()
    }
    const until = began + patience
    try {
      await this.#enter(until)
      try {
        const rest = this.#free - performance.now()
        if (rest > 0) await sleep(rest)
        return await work({ until, begin })
      } finally {
        this.#leave(locked)
      }
    } finally {
      clearInterval(watch)
    }
  }

  async #enter(until: number): Promise<void> {
    if (this.#running === 0) {
      this.#running = 1
      return
    }
    if (this.#line.length >= this.#limits.waiting) throw busy(this.#place)
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#line.splice(this.#line.indexOf(start), 1)
        reject(busy(this.#place))
      }
      // A timer takes no endless time.
      const timer = Number.isFinite(until) ? setTimeout(giveUp, until - performance.now()) : undefined
      const start = (): void => {
        clearTimeout(timer)
        resolve()
      }
      this.#line.push(start)
    })
  }

  /**
   * The next one in the line has the turn already when it goes on: no other comes between. Where the lock goes to the
   * process that tries at the right moment, a process that writes without a pause would keep it.
   */
  #leave(locked: number): void {
    const now = performance.now()
    if (!this.#isFair && now - locked > long) this.#free = now + gap
    const next = this.#line.shift()
    if (next) next()
    else this.#running = 0
  }
}
