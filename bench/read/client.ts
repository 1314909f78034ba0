// The client, in its own process: sends requests over connections that stay open, as fast as the server answers.
import { Agent, type ClientRequest, request } from 'node:http'
import { everOther } from './ever-other.ts'

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
}

export interface Load {
  readonly port: number
  readonly connections: number
  readonly milliseconds: number
  /** Sent one after the other, then again from the first. */
  readonly requests: readonly Request[]
}

export interface Outcome {
  readonly answered: number
  /** Those with a status other than 200, or with errors. */
  readonly failed: number
  readonly milliseconds: number
  readonly p50: number
  readonly p99: number
}

/** The status and the text of the answer. */
export const send = (
  agent: Agent,
  port: number,
  { method, path, body }: Request,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const headers = {
      accept: 'application/json',
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    }
    const asked: ClientRequest = request(
      { agent, host: '127.0.0.1', port, method, path, headers },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        )
        response.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

/** The number has a fixed width, so that the body keeps its length. */
const distinct = ({ method, path, body }: Request, number: number): Request => {
  const ask = String(number).padStart(everOther.length, '0')
  return {
    method,
    path: path.replace(everOther, ask),
    ...(body !== undefined && { body: body.replace(everOther, ask) }),
  }
}

export const agentOf = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections })

const run = async ({ port, connections, milliseconds, requests }: Load): Promise<Outcome> => {
  const agent = agentOf(connections)
  const times: number[] = []
  const began = performance.now()
  let [next, failed] = [0, 0]
  const one = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const asked = requests[next++ % requests.length]
      if (!asked) return
      const sent = performance.now()
      const { status, text } = await send(agent, port, distinct(asked, next))
      times.push(performance.now() - sent)
      if (status !== 200 || text.startsWith('{"errors"')) failed++
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const taken = performance.now() - began
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  return { answered: times.length, failed, milliseconds: taken, p50: at(0.5), p99: at(0.99) }
}

process.on('message', (load: Load) => void run(load).then((outcome) => process.send?.(outcome)))
