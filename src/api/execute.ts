// The public table, in process: what pages ask goes through the same contract, limits and error codes as a request.
import type { ApolloServer } from '@apollo/server'
import { type ErrorCode, isErrorCode } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { Answers } from './answers.ts'
import { type Context, contextFor, type FaultLog } from './context.ts'

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Told of faults of ours; Fastify's logger of the request. */
  readonly log: FaultLog
}

export interface Told {
  /** Null when a field that cannot be null has failed. */
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly code: ErrorCode; readonly message: string }[]
}

/** Runs an operation as a reader without a token would; never throws for what the operation is refused. */
export type Execute = (asked: Asked) => Promise<Told>

/** An executor on a server that has started. */
export const executeOn =
  (apollo: ApolloServer<Context>, store: Store, answers: Answers, onStatement?: () => void): Execute =>
  async ({ query, variables, log }) => {
    const { answer, keep } = await answers.find(JSON.stringify(['page', query, variables]))
    if (answer !== undefined) return answer as Told
    const own = { isFixed: false }
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: contextFor(store, log, { onStatement, mayKeep: () => (own.isFixed = true) }) },
    )
    if (body.kind !== 'single') throw new Error('api: expected one result, got a stream of them')
    const { data = null, errors = [] } = body.singleResult
    const told: Told = {
      data,
      errors: errors.map(({ message, extensions }) => ({
        message,
        code: isErrorCode(extensions?.code) ? extensions.code : 'INTERNAL',
      })),
    }
    if (own.isFixed) keep(told, JSON.stringify(data).length)
    return told
  }
