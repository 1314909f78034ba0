// What a command reads: a file, or standard input.
import { open } from 'node:fs/promises'
import { textLimit } from '../document/bounds.ts'
import { expected, IsnadError } from '../errors.ts'

/** The name of standard input in messages. */
export const standardInput = 'standard input'

/**
 * The bytes of a file, or of standard input for `-`; never more than a text may have.
 * @throws IsnadError FILE_UNREADABLE, TEXT_TOO_LARGE
 */
export const readInput = async (path: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : fileParts(path)) {
    parts.push(part)
    length += part.length
    if (length > textLimit)
      throw new IsnadError(
        'TEXT_TOO_LARGE',
        expected('cli', `at most ${textLimit} bytes`, `more from ${path === '-' ? standardInput : path}`),
      )
  }
  return Buffer.concat(parts)
}

async function* fileParts(path: string): AsyncGenerator<Uint8Array> {
  try {
    await using file = await open(path)
    for await (const part of file.createReadStream({ autoClose: false })) yield part as Uint8Array
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    throw new IsnadError('FILE_UNREADABLE', expected('cli', `a readable file at ${path}`, code), {}, cause)
  }
}
