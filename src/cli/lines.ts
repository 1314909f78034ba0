// The lines of a file, one at a time.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { expected, IsnadError } from '../errors.ts'

export interface FileLine {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** Lines that are not blank. @throws IsnadError FILE_UNREADABLE */
export async function* fileLines(path: string): AsyncGenerator<FileLine> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8')
  let number = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (text.trim() !== '') yield { number, text }
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new IsnadError('FILE_UNREADABLE', expected('cli', `a readable file at ${path}`, code), {}, cause)
  }
}
