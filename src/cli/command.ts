// What the commands share.
import { once } from 'node:events'
import { userInfo } from 'node:os'
import { Command } from 'commander'
import type { IsnadError } from '../errors.ts'
import { shown } from './shown.ts'

/** A command with its help, which ends with examples. */
export const command = (name: string, examples: readonly string[]): Command =>
  new Command(name)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`)
    .exitOverride()

export const out = (line: string): void => void process.stdout.write(`${line}\n`)

/** *1 document*, *2 documents*. */
export const counted = (n: number, noun: string, several = `${noun}s`): string =>
  `${n} ${n === 1 ? noun : several}`

/** An error as the command line shows it, with the option that helps, if there is one. */
export const explained = ({ message, code }: IsnadError): string =>
  `${message}${code === 'TEXT_ENCODING' ? '; --charset says which it is' : ''} [${code}]`

/** Writes to standard error what is not the result: progress, notes and errors. */
export const note = (line: string): void => void process.stderr.write(`${shown(line)}\n`)

/** Writes to standard output; waits when the reader is slower, so that no more than one result is in memory. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The reader may have seen enough (`| head`): that is not an error and ends the command. */
export const endWithReader = (): void =>
  void process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })

/** `cli:NAME`, for the history. A process may run as a user without a name. */
export const cliActor = (): string => {
  try {
    return `cli:${userInfo().username}`
  } catch {
    return 'cli:unknown'
  }
}
