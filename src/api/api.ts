// The API on a Fastify app: /graphql for programs and for browsers, /health and /ready for monitoring.
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
import { expected, IsnadError } from '../errors.ts'
import { pendingIn } from '../store/upkeep/migrate.ts'
import type { Store } from '../store/connection/store.ts'
import { answeredBefore } from './answered-before.ts'
import { answersOf } from './answers.ts'
import { authenticate, limitStrangers } from './authentication.ts'
import { type Context, contextFor } from './context.ts'
import { databaseSize } from '../store/read/size.ts'
import { documentsOf } from './fast/documents.ts'
import { fastLane } from './fast/lane.ts'
import { type Execute, executeOn } from './execute.ts'
import { executableSchema, graphqlServer } from './graphql.ts'
import type { Guard } from './guard/guard.ts'
import { limits } from './limits.ts'
import { newOperation, type Operation, operationsOf } from './operation.ts'
import { sendPage, wantsPage } from './playground/playground.ts'
import type { StoreLoad } from './watch/metrics.ts'
import type { Watch } from './watch/watch.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What is learned of the request's operation while it runs. */
    operation: Operation | undefined
  }
}

export interface ApiOptions {
  readonly store: Store & StoreLoad
  readonly guard: Guard
  readonly watch: Watch
  /** Called once for each SQL statement; for tests and benchmarks. */
  readonly onStatement?: (() => void) | undefined
  /** Whether mutations may fetch addresses; by default not. */
  readonly mayFetch?: boolean | undefined
  /** The origin under which a request reached the server, without a slash at its end. */
  readonly originOf: (request: FastifyRequest) => string
}

/** Registers the routes and returns an in-process executor; the playground's page must be registered before. */
export const api = async (app: FastifyInstance, options: ApiOptions): Promise<Execute> => {
  const { store, guard, watch, onStatement, mayFetch = false, originOf } = options
  const schema = executableSchema()
  const documents = documentsOf(schema)
  const apollo = graphqlServer(schema, documents)
  await apollo.start()
  // By then Fastify has answered all running requests; Apollo's own drain plugin would close the app in turn.
  app.addHook('onClose', () => apollo.stop())
  const ready = readiness(store)
  const answers = answersOf(store)
  const contextOf = (request: FastifyRequest): Context => {
    const { log, viewer, began: since, refusal, operation = newOperation() } = request
    const mayKeep = (): void => void (request.isFixed = true)
    const origin = originOf(request)
    const options = { onStatement, viewer, mayFetch, origin, mayKeep, since, refusal, operation }
    return endedWith(request, contextFor(store, { error: (fault) => log.error(fault) }, options))
  }
  const apolloHandle = fastifyApolloHandler<Context>(apollo, {
    context: (request) => Promise.resolve(contextOf(request)),
  })
  // Apollo's handler is typed for Fastify's `this`, which it does not use.
  const lane = fastLane({
    documents,
    contextOf,
    handle: async (request, reply) => {
      try {
        return await apolloHandle.call(app, request, reply)
      } finally {
        request.endOperation?.()
      }
    },
  })
  const operations = operationsOf({ ...guard, ...watch, onEnd: watch.onOperation })
  const answer = answeredBefore(answers, originOf, (request, reply) =>
    operations.run(request, { isWriter: request.viewer !== null, isOwn: false }, (operation) => {
      request.operation = operation
      return lane(request, reply)
    }),
  )
  watch.report({
    operations: guard,
    answers: () => answers.load,
    bytesInFlight: () => guard.inFlight.bytes,
    reading: () => store.reading(),
    writes: () => store.writes,
    database: () => databaseSize(store),
  })

  app.decorateRequest('viewer', null)
  app.decorateRequest('isFixed', false)
  app.decorateRequest('began', undefined)
  app.decorateRequest('refusal', undefined)
  app.decorateRequest('endOperation', undefined)
  app.decorateRequest('operation', undefined)
  const onRequest = [lean, authenticate(store)]
  app.get('/graphql', { onRequest, helmet: false }, (request, reply) =>
    wantsPage(request) ? sendPage(reply) : answer(asGet(request), reply),
  )
  const forWriters = {
    onRequest,
    helmet: false as const,
    preParsing: limitStrangers,
    bodyLimit: limits.writerBytes,
  }
  app.post('/graphql', forWriters, (request, reply) => {
    if (Array.isArray(request.body))
      throw new IsnadError(
        'BATCH_LIMIT',
        expected('api', 'one operation', `a batch of ${request.body.length}`),
      )
    // Readers are answered within seconds; if not, their sockets are closed.
    if (request.viewer) reply.raw.setTimeout(limits.writerMilliseconds, () => reply.raw.destroy())
    return answer(request, reply)
  })
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) => {
      reply.header('allow', 'GET, POST')
      throw new IsnadError('METHOD_NOT_ALLOWED', expected('api', 'GET or POST', request.method))
    },
  })
  app.get('/health', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }))
  app.get('/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    await ready()
    return { status: 'ready', engine: store.engine.name }
  })
  return executeOn({ apollo, store, answers, documents, operations, onStatement })
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends the operation of the request, if it has one. */
    endOperation: (() => void) | undefined
  }
}

/** The context, which also ends when the client is gone: the operation then begins no further SQL statement. */
const endedWith = (request: FastifyRequest, context: Context): Context => {
  const { socket } = request
  const end = (): void => {
    socket.off('close', end)
    context.end()
  }
  if (socket.destroyed) end()
  else socket.on('close', end)
  request.endOperation = end
  return { ...context, end }
}

/** Apollo refuses HEAD, which has the answer of GET without its body (RFC 9110, section 9.3.2); Fastify drops that. */
const asGet = (request: FastifyRequest): FastifyRequest =>
  request.method === 'HEAD'
    ? (Object.create(request, { method: { value: 'GET' } }) as FastifyRequest)
    : request

/** Keep an answer from being taken for a page; the page at the same address has more headers. */
const leanHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const

const lean: onRequestHookHandler = (request, reply, done) => {
  if (request.method === 'GET' && wantsPage(request)) reply.helmet()
  else reply.headers(leanHeaders)
  done()
}

/** Milliseconds for which an answer is reused: more frequent requests are answered from memory. */
const readyFor = 1000

/** @throws IsnadError NOT_READY; its cause goes to the log, because it may name files and hosts */
const readiness = (store: Store): (() => Promise<void>) => {
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<void> = Promise.resolve()
  return () => {
    if (performance.now() - asked < readyFor) return answer
    asked = performance.now()
    answer = ensureReady(store)
    return answer
  }
}

const ensureReady = async (store: Store): Promise<void> => {
  const pending = await pendingIn(store).catch((cause: unknown) => {
    throw new IsnadError('NOT_READY', 'api: expected to read the database, but it does not answer', {}, cause)
  })
  if (pending.length > 0)
    throw new IsnadError(
      'NOT_READY',
      expected('api', 'a migrated database', `one that lacks ${pending.join(', ')}`),
    )
}
