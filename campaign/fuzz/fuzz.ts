// Random input with a seed, in a thread that is watched: an input on which it stays too long is a broken promise too.
import { Worker } from 'node:worker_threads'
import { type Part, type PartOptions, type Result, sizeOf } from '../part.ts'
import type { Fed, Task } from './thread.ts'
import { targetNames } from './targets.ts'

const size = { full: 1_000_000, quick: 10_000 } as const
/** Milliseconds that no input may take; all are shorter than a page. */
const longest = 30_000

export const fuzz: Part = {
  name: 'fuzz',
  about:
    'random texts, pages, captions, queries, claims and requests: no fault, no place outside the text, no hang',
  run: async (options) => {
    const results: Result[] = []
    for (const name of targetNames) {
      if (options.signal.aborted) break
      results.push(await feeding(name, options))
    }
    return results
  },
}

const feeding = (target: string, options: PartOptions): Promise<Result> =>
  new Promise((resolve, reject) => {
    const { seed, folder, signal, note } = options
    const task: Task = {
      target,
      seed,
      folder,
      total: sizeOf(size, options),
      progress: new SharedArrayBuffer(4),
    }
    const fed = new Int32Array(task.progress)
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
    const began = performance.now()
    const finish = (result: Omit<Result, 'seen'>): void => {
      clearInterval(watch)
      void worker.terminate()
      const rate = Math.round(result.tried / ((performance.now() - began) / 1000))
      resolve({ ...result, seen: `${rate.toLocaleString('en')} a second` })
    }
    let seen = { count: -1, at: performance.now(), shown: 0 }
    const watch = setInterval(() => {
      const count = Atomics.load(fed, 0)
      if (count !== seen.count) seen = { ...seen, count, at: performance.now() }
      if (count - seen.shown >= 50_000) note(`${target}: ${(seen.shown = count).toLocaleString('en')}`)
      const isStuck = performance.now() - seen.at > longest
      if (isStuck)
        finish({ what: target, tried: count, broken: [`${target}: input ${count} of seed ${seed} hangs`] })
      else if (signal.aborted) finish({ what: target, tried: count, broken: [] })
    }, 500)
    worker.once('error', (error: Error) => {
      clearInterval(watch)
      reject(error)
    })
    worker.once('message', ({ what, tried, faults }: Fed) =>
      finish({ what, tried, broken: faults.map((fault) => shown(fault, options)) }),
    )
  })

const shown = ({ number, what, input }: Fed['faults'][number], { seed }: PartOptions): string =>
  `input ${number} of seed ${seed}: ${what.slice(0, 400)}; it begins ${JSON.stringify(input.slice(0, 200))}`
