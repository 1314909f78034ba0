// Who asks: `Authorization: Bearer …` → the viewer of a request. This is decided before the body is read, so that only
// those who may write can send a long one.
import { Transform } from 'node:stream'
import type {
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  preParsingAsyncHookHandler,
} from 'fastify'
import { type Viewer, viewerOf } from '../newsroom/token/editor-token.ts'
import { expected, IsnadError } from '../errors.ts'
import type { Store } from '../store/connection/store.ts'
import { limits } from './limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null without a token. */
    viewer: Viewer | null
  }
}

/** Refused tokens that are logged in a minute: anyone can send more than a disk can keep. */
export const loggedRefusals = 10

/** A hook that sets the viewer. It throws TOKEN_INVALID: an invalid token is never treated as no token. */
export const authenticate = (store: Store): onRequestAsyncHookHandler => {
  const note = sparingly(loggedRefusals, 60_000)
  return async (request, reply) => {
    const token = bearer(request)
    if (token === undefined) return
    request.viewer = await viewerOf(store, token, new Date()).catch((error: unknown) => {
      if (error instanceof IsnadError && error.status === 401) {
        challenge(reply)
        // Never the token: a revoked one may still be what somebody uses elsewhere.
        note((unlogged) =>
          request.log.warn(
            { address: request.ip, reason: error.message, unlogged },
            'api: a token was refused',
          ),
        )
      }
      throw error
    })
  }
}

/** Logs at most `most` times in `milliseconds`; `log` gets how many were left out before. */
const sparingly = (most: number, milliseconds: number) => {
  let [since, logged, unlogged] = [Number.NEGATIVE_INFINITY, 0, 0]
  return (log: (unlogged: number) => void): void => {
    const now = performance.now()
    if (now - since > milliseconds) [since, logged] = [now, 0]
    if (logged >= most) {
      unlogged++
      return
    }
    logged++
    log(unlogged)
    unlogged = 0
  }
}

/** Other schemes are left to a proxy (RFC 9110, section 11). */
const bearer = ({ headers }: FastifyRequest): string | undefined => {
  const [, token] = /^bearer *(.*)$/i.exec(headers.authorization ?? '') ?? []
  return token?.trim()
}

/** RFC 6750, section 3. */
const challenge = (reply: FastifyReply): void =>
  void reply.header('www-authenticate', 'Bearer realm="isnad", error="invalid_token"')

/** Holds requests without a token to the smaller limit, also those that do not state their length. */
export const limitStrangers: preParsingAsyncHookHandler = async (request, _, payload) => {
  if (request.viewer) return payload
  const announced = request.headers['content-length']
  if (announced === undefined) return payload.pipe(counting())
  if (Number(announced) > limits.bytes) throw tooLarge()
  return payload
}

const counting = (): Transform => {
  let received = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      received += chunk.length
      if (received > limits.bytes) done(tooLarge())
      else done(null, chunk)
    },
  })
}

const tooLarge = (): IsnadError =>
  new IsnadError(
    'BODY_TOO_LARGE',
    expected(
      'api',
      `a body of at most ${limits.bytes} bytes`,
      `more; with a token it may have ${limits.writerBytes}`,
    ),
  )
