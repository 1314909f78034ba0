// Results on standard output, whose reader may be slower, or gone.
import { once } from 'node:events'

/** Waits when the reader is slower, so that no more than one result is in memory. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The reader may have seen enough (`| head`): that is not an error and ends the command. */
export const endWithReader = (): void =>
  void process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
