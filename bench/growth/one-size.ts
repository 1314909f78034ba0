// A separate process for each size: measures the operation it is asked for, in the app itself, without a socket.
import { buildApp } from '../../src/app.ts'
import { makeLogger } from '../../src/logger.ts'
import { openStore, type Store } from '../../src/store/connection/store.ts'
import { drawsFrom } from '../read/draws.ts'
import type { Measured } from './measured.ts'
import { type Asked, operations } from './operations.ts'

/** Milliseconds of CPU after which an operation is measured only as often as it must be. */
const budget = { warm: 1500, measured: 6000 } as const
const least = 3
const warmUps = 12
/** Requests at the beginning that warm up the compiler, so that all later ones run equally compiled. */
const beginning = 600

const [path = '', runs = ''] = process.argv.slice(2)
/** Only first answers are measured, no kept ones: each operation has a new variable, each page comes after a write. */
let asks = 0
let writes = 0
const restless = (store: Store): Store => ({ ...store, version: () => Promise.resolve(String(writes)) })
const app = await buildApp({ store: restless(openStore(`file:${path}`)), logger: makeLogger('silent') })
await app.ready()
const draws = drawsFrom(path, 7)

/** Adds a variable that no query uses. */
const alone = <A extends { readonly variables: object }>(asked: A): A => ({
  ...asked,
  variables: { ...asked.variables, ask: asks++ },
})

interface Answer {
  readonly status: number
  readonly body: string
}

const send = async (asked: Asked): Promise<Answer> => {
  if ('path' in asked) writes++
  const response =
    'path' in asked
      ? await app.inject({ method: 'GET', url: asked.path })
      : await app.inject({ method: 'POST', url: '/graphql', payload: alone(asked) })
  return { status: response.statusCode, body: response.body }
}

const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { body } = await send({ query, variables })
  return (JSON.parse(body) as { data: unknown }).data
}

/** The code of the API, or the status of a page; undefined for an answer. */
const refusalOf = (asked: Asked, { status, body }: Answer): string | undefined => {
  if ('path' in asked) return status === 200 ? undefined : String(status)
  const { errors } = JSON.parse(body) as { errors?: readonly { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code
}

const cpuOf = async <T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> => {
  const began = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(began)
  return { ms: (user + system) / 1000, result }
}

const measure = async (index: number): Promise<Measured> => {
  const operation = operations[index]
  if (!operation) throw new Error(`bench: expected an operation, got number ${index}`)
  const refusals = new Set<string>()
  let empty = 0
  const repeat = async (times: number, limit: number): Promise<readonly number[]> => {
    const samples: number[] = []
    let spent = 0
    while (samples.length < times && (spent < limit || samples.length < least)) {
      const asked = await operation.next(draws, ask)
      const { ms, result } = await cpuOf(() => send(asked))
      const refusal = refusalOf(asked, result)
      if (refusal !== undefined) refusals.add(refusal)
      if (/"nodes":\[\]|"randomQuote":null/.test(result.body)) empty++
      samples.push(ms)
      spent += ms
    }
    return samples
  }
  await repeat(warmUps, budget.warm)
  refusals.clear()
  empty = 0
  const samples = await repeat(Number(runs), budget.measured)
  return { samples, refusals: [...refusals], empty }
}

// Operations that cost little at any size.
const light = operations.filter(({ name }) => /^W[145] /.test(name))
for (let i = 0; i < beginning; i++) {
  const operation = light[i % light.length]
  if (operation) await send(await operation.next(draws, ask))
}
process.on('message', (index: number) => void measure(index).then((measured) => process.send?.(measured)))
process.send?.('ready')
