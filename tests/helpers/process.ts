// Starts other programs for tests. None outlives the test that started it, nor the process that runs the tests, however
// that one ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { TestRunner } from 'vitest'

export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  /** Resolves when it has ended. */
  readonly done: Promise<Outcome>
}

export interface ProcessOptions {
  readonly cwd?: string
  /** All of its environment; without it, that of the tests. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What it reads from its standard input. */
  readonly input?: Uint8Array | string | undefined
}

/** Each process that has not ended, with the test that started it; without one, it is the file's. */
const running = new Map<Running, unknown>()

// The shell becomes the program, with its id and exit code. Next to it waits a process that ends the program's group as
// soon as nothing holds the other end of descriptor 3: the tests hold it until the program has ended, and the system
// takes it from tests that are killed. The program itself could not see to it, since it may be the one that hangs.
const leashed = '( cat <&3; kill -s KILL -- -$$ ) </dev/null >/dev/null 2>&1 & exec "$@" 3<&-'

/** Starts a program in a group of its own: what it starts ends with it, unless that asks for another group. */
export const startProcess = (
  program: string,
  args: readonly string[],
  { cwd, env = process.env, input }: ProcessOptions = {},
): Running => {
  const child = spawn('/bin/sh', ['-c', leashed, 'sh', program, ...args], {
    cwd,
    env: { ...env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  // It may end without having read everything.
  child.stdin.on('error', () => undefined).end(input)
  let out = ''
  let err = ''
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const leash = child.stdio[3]
  child.once('exit', () => leash?.destroy())
  const done = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  const one = { child, done }
  running.set(one, TestRunner.getCurrentTest())
  void done.then(() => running.delete(one))
  return one
}

/** Runs a program to its end. */
export const runProcess = (
  program: string,
  args: readonly string[],
  options?: ProcessOptions,
): Promise<Outcome> => startProcess(program, args, options).done

/** Ends what the test, or with `undefined` the file, has left running: a test that is cut off cannot do it. */
export const endProcessesOf = async (test: unknown): Promise<void> => {
  const left = [...running].filter(([, owner]) => owner === test).map(([one]) => one)
  for (const { child } of left) child.kill('SIGKILL')
  await Promise.all(left.map(({ done }) => done))
}
