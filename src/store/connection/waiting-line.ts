// Who comes first is served first, with what is given back; the line has an end, and nobody waits past the deadline.
import { expected, IsnadError } from '../../errors.ts'

/** Operations that may wait: more than are answered before their time limit would wait for nothing. */
export const mostWaiting = 256
/** The longest delay that a timer of Node has, in milliseconds. */
const longestDelay = 2 ** 31 - 1

export interface WaitingLine<Thing> {
  /** @throws IsnadError OVERLOADED when the line is full, or the deadline passes first */
  next(deadline: number): Promise<Thing>
  /** Called when something was given back. */
  serve(): void
  readonly length: () => number
  /** Refuses all who wait. */
  close(): void
}

interface Waiting<Thing> {
  readonly serve: (thing: Thing) => void
  readonly refuse: (error: Error) => void
}

/** @param take something that is free now; undefined where nothing is */
export const waitingLine = <Thing>(take: () => Thing | undefined): WaitingLine<Thing> => {
  const line = new Set<Waiting<Thing>>()
  const wait = (deadline: number): Promise<Thing> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer)
        line.delete(waiting)
      }
      const waiting: Waiting<Thing> = {
        serve: (thing) => {
          leave()
          resolve(thing)
        },
        refuse: (error) => {
          leave()
          reject(error)
        },
      }
      const delay = Math.min(longestDelay, deadline - performance.now())
      const timer = setTimeout(() => waiting.refuse(overloaded('none within its time limit')), delay)
      line.add(waiting)
    })
  return {
    next: async (deadline) => {
      const thing = line.size === 0 ? take() : undefined
      if (thing !== undefined) return thing
      if (line.size >= mostWaiting) throw overloaded(`${line.size} operations that wait for one already`)
      return wait(deadline)
    },
    serve: () => {
      for (const { serve } of line) {
        const thing = take()
        if (thing === undefined) return
        serve(thing)
      }
    },
    length: () => line.size,
    close: () => {
      for (const { refuse } of line) refuse(new Error('store: it is closed'))
    },
  }
}

/** @param got what there is in place of a connection */
export const overloaded = (got: string, cause?: unknown): IsnadError =>
  new IsnadError('OVERLOADED', expected('store', 'a connection that is free to read', got), {}, cause)
