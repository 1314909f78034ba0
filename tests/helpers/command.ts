// Runs the `isnad` command as a user does: a process of its own, with an environment of its own.
import { inject } from 'vitest'
import { server } from '../../scripts/setup.mjs'
import { type Outcome, type Running, startProcess } from './process.ts'

export type { Outcome, Running }

export type Environment = Readonly<Record<string, string>>

/** Starts the command, with `input` on its standard input if there is any. */
export const start = (
  args: readonly string[],
  environment: Environment,
  input?: Uint8Array | string,
): Running =>
  startProcess(process.execPath, [server, ...args], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: inject('compileCache'), ...environment },
    input,
  })

/** Runs the command to its end. */
export const isnad = (
  args: readonly string[],
  environment: Environment,
  input?: Uint8Array | string,
): Promise<Outcome> => start(args, environment, input).done

/** What was on standard error at the end, without the lines of progress of a run of more than ten seconds. */
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
