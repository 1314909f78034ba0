// Who may keep an answer, and whether it is sent again (RFC 9110, section 13; RFC 9111): an entity tag for what may be
// kept, 304 to a client that has it, and no cache for errors and for what a token was shown.
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify'

/**
 * The tag of an answer, made of its body before compression. It is weak, because the plain and the compressed answer
 * share it: a strong one would promise equal bytes.
 */
export const tagOf = (body: string | Buffer): string => `W/"${hash('sha1', body, 'base64')}"`

/** Characters from which an answer is compressed, so that its bytes depend on `accept-encoding`. */
export const packedFrom = 1024

/** For the whole app; it must run before the body is compressed. */
export const conditional: onSendHookHandler = (request, reply, payload, done) => {
  restrict(request, reply)
  if (!(typeof payload === 'string' || payload instanceof Buffer) || !isTagged(request, reply)) {
    reply.removeHeader('etag')
    done(null, payload)
    return
  }
  if (payload.length >= packedFrom && !isPackedAlready(reply)) vary(reply, 'accept-encoding')
  const known = reply.getHeader('etag')
  const tag = typeof known === 'string' ? known : tagOf(payload)
  reply.header('etag', tag)
  if (!isKnownTo(request.headers['if-none-match'], tag)) {
    done(null, payload)
    return
  }
  for (const name of ['content-type', 'content-length', 'content-encoding']) reply.removeHeader(name)
  reply.code(304)
  done(null, '')
}

/** Pictures and fonts have a compression of their own. */
const isPackedAlready = (reply: FastifyReply): boolean =>
  /^(image\/png|font\/)/.test(String(reply.getHeader('content-type')))

/** Sets `cache-control` of answers that no cache may give to somebody else. */
const restrict = (request: FastifyRequest, reply: FastifyReply): void => {
  // Also of other schemes: a proxy that asks for a password has its own readers.
  if (request.headers.authorization !== undefined) reply.header('cache-control', 'private, no-store')
  else if (reply.statusCode >= 400) reply.header('cache-control', 'no-store')
}

const isTagged = ({ method }: FastifyRequest, reply: FastifyReply): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  reply.statusCode === 200 &&
  !/\bno-store\b/.test(String(reply.getHeader('cache-control')))

/** @param header If-None-Match: `*`, or a list of tags, which are compared weakly */
const isKnownTo = (header: string | undefined, tag: string): boolean => {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  const opaque = opaqueIn(tag)
  // A tag may have a comma inside its quotes.
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => opaqueIn(one) === opaque)
}

const opaqueIn = (tag: string): string => tag.replace(/^W\//, '')

/** Adds a header that the answer depends on. */
export const vary = (reply: FastifyReply, name: string): void => {
  const given = reply.getHeader('vary')
  const names = typeof given === 'string' && given !== '' ? given.split(/\s*,\s*/) : []
  if (!names.some((one) => one === '*' || one.toLowerCase() === name))
    reply.header('vary', [...names, name].join(', '))
}
