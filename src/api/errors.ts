// Errors on their way out: a code and a message for those of the catalogue, nothing but a code for a fault of ours.
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { catalogue, type ErrorCode, IsnadError } from '../errors.ts'

const internal = 'api: something went wrong on our side; the log has the details'

/** One error as every path of the server answers it. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }]
}

export const errorBody = (code: ErrorCode, message: string): ErrorBody => ({
  errors: [{ message, extensions: { code } }],
})

/** A GraphQL error that the server raises before execution, with its status. */
export const asGraphQLError = (error: IsnadError): GraphQLError =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: error.status } },
  })

/** Apollo's `formatError`. `onFault` is told of every error that the catalogue does not have. */
export const formatError =
  (onFault: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const { locations, path } = formatted
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
    if (original instanceof IsnadError)
      return { message: original.message, ...place, extensions: { code: original.code } }
    const code = formatted.extensions?.code
    if (isKnown(code) && code !== 'INTERNAL')
      return { message: formatted.message, ...place, extensions: { code } }
    onFault(original)
    return { message: internal, ...place, extensions: { code: 'INTERNAL' } }
  }

const isKnown = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(catalogue, code)

// Fastify's own codes for what it refuses before any route runs.
const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY_INVALID',
  FST_ERR_BAD_URL: 'NOT_FOUND',
}

/** The status and the body for an error outside GraphQL. */
export const httpError = (
  error: unknown,
  onFault: (error: unknown) => void,
): { status: number; body: ErrorBody } => {
  if (error instanceof IsnadError) return { status: error.status, body: errorBody(error.code, error.message) }
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  const known = fastifyCodes[code ?? ''] ?? (statusCode === 400 ? 'BODY_INVALID' : undefined)
  if (known)
    return { status: catalogue[known].status, body: errorBody(known, `api: ${catalogue[known].meaning}`) }
  onFault(error)
  return { status: 500, body: errorBody('INTERNAL', internal) }
}
