// Runs the `isnad` command as a user does: a process of its own, with an environment of its own. None outlives the
// test that started it, nor, by its leash, the process that runs the tests.
import { type ChildProcess, spawn } from 'node:child_process'
import { inject, TestRunner } from 'vitest'
import { server } from '../../scripts/setup.mjs'

const leash = new URL('leash.ts', import.meta.url).href

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Environment = Readonly<Record<string, string>>

export interface Running {
  readonly child: ChildProcess
  /** Resolves when it has ended. */
  readonly done: Promise<Outcome>
}

/** Each command that has not ended, with the test that started it; without one, it is the file's. */
const running = new Map<Running, unknown>()

/** Starts the command, with `input` on its standard input if there is any. */
export const start = (
  args: readonly string[],
  environment: Environment,
  input?: Uint8Array | string,
): Running => {
  const child = spawn(process.execPath, ['--import', leash, server, ...args], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: inject('compileCache'), ...environment },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  // A command may end without having read everything.
  child.stdin.on('error', () => undefined).end(input)
  let out = ''
  let err = ''
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const done = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  const command = { child, done }
  running.set(command, TestRunner.getCurrentTest())
  void done.then(() => running.delete(command))
  return command
}

/** Runs the command to its end. */
export const isnad = (
  args: readonly string[],
  environment: Environment,
  input?: Uint8Array | string,
): Promise<Outcome> => start(args, environment, input).done

/** What was told on standard error at the end: without how far a run of more than ten seconds had come. */
export const settled = (err: string): string => err.replace(/^.*\/s\n/gmu, '')

/** Resolves with the base URL once the server says where it listens; rejects when it ends before that. */
export const listening = ({ child, done }: Running): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const [url] = /http:\/\/\S+(?=\/graphql)/.exec(said) ?? []
      if (url) resolve(url)
    })
    void done.then(({ err }) => reject(new Error(`ended before it listened: ${err}`)))
  })

/** Ends what the test, or with `undefined` the file, has left running: a test that is cut off cannot do it. */
export const endCommandsOf = async (test: unknown): Promise<void> => {
  const left = [...running].filter(([, owner]) => owner === test).map(([command]) => command)
  for (const { child } of left) child.kill('SIGKILL')
  await Promise.all(left.map(({ done }) => done))
}
