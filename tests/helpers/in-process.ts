// Runs the `isnad` command by its front door within the process of the tests: to start one of its own takes seconds,
// and what a command refuses does not depend on it. That a process says the same and ends with the same code is
// proved once for each code by `isnad` of `command.ts`.
import { main } from '../../src/cli/main.ts'
import type { Environment, Outcome } from './command.ts'

/** What it prints, and the code that the process would have ended with. An internal error is reported as a process reports it. */
export const inProcess = async (args: readonly string[], environment: Environment): Promise<Outcome> => {
  const { env, exitCode, stdout, stderr } = process
  const write = { out: stdout.write.bind(stdout), err: stderr.write.bind(stderr) }
  const said = { out: '', err: '' }
  const keep = (name: keyof typeof said) => (piece: string | Uint8Array) => {
    said[name] += String(piece)
    return true
  }
  process.env = { PATH: env.PATH, ...environment }
  process.exitCode = undefined
  stdout.write = keep('out')
  stderr.write = keep('err')
  try {
    return { code: await main(args), ...said }
  } finally {
    process.env = env
    process.exitCode = exitCode
    stdout.write = write.out
    stderr.write = write.err
  }
}
