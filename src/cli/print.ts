// Results on standard output, which may be slower than we are, or gone.
import { once } from 'node:events'

/** Waits when whoever reads is slower, so that no more than one result is in memory. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Whoever reads may have seen enough (`| head`): that is no fault and ends the command. */
export const endWithReader = (): void =>
  void process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
