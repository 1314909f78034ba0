// The short way of a request that was answered before: nothing is parsed, measured or read. Requests that were refused,
// write, or carry a token go the long way each time.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answers } from './answers.ts'
import { packedFrom, tagOf, vary } from './http/conditional.ts'
import { type Encoding, encodingFor } from './negotiation.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the answer is the same for everybody until something is written. */
    isFixed: boolean
  }
}

interface Kept {
  readonly body: string
  /** With its tag, if it has one, which is of the body before compression. */
  readonly headers: Readonly<Record<string, string>>
  /** The body in the compressed forms that were sent. */
  readonly packed: Map<Encoding, Buffer>
}

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const
/** As fast as gzip, and smaller. */
const brotliQuality = 4

/** The headers that belong to an answer itself. */
const own = ['content-type', 'cache-control', 'vary'] as const

type Handle = (request: FastifyRequest, reply: FastifyReply) => unknown

/** Answers by `handle`, and keeps the answer if it stays valid until something is written. */
export const answeredBefore =
  (answers: Answers, originOf: (request: FastifyRequest) => string, handle: Handle) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const key = request.viewer ? undefined : keyOf(request, originOf(request))
    if (key === undefined) return handle(request, reply)
    const { answer, keep } = await answers.find(key)
    if (answer !== undefined) return sendKept(request, reply, answer as Kept)
    const body = await handle(request, reply)
    if (request.isFixed && reply.statusCode === 200 && typeof body === 'string')
      keep(
        {
          body,
          headers: { ...headersOf(reply), ...tagFor(request, body) },
          packed: new Map(),
        } satisfies Kept,
        body.length,
      )
    return body
  }

const sendKept = async (
  request: FastifyRequest,
  reply: FastifyReply,
  kept: Kept,
): Promise<string | Buffer> => {
  const { body, headers, packed } = kept
  reply.headers(headers)
  const encoding = body.length < packedFrom ? undefined : encodingFor(request.headers['accept-encoding'])
  if (!encoding) return body
  const bytes = packed.get(encoding) ?? (await packAs(encoding, body))
  packed.set(encoding, bytes)
  reply.header('content-encoding', encoding)
  vary(reply, 'accept-encoding')
  return bytes
}

const packAs = (encoding: Encoding, body: string): Promise<Buffer> =>
  encoding === 'br'
    ? pack.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
    : pack.gzip(body)

const headersOf = (reply: FastifyReply): Kept['headers'] =>
  Object.fromEntries(
    own.flatMap((name) => {
      const value = reply.getHeader(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )

/** Only an answer by GET has a tag. */
const tagFor = ({ method }: FastifyRequest, body: string): { readonly etag?: string } =>
  method === 'GET' ? { etag: tagOf(body) } : {}

/** The question, its format and its address as one key; undefined where a body is missing. */
const keyOf = (request: FastifyRequest, origin: string): string | undefined => {
  const { method, url, body, headers } = request
  const form = `${method} ${headers.accept ?? ''} ${headers['content-type'] ?? ''} ${origin} `
  if (method === 'GET') return `${form}${url}`
  const text = body === undefined ? undefined : JSON.stringify(body)
  return text === undefined ? undefined : form + createHash('sha256').update(text).digest('base64')
}
