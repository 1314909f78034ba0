// isnad serve: migrates, seeds an empty database, listens.
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { type Config, readConfig, root } from '../config.ts'
import { seed } from '../newsroom/seed/seed.ts'
import { expected, IsnadError } from '../errors.ts'
import { makeLogger } from '../logger.ts'
import { readStats } from '../store/read/stats.ts'
import { ensureReady, openToRead } from '../store/upkeep/open-to-read.ts'
import { openStore, type Store } from '../store/connection/store.ts'
import { command, counted, note, out } from './command.ts'
import { preparedStore } from './with-store.ts'

export const serveCommand = (): Command =>
  command('serve', [
    'isnad serve',
    'PORT=8080 HOST=0.0.0.0 isnad serve',
    'ISNAD_DATABASE_URL=postgresql://isnad:secret@localhost:5432/isnad isnad serve',
  ])
    .option('--no-seed', 'leave an empty database empty')
    .option(
      '--read-only',
      'write nothing: no migration, no seeds, no mutations; the database may be on media without writing',
    )
    .action((options: Options) => serve(options))

interface Options {
  readonly seed: boolean
  readonly readOnly?: true
}

const serve = async (options: Options): Promise<void> => {
  const config = readConfig(process.env)
  const store = options.readOnly ? await openReadOnly(config) : await openPrepared(config, options)
  try {
    if (!store.isReadOnly) await warnOfLoss(store)
    const app = await buildApp({
      store,
      logger: makeLogger(config.logLevel),
      mayFetch: config.mayFetch,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      guard: { perMinute: config.rateLimit, running: config.running },
      watch: { metrics: config.metrics, slow: config.slow, traces: config.traceEndpoint !== undefined },
    })
    try {
      // Before the address is printed: its reader may send a signal to stop immediately.
      const stopping = untilStopped()
      await listen(app, config)
      await stopping
      note('isnad: stopping …')
    } finally {
      await app.close()
    }
  } finally {
    await store.close()
  }
}

const openPrepared = async (config: Config, options: Options): Promise<Store> => {
  await prepare(config, options)
  return openStore(config.databaseUrl, { readers: config.readers })
}

/** Before it serves, it waits for others as a command does, longer than a request may. */
const prepare = async (config: Config, options: { readonly seed: boolean }): Promise<void> => {
  const { store, applied } = await preparedStore(config.databaseUrl)
  try {
    const what = applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`
    note(`isnad: database ${store.place} (${store.engine.name}), ${what}`)
    if (options.seed) await seedIfEmpty(store)
  } finally {
    await store.close()
  }
}

const warnOfLoss = async (store: Store): Promise<void> => {
  const weakness = await store.guard(() => store.engine.weakness(store.reader().db))
  if (weakness !== undefined)
    note(`isnad: warning: the database has ${weakness}: a power cut may take back what was acknowledged`)
}

const openReadOnly = async (config: Config): Promise<Store> => {
  const { store, url } = openToRead(config.databaseUrl, { readOnly: true, readers: config.readers })
  try {
    await store.guard(() => ensureReady(store, url))
    note(`isnad: database ${store.place} (${store.engine.name}), read only`)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

const seedIfEmpty = async (store: Store): Promise<void> => {
  const { documents } = await store.guard(() => readStats(store.reader()))
  if (documents > 0) return
  const folder = fileURLToPath(new URL('seeds/', root))
  const report = await seed(store, folder, { now: () => new Date() })
  if (report.documents.every(({ added }) => added === 0)) return
  const statements = report.documents.reduce((sum, { added }) => sum + added, 0)
  note(
    `isnad: empty database seeded with ${counted(report.documents.length, 'document')}, ${counted(statements, 'statement')}`,
  )
}

const listen = async (app: FastifyInstance, { port, host }: Config): Promise<void> => {
  try {
    const address = await app.listen({ port, host })
    out(`isnad: ready
  pages       ${address}/
  playground  ${address}/graphql
  GraphQL     POST ${address}/graphql
  health      ${address}/health   ${address}/ready
Press Ctrl-C to stop.`)
  } catch (error) {
    throw explained(error, port, host)
  }
}

const explained = (error: unknown, port: number, host: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'EADDRINUSE')
    return new IsnadError(
      'PORT_TAKEN',
      expected(
        'cli',
        `port ${port} of ${host} free`,
        `a port that another program listens on; try PORT=${port + 1}`,
      ),
      {},
      error,
    )
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code))
    return new IsnadError(
      'PORT_REFUSED',
      `cli: expected to listen on ${host}, port ${port}, but the system refuses (${code})`,
      {},
      error,
    )
  return error
}

/** Resolves at Ctrl-C or when a supervisor asks; a second signal ends the process immediately. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      process.once('SIGINT', () => process.exit(130))
      process.once('SIGTERM', () => process.exit(143))
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
