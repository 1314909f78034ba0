// Errors on their way out: a code and a message for those of the catalogue; for an internal error its code and what the
// code means, never what happened inside.
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { catalogue } from '../error-catalogue.ts'
import { type ErrorCode, IsnadError, isErrorCode } from '../errors.ts'

/** One error, in the form that every path of the server returns. */
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

/** Apollo's `formatError`. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { locations, path } = formatted
  const { code, message } = codeAndMessage(error, formatted)
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } }
}

/** Whether an error belongs in the server's log: what the client cannot help. The metrics count what was too much. */
export const isFault = (error: unknown): boolean => {
  const formatted = error instanceof GraphQLError ? error.toJSON() : undefined
  const { code } = codeAndMessage(error, formatted)
  return code !== 'OVERLOADED' && catalogue[code].status >= 500
}

/** Errors after which the same request may soon be answered. */
const passing: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'OVERLOADED', 'DATABASE_BUSY'])
const usualWait = 1

/** Seconds after which a client may try again; undefined where that would change nothing. */
export const retryAfterOf = (error: unknown): number | undefined => {
  const own = ownError(error)
  if (!own || !passing.has(own.code)) return undefined
  const { retryAfter } = own.facts
  return typeof retryAfter === 'number' ? retryAfter : usualWait
}

/** The status and the body for an error outside GraphQL. */
export const httpError = (error: unknown): { readonly status: number; readonly body: ErrorBody } => {
  const { code, message } = codeAndMessage(error)
  return { status: catalogue[code].status, body: errorBody(code, message) }
}

const codeAndMessage = (
  error: unknown,
  formatted?: GraphQLFormattedError,
): { code: ErrorCode; message: string } => {
  const own = ownError(error)
  if (own) return { code: own.code, message: own.status >= 500 ? meaning(own.code) : own.message }
  const code = formatted ? graphqlCode(error, formatted) : foreignCode(error)
  if (!isErrorCode(code)) return { code: 'INTERNAL', message: meaning('INTERNAL') }
  return { code, message: formatted?.message ?? meaning(code) }
}

/** Apollo refuses some requests (a mutation by GET, a persisted query of another version) with only a status. */
const graphqlCode = (error: unknown, { extensions }: GraphQLFormattedError): unknown => {
  const { http } = (error instanceof GraphQLError ? error.extensions : {}) as { http?: { status?: number } }
  if (http?.status === 405) return 'METHOD_NOT_ALLOWED'
  return http?.status === 400 && !isErrorCode(extensions?.code) ? 'BAD_REQUEST' : extensions?.code
}

const meaning = (code: ErrorCode): string => `api: ${catalogue[code].meaning}`

/** The Isnad error, however deep Apollo and graphql-js have wrapped it: a scalar's refusal is wrapped twice. */
const ownError = (error: unknown): IsnadError | undefined => {
  if (error instanceof IsnadError) return error
  return error instanceof GraphQLError ? ownError(error.originalError) : undefined
}

// Fastify's own codes for what it refuses before any route runs.
const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BODY_INVALID',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BODY_INVALID',
  FST_ERR_BAD_URL: 'NOT_FOUND',
}

const foreignCode = (error: unknown): ErrorCode | undefined => {
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number }
  return fastifyCodes[code ?? ''] ?? (statusCode === 400 ? 'BODY_INVALID' : undefined)
}
