// How the server is watched: a report for Prometheus, spans for OpenTelemetry, and a line in the log for each slow
// operation.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { expected, IsnadError } from '../../errors.ts'
import type { Ended } from '../operation.ts'
import { type Metrics, metricsOf, type Sources } from './metrics.ts'
import { type Span, startTracing } from './trace.ts'

export interface WatchOptions {
  /** Who may read the metrics: nobody, this machine, or everybody who reaches the server. */
  readonly metrics?: 'off' | 'local' | 'all' | undefined
  /** Milliseconds from which an operation is logged. */
  readonly slow?: number | undefined
  /** Whether spans are sent to where the environment says. */
  readonly traces?: boolean
}

export interface Watch {
  readonly slow: number
  readonly onOperation: (ended: Ended) => void
  /** Starts to report; it is called when what the report reads is there. */
  readonly report: (sources: Sources) => void
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of the request; null without traces. */
    span: Span | null
  }
}

/** Codes that say that the server had too much to do. */
const refusing: Readonly<Record<number, string>> = { 429: 'RATE_LIMITED', 503: 'OVERLOADED' }

/** Adds the hooks, before all others. @throws IsnadError CONFIG_INVALID when the packages for traces are missing */
export const watch = async (app: FastifyInstance, options: WatchOptions): Promise<Watch> => {
  const { metrics: audience = 'off', slow = Number.POSITIVE_INFINITY, traces = false } = options
  let metrics: Metrics | undefined
  app.decorateRequest('span', null)
  if (traces) await traceRequests(app)
  app.addHook('onResponse', (request, { statusCode }, done) => {
    metrics?.onRequest(routeOf(request), statusCode)
    const refused = refusing[statusCode]
    if (refused !== undefined) metrics?.onRefusal(refused)
    request.span?.end(
      {
        'http.request.method': request.method,
        'http.route': routeOf(request),
        'http.response.status_code': statusCode,
        'isnad.request_id': request.id,
      },
      statusCode >= 500,
    )
    done()
  })
  return {
    slow,
    onOperation: (ended) => metrics?.onOperation(ended),
    report: (sources) => {
      if (audience === 'off') return
      const kept = (metrics = metricsOf(sources))
      app.get('/metrics', { helmet: false }, async (request, reply) => {
        if (audience === 'local' && !isLocal(request))
          throw new IsnadError('NOT_FOUND', expected('api', 'a request from this machine', 'another'))
        const { text, type } = await kept.report()
        return reply.headers({ 'content-type': type, 'cache-control': 'no-store' }).send(text)
      })
    },
  }
}

const traceRequests = async (app: FastifyInstance): Promise<void> => {
  const tracing = await startTracing()
  app.addHook('onRequest', (request, _, done) => {
    request.span = tracing.request(`${request.method} ${routeOf(request)}`, request.headers)
    done()
  })
  app.addHook('onClose', () => tracing.close())
}

/** The pattern of the route, because each address would be a row of the report. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none'

/** What a proxy on this machine passes on comes from elsewhere. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers)
