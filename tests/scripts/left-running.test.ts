// A run of the tests leaves no process behind: neither when a test hangs until its limit, nor when the run is ended.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firefoxPath } from '../helpers/firefox.ts'
import { runProcess } from '../helpers/process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-hang-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** Those of the machine; without those that have ended and wait only for somebody to ask how. */
const everyProcess = async (): Promise<readonly Process[]> => {
  const { out } = await runProcess('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='])
  return out.split('\n').flatMap((line) => {
    const [, pid, parent, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/u.exec(line) ?? []
    return pid === undefined || state.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

/** All that a process has started so far, and what those have: some leave it later, so each look adds to the last. */
class Descendants {
  readonly #seen = new Map<number, string>()

  constructor(first: ChildProcess) {
    this.#seen.set(first.pid ?? 0, 'the run')
  }

  /** Looks again; returns which of all that were ever seen are there now. */
  async alive(): Promise<readonly string[]> {
    // So that to look takes less of the machine than what is looked at.
    await sleep(100)
    const now = await everyProcess()
    let before
    do {
      before = this.#seen.size
      for (const { pid, parent, command } of now) if (this.#seen.has(parent)) this.#seen.set(pid, command)
    } while (this.#seen.size > before)
    return now.filter(({ pid }) => this.#seen.has(pid)).map(({ command }) => command)
  }

  end(): void {
    for (const pid of this.#seen.keys())
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended.
      }
  }
}

/** What the test starts before it waits for anything. */
const first = ['main.mjs serve', 'for (;;)', 'sleep 1234', 'sleep 2345', 'postgres-keeper']
const everything = [
  ...first,
  ...['/postgres -D', '--remote-debugging-pipe', ...(firefoxPath === undefined ? [] : ['--profile'])],
]

/** Starts the run as a terminal does, with nothing that would clean up after it. */
const hangingRun = (limit: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--config', 'tests/scripts/hang/vitest.config.ts', '--testTimeout', `${limit}`],
    ],
    {
      cwd: root,
      env: { ...process.env, HANG_DATABASE: `file:${join(folder, `${limit}.db`)}` },
      stdio: 'ignore',
    },
  )

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

describe('nothing is left running', () => {
  it('after a test that hung until its limit', async ({ signal, onTestFinished }) => {
    const run = hangingRun(3000)
    const descendants = new Descendants(run)
    onTestFinished(() => descendants.end())
    const seen = new Set<string>()
    while (!hasEnded(run) && !signal.aborted)
      for (const command of await descendants.alive()) seen.add(command)
    await expect.poll(() => descendants.alive()).toEqual([])
    for (const one of first) expect([...seen].join('\n')).toContain(one)
    expect(run.exitCode).toBe(1)
  })

  it.for(['SIGINT', 'SIGKILL'] as const)(
    'after a run that %s ended',
    async (end, { signal, onTestFinished }) => {
      const run = hangingRun(120_000)
      const descendants = new Descendants(run)
      onTestFinished(() => descendants.end())
      let started = ''
      while (!everything.every((one) => started.includes(one)) && !signal.aborted)
        started = (await descendants.alive()).join('\n')
      run.kill(end)
      await expect.poll(() => descendants.alive()).toEqual([])
    },
  )
})
