// Runs the `isnad` command as a user does: a process of its own, with an environment of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Environment = Readonly<Record<string, string>>

/** Starts the command; `done` resolves when it has ended. */
export const start = (
  args: readonly string[],
  environment: Environment,
): { child: ChildProcess; done: Promise<Outcome> } => {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const done = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { child, done }
}

/** Runs the command to its end. */
export const isnad = (args: readonly string[], environment: Environment): Promise<Outcome> =>
  start(args, environment).done

/** Resolves with the base URL once the server says where it listens; rejects when it ends before that. */
export const listening = ({ child, done }: ReturnType<typeof start>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const [url] = /http:\/\/\S+(?=\/graphql)/.exec(said) ?? []
      if (url) resolve(url)
    })
    void done.then(({ err }) => reject(new Error(`ended before it listened: ${err}`)))
  })
