// The whole server: security headers, CORS, compression, errors, then the modules that answer.
import { existsSync } from 'node:fs'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { api } from './api/api.ts'
import { errorBody, httpError, isFault, retryAfterOf } from './api/errors.ts'
import { guard, type GuardOptions } from './api/guard/guard.ts'
import { conditional, packedFrom } from './api/http/conditional.ts'
import { readJsonBodies } from './api/http/json-body.ts'
import { requestIdOf } from './api/http/request-id.ts'
import { ensureHost, originForm } from './api/http/target.ts'
import { limits } from './api/limits.ts'
import { playground, playgroundPolicy, wantsPage } from './api/playground/playground.ts'
import type { StoreLoad } from './api/watch/metrics.ts'
import { watch, type WatchOptions } from './api/watch/watch.ts'
import { root } from './config.ts'
import { expected, IsnadError } from './errors.ts'
import type { Logger } from './logger.ts'
import { type LostPage, pages } from './page/pages.ts'
import { originOf } from './page/request.ts'
import type { Store } from './store/connection/store.ts'

export interface AppOptions {
  readonly store: Store & StoreLoad
  readonly logger: Logger
  /** Called once for each SQL statement; for tests and benchmarks. */
  readonly onStatement?: () => void
  /** Whether mutations may fetch addresses; by default not. */
  readonly mayFetch?: boolean
  /** The URL at which readers reach the server, without a slash at its end; by default the host of each request. */
  readonly publicUrl?: string | undefined
  /** Addresses and networks of proxies whose headers say who asks and how; by default none is believed. */
  readonly trustedProxies?: readonly string[] | undefined
  /** By default no address is limited. */
  readonly guard?: GuardOptions
  /** By default nothing is reported. */
  readonly watch?: WatchOptions
}

/** Milliseconds for a client to send its request: a slow one holds a socket, not a thread. */
export const requestTimeout = 30_000
/** Milliseconds of those for its headers. */
const headersTimeout = 15_000

/** Milliseconds for a plugin to be ready: a slow machine that has other work needs longer than Fastify's ten seconds. */
const pluginTimeout = 120_000

/** The app, ready to listen or for `inject`; closing it leaves the store open. */
export const buildApp = async ({
  store,
  logger,
  onStatement,
  mayFetch,
  publicUrl,
  trustedProxies = [],
  guard: guarding = {},
  watch: watching = {},
}: AppOptions): Promise<FastifyInstance> => {
  const log: FastifyBaseLogger = logger.child({ room: 'api' })
  // The pages are made after the app that serves them.
  const late: { lost?: LostPage } = {}
  const app = fastify({
    loggerInstance: log,
    genReqId: requestIdOf,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    rewriteUrl: originForm,
    bodyLimit: limits.bytes,
    requestTimeout,
    pluginTimeout,
    // A claim of 4,000 Arabic letters in an address has 24,000 bytes; Node would refuse it at 16,384.
    http: { maxHeaderSize: 64 * 1024, headersTimeout, connectionsCheckingInterval: 5000 },
    // Longer than proxies keep a connection, so that none sends a request on one that is being closed.
    keepAliveTimeout: 72_000,
    // Ends a request that hangs longer than anything may take.
    connectionTimeout: 2 * requestTimeout,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // What the router refuses never reaches the error handler.
    frameworkErrors: (error, request, reply) => {
      // An address whose bytes are not text is a wrong address to a browser, too.
      if (late.lost && wantsPage(request)) void late.lost(request, reply)
      else answerError(error, request, reply)
    },
  })
  const watched = await watch(app, watching)
  await secure(app)
  app.addHook('onRequest', ensureHost)
  app.addHook('onSend', conditional)
  const guarded = guard(app, guarding)
  await app.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: packedFrom })
  readJsonBodies(app)
  app.setErrorHandler(answerError)
  await app.register(playground, playgroundFolders())
  const execute = await api(app, {
    store,
    guard: guarded,
    watch: watched,
    onStatement,
    mayFetch,
    originOf: (request) => originOf({ publicUrl }, request),
  })
  const lost = pages(app, {
    ...{ execute, build: new URL('build/page/', root), publicUrl },
    isReadOnly: store.isReadOnly,
  })
  late.lost = lost
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? lost(request, reply)
      : reply
          .status(404)
          .send(errorBody('NOT_FOUND', `api: nothing is at ${request.method} ${request.url.slice(0, 200)}`)),
  )
  return app
}

const secure = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: playgroundPolicy },
    // A site that embeds a quote reads it from another origin.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  })
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    maxAge: 86_400,
    exposedHeaders: ['x-request-id'],
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
}

const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { status, body } = httpError(error)
  if (isFault(error)) request.log.error(error)
  // The answer that failed may already have set its type and encoding.
  for (const name of ['content-encoding', 'content-disposition', 'content-type', 'etag'])
    reply.removeHeader(name)
  const after = retryAfterOf(error)
  if (after !== undefined) reply.header('retry-after', after)
  return reply.status(status).header('cache-control', 'no-store').send(body)
}

const playgroundFolders = () => {
  const build = new URL('build/playground/', root)
  if (!existsSync(build))
    throw new IsnadError(
      'PLAYGROUND_MISSING',
      expected('app', 'the playground in build/playground', 'nothing; `node scripts/setup.mjs` builds it'),
    )
  return { build, examples: new URL('docs/examples/', root) }
}
