import { expect, it } from 'vitest'
import { testApp } from '../helpers/app.ts'
import type { engines } from '../helpers/store.ts'

interface Entry {
  readonly before: unknown
  readonly after: unknown
}

const historyOn = async (engine: (typeof engines)[number]): Promise<string> => {
  const app = await testApp(engine)
  const { data } = await app.ask('{ statements(first: 100) { nodes { history { before after } } } }')
  await app.close()
  const nodes = data.statements.nodes as readonly { readonly history: readonly Entry[] }[]
  expect(nodes.flatMap(({ history }) => history).length).toBeGreaterThan(10)
  return JSON.stringify(nodes)
}

it('has the keys of what changed in the same order on both engines', async () => {
  const [one, other] = [await historyOn('sqlite'), await historyOn('postgresql')]
  expect(other).toBe(one)
})
