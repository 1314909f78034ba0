import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loaderOf } from '../../src/store/read/load.ts'
import { listStatements, type StatementArguments } from '../../src/store/read/statement-list.ts'
import { fieldKey, type Want } from '../../src/store/read/want.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { spansFor } from '../statement/drafts.ts'
import { arabic, draftOf, problemsOf, saveDrafts } from './machine-drafts.ts'

const part = (name: string, want: Want = new Map()): Want =>
  new Map([[fieldKey(name, {}), { name, args: {}, want }]])
const want: Want = new Map([
  ...part('nodes'),
  ...part('totalCount'),
  ...part('pageInfo', new Map([...part('hasNextPage'), ...part('hasPreviousPage')])),
])

describe.each(engines)('the queue of drafts on %s', (engine) => {
  let test: TestStore
  const words = ['قال', 'بوتين', 'التعاون', 'قوي', 'البلدين', 'الطريق', 'طويل']
  const confidences = [0.3, null, 0.1 + 0.2, 1, 0, null, 0.30000000000000004]
  beforeAll(async () => {
    test = await testStore(engine)
    const drafts = words.map((word, i) =>
      draftOf(arabic, spansFor(arabic.text, { CONTENT: [word] }), { confidence: confidences[i] ?? null }),
    )
    await saveDrafts(test.store, arabic, drafts)
  })
  afterAll(() => test.close())

  const list = (args: StatementArguments) =>
    listStatements(
      loaderOf(test.store.reader()),
      { filter: { review: ['DRAFT'] }, orderBy: 'LEAST_CONFIDENT', ...args },
      want,
    )

  it('begins with the least sure and ends with what has no confidence', async () => {
    const { edges, totalCount } = await list({ first: 100 })
    expect(edges.map(({ node }) => node.confidence)).toEqual([0, 0.3, 0.1 + 0.2, 0.1 + 0.2, 1, null, null])
    expect(totalCount).toBe(7)
    expect(await problemsOf(test.store)).toEqual([])
  })

  it('is paged by keyset both ways, through equal confidences and those that are not there', async () => {
    const whole = (await list({ first: 100 })).edges.map(({ node }) => node.id)
    for (const size of [1, 2, 3]) {
      const forward: string[] = []
      for (let after: string | undefined, more = true; more;) {
        const page = await list({ first: size, after })
        forward.push(...page.edges.map(({ node }) => node.id))
        after = page.edges.at(-1)?.cursor
        more = page.hasNextPage
      }
      const backward: string[] = []
      for (let before: string | undefined, more = true; more;) {
        const page = await list({ last: size, before })
        backward.unshift(...page.edges.map(({ node }) => node.id))
        before = page.edges[0]?.cursor
        more = page.hasPreviousPage
      }
      expect(forward).toEqual(whole)
      expect(backward).toEqual(whole)
    }
  })

  it('refuses the cursor of another order', async () => {
    const { edges } = await list({ first: 1 })
    await expect(list({ orderBy: 'SAID_NEWEST', after: edges[0]?.cursor })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    })
  })

  it.runIf(engine === 'sqlite')('reads a page from the index, without sorting', () => {
    const database = new Database(test.url.replace('file:', ''), { readonly: true })
    const plan = database
      .prepare(
        `explain query plan select * from "Statement" t where t.review = 'DRAFT'
         and (t.certainty, t.id) > (0.3, 'stm_') order by t.certainty, t.id limit 21`,
      )
      .all() as { detail: string }[]
    database.close()
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('Statement_review_certainty_id_idx (review=? AND (certainty,id)>(?,?))'),
    ])
  })
})
