import Database from 'better-sqlite3'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loaderOf } from '../../src/store/read/load.ts'
import { forgetful } from '../../src/store/connection/memory.ts'
import {
  listStatements,
  loadLists,
  type ListParent,
  type StatementArguments,
} from '../../src/store/read/statement-list.ts'
import { nothing, wanting } from '../../src/store/read/want.ts'
import { testStore, type TestStore } from '../helpers/store.ts'

interface Step {
  readonly id: number
  readonly parent: number
  readonly detail: string
}

describe('a list of statements on sqlite', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore()
  })
  afterAll(() => test.close())

  const want = wanting({ nodes: nothing, totalCount: nothing })

  /** How SQLite runs each statement that the list takes, but for the first, which looks up who is meant. */
  const plansOf = async (
    read: (loader: ReturnType<typeof loaderOf>) => Promise<unknown>,
    isNamed: boolean,
  ): Promise<readonly (readonly Step[])[]> => {
    const reader = test.store.reader()
    const { db } = reader
    const seen: { sql: string; parameters: readonly unknown[] }[] = []
    const capture: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        seen.push(db.getExecutor().compileQuery(node, queryId))
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }
    const memory = () => Promise.resolve(forgetful)
    await read(loaderOf({ ...reader, db: db.withPlugin(capture), memory }))
    const database = new Database(test.url.replace('file:', ''), { readonly: true })
    const plans = seen
      .slice(isNamed ? 1 : 0)
      .map(
        ({ sql, parameters }) => database.prepare(`explain query plan ${sql}`).all(...parameters) as Step[],
      )
    database.close()
    return plans
  }
  const told = (plan: readonly Step[]): string => plan.map(({ detail }) => detail).join('\n')

  it.each([
    ['alone', {}],
    ['of one speaker', { speaker: 'Putin' }],
    ['on a topic in a range', { topic: 'economy', said: { from: '2024-01-01' } }],
  ])('ranked by relevance, %s, reads the matches first and each statement by its id', async (_, filter) => {
    const args = { filter: { text: 'العلاقات', ...filter }, first: 10 }
    const [plan = []] = await plansOf(
      (loader) => listStatements(loader, args, wanting({ nodes: nothing })),
      Object.keys(filter).length > 0,
    )
    const matches = plan.findIndex(({ detail }) => detail.includes('VIRTUAL TABLE'))
    const statements = plan.findIndex(({ detail }) => /^SEARCH t /.test(detail))
    expect(matches).toBeGreaterThanOrEqual(0)
    expect(statements).toBeGreaterThan(matches)
    // A second use of the index would be asked once for each statement.
    expect(plan.filter(({ detail }) => detail.includes('VIRTUAL TABLE'))).toHaveLength(1)
  })

  const days = { from: '2024-01-01', to: '2024-01-07' }
  const filters: readonly (readonly [string, StatementArguments['filter']])[] = [
    ['all', {}],
    ['a week', { said: days }],
    ['two states of review', { review: ['DRAFT', 'REVIEWED'] }],
    ['a kind', { kind: ['DIRECT'] }],
    ['an act', { act: ['DENIED'] }],
    ['a language', { lang: 'ar' }],
    ['a speaker', { speaker: 'putin' }],
    ['a speaker in a week', { speaker: 'putin', said: days }],
    ['a source', { source: 'agence-france-presse' }],
    ['a topic', { topic: 'economy' }],
    ['a topic in a week', { topic: 'economy', said: days }],
    ['a speaker on a topic', { speaker: 'putin', topic: 'economy' }],
    ['a kind of speaker', { speakerKind: 'PERSON' }],
    ['a basis', { basis: 'NAMED' }],
    ['a kind of outlet', { chain: { last: { kind: ['NEWS_AGENCY'] } } }],
  ]
  const parents: readonly (readonly [Exclude<ListParent, 'document'>, readonly string[]])[] = [
    ['speaker', ['spk_a']],
    ['speaker', ['spk_a', 'spk_b']],
    ['source', ['src_a']],
    ['topic', ['top_a', 'top_b']],
  ]

  /** No step reads all statements, nor puts more of them in order than some pages have. */
  const expectShort = (plan: readonly Step[]): void => {
    expect(told(plan)).not.toMatch(/SCAN (t|x|a|l)\b(?! USING (COVERING )?INDEX)/)
    const sorted = plan.filter(({ detail }) => /USE TEMP B-TREE FOR (LAST )?(.*)ORDER BY/.test(detail))
    expect(sorted.filter(({ parent }) => parent !== 0)).toEqual([])
    if (sorted.length > 0)
      // What is sorted was found by its id, after no more rows of each stretch than a page has.
      expect(told(plan)).toMatch(
        /SEARCH t USING INDEX sqlite_autoindex_Statement_1 \(id=\?\)\n.*LIST SUBQUERY/,
      )
  }

  const byDate = ['SAID_NEWEST', 'SAID_OLDEST'] as const
  it.each(filters.flatMap(([name, filter]) => byDate.map((orderBy) => [name, orderBy, filter] as const)))(
    'of %s in the order %s is read along an index',
    async (_, orderBy, filter) => {
      const isNamed = Boolean(filter?.speaker ?? filter?.source ?? filter?.topic)
      const read = (first: object) =>
        plansOf((loader) => listStatements(loader, { filter, orderBy, ...first }, want), isNamed)
      const [page = []] = await read({ first: 5 })
      expectShort(page)
    },
  )

  it.each(
    parents.flatMap(([kind, ids]) =>
      byDate.map((orderBy) => [`${ids.length} of kind ${kind}`, orderBy, kind, ids] as const),
    ),
  )('below %s in the order %s is read along an index', async (_, orderBy, kind, ids) => {
    const field = new Map([['x', { name: 'statements', args: { orderBy, first: 5 }, want }]])
    const owners = ids.map((id) => ({ id, lists: new Map() }))
    const [page = []] = await plansOf((loader) => loadLists(loader, kind, owners, field), false)
    expectShort(page)
  })
})
