// A real PostgreSQL server for tests, benchmarks and migrations: its binaries come from the package registry, its data
// is in a temporary folder that is deleted with it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { KeeperMessage } from './postgres-keeper.ts'

const keeper = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url))

export interface PostgresServer {
  /** A folder for the caller's temporary files, deleted with the server. */
  readonly files: string
  /** Makes an empty database and returns its URL. */
  createDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts a server on a free port of 127.0.0.1; takes about one second. It ends with the calling process, however that
 * ends, and does not keep it alive. For tests its data and files are in memory where there is enough of it: databases
 * that are copied by the hundred cost a tenth less.
 */
export const startPostgres = async ({ inMemory = false } = {}): Promise<PostgresServer> => {
  // A group of its own: a Ctrl-C in the terminal is for the caller; the keeper outlives it to clean up.
  const child = spawn(process.execPath, [keeper, ...(inMemory ? ['in-memory'] : [])], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const message = await firstMessage(child)
  if ('failure' in message) throw new Error(`could not start PostgreSQL: ${message.failure}`)
  letGo(child)
  const urlOf = (name: string): string => `postgresql://isnad:isnad@127.0.0.1:${message.port}/${name}`
  return {
    files: message.files,
    createDatabase: async (name) => {
      const client = new pg.Client({ connectionString: urlOf('postgres') })
      await client.connect()
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}`)
      } finally {
        await client.end()
      }
      return urlOf(name)
    },
    stop: async () => {
      child.ref()
      child.stdin.end()
      await ended
    },
  }
}

/** The one line of the keeper; its standard error as a failure if it ended without one. */
const firstMessage = (child: ChildProcessWithoutNullStreams): Promise<KeeperMessage> => {
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  return new Promise((resolve) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as KeeperMessage))
    child.once('error', (error) => resolve({ failure: error.message }))
    child.once('close', (code) => resolve({ failure: said || `the keeper ended with code ${code}` }))
  })
}

/** Its pipes no longer keep this process alive; its input stays open as long as this process lives. */
const letGo = (child: ChildProcessWithoutNullStreams): void => {
  child.unref()
  for (const pipe of [child.stdin, child.stdout, child.stderr]) (pipe as Socket).unref()
}
