// What the server counts of itself, as text for Prometheus: requests, operations, what waits, what is kept, how large
// the database is, and the process. Names that clients choose are bounded, because each one is a row of every report.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Ended } from '../operation.ts'

/** Names of operations that clients send which are counted by name; the others are `other`. */
export const mostNames = 100

/** What is read when a report is made; a gauge without a value is left out. */
export interface Sources {
  readonly operations: { readonly readers: Queue; readonly writers: Queue }
  readonly answers: () => {
    readonly bytes: number
    readonly count: number
    readonly hits: number
    readonly misses: number
  }
  readonly bytesInFlight: () => number
  /** Of the store, where it has them. */
  readonly reading?: (() => Threads | undefined) | undefined
  readonly writes?: (() => Queue | undefined) | undefined
  readonly database: () => Promise<{ readonly bytes: number; readonly wal: number | null }>
}

export interface Queue {
  readonly running: number
  readonly waiting: number
}

export interface Threads {
  readonly threads: number
  readonly busy: number
  readonly waiting: number
}

export interface Metrics {
  onRequest(route: string, status: number): void
  onOperation(ended: Ended): void
  onRefusal(code: string): void
  /** The report and its content type. */
  report(): Promise<{ readonly text: string; readonly type: string }>
}

export const metricsOf = (sources: Sources): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'isnad_http_requests_total',
    help: 'Requests by route and status.',
    labelNames: ['route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'isnad_operation_duration_seconds',
    help: 'How long operations of GraphQL ran, by name; those answered from memory are not counted.',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const refusals = new Counter({
    name: 'isnad_refused_total',
    help: 'Requests that were refused because of the load, by code.',
    labelNames: ['code'],
    registers,
  })
  gaugesOf(sources, registers)
  const names = new Set<string>()
  const shown = ({ name, isOwn }: Ended): string => {
    if (name === undefined) return 'anonymous'
    if (isOwn || names.has(name)) return name
    if (names.size >= mostNames || name.length > 60) return 'other'
    names.add(name)
    return name
  }
  return {
    onRequest: (route, status) => requests.inc({ route, status }),
    onOperation: (ended) => durations.observe({ operation: shown(ended) }, ended.milliseconds / 1000),
    onRefusal: (code) => refusals.inc({ code }),
    report: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  }
}

const gaugesOf = (sources: Sources, registers: Registry[]): void => {
  const { operations, answers, bytesInFlight, reading, writes, database } = sources
  const gauge = (name: string, help: string, label: string, read: () => Values | Promise<Values>): void => {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      async collect() {
        for (const [value, number] of Object.entries(await read()))
          if (number !== undefined) this.set({ [label]: value }, number)
      },
    })
  }
  gauge('isnad_operations', 'Operations of readers now.', 'state', () => queue(operations.readers))
  gauge('isnad_operations_of_writers', 'Operations with a token now.', 'state', () =>
    queue(operations.writers),
  )
  gauge('isnad_reader_threads', 'Threads that read the database.', 'state', () => threads(reading?.()))
  gauge('isnad_writes', 'Pieces of writing now.', 'state', () => queue(writes?.()))
  gauge('isnad_answers_kept', 'Answers that are kept.', 'unit', () => ({
    answers: answers().count,
    bytes: answers().bytes,
  }))
  gauge('isnad_answers_found', 'Questions that found a kept answer or none.', 'result', () => ({
    hit: answers().hits,
    miss: answers().misses,
  }))
  gauge('isnad_in_flight_bytes', 'Bytes of bodies and answers on their way.', 'of', () => ({
    all: bytesInFlight(),
  }))
  gauge('isnad_database_bytes', 'Size of the database.', 'part', async () => {
    const { bytes, wal } = await database()
    return { main: bytes, wal: wal ?? undefined }
  })
}

type Values = Readonly<Record<string, number | undefined>>

const queue = (found: Queue | undefined): Values =>
  found ? { running: found.running, waiting: found.waiting } : {}

const threads = (found: Threads | undefined): Values =>
  found ? { all: found.threads, busy: found.busy, waiting: found.waiting } : {}

/** What a store may report of its queues. A store without threads of its own has none. */
export interface StoreLoad {
  readonly reading?: (() => Threads) | undefined
  readonly writes?: Queue | undefined
}
