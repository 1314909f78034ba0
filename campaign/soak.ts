// A server under a mixed load for a long time: heap after a collection, descriptors and the log stay as they are after
// the first minutes.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createToken } from '../src/newsroom/token/editor-token.ts'
import { newsOf } from '../bench/news.ts'
import { operations, texts } from './fuzz/corpus.ts'
import { heapAfterCollection } from './inspector.ts'
import { withStoreOf } from './kill/proof.ts'
import { seeded } from './kill/commands.ts'
import { descriptorsOf, memoryOf } from './measured.ts'
import { type Part, type PartOptions, sizeOf } from './part.ts'
import { ask, endProgram, type Served, serveProgram } from './program.ts'

/** Seconds. */
const length = { full: 30 * 60, quick: 60 } as const
const samples = 12
const clients = 4
/** How much more the last third may have than the second: what is stored grows, and caches fill. */
const mostGrowth = { heap: 1.2, descriptors: 1.1 } as const
/** MiB; a checkpoint makes room in the log. */
const largestLog = 128

interface Sample {
  readonly heap: number
  readonly memory: number
  readonly descriptors: number | undefined
  readonly log: number
}

export const soak: Part = {
  name: 'soak',
  about: 'a long mixed load of reads, checks and writes: heap, descriptors and log stay flat',
  run: async (options) => {
    const path = join(options.folder, 'soak.db')
    await seeded(path)
    const token = await withStoreOf(`file:${path}`, (store) =>
      createToken(store, { name: 'soak', role: 'INGESTER', expires: undefined }, new Date()),
    )
    const server = await serveProgram(`file:${path}`, {
      node: ['--inspect=127.0.0.1:0'],
    })
    const state = { isOver: false, answers: 0, faults: [] as string[] }
    const loads = Array.from({ length: clients }, (_, i) => load(server, token, i, state, options))
    const taken: Sample[] = []
    for (let i = 0; i < samples && !options.signal.aborted; i++) {
      await sleep((sizeOf(length, options) * 1000) / samples, undefined, { signal: options.signal }).catch(
        () => undefined,
      )
      taken.push(await sampleOf(server, path))
      const { heap, memory, descriptors, log } = taken.at(-1) ?? {
        heap: 0,
        memory: 0,
        descriptors: 0,
        log: 0,
      }
      options.note(
        `heap ${heap} MiB, memory ${memory} MiB, ${descriptors ?? '?'} descriptors, log ${log} MiB`,
      )
    }
    state.isOver = true
    await Promise.all(loads)
    await endProgram(server)
    return [
      {
        what: `${clients} clients for ${Math.round(sizeOf(length, options) / 60)} min`,
        tried: state.answers,
        seen: seenIn(taken),
        broken: [...state.faults.slice(0, 20), ...growthIn(taken)],
      },
    ]
  },
}

const sampleOf = async (server: Served, path: string): Promise<Sample> => ({
  heap: Math.round((await heapAfterCollection(server)) / 2 ** 20),
  memory: memoryOf(server.child.pid),
  descriptors: descriptorsOf(server.child.pid),
  log: existsSync(`${path}-wal`) ? Math.round(statSync(`${path}-wal`).size / 2 ** 20) : 0,
})

const third = (taken: readonly Sample[], n: 1 | 2, of: (sample: Sample) => number): number => {
  const size = Math.ceil(taken.length / 3)
  return Math.max(0, ...taken.slice(n * size, (n + 1) * size).map(of))
}

const growthIn = (taken: readonly Sample[]): readonly string[] => {
  const broken: string[] = []
  for (const name of ['heap', 'descriptors'] as const) {
    const [before, after] = [third(taken, 1, (s) => s[name] ?? 0), third(taken, 2, (s) => s[name] ?? 0)]
    if (after > before * mostGrowth[name]) broken.push(`${name} grew from ${before} to ${after}`)
  }
  const log = Math.max(0, ...taken.map((sample) => sample.log))
  if (log > largestLog) broken.push(`the log grew to ${log} MiB`)
  return broken
}

const seenIn = (taken: readonly Sample[]): string => {
  const last = taken.at(-1)
  return `heap ${third(taken, 1, (s) => s.heap)} → ${third(taken, 2, (s) => s.heap)} MiB, memory ${third(taken, 1, (s) => s.memory)} → ${third(taken, 2, (s) => s.memory)} MiB, ${last?.descriptors ?? '?'} descriptors, log at most ${Math.max(0, ...taken.map((s) => s.log))} MiB`
}

interface State {
  isOver: boolean
  answers: number
  readonly faults: string[]
}

const checking = 'query ($claim: String!) { check(claim: $claim) { verdict } }'
const ingesting =
  'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename ... on Refusal { code } } }'

const load = async (
  { origin }: Served,
  token: string,
  client: number,
  state: State,
  { random }: PartOptions,
): Promise<void> => {
  for (let i = 0; !state.isOver; i++) {
    const isWrite = client === 0 && i % 10 === 9
    const isCheck = i % 5 === 4
    const example = random.one(operations)
    const [query, variables] = isWrite
      ? // Two hundred texts, again and again: the database stays as large as it is.
        [ingesting, { input: { text: newsOf(1000 + (i % 200), 1000), title: `Soak ${i % 200}` } }]
      : isCheck
        ? [checking, { claim: random.one(texts).slice(0, 200) }]
        : [example.query, example.variables]
    try {
      const { status, errors } = await ask<unknown>(origin, query, variables, isWrite ? token : undefined)
      if (status !== 200) state.faults.push(`${status}: ${errors?.[0]?.message}`)
      state.answers++
    } catch (error) {
      state.faults.push(String(error))
    }
  }
}
