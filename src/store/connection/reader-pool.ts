// Threads that read from an SQLite file, and the sessions in them. A thread in which a statement runs past its deadline
// is replaced: it takes no more sessions, and ends when those that it has are over.
import type { CompiledQuery } from 'kysely'
import type { ReadingState, Session } from './session.ts'
import { type Order, type ReaderThread, startThread } from './reader-thread.ts'
import { type Moment, momentFrom } from './moment.ts'
import type { Watch } from './sqlite-connection.ts'
import { waitingLine } from './waiting-line.ts'

/**
 * Sessions in a thread. An operation leaves its thread alone while it makes use of what it has read, so that a second
 * one can read meanwhile; more would mostly wait for each other.
 */
const sessionsInThread = 4

export interface ReaderPool {
  /** @param isOne whether the session is for one statement, which needs no transaction */
  open(isOne: boolean, deadline: number): Promise<Session>
  state(): ReadingState
  close(): Promise<void>
}

interface Place {
  readonly thread: ReaderThread
  /** Numbers of sessions that nobody has. */
  readonly free: number[]
  /** Takes no more sessions. */
  isGivenUp: boolean
}

/**
 * @param most threads that take sessions
 * @param watch of the file
 */
export const readerPool = (path: string, most: number, watch: () => Watch): ReaderPool => {
  const places = new Set<Place>()
  let replaced = 0
  let isClosed = false
  const inUse = () => [...places].filter(({ isGivenUp }) => !isGivenUp)
  const start = (): Place => {
    const thread = startThread(path, () => {
      places.delete(place)
      if (!place.isGivenUp) replaced++
      if (!isClosed) line.serve()
    })
    const place = { thread, free: Array.from({ length: sessionsInThread }, (_, i) => i), isGivenUp: false }
    places.add(place)
    return place
  }
  /** Threads that are given up count too: statements that never end must not fill the machine with threads. */
  const mayStart = (): boolean => inUse().length < most && places.size < 2 * most
  const take = (): { readonly place: Place; readonly number: number } | undefined => {
    const idlest = inUse().toSorted((a, b) => b.free.length - a.free.length)[0]
    const isIdle = idlest?.free.length === sessionsInThread
    const place = !isIdle && mayStart() ? start() : idlest
    const number = place?.free.pop()
    return place && number !== undefined ? { place, number } : undefined
  }
  const line = waitingLine(take)
  const giveBack = (place: Place, number: number): void => {
    place.free.push(number)
    if (!place.isGivenUp) line.serve()
    else if (place.free.length === sessionsInThread) void place.thread.end()
  }
  const giveUp = (place: Place): void => {
    if (place.isGivenUp) return
    place.isGivenUp = true
    replaced++
    line.serve()
  }
  return {
    open: async (isOne, deadline) => {
      const { place, number } = await line.next(deadline)
      return sessionIn(place.thread, { number, isOne, watch: watch() }, (isStuck) => {
        if (isStuck) giveUp(place)
        else giveBack(place, number)
      })
    },
    state: () => ({
      threads: places.size,
      busy: [...places].reduce((sum, { free }) => sum + sessionsInThread - free.length, 0),
      waiting: line.length(),
      replaced,
    }),
    close: async () => {
      isClosed = true
      line.close()
      await Promise.all([...places].map(({ thread }) => thread.end()))
    },
  }
}

interface SessionOptions {
  readonly number: number
  readonly isOne: boolean
  readonly watch: Watch
}

/** @param leave called with false once, when nothing runs in it any more; before, with true, if it is stuck then */
const sessionIn = (
  thread: ReaderThread,
  { number, isOne, watch }: SessionOptions,
  leave: (isStuck: boolean) => void,
): Session => {
  let running = 0
  let hasEnded = false
  let moment: Moment | undefined
  /** Whether the transaction has read. */
  let first: Promise<boolean> | undefined
  const ask = (query?: Order['query']): Promise<readonly unknown[]> => {
    const asked = send(query)
    first ??= asked.then(
      () => true,
      () => false,
    )
    return asked
  }
  const send = async (query: Order['query']): Promise<readonly unknown[]> => {
    running++
    try {
      return await thread.ask({ session: number, begins: !isOne, ...(query && { query }) })
    } finally {
      running--
      if (hasEnded && running === 0) leave(false)
    }
  }
  const end = (): void => {
    if (hasEnded) return
    hasEnded = true
    if (first) thread.leave(number)
    if (running === 0) leave(false)
  }
  return {
    isImmediate: false,
    run: ({ sql, parameters }: CompiledQuery) => {
      moment ??= momentFrom(watch, watch.seen())
      return ask({ sql, parameters })
    },
    version: async () => {
      if (isOne) return undefined
      if (!moment) {
        moment = momentFrom(watch, watch.now())
        await ask()
      }
      return (await first) ? moment.version() : undefined
    },
    end,
    giveUp: () => {
      if (running > 0 && !hasEnded) leave(true)
      end()
    },
  }
}
