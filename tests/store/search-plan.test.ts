import Database from 'better-sqlite3'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loaderOf } from '../../src/store/read/load.ts'
import { listStatements, type StatementArguments } from '../../src/store/read/statement-list.ts'
import { testStore, type TestStore } from '../helpers/store.ts'

describe('a search ranked by relevance on sqlite', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore()
  })
  afterAll(() => test.close())

  /** How SQLite would run the first statement that the list takes, a line for each step, outermost first. */
  const planOf = async (args: StatementArguments): Promise<readonly string[]> => {
    const { db, engine } = test.store.reader()
    const seen: { sql: string; parameters: readonly unknown[] }[] = []
    const capture: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        seen.push(db.getExecutor().compileQuery(node, queryId))
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }
    await listStatements(
      loaderOf({ db: db.withPlugin(capture), engine }),
      args,
      new Map([['nodes', { name: 'nodes', args: {}, want: new Map() }]]),
    )
    const database = new Database(test.url.replace('file:', ''), { readonly: true })
    const rows = database
      .prepare(`explain query plan ${seen[0]?.sql ?? ''}`)
      .all(...(seen[0]?.parameters ?? [])) as { detail: string }[]
    database.close()
    return rows.map(({ detail }) => detail)
  }

  it.each([
    ['alone', {}],
    ['of one speaker', { speaker: 'Putin' }],
    ['on a topic in a range', { topic: 'economy', said: { from: '2024-01-01' } }],
  ])('%s reads the matches first and each statement by its id', async (_, filter) => {
    const plan = await planOf({ filter: { text: 'العلاقات', ...filter }, first: 10 })
    const [matches, statements] = [
      plan.findIndex((step) => step.includes('VIRTUAL TABLE')),
      plan.findIndex((step) => /^SEARCH t /.test(step)),
    ]
    expect(matches).toBeGreaterThanOrEqual(0)
    expect(statements).toBeGreaterThan(matches)
    // A second use of the index would be asked once for each statement.
    expect(plan.filter((step) => step.includes('VIRTUAL TABLE'))).toHaveLength(1)
  })
})
