// What keeps one address, or many together, from taking the whole server: the rate, the lines, the bytes on their way.
import { availableParallelism } from 'node:os'
import type { FastifyInstance } from 'fastify'
import { expected, IsnadError } from '../../errors.ts'
import { limits } from '../limits.ts'
import { type InFlight, type InFlightLimits, inFlightOf } from './in-flight.ts'
import { type Line, lineOf } from './line.ts'
import { rateOf } from './rate.ts'

export interface GuardOptions extends Partial<InFlightLimits> {
  /** Milliseconds of work that an address may cause in a minute; without it as much as it likes. */
  readonly perMinute?: number | undefined
  /** Operations that run at the same time, of readers and of writers each. */
  readonly running?: number | undefined
  /** Operations that wait; by default a multiple of those that run. */
  readonly waiting?: number | undefined
}

export interface Guard {
  readonly readers: Line
  readonly writers: Line
  readonly inFlight: InFlight
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Takes milliseconds of work from the budget of the request's address. */
    spend: (work: number) => void
  }
}

/** While some wait for the disk or a database server, others compute. */
export const usualRunning = (): number => Math.max(4, 4 * availableParallelism())

/** What every request costs, also one that is answered from memory, in milliseconds. */
const requestWork = 0.1

/** For monitoring, which must see a server that refuses everybody. */
const exempt: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics'])

/** Adds the hooks; they come after those that set headers and before those that compress. */
export const guard = (app: FastifyInstance, options: GuardOptions): Guard => {
  const { perMinute, running = usualRunning(), waiting = running * limits.waiting } = options
  const rate = perMinute === undefined ? undefined : rateOf(perMinute)
  app.decorateRequest('spend', function (work: number) {
    rate?.spend(this.ip, work)
  })
  app.addHook('onRequest', (request, _, done) => {
    if (!rate || exempt.has(request.routeOptions.url ?? '')) {
      done()
      return
    }
    const retryAfter = rate.wait(request.ip)
    if (retryAfter === 0) request.spend(requestWork)
    done(retryAfter === 0 ? undefined : tooOften(retryAfter))
  })
  const inFlight = inFlightOf({ ...limits, ...options })
  app.addHook('preParsing', inFlight.countBody)
  app.addHook('onSend', inFlight.countAnswer)
  boundConnections(app)
  const line = { running, waiting, milliseconds: limits.milliseconds }
  return {
    readers: lineOf(line),
    writers: lineOf({ ...line, milliseconds: limits.writerMilliseconds }),
    inFlight,
  }
}

const tooOften = (retryAfter: number): IsnadError =>
  new IsnadError(
    'RATE_LIMITED',
    expected('api', 'an address to ask for less', `more; it may ask again in ${retryAfter} seconds`),
    { retryAfter },
  )

const boundConnections = ({ server }: FastifyInstance): void => {
  server.maxConnections = limits.connections
  // Those that wait for a next request make way.
  server.on('drop', () => server.closeIdleConnections())
}
