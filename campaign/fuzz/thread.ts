// The thread that draws inputs and feeds them; `fuzz.ts` watches how far it is.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import { targets } from './targets.ts'

export interface Task {
  readonly target: string
  readonly seed: number
  readonly folder: string
  /** Inputs of all targets together. */
  readonly total: number
  /** One 32-bit number: how many inputs are done. */
  readonly progress: SharedArrayBuffer
}

export interface Fed {
  readonly what: string
  readonly tried: number
  readonly faults: readonly { readonly number: number; readonly what: string; readonly input: string }[]
}

/** Faults that are listed; the first ones say enough. */
const mostFaults = 20

const run = async ({ target: name, seed, folder, total, progress }: Task): Promise<Fed> => {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  const target = await targets[name]?.(own)
  if (!target) throw new Error(`expected a target, got ${name}`)
  const done = new Int32Array(progress)
  const faults: { number: number; what: string; input: string }[] = []
  const times = Math.round((total * target.share) / 1000)
  let number = 0
  for (; number < times && faults.length < mostFaults; number++) {
    // Each input has a seed of its own, so that one can be drawn again without those before it.
    const input = target.draw(randomFrom(seed + number))
    const what = await target.feed(input).catch((error: unknown) => String((error as Error).stack ?? error))
    if (what !== undefined) faults.push({ number, what, input: String(input) })
    Atomics.store(done, 0, number + 1)
  }
  await target.close?.()
  return { what: target.name, tried: number, faults }
}

parentPort?.postMessage(await run(workerData as Task))
