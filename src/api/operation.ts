// One operation from its turn to its end: it waits in the line, runs, is paid for by its address, measured, and logged
// when it was slow.
import type { Line } from './guard/line.ts'
import { workOf } from './limits.ts'
import type { Span } from './watch/trace.ts'

/** What is learned of an operation while it runs; the context of its resolvers has it. */
export interface Operation {
  /** Undefined for an operation without a name, and before it is known. */
  name: string | undefined
  /** Objects that it could return; milliseconds of work, as measured before it runs. */
  cost: number
  work: number
  /** SQL statements, and milliseconds in them where a trace counts those. */
  statements: number
  sqlMilliseconds: number
  /** Whether its time in SQL is counted. */
  readonly isTraced: boolean
}

export const newOperation = (isTraced = false): Operation => ({
  name: undefined,
  cost: 0,
  work: workOf(),
  statements: 0,
  sqlMilliseconds: 0,
  isTraced,
})

/** Who runs an operation: a request of Fastify's has all of it. */
export interface Asker {
  readonly log: {
    readonly error: (fault: unknown) => void
    readonly warn: (facts: object, message: string) => void
  }
  /** Takes milliseconds of work from the budget of the request's address. */
  readonly spend: (work: number) => void
  /** Of the request; null without traces. */
  readonly span: Span | null
}

export interface RunOptions {
  /** With a token: such operations may take minutes, and have a line of their own. */
  readonly isWriter: boolean
  /** Whether its name comes from the server's own pages. */
  readonly isOwn: boolean
}

export interface Ended {
  readonly name: string | undefined
  readonly isOwn: boolean
  readonly milliseconds: number
}

export interface Operations {
  /** @throws IsnadError OVERLOADED, and what `work` throws */
  run<T>(asker: Asker, options: RunOptions, work: (operation: Operation) => Promise<T>): Promise<T>
}

export interface OperationsOptions {
  readonly readers: Line
  readonly writers: Line
  readonly onEnd: (ended: Ended) => void
  /** Milliseconds from which an operation is logged. */
  readonly slow: number
}

export const operationsOf = ({ readers, writers, onEnd, slow }: OperationsOptions): Operations => ({
  run: async (asker, { isWriter, isOwn }, work) => {
    const arrived = performance.now()
    return (isWriter ? writers : readers).run(async () => {
      const began = performance.now()
      const operation = newOperation(asker.span !== null)
      const span = asker.span?.child('operation')
      try {
        return await work(operation)
      } finally {
        const { name, cost, statements, sqlMilliseconds } = operation
        const milliseconds = performance.now() - began
        const waited = began - arrived
        asker.spend(operation.work)
        onEnd({ name, isOwn, milliseconds })
        if (milliseconds >= slow)
          // Never variables: they hold what somebody searches for.
          asker.log.warn(
            {
              operation: name ?? 'anonymous',
              cost,
              milliseconds: Math.round(milliseconds),
              waited: Math.round(waited),
              statements,
            },
            'api: a slow operation',
          )
        span?.end({
          'graphql.operation.name': name ?? 'anonymous',
          'isnad.cost': cost,
          'isnad.waited_ms': waited,
          'isnad.sql.statements': statements,
          'isnad.sql.ms': sqlMilliseconds,
        })
      }
    })
  },
})
