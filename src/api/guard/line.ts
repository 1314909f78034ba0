// How many operations run at the same time. Others wait in a line that is bounded in length and in time: a server that
// takes everything answers nobody.
import { expected, IsnadError } from '../../errors.ts'

export interface Line {
  readonly running: number
  readonly waiting: number
  /** @throws IsnadError OVERLOADED with `facts.retryAfter`, in seconds, when too many wait, or for too long */
  run<T>(work: () => Promise<T>): Promise<T>
}

export interface LineOptions {
  /** Operations that run at the same time. */
  readonly running: number
  readonly waiting: number
  /** Of waiting. */
  readonly milliseconds: number
}

export const lineOf = (most: LineOptions): Line => {
  let running = 0
  const waiting = new Set<() => void>()
  const takeTurn = (): Promise<void> | undefined => {
    if (running < most.running) {
      running++
      return undefined
    }
    if (waiting.size >= most.waiting)
      throw overloaded(`at most ${most.waiting} operations that wait`, 'one more')
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting.delete(begin)
        reject(overloaded(`a turn within ${most.milliseconds} ms`, 'none'))
      }, most.milliseconds)
      // The turn of the one before goes to this one, so `running` stays.
      const begin = (): void => {
        clearTimeout(giveUp)
        resolve()
      }
      waiting.add(begin)
    })
  }
  const passTurn = (): void => {
    const [next] = waiting
    if (!next) {
      running--
      return
    }
    waiting.delete(next)
    next()
  }
  return {
    get running() {
      return running
    },
    get waiting() {
      return waiting.size
    },
    run: async (work) => {
      await takeTurn()
      try {
        return await work()
      } finally {
        passTurn()
      }
    },
  }
}

const overloaded = (what: string, got: string): IsnadError =>
  new IsnadError('OVERLOADED', expected('api', what, got), { retryAfter: 2 })
