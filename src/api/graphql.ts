// The GraphQL server: Apollo with Isnad's contract, limits, error shape and cache headers.
import { readFileSync } from 'node:fs'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  getVariableValues,
  type GraphQLSchema,
  MaxIntrospectionDepthRule,
  type OperationDefinitionNode,
} from 'graphql'
import { expected, IsnadError } from '../errors.ts'
import { isFixed, isRandom } from './answers.ts'
import type { Context } from './context.ts'
import { type Documents, note } from './fast/documents.ts'
import { asGraphQLError, formatError, isFault, retryAfterOf } from './errors.ts'
import { ensureWithin, limits, measure } from './limits.ts'
import { resolvers } from './resolvers/index.ts'

/** Seconds for which a cache may keep the answer to a GET. */
const maxAge = 60

export const contractFile = new URL('../../schema.graphql', import.meta.url)

/** The contract with its resolvers. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readFileSync(contractFile, 'utf8'),
    resolvers,
    // Nothing else uses this schema, and a copy would slow every start.
    updateResolversInPlace: true,
  })

/** A server that is not started yet. */
export const graphqlServer = (schema: GraphQLSchema, documents: Documents): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    // The contract is public: hiding it would only break the playground and every client's tools.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // No cookie or other credential that a browser attaches by itself is ever read (a token is set by a program), so a
    // forged request from a foreign page can do nothing that its author could not do alone. Plain GETs must stay
    // cacheable.
    csrfPrevention: false,
    cache: 'bounded',
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [MaxIntrospectionDepthRule],
    formatError,
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap each field, for a header that Isnad sets itself.
      ApolloServerPluginCacheControlDisabled(),
      // It comes from Apollo's servers; browsers get the project's own playground.
      ApolloServerPluginLandingPageDisabled(),
      withinLimits(schema, documents),
      cacheHeaders,
      faultLog,
    ],
  })

const withinLimits = (schema: GraphQLSchema, documents: Documents): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation, request, source, contextValue }) => {
        try {
          if (!operation) return Promise.resolve()
          if (!schema.getRootType(operation.operation))
            throw new IsnadError(
              'BAD_REQUEST',
              expected(
                'api',
                'a query or a mutation',
                `a ${operation.operation}, which this contract has none of`,
              ),
            )
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          )
          // The executor refuses variables that do not fit.
          if (coerced) {
            const measured = measure(schema, document, operation, coerced)
            // What is refused takes nothing from the budget but its request.
            ensureWithin(measured)
            note(contextValue.operation, operation, measured)
          }
          documents.add({
            text: source,
            operationName: request.operationName,
            document,
            operation,
            isPersisted: request.extensions?.persistedQuery !== undefined,
          })
        } catch (error) {
          throw error instanceof IsnadError ? asGraphQLError(error) : error
        }
        return Promise.resolve()
      },
    }),
})

const faultLog: ApolloServerPlugin<Context> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      didEncounterErrors: ({ errors }) => {
        for (const error of errors.filter(isFault)) contextValue.log.error(error.originalError ?? error)
        return Promise.resolve()
      },
    }),
}

const cacheHeaders: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, operation, errors, contextValue }) => {
        if (operation && !errors?.length && isFixed(operation)) contextValue.mayKeep()
        const answered = errors?.length ? undefined : operation
        for (const [name, value] of Object.entries(cacheHeadersOf(request.http?.method, answered)))
          response.http.headers.set(name, value)
        const [after] = (errors ?? []).flatMap((error) => retryAfterOf(error) ?? [])
        if (after !== undefined) {
          response.http.status = 503
          response.http.headers.set('retry-after', String(after))
        }
        return Promise.resolve()
      },
    }),
}

/** @param operation that was answered without an error */
export const cacheHeadersOf = (
  method: string | undefined,
  operation: OperationDefinitionNode | undefined,
): Readonly<Record<string, string>> => {
  const isCacheable = method === 'GET' && operation && !isRandom(operation)
  return {
    'cache-control': isCacheable ? `public, max-age=${maxAge}` : 'no-store',
    // The same address serves browsers the playground, and writers what only they may see.
    vary: 'accept, authorization',
  }
}
