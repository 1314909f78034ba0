// One thread that reads, as the main thread sees it: statements go there and are answered in order. A thread that ends
// by itself fails all that waits for it.
import { Worker } from 'node:worker_threads'
import { overloaded } from './waiting-line.ts'

/** What is asked on the connection of a session. */
export interface Order {
  readonly session: number
  /** Begins a transaction first, unless one has begun. */
  readonly begins: boolean
  readonly query?: { readonly sql: string; readonly parameters: readonly unknown[] }
}

/** What the thread is sent: only an order is answered. */
export interface Message {
  /** Sessions whose transactions end, before the order. */
  readonly ended: readonly number[]
  readonly order?: Order
}

export type Answer =
  { readonly rows: readonly unknown[] } | { readonly message: string; readonly code: string }

export interface ReaderThread {
  /** The rows of the order's query. @throws the driver's error; IsnadError OVERLOADED when the thread has ended */
  ask(order: Order): Promise<readonly unknown[]>
  /** Ends the transaction of a session, soon. */
  leave(session: number): void
  /** Resolves when it has ended; a statement that runs is finished first, since SQLite's driver cannot interrupt it. */
  end(): Promise<void>
}

/** Milliseconds until ended sessions are sent by themselves: mostly the next order takes them along, for nothing. */
const soon = 2

/** @param onGone called once, when the thread has ended, asked to or not */
export const startThread = (path: string, onGone: () => void): ReaderThread => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { workerData: path, env: {} })
  /** In the order in which they were asked. */
  const asked: PromiseWithResolvers<readonly unknown[]>[] = []
  const ended: number[] = []
  let flushing: NodeJS.Timeout | undefined
  const send = (order?: Order): void => {
    clearTimeout(flushing)
    flushing = undefined
    worker.postMessage({ ended: ended.splice(0), ...(order && { order }) } satisfies Message)
  }
  let failure: unknown
  let isGone = false
  worker.on('message', (answer: Answer) => {
    const first = asked.shift()
    if ('rows' in answer) first?.resolve(answer.rows)
    else first?.reject(Object.assign(new Error(answer.message), { code: answer.code }))
  })
  worker.on('error', (error: unknown) => {
    failure = error
  })
  worker.on('exit', () => {
    isGone = true
    clearTimeout(flushing)
    for (const one of asked.splice(0)) one.reject(lost(failure))
    onGone()
  })
  return {
    ask: (order) => {
      if (isGone) return Promise.reject(lost(failure))
      const one = Promise.withResolvers<readonly unknown[]>()
      asked.push(one)
      send(order)
      return one.promise
    },
    leave: (session) => {
      ended.push(session)
      flushing ??= setTimeout(send, soon)
    },
    end: async () => {
      await worker.terminate()
    },
  }
}

const lost = (cause: unknown) => overloaded('one that has ended in the middle; try again', cause)
