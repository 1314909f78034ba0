// The lane of requests whose document is known: no parsing, no validation, and a compiled run. A request that is not
// plain, or is refused on the way, goes the long way, which answers as if there were no lane.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { IsnadError } from '../../errors.ts'
import { isFixed } from '../answers.ts'
import type { Context } from '../context.ts'
import { cacheHeadersOf } from '../graphql.ts'
import type { Variables } from './compile.ts'
import type { Documents, Sent } from './documents.ts'

export interface LaneOptions {
  readonly documents: Documents
  readonly contextOf: (request: FastifyRequest) => Context
  /** The long way. */
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => unknown
}

declare module 'fastify' {
  interface FastifyRequest {
    /** `performance.now()` when the operation began; undefined before. */
    began: number | undefined
    /** Why the operation was refused the short way, if it must not be tried again. */
    refusal: IsnadError | undefined
  }
}

/** How many values of `accept` the content type is remembered for. */
const mostKinds = 50

export const fastLane = ({ documents, contextOf, handle }: LaneOptions) => {
  // Apollo negotiates the content type of an answer; it depends on the header alone.
  const types = new Map<string, string>()
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { accept = '' } = request.headers
    const type = types.get(accept)
    const body = type === undefined ? undefined : await runKnown(request, documents, contextOf)
    if (type !== undefined && body !== undefined) {
      reply.headers({ ...body.headers, 'content-type': type })
      return body.text
    }
    const answer = await handle(request, reply)
    const sent = reply.getHeader('content-type')
    if (reply.statusCode === 200 && typeof sent === 'string' && types.size < mostKinds)
      types.set(accept, sent)
    return answer
  }
}

const runKnown = async (
  request: FastifyRequest,
  documents: Documents,
  contextOf: LaneOptions['contextOf'],
) => {
  const sent = sentIn(request)
  const known = sent && documents.find(sent)
  // The long way has the rest of the time limit.
  request.began = performance.now()
  const data = await known
    ?.run(() => contextOf(request), sent?.variables ?? {})
    .catch((error: unknown) => {
      if (!(error instanceof IsnadError)) throw error
      request.refusal = error
    })
  if (!known || !data) return undefined
  request.isFixed = isFixed(known.operation)
  return {
    text: `${JSON.stringify({ data })}\n`,
    headers: cacheHeadersOf(request.method, known.operation),
  }
}

type Operation = Sent & { readonly variables: Variables }

/** The operation of a request, if the request is plain. */
const sentIn = ({ method, headers, url, body }: FastifyRequest): Operation | undefined => {
  if (method !== 'GET') return isRecord(body) ? operationOf(body) : undefined
  return headers['content-type'] === undefined ? fromAddress(url) : undefined
}

const fromAddress = (url: string): Operation | undefined => {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  const once = (name: string): string | undefined => {
    const [value, another] = search.getAll(name)
    if (another !== undefined) throw new Error(`api: ${name} is given twice`)
    return value
  }
  try {
    const asked = { query: once('query'), operationName: once('operationName') }
    return operationOf({ ...asked, ...fromJson('variables', once), ...fromJson('extensions', once) })
  } catch {
    return undefined
  }
}

/** In an address, null does not count as absent. */
const fromJson = (name: string, valueOf: (name: string) => string | undefined) => {
  const text = valueOf(name)
  if (text === undefined) return {}
  const value: unknown = JSON.parse(text)
  if (!isRecord(value)) throw new Error(`api: expected ${name} as an object`)
  return { [name]: value }
}

const operationOf = (given: Readonly<Record<string, unknown>>): Operation | undefined => {
  const { query, extensions } = given
  const variables = given.variables ?? {}
  const operationName = given.operationName ?? undefined
  if (!isRecord(variables) || !isTextOrNothing(operationName)) return undefined
  const asked = { variables, operationName }
  if (extensions === undefined || extensions === null)
    return typeof query === 'string' ? { ...asked, query } : undefined
  const sha256 = query === undefined ? hashIn(extensions) : undefined
  return sha256 === undefined ? undefined : { ...asked, sha256 }
}

const isTextOrNothing = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value !== '')

/** The hash of a persisted query; undefined if there are other extensions. */
const hashIn = (extensions: unknown): string | undefined => {
  if (!isRecord(extensions) || Object.keys(extensions).length !== 1) return undefined
  const { persistedQuery } = extensions
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return undefined
  const { sha256Hash } = persistedQuery
  return typeof sha256Hash === 'string' ? sha256Hash : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
