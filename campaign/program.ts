// The built program as a process that can be killed at any moment.
import { type ChildProcess, spawn } from 'node:child_process'
import { server } from '../scripts/setup.mjs'

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Program {
  readonly child: ChildProcess
  readonly done: Promise<Ended>
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Before the program in the command line: options of Node. */
  readonly node?: readonly string[]
  /** Bytes that a file may have: a write beyond them fails as on a full disk. */
  readonly largestFile?: number | undefined
  /** What it reads from its standard input. */
  readonly input?: string | undefined
}

/** Starts `isnad` with these arguments and no environment but what is given. */
export const startProgram = (
  args: readonly string[],
  { environment = {}, node = [], largestFile, input }: ProgramOptions = {},
): Program => {
  const command = [process.execPath, ...node, server, ...args]
  // The limit counts blocks of 512 bytes. Without the trap, the system would end the process instead.
  const limited = [
    '/bin/sh',
    '-c',
    `trap '' XFSZ; ulimit -f ${Math.ceil((largestFile ?? 0) / 512)}; exec "$@"`,
    'sh',
    ...command,
  ]
  const [program = '', ...rest] = largestFile === undefined ? command : limited
  const child = spawn(program, rest, {
    env: { PATH: process.env.PATH, ISNAD_LOG_LEVEL: 'error', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // It may end without having read everything.
  child.stdin.on('error', () => undefined).end(input)
  let out = ''
  let err = ''
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const done = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { child, done }
}

export const runProgram = (args: readonly string[], options?: ProgramOptions): Promise<Ended> =>
  startProgram(args, options).done

export interface Served extends Program {
  /** Without a slash at its end. */
  readonly origin: string
  /** The address of its inspector; rejects when it was started without one. */
  readonly inspector: Promise<string>
}

/** Starts `isnad serve` on a free port of this machine, and resolves when it listens. */
export const serveProgram = async (url: string, options: ProgramOptions = {}): Promise<Served> => {
  const program = startProgram(['serve'], {
    ...options,
    environment: { PORT: '0', ISNAD_RATE_LIMIT: 'off', ISNAD_DATABASE_URL: url, ...options.environment },
  })
  const inspector = spoken(program, 'stderr', /ws:\/\/\S+/u)
  // Most are started without one.
  inspector.catch(() => undefined)
  const origin = await spoken(program, 'stdout', /http:\/\/\S+?(?=\/graphql)/u)
  return { ...program, origin, inspector }
}

/** The first match in what the program prints; rejects when it ends before that. */
const spoken = ({ child, done }: Program, where: 'stdout' | 'stderr', pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child[where]?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const [found] = pattern.exec(said) ?? []
      if (found) resolve(found)
    })
    void done.then(({ code, err }) => reject(new Error(`it ended with ${code}: ${err.slice(-500)}`)))
  })

/** Ends it and waits until it has ended. */
export const endProgram = async ({ child, done }: Program): Promise<void> => {
  child.kill('SIGTERM')
  await done
}

export interface Answer<T> {
  readonly status: number
  /** Of the shape that the caller asked for. */
  readonly data: T | null | undefined
  readonly errors:
    readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined
}

/** The answer of the API; throws when there is none, as when the server was killed. */
export const ask = async <T>(
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<Answer<T>> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Omit<Answer<T>, 'status'>
  return { status: response.status, data, errors }
}
