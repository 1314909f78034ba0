import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

const query = `query ($filter: StatementFilter, $first: Int) {
  facets(filter: $filter, first: $first) {
    counted complete undated
    speakers { statements speaker { slug } }
    sources { statements source { slug } }
    topics { statements topic { slug } }
    kinds { statements kind }
    standings { statements standing }
    languages { statements lang }
    months { month statements disputed }
  }
}`

describe.each(engines)('facets on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  const facets = async (filter?: object, first?: number) => {
    const { data, errors } = await app.ask(query, { filter, first })
    expect(errors).toBeUndefined()
    return data.facets
  }
  const totalOf = async (filter: object): Promise<number> =>
    (await app.ask('query ($f: StatementFilter) { statements(filter: $f) { totalCount } }', { f: filter }))
      .data.statements.totalCount

  it('count what the lists count, one facet at a time', async () => {
    const { counted, complete, speakers, sources, topics, kinds, languages } = await facets()
    expect({ counted, complete }).toEqual({ counted: 13, complete: true })
    for (const { statements, speaker } of speakers)
      expect(await totalOf({ speaker: speaker.slug }), speaker.slug).toBe(statements)
    for (const { statements, source } of sources)
      expect(await totalOf({ source: source.slug }), source.slug).toBe(statements)
    for (const { statements, topic } of topics)
      expect(await totalOf({ topic: topic.slug }), topic.slug).toBe(statements)
    for (const { statements, kind } of kinds) expect(await totalOf({ kind: [kind] }), kind).toBe(statements)
    expect(languages).toEqual([{ lang: 'ar', statements: 13 }])
  })

  it('count the dated by month, with those in doubt, and the others apart', async () => {
    const { months, undated, standings, counted } = await facets()
    const dated: number = months.reduce(
      (sum: number, { statements }: { statements: number }) => sum + statements,
      0,
    )
    expect(dated + Number(undated)).toBe(counted)
    expect(months.map(({ month }: { month: string }) => month)).toEqual(
      months.map(({ month }: { month: string }) => month).sort(),
    )
    const disputed = standings.find(
      ({ standing }: { standing: string }) => standing === 'DISPUTED',
    )?.statements
    expect(disputed).toBe(await totalOf({ standing: 'DISPUTED' }))
  })

  it('keep to a filter and to a number', async () => {
    const { counted, speakers } = await facets({ speaker: 'بوتن' }, 1)
    expect(counted).toBe(await totalOf({ speaker: 'vladimir-putin' }))
    expect(speakers).toHaveLength(1)
    expect(await facets({ text: 'zzzz' })).toMatchObject({
      counted: 0,
      speakers: [],
      months: [],
      complete: true,
    })
    const { errors } = await app.ask(query, { first: 101 })
    expect(errors?.[0]?.extensions.code).toBe('PAGE_SIZE')
  })
})

describe('a passage', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('is one stretch of the document around the words, whatever is asked around them', async () => {
    const { data } = await app.ask(`{ document(slug: "china-russia-defence") { text
      statements(first: 20) { nodes { text verbatim
        none: passage(around: 0) { text roles } usual: passage { text roles } } } } }`)
    const { text, statements } = data.document
    for (const { none, usual, verbatim } of statements.nodes) {
      const joined = (parts: { text: string }[]): string => parts.map((part) => part.text).join('')
      expect(text).toContain(joined(usual))
      expect(joined(usual)).toContain(joined(none))
      expect(none.at(0).roles.length).toBeGreaterThan(0)
      for (const words of verbatim) expect(joined(none)).toContain(words)
    }
  })
})

describe('the viewer', () => {
  it('is whose token came, or nobody', async () => {
    const app = await testApp()
    const token = await app.token('EDITOR', { name: 'nora' })
    const query = '{ viewer { name role } }'
    expect((await app.ask(query)).data.viewer).toBeNull()
    expect((await app.ask(query, {}, token)).data.viewer).toEqual({ name: 'nora', role: 'EDITOR' })
    await app.close()
  })
})
