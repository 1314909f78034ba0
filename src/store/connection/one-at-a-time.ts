// A PostgreSQL connection that sends a query only when the previous one has been answered. Within a transaction Prisma
// loads all relations of an `include` at the same time, through the transaction's one connection. The driver queues
// them for now, with a warning, and will refuse them in its next major version
// (findings/prisma-pg-includes-in-transaction.sh).
import pg from 'pg'

type Query = (...parameters: readonly unknown[]) => unknown

/** For `Client` in the options of a pool. */
export class OneAtATime extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.query = inTurn(this.query.bind(this)) as pg.Client['query']
  }
}

const inTurn = (send: Query): Query => {
  let last: Promise<unknown> = Promise.resolve()
  return (...parameters) => {
    if (!answersByPromise(parameters)) return send(...parameters)
    const answer = last.then(() => send(...parameters))
    last = answer.catch(() => undefined)
    return answer
  }
}

/** A callback, or an object that submits itself, is answered in another way. */
const answersByPromise = ([query, ...rest]: readonly unknown[]): boolean =>
  !rest.some((parameter) => typeof parameter === 'function') &&
  !(typeof query === 'object' && query !== null && 'submit' in query)
