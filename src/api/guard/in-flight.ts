// The bytes of requests and answers that are on their way. A client that sends slowly, or does not read what it asked
// for, leaves them in the server's memory: their sum is bounded, and a client that takes nothing loses its connection.
import type { FastifyReply, FastifyRequest, onSendHookHandler, preParsingHookHandler } from 'fastify'
import { expected, IsnadError } from '../../errors.ts'
import { limits } from '../limits.ts'

export interface InFlight {
  /** Of all requests and answers together. */
  readonly bytes: number
  /** For the whole app: counts a request's body until it is answered. @throws IsnadError OVERLOADED */
  readonly countBody: preParsingHookHandler
  /** For the whole app, before compression: counts an answer until it is taken. @throws IsnadError OVERLOADED */
  readonly countAnswer: onSendHookHandler
}

export interface InFlightLimits {
  readonly bytesInFlight: number
  /** Milliseconds in which a client must take something of its answer. */
  readonly stalled: number
  /** Bytes in a second that a client must take on the whole. */
  readonly pace: number
}

/** Bytes that are sent whatever else is on its way: errors, and what the system's own buffers take. */
const always = 64 * 1024

export const inFlightOf = ({ bytesInFlight, stalled, pace }: InFlightLimits): InFlight => {
  let bytes = 0
  const hold = (reply: FastifyReply, size: number): void => {
    if (size > always && bytes + size > bytesInFlight)
      throw new IsnadError(
        'OVERLOADED',
        expected('api', `at most ${bytesInFlight} bytes on their way`, `${bytes} and ${size} more`),
        { retryAfter: 5 },
      )
    bytes += size
    atEnd(reply, () => (bytes -= size))
  }
  return {
    get bytes() {
      return bytes
    },
    countBody: (request, reply, payload, done) => {
      try {
        if (hasBody(request)) hold(reply, bodySize(request))
        done(null, payload)
      } catch (error) {
        done(asError(error))
      }
    },
    countAnswer: (_, reply, payload, done) => {
      try {
        const size = sizeOf(payload)
        hold(reply, size)
        if (size > always) watch(reply, size)
        done(null, payload)
      } catch (error) {
        done(asError(error))
      }
    },
  }

  function watch(reply: FastifyReply, size: number): void {
    const { raw } = reply
    // Node restarts this time whenever some bytes leave, and sets another one for the next request.
    raw.setTimeout(stalled, () => raw.destroy())
    // A byte now and then would restart it for ever.
    const tooSlow = setTimeout(() => raw.destroy(), stalled + (size / pace) * 1000)
    atEnd(reply, () => clearTimeout(tooSlow))
  }
}

/** Runs `work` once, when the answer has left this process or never will. */
const atEnd = ({ raw }: FastifyReply, work: () => void): void => {
  const once = (): void => {
    raw.off('finish', once).off('close', once)
    work()
  }
  raw.on('finish', once).on('close', once)
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('api: the bytes cannot be counted', { cause: error })

/** Of the body as it is announced, or as it may become; a longer one is refused. */
const bodySize = ({ headers, viewer, routeOptions }: FastifyRequest): number => {
  const limit = viewer ? routeOptions.bodyLimit : limits.bytes
  const announced = headers['content-length']
  return announced === undefined ? limit : Math.min(Number(announced), limit)
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

const sizeOf = (payload: unknown): number => {
  if (typeof payload === 'string') return Buffer.byteLength(payload)
  return payload instanceof Uint8Array ? payload.byteLength : 0
}
