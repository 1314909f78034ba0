import Database from 'better-sqlite3'
import type { KyselyPlugin } from 'kysely'
import pg from 'pg'
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

const byDate = ['SAID_NEWEST', 'SAID_OLDEST'] as const
const want = wanting({ nodes: nothing, totalCount: nothing })
const lists = filters.flatMap(([name, filter]) => byDate.map((orderBy) => [name, orderBy, filter] as const))
const below = parents.flatMap(([kind, ids]) =>
  byDate.map((orderBy) => [`${ids.length} of kind ${kind}`, orderBy, kind, ids] as const),
)

interface Query {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The statements that reading takes, for a loader that remembers nothing. */
const queriesOf = async (
  test: TestStore,
  read: (loader: ReturnType<typeof loaderOf>) => Promise<unknown>,
): Promise<readonly Query[]> => {
  const reader = test.store.reader()
  const { db } = reader
  const seen: Query[] = []
  const capture: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      seen.push(db.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  const memory = () => Promise.resolve(forgetful)
  await read(loaderOf({ ...reader, db: db.withPlugin(capture), memory }))
  return seen
}

const isNamed = (filter: StatementArguments['filter']): boolean =>
  Boolean(filter?.speaker ?? filter?.source ?? filter?.topic)

const readList =
  (filter: StatementArguments['filter'], orderBy: (typeof byDate)[number]) =>
  (loader: ReturnType<typeof loaderOf>) =>
    listStatements(loader, { filter, orderBy, first: 5 }, want)

const readBelow =
  (kind: Exclude<ListParent, 'document'>, ids: readonly string[], orderBy: (typeof byDate)[number]) =>
  (loader: ReturnType<typeof loaderOf>) => {
    const field = new Map([['x', { name: 'statements', args: { orderBy, first: 5 }, want }]])
    return loadLists(
      loader,
      kind,
      ids.map((id) => ({ id, lists: new Map() })),
      field,
    )
  }

describe('a list of statements on sqlite', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore()
  })
  afterAll(() => test.close())

  /** How SQLite runs each statement that the list takes, but for the first, which looks up who is meant. */
  const plansOf = async (
    read: (loader: ReturnType<typeof loaderOf>) => Promise<unknown>,
    isNamed: boolean,
  ): Promise<readonly (readonly Step[])[]> => {
    const seen = await queriesOf(test, read)
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

  it.each(lists)('of %s in the order %s is read along an index', async (_, orderBy, filter) => {
    const [page = []] = await plansOf(readList(filter, orderBy), isNamed(filter))
    expectShort(page)
  })

  it.each(below)('below %s in the order %s is read along an index', async (_, orderBy, kind, ids) => {
    const [page = []] = await plansOf(readBelow(kind, ids, orderBy), false)
    expectShort(page)
  })
})

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Plan[]
}

describe('a list of statements on postgresql', () => {
  let test: TestStore
  let client: pg.Client
  beforeAll(async () => {
    test = await testStore('postgresql')
    client = new pg.Client({ connectionString: test.url })
    await client.connect()
    // Of a few rows all plans are cheap: what can be done by an index and without sorting is to be done so.
    for (const plain of ['seqscan', 'sort', 'bitmapscan', 'hashagg', 'hashjoin', 'mergejoin'])
      await client.query(`set enable_${plain} = off`)
  })
  afterAll(async () => {
    await client.end()
    await test.close()
  })

  /** Of the page, which comes after who is meant and before the count. */
  const planOf = async (read: Parameters<typeof queriesOf>[1], isNamed: boolean): Promise<Plan> => {
    const query = (await queriesOf(test, read))[isNamed ? 1 : 0]
    if (!query) throw new Error('expected a query for the page')
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `explain (format json) ${query.sql}`,
      [...query.parameters],
    )
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
    if (!plan) throw new Error('expected a plan')
    return plan
  }

  const stepsOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(stepsOf)]

  /** What a step reads that nothing below it limits; a row by its key is one. */
  const unlimited = (plan: Plan): readonly string[] => {
    if (plan['Node Type'] === 'Limit') return []
    const below = (plan.Plans ?? []).flatMap(unlimited)
    const index = plan['Index Name'] ?? ''
    const isScan = plan['Relation Name'] !== undefined && index !== 'Statement_pkey'
    return isScan ? [...below, `${plan['Relation Name'] ?? ''} by ${index}`] : below
  }

  /** As on SQLite: nothing is read whole, and what is sorted was limited before. */
  const expectShort = (plan: Plan): void => {
    const steps = stepsOf(plan)
    expect(steps.filter((step) => step['Node Type'] === 'Seq Scan')).toEqual([])
    const sorts = steps.filter((step) => /Sort/.test(step['Node Type']))
    expect(sorts.flatMap(unlimited)).toEqual([])
  }

  it.each(lists)('of %s in the order %s is read along an index', async (_, orderBy, filter) => {
    expectShort(await planOf(readList(filter, orderBy), isNamed(filter)))
  })

  it.each(below)('below %s in the order %s is read along an index', async (_, orderBy, kind, ids) => {
    expectShort(await planOf(readBelow(kind, ids, orderBy), false))
  })
})
