// Where a command writes a long result: standard output, or a file that is either complete or absent.
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { IsnadError } from '../errors.ts'
import { print } from './command.ts'

/** Waits when the reader is slower, so that no more than a few lines are in memory. */
export type Write = (text: string) => Promise<void>

/**
 * Runs `work` with a function that writes. A file gets its name when `work` has ended, and is removed when `work` fails
 * or is stopped.
 * @throws IsnadError FILE_UNWRITABLE
 */
export const withOutput = <T>(path: string | undefined, work: (write: Write) => Promise<T>): Promise<T> =>
  path === undefined ? work(print) : toFile(path, work)

const toFile = async <T>(path: string, work: (write: Write) => Promise<T>): Promise<T> => {
  // Next to the file, so that the last step is a rename.
  const draft = join(dirname(path), `.isnad-${randomUUID()}.part`)
  const remove = (): void => rmSync(draft, { force: true })
  const stop = (): void => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const stream = createWriteStream(draft, { flush: true, flags: 'wx' })
    await once(stream, 'open')
    // The next write or wait reports it.
    stream.on('error', () => undefined)
    const result = await work(async (text) => {
      if (stream.errored) throw stream.errored
      if (!stream.write(text)) await once(stream, 'drain')
    })
    stream.end()
    await finished(stream)
    await rename(draft, path)
    return result
  } catch (cause) {
    remove()
    throw refused(cause, path)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

const refused = (cause: unknown, path: string): unknown => {
  const { code, syscall } = cause as NodeJS.ErrnoException
  if (cause instanceof IsnadError || syscall === undefined) return cause
  return new IsnadError(
    'FILE_UNWRITABLE',
    `cli: expected to write ${path}, but the system refuses (${code ?? ''})`,
    {},
    cause,
  )
}
