// What kinds of operations cost, in milliseconds of the server, next to the cost that `measure` counts before they run.
// `node bench/weights.ts [--database FILE]`, of which `node bench/read/generate.ts --sizes 20000 --keep FOLDER` makes one.
import { parseArgs } from 'node:util'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { executableSchema } from '../src/api/graphql.ts'
import { measure } from '../src/api/limits.ts'
import { buildApp } from '../src/app.ts'
import { makeLogger } from '../src/logger.ts'
import { openStore } from '../src/store/connection/store.ts'

const { values } = parseArgs({
  options: { database: { type: 'string', default: 'data/bench/statements-20000.db' } },
})
const rounds = 21

const whole =
  'id text kind said { edtf } attributions { standing speaker { slug name } } document { slug title }'
const operations: Readonly<Record<string, string>> = {
  'one object': '{ stats { statements } }',
  'a list of 20 ids': '{ statements(first: 20) { nodes { id } } }',
  'a list of 20 statements': `{ statements(first: 20) { nodes { ${whole} } } }`,
  'a list of 100 statements': `{ statements(first: 100) { nodes { ${whole} } } }`,
  'a total': '{ statements { totalCount } }',
  'a total of a kind': '{ statements(filter: { kind: [DIRECT] }) { totalCount } }',
  'a total of a search': '{ statements(filter: { text: "WORD" }) { totalCount } }',
  'a search': '{ statements(filter: { text: "WORD" }) { nodes { id } } }',
  'facets of all': '{ facets { kinds { kind statements } speakers { speaker { slug } statements } } }',
  'facets of a kind': '{ facets(filter: { kind: [DIRECT] }) { speakers { speaker { slug } statements } } }',
  'similar of 1': '{ statements(first: 1) { nodes { similar { statement { id } } } } }',
  'similar of 20': '{ statements(first: 20) { nodes { similar { statement { id } } } } }',
  'earliest of 1': '{ statements(first: 1) { nodes { earliest { id } } } }',
  'earliest of 20': '{ statements(first: 20) { nodes { earliest { id } } } }',
  'a check': '{ check(claim: "CLAIM") { verdict matches { statement { id } } } }',
  'a check with related': '{ check(claim: "CLAIM") { verdict related { statement { id } } } }',
}

const store = openStore(`file:${values.database}`)
const app = await buildApp({ store, logger: makeLogger('error') })
let asked = 0
const ask = async (query: string): Promise<{ readonly text: string; readonly milliseconds: number }> => {
  const before = process.cpuUsage()
  // Answers of another host are kept apart, so that none was given before.
  const headers = { host: `h${asked++}.example` }
  const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })
  // Of this process, so that other work on the machine does not count.
  const { user, system } = process.cpuUsage(before)
  return { text: body, milliseconds: (user + system) / 1000 }
}
const schema = executableSchema()
const costOf = (query: string): number => {
  const document = parse(query)
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  return operation ? measure(schema, document, operation, {}).cost : 0
}

const { text } = await ask('{ statements(first: 1, filter: { kind: [DIRECT] }) { nodes { text } } }')
const { data } = JSON.parse(text) as { data: { statements: { nodes: readonly { text: string }[] } } }
const claim = data.statements.nodes[0]?.text.slice(0, 300).replaceAll('"', '') ?? ''
const word = claim.split(' ').find((one) => one.length > 4) ?? claim
for (const [name, template] of Object.entries(operations)) {
  const query = template.replace('WORD', word).replace('CLAIM', claim)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const answer = await ask(query)
    if (answer.text.includes('"errors"')) throw new Error(`${name}: ${answer.text.slice(0, 300)}`)
    times.push(answer.milliseconds)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  process.stdout.write(`${name.padEnd(26)} ${median.toFixed(2).padStart(8)} ms  cost ${costOf(query)}\n`)
}
await app.close()
await store.close()
