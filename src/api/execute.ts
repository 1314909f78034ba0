// The schema in process: queries of pages go through the same contract, limits and error codes as requests.
import type { ApolloServer } from '@apollo/server'
import { type ErrorCode, expected, IsnadError, isErrorCode } from '../errors.ts'
import type { Store } from '../store/connection/store.ts'
import { type Answers, isFixed } from './answers.ts'
import type { Variables } from './fast/compile.ts'
import type { Documents } from './fast/documents.ts'
import { type Context, contextFor } from './context.ts'
import { httpError } from './errors.ts'
import type { Asker, Operation, Operations } from './operation.ts'

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly asker: Asker
}

export type { Asker } from './operation.ts'

export interface ExecuteAnswer {
  /** Null when a field that cannot be null has failed. */
  readonly data: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly code: ErrorCode; readonly message: string }[]
}

/** Runs an operation as for a reader without a token; never throws when the operation is refused. */
export type Execute = (asked: Asked) => Promise<ExecuteAnswer>

export interface ExecuteOptions {
  readonly apollo: ApolloServer<Context>
  readonly store: Store
  readonly answers: Answers
  readonly documents: Documents
  readonly operations: Operations
  readonly onStatement: (() => void) | undefined
}

/** An executor on a started server. */
export const executeOn =
  ({ apollo, store, answers, documents, operations, onStatement }: ExecuteOptions): Execute =>
  async ({ query, variables, asker }) => {
    const { answer, keep } = await answers.find(JSON.stringify(['page', query, variables]))
    if (answer !== undefined) return answer as ExecuteAnswer
    const own = { isFixed: false }
    const run = async (operation: Operation): Promise<ExecuteAnswer> => {
      const mayKeep = (): void => void (own.isFixed = true)
      const options = { onStatement, since: performance.now(), mayKeep, operation }
      const contextOf = (refusal?: IsnadError): Context =>
        contextFor(store, asker.log, { ...options, refusal })
      const known = await byKnown({ documents, query, variables, contextOf, mayKeep })
      return known === undefined || known instanceof IsnadError
        ? byApollo(apollo, query, variables, contextOf(known))
        : known
    }
    try {
      const answered = await operations.run(asker, { isWriter: false, isOwn: true }, run)
      if (own.isFixed) keep(answered, JSON.stringify(answered.data).length)
      return answered
    } catch (error) {
      // It got no turn.
      if (!(error instanceof IsnadError)) throw error
      const [{ message }] = httpError(error).body.errors
      return { data: null, errors: [{ code: error.code, message }] }
    }
  }

interface Known {
  readonly documents: Documents
  readonly query: string
  readonly variables: Variables
  readonly contextOf: () => Context
  readonly mayKeep: () => void
}

/** Undefined where the long way must answer; an error where the long way must report it. */
const byKnown = async ({
  documents,
  query,
  variables,
  contextOf,
  mayKeep,
}: Known): Promise<ExecuteAnswer | IsnadError | undefined> => {
  const known = documents.find({ query })
  const data = await known?.run(contextOf, variables).catch((error: unknown) => {
    if (error instanceof IsnadError) return error
    throw error
  })
  if (!known || !data) return undefined
  if (data instanceof IsnadError) return data
  if (isFixed(known.operation)) mayKeep()
  return { data, errors: [] }
}

const byApollo = async (
  apollo: ApolloServer<Context>,
  query: string,
  variables: Variables,
  contextValue: Context,
): Promise<ExecuteAnswer> => {
  const { body } = await apollo
    .executeOperation({ query, variables }, { contextValue })
    .finally(() => contextValue.end())
  if (body.kind !== 'single') throw new Error(expected('api', 'one result', 'a stream of them'))
  const { data = null, errors = [] } = body.singleResult
  return {
    data,
    errors: errors.map(({ message, extensions }) => ({
      message,
      code: isErrorCode(extensions?.code) ? extensions.code : 'INTERNAL',
    })),
  }
}
