import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

const orders = ['SAID_NEWEST', 'SAID_OLDEST', 'DOCUMENT_ORDER', 'ADDED_NEWEST']
const page = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: StatementOrder) {
  statements(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

describe.each(engines)('paging on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  const ask = async (variables: object) => (await app.ask(page, { ...variables })).data.statements
  const idsOf = (list: { nodes: { id: string }[] }): string[] => list.nodes.map(({ id }) => id)

  it.each(orders)('goes forward and backward through the whole list in the order %s', async (orderBy) => {
    const whole = idsOf(await ask({ first: 100, orderBy }))
    expect(new Set(whole).size).toBe(13)
    const forward: string[] = []
    let after: string | null = null
    do {
      const list: any = await ask({ first: 4, after, orderBy })
      expect(list.pageInfo.hasPreviousPage).toBe(after !== null)
      forward.push(...idsOf(list))
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
    } while (after)
    expect(forward).toEqual(whole)
    const backward: string[] = []
    let before: string | null = null
    do {
      const list: any = await ask({ last: 4, before, orderBy })
      expect(list.pageInfo.hasNextPage).toBe(before !== null)
      backward.unshift(...idsOf(list))
      before = list.pageInfo.hasPreviousPage ? list.pageInfo.startCursor : null
    } while (before)
    expect(backward).toEqual(whole)
  })

  it('keeps to what lies between two cursors', async () => {
    const { edges } = await ask({ first: 10, orderBy: 'DOCUMENT_ORDER' })
    const between = await ask({
      after: edges[1].cursor,
      before: edges[5].cursor,
      first: 100,
      orderBy: 'DOCUMENT_ORDER',
    })
    expect(idsOf(between)).toEqual(edges.slice(2, 5).map((edge: { node: { id: string } }) => edge.node.id))
  })

  it('gives an empty page its shape', async () => {
    expect(await ask({ first: 0 })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it.each([
    ['a page too large', { first: 100_000 }, 'PAGE_SIZE', '100000'],
    ['a page too large from the end', { last: 101 }, 'PAGE_SIZE', '101'],
    ['a negative page', { first: -1 }, 'PAGE_SIZE', '-1'],
    ['both ends at once', { first: 1, last: 1 }, 'PAGE_ARGUMENTS', 'first: 1 and last: 1'],
    ['a cursor that is no cursor', { after: 'nonsense' }, 'CURSOR_INVALID', 'nonsense'],
    [
      'a cursor of JSON that is no place',
      { after: Buffer.from('{"a":1}').toString('base64url') },
      'CURSOR_INVALID',
      '',
    ],
    ['an empty cursor', { after: '' }, 'CURSOR_INVALID', ''],
    [
      'a cursor with a number for a day',
      { after: Buffer.from('["SAID_NEWEST",1.5,"stm_aaaaaaaaaaaaaaaaaaaa"]').toString('base64url') },
      'CURSOR_INVALID',
      '',
    ],
    [
      'a cursor without a moment',
      {
        orderBy: 'ADDED_NEWEST',
        after: Buffer.from('["ADDED_NEWEST","zzz","stm_aaaaaaaaaaaaaaaaaaaa"]').toString('base64url'),
      },
      'CURSOR_INVALID',
      '',
    ],
    [
      'a cursor with a NUL byte',
      { after: Buffer.from('["SAID_NEWEST","\\u0000","x"]').toString('base64url') },
      'CURSOR_INVALID',
      '',
    ],
  ])('refuses %s', async (_, variables, code, part) => {
    const { errors } = await app.ask(page, variables)
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(errors?.[0]?.message).toContain(part)
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await ask({ first: 1, orderBy: 'SAID_NEWEST' })
    const { errors } = await app.ask(page, { after: pageInfo.endCursor, orderBy: 'DOCUMENT_ORDER' })
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID')
  })

  it('pages the lists below many parents at once', async () => {
    const { data } = await app.ask(`{
      speakers(orderBy: SLUG) { nodes { slug statementCount
        statements(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
        quotes: statements(filter: { kind: [DIRECT, MIXED] }) { totalCount }
        disputed: statements(filter: { standing: DISPUTED }) { totalCount }
      } }
      topic(slug: "defence-and-security") { statementCount statements { totalCount } children { slug statementCount } }
      source(name: "AFP") { statementCount statements(filter: { text: "العلاقات" }, first: 2) { totalCount nodes { id } } }
    }`)
    expect(
      data.speakers.nodes.map((one: any) => [
        one.slug,
        one.statementCount,
        one.statements.totalCount,
        one.quotes.totalCount,
        one.disputed.totalCount,
      ]),
    ).toEqual([
      ['andrei-belousov', 3, 3, 2, 1],
      ['china', 2, 2, 1, 0],
      ['dong-jun', 3, 3, 2, 0],
      ['nato-members', 1, 1, 1, 0],
      ['russia', 2, 2, 2, 0],
      ['vladimir-putin', 5, 5, 4, 1],
      ['xi-jinping', 1, 1, 1, 0],
    ])
    expect(data.speakers.nodes.map((one: any) => one.statements.pageInfo.hasNextPage)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      false,
    ])
    expect(data.topic).toEqual({
      statementCount: 8,
      statements: { totalCount: 8 },
      children: [
        { slug: 'military-cooperation', statementCount: 6 },
        { slug: 'stability-and-security', statementCount: 1 },
        { slug: 'ukraine-war', statementCount: 2 },
      ],
    })
    expect(data.source).toMatchObject({ statementCount: 13, statements: { totalCount: 3, nodes: [{}, {}] } })
  })

  it('goes on below one parent with a cursor', async () => {
    const query = `query ($after: String) { speaker(name: "Putin") { statements(first: 2, after: $after, orderBy: DOCUMENT_ORDER) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } } }`
    const first = (await app.ask(query)).data.speaker.statements
    const second = (await app.ask(query, { after: first.pageInfo.endCursor })).data.speaker.statements
    const third = (await app.ask(query, { after: second.pageInfo.endCursor })).data.speaker.statements
    expect([first, second, third].flatMap(idsOf)).toHaveLength(5)
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })
})
