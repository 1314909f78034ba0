// How long short requests wait while others ask for the most expensive ones.
// `node bench/beside.ts [--size 50000] [--rounds 3] [--seconds 3] [--clients 8] [--keep FOLDER]`.
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { median } from './growth/measured.ts'
import { operations } from './growth/operations.ts'
import type { Load, Outcome, Request } from './read/client.ts'
import { databaseOf } from './read/data/kept.ts'
import { type Draws, drawsFrom } from './read/draws.ts'
import { everOther } from './read/ever-other.ts'
import { requestOf, variablesOf } from './read/requests.ts'
import { start } from './read/servers.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '8' },
    keep: { type: 'string', default: 'data/bench' },
  },
})
const milliseconds = Number(values.seconds) * 1000
/** Sets of variables of each operation. */
const drawn = 300

/** The most expensive operations that are allowed, by their names in `bench/growth`. */
const expensive = [
  'facets of everything',
  'facets of a topic',
  'text: common word, count',
  'text: common word, relevance',
  'text: one letter, unfinished',
  'similar, earliest',
  'check: half of the words',
  'check: common words',
]

const path = await databaseOf(Number(values.size), values.keep)
const draws = drawsFrom(path, 11)
const next = variablesOf(draws, path)
const probes: Readonly<Record<string, readonly Request[]>> = {
  '/health': [{ method: 'GET', path: '/health' }],
  'W1 statement by id': Array.from({ length: drawn }, () => requestOf('I', 'W1', next.W1())),
}
const others = await expensiveRequests(draws)

const server = await start('I', path)
const [probe, load] = [clientProcess(), clientProcess()]
// It would be on another machine: here the system takes the core from the server whenever an answer wakes it.
setPriority(load.pid ?? 0, 10)
try {
  print(await measure())
} finally {
  for (const one of [probe, load]) one.kill()
  server.stop()
}

/** Taking turns: an operation of each kind, then again. */
async function expensiveRequests(from: Draws): Promise<readonly Request[]> {
  const requests: Request[] = []
  for (let i = 0; i < drawn; i++) {
    for (const { name, next: draw } of operations)
      if (expensive.includes(name)) {
        const asked = await draw(from, () => Promise.reject(new Error(`bench: ${name} may not ask`)))
        if ('query' in asked) requests.push(post(asked.query, asked.variables))
      }
    requests.push(requestOf('I', 'W6', next.W6()))
  }
  return requests
}

function post(query: string, variables: object): Request {
  const body = JSON.stringify({ query, variables: { ...variables, ask: everOther } })
  return { method: 'POST', path: '/graphql', body }
}

interface Measured {
  readonly quiet: Outcome
  readonly beside: Outcome
}

async function measure(): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const found = new Map<string, Measured[]>()
  // The first round is not counted, because the compiler is still at work.
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const [name, requests] of Object.entries(probes)) {
      const quiet = await run(probe, requests, 1)
      const [beside, heavy] = await Promise.all([
        run(probe, requests, 1),
        run(load, others, Number(values.clients)),
      ])
      process.stderr.write(
        `round ${round} ${name}: p99 ${quiet.p99.toFixed(1)} and ${beside.p99.toFixed(1)} ms; ` +
          `the others: ${heavy.answered} answered, ${heavy.failed} of them refused, p99 ${heavy.p99.toFixed(0)} ms\n`,
      )
      if (round > 0) found.set(name, [...(found.get(name) ?? []), { quiet, beside }])
    }
  return found
}

function clientProcess(): ChildProcess {
  return fork(new URL('read/client.ts', import.meta.url))
}

function run(client: ChildProcess, requests: readonly Request[], connections: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('bench: expected the client to measure, but it has ended'))
    client.once('exit', ended)
    client.once('message', (told) => {
      client.off('exit', ended)
      resolve(told as Outcome)
    })
    client.send({ port: server.port, connections, milliseconds, requests } satisfies Load)
  })
}

function print(found: ReadonlyMap<string, readonly Measured[]>): void {
  const rows = [...found].map(([name, rounds]) => {
    const middle = (when: keyof Measured, key: 'p50' | 'p99'): number =>
      median(rounds.map((round) => round[when][key]))
    const pair = (when: keyof Measured): string =>
      `${middle(when, 'p50').toFixed(2)} / ${middle(when, 'p99').toFixed(2)}`
    const ratio = median(rounds.map(({ quiet, beside }) => beside.p99 / quiet.p99))
    return `| ${name} | ${pair('quiet')} | ${pair('beside')} | ${ratio.toFixed(1)} |`
  })
  process.stdout.write(`${values.size} statements, ${values.clients} clients, ${availableParallelism()} cores

| p50 / p99, ms | quiet | next to the others | p99, times |
|---|--:|--:|--:|
${rows.join('\n')}
`)
}
