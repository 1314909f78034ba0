// Checks before measuring that all servers give the same data for the same question.
import { isDeepStrictEqual } from 'node:util'
import { agentOf, send } from './client.ts'
import { type Contender, requestOf, type Variables, type Workload } from './requests.ts'

type Json = Readonly<Record<string, unknown>>

/** @throws Error that names what differs */
export const ensureSame = async (
  ports: ReadonlyMap<Contender, number>,
  workload: Workload,
  asked: readonly Variables[],
): Promise<void> => {
  const agent = agentOf(1)
  for (const variables of asked) {
    const answers = new Map<Contender, unknown>()
    for (const [who, port] of ports) {
      const { text } = await send(agent, port, requestOf(who, workload, variables))
      answers.set(who, normal(workload, (JSON.parse(text) as Json).data))
    }
    const ours = answers.get('I')
    for (const [who, answer] of answers)
      if (answer === undefined || answer === null || !isDeepStrictEqual(answer, ours))
        throw new Error(
          `bench: expected ${who} to answer ${workload} ${JSON.stringify(variables)} as Isnad does, got\n${start(answer)}\ninstead of\n${start(ours)}`,
        )
  }
  agent.destroy()
}

/** Equal matches may be in any order. */
const normal = (workload: Workload, data: unknown): unknown => {
  if (workload !== 'W4') return data
  const { statements } = data as { statements: { nodes: readonly { id: string }[] } }
  return statements.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const start = (answer: unknown): string => JSON.stringify(answer).slice(0, 500)
