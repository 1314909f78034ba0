// The bytes of a request's body → its JSON, in the encoding that its content type names. Bytes that are not of that
// encoding are refused: read as another one, Arabic would be stored as other letters.
import { TextDecoder } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { expected, IsnadError } from '../../errors.ts'

type Done = (error: Error | null, value?: unknown) => void

/** Reads JSON in place of Fastify's own parser, which takes every body for UTF-8. */
export const readJsonBodies = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  // A GraphQL request is JSON; text/plain is what a foreign page may send without permission.
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done: Done) => {
      try {
        void parse(request, decoded(bytes, request.headers['content-type'] ?? ''), done)
      } catch (error) {
        done(error instanceof Error ? error : new Error('api: the body cannot be decoded', { cause: error }))
      }
    },
  )
}

const decoded = (bytes: Buffer, contentType: string): string => {
  const [, quoted, bare] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/i.exec(contentType) ?? []
  const charset = quoted ?? bare ?? 'utf-8'
  const decoder = decoderOf(charset)
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new IsnadError(
      'BODY_INVALID',
      expected('api', `a body whose bytes are ${charset.slice(0, 40)}`, 'others'),
      {},
      cause,
    )
  }
}

/** The encodings of the web's own standard, under any of their names in any letter case. */
const decoderOf = (charset: string): TextDecoder => {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch (cause) {
    throw new IsnadError(
      'MEDIA_TYPE',
      expected('api', 'a body in a known charset, best utf-8', JSON.stringify(charset.slice(0, 40))),
      {},
      cause,
    )
  }
}
