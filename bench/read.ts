// The six usual requests over HTTP: Isnad compared with others on the same data, round by round.
// `node bench/read.ts [--size 200000] [--rounds 4] [--seconds 2] [--connections 8] [--peers L,M,A] [--keep FOLDER] [--write]`.
import { type ChildProcess, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { agentOf, type Load, type Outcome, send } from './read/client.ts'
import { databaseOf } from './read/data/kept.ts'
import { drawsFrom } from './read/draws.ts'
import { type Block, tablesOf } from './read/figures.ts'
import { makeLists } from './read/peers/lists.ts'
import { type Contender, registrationOf, requestOf, variablesOf, workloads } from './read/requests.ts'
import { ensureSame } from './read/same.ts'
import { cpuOf, memoryOf, type Server, start } from './read/servers.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '8' },
    peers: { type: 'string', default: 'L,M,A' },
    keep: { type: 'string', default: 'data/bench' },
    write: { type: 'boolean', default: false },
  },
})
/** Sets of variables: those that all are compared with, those of a block, those that Gw repeats. */
const compared = 12
const drawn = 1500
const repeated = 20
/** The first block of each is not counted, because the compiler is still at work. */
const warmUp = 3000

const path = await databaseOf(Number(values.size), values.keep)
makeLists(path)
const draws = drawsFrom(path, 11)
const next = variablesOf(draws, path)

const peers = (['L', 'M', 'A'] as const).filter((who) => values.peers.split(',').includes(who))
const servers = new Map<Contender, Server>()
for (const who of [...peers, 'I'] as const) servers.set(who, await start(who, path))
const isnad = servers.get('I')
if (!isnad) throw new Error('bench: expected Isnad to run, got nothing')
const client = fork(new URL('read/client.ts', import.meta.url))

try {
  await compare()
  const blocks = await measure()
  const memory = new Map([...servers].map(([who, server]) => [who, memoryOf(server)]))
  const tables = tablesOf({ blocks, memory })
  process.stdout.write(`${tables}\n`)
  if (values.write) writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page(tables))
} finally {
  client.kill()
  for (const { stop } of servers.values()) stop()
}

async function compare(): Promise<void> {
  const ports = new Map([...servers].map(([who, { port }]) => [who, port]))
  const agent = agentOf(1)
  for (const workload of workloads) {
    await send(agent, isnad?.port ?? 0, registrationOf(workload, next[workload]()))
    const asked = Array.from({ length: compared }, next[workload])
    await ensureSame(new Map([...ports, ['G', isnad?.port ?? 0]]), workload, asked)
    process.stderr.write(`${workload}: all answer alike, ${compared} times\n`)
  }
  agent.destroy()
}

async function measure(): Promise<readonly Block[]> {
  const blocks: Block[] = []
  const sameTwenty = new Map(workloads.map((one) => [one, Array.from({ length: repeated }, next[one])]))
  const asking: readonly Contender[] = [...peers, 'I', 'G', 'Gw']
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const workload of workloads)
      for (const who of asking) {
        const variables =
          who === 'Gw' ? (sameTwenty.get(workload) ?? []) : Array.from({ length: drawn }, next[workload])
        const requests = variables.map((one) => requestOf(who, workload, one))
        const server = servers.get(who) ?? isnad
        if (!server) continue
        const milliseconds = round === 0 ? warmUp : Number(values.seconds) * 1000
        const block = await blockOf(server, {
          port: server.port,
          connections: Number(values.connections),
          milliseconds,
          requests,
        })
        process.stderr.write(`round ${round} ${workload} ${who}: ${block.cpu.toFixed(2)} ms CPU\n`)
        if (round > 0) blocks.push({ who, workload, round, ...block })
      }
  return blocks
}

async function blockOf(server: Server, load: Load): Promise<Omit<Block, 'who' | 'workload' | 'round'>> {
  const before = cpuOf(server)
  const { answered, failed, milliseconds, p50, p99 } = await outcomeOf(client, load)
  // A refusal costs nearly nothing: the figure would be of something else.
  if (failed > answered / 100)
    throw new Error(`bench: expected answers, but ${failed} of ${answered} requests were refused`)
  const cpu = (cpuOf(server) - before) / answered
  return { cpu, perSecond: (answered / milliseconds) * 1000, p50, p99, failed }
}

function outcomeOf(child: ChildProcess, load: Load): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('bench: expected the client to measure, but it has ended'))
    child.once('exit', ended)
    child.once('message', (told) => {
      child.off('exit', ended)
      resolve(told as Outcome)
    })
    child.send(load)
  })
}

function page(tables: string): string {
  return `# Benchmarks

Written by \`npm run bench:read -- --write\`; [bench](../bench/README.md) says what is measured and how. ${values.size} statements,
${values.rounds} rounds, ${values.connections} connections, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}).

W1 asks for a statement by id, W2 for a speaker's 20 newest, W3 for a topic's in 90 days with their number, W4 for two words by
relevance, W5 for the 20 speakers with most statements, W6 for a page deep in a speaker's list. What is asked follows popularity. Isnad is
asked each question for the first time (_the same twenty_ aside): no answer comes from memory, though names and sources do.

${tables}
`
}
