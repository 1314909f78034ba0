import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../helpers/app.ts'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
}

const orders = {
  statements: [
    'SAID_NEWEST',
    'SAID_OLDEST',
    'DOCUMENT_ORDER',
    'ADDED_NEWEST',
    'LEAST_CONFIDENT',
    'RELEVANCE',
  ],
  speakers: ['MOST_STATEMENTS', 'SLUG'],
  sources: ['MOST_STATEMENTS', 'SLUG'],
  topics: ['MOST_STATEMENTS', 'SLUG'],
  documents: ['PUBLISHED_NEWEST', 'PUBLISHED_OLDEST', 'ADDED_NEWEST'],
} as const
const lists = Object.entries(orders).flatMap(([list, names]) => names.map((order) => [list, order] as const))

describe('a cursor', () => {
  let sqlite: TestApp
  let postgresql: TestApp
  beforeAll(async () => {
    ;[sqlite, postgresql] = await Promise.all([testApp('sqlite'), testApp('postgresql')])
  })
  afterAll(() => Promise.all([sqlite.close(), postgresql.close()]))

  const read = async (app: TestApp, list: string, order: string, after?: string): Promise<Page> => {
    const filter = order === 'RELEVANCE' ? 'filter: { text: "ال" }, ' : ''
    const query = `query ($after: String) { ${list}(${filter}first: 50, after: $after, orderBy: ${order}) { edges { cursor node { id } } } }`
    const { data, errors } = await app.ask(query, { after })
    expect(errors).toBeUndefined()
    return data[list] as Page
  }

  it.each(lists)(
    'of %s in the order %s is the same on both engines, and goes on there',
    async (list, order) => {
      const [here, there] = await Promise.all([read(sqlite, list, order), read(postgresql, list, order)])
      expect(there.edges).toEqual(here.edges)
      const at = Math.floor(here.edges.length / 2)
      const { cursor } = here.edges[at] ?? { cursor: '' }
      for (const app of [sqlite, postgresql])
        expect((await read(app, list, order, cursor)).edges).toEqual(here.edges.slice(at + 1))
    },
  )
})
