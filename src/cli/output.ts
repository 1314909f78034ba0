// Where a command writes a long result: standard output, or a file that is there whole or not at all.
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { IsnadError } from '../errors.ts'
import { print } from './print.ts'

/** Waits when whoever reads is slower, so that no more than a few lines are in memory. */
export type Write = (text: string) => Promise<void>

/**
 * Runs `work` with where to write to. A file comes to be under its name when `work` has ended, and not at all when it
 * fails or is stopped.
 * @throws IsnadError FILE_UNWRITABLE
 */
export const withOutput = <T>(path: string | undefined, work: (write: Write) => Promise<T>): Promise<T> =>
  path === undefined ? work(print) : toFile(path, work)

const toFile = async <T>(path: string, work: (write: Write) => Promise<T>): Promise<T> => {
  // Beside the file, so that the last step is one rename.
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
    // Told by whoever writes or waits next.
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
