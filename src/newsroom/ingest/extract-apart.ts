// Extraction in a separate thread, for a server that has other requests to answer in the meantime.
import { Worker } from 'node:worker_threads'
import { extract } from '../../extract/extract.ts'
import type { Extraction, ExtractInput } from '../../extract/extracted.ts'

/** In UTF-16 code units: an article takes less time than starting a thread. */
const short = 20_000

let last: Promise<unknown> = Promise.resolve()

/** As `extract`. Long texts take turns in one thread, which leaves the other cores to readers. */
export const extractApart = (input: ExtractInput): Extraction | Promise<Extraction> => {
  if (input.text.length <= short) return extract(input)
  const turn = last.then(() => inThread(input))
  last = turn.catch(() => undefined)
  return turn
}

const inThread = (input: ExtractInput): Promise<Extraction> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { workerData: input })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(new Error(`newsroom: the extractor's thread ended with code ${code}`)),
    )
  })
