// The servers that are measured, each in its own process, and what the system counts for them.
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ensureSetUp, server } from '../../scripts/setup.mjs'
import type { Contender } from './requests.ts'

export interface Server {
  readonly port: number
  readonly pid: number
  readonly stop: () => void
}

/** Hundredths of a second, as Linux reports to every program (`getconf CLK_TCK`). */
const tick = 10

const peers = new URL('peers/', import.meta.url)
const peerFiles = { L: 'hand.ts', M: 'mercurius.ts', A: 'apollo.ts' } as const

/** G uses the server of I. */
export const start = async (who: Exclude<Contender, 'G' | 'Gw'>, path: string): Promise<Server> => {
  if (who === 'I') return startIsnad(path)
  if (who === 'M' && !existsSync(new URL('node_modules/mercurius/', peers)))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: fileURLToPath(peers), stdio: 'ignore' })
  const child = fork(new URL(peerFiles[who], peers), [path])
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => resolve(Number(told)))
    child.once('exit', () => reject(new Error(`bench: expected peer ${who} to start, but it has ended`)))
  })
  return serverOf(child, port)
}

/** As `npm start` runs it, except for the port, the database, and the budget of work that an address has: it is one address that asks. */
const startIsnad = async (path: string): Promise<Server> => {
  await ensureSetUp()
  const child = spawn(process.execPath, [server, 'serve', '--no-seed'], {
    env: { ...process.env, PORT: '0', ISNAD_DATABASE_URL: `file:${path}`, ISNAD_RATE_LIMIT: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const told of createInterface({ input: child.stdout })) {
    const port = /pages\s+http:\/\/[^:]+:(\d+)/.exec(told)?.[1]
    if (port !== undefined) return serverOf(child, Number(port))
  }
  throw new Error('bench: expected Isnad to start, but it has ended')
}

const serverOf = (child: ChildProcess, port: number): Server => ({
  port,
  pid: child.pid ?? 0,
  stop: () => void child.kill(),
})

/** User and system time of a process, of all its threads, in milliseconds. */
export const cpuOf = ({ pid }: Server): number => {
  // The name in brackets may contain blanks; user and system time are the 14th and 15th of all fields.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

/** The memory of a process that is not backed by a file, in MiB. */
export const memoryOf = ({ pid }: Server): number =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
