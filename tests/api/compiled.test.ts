import { execute, type DocumentNode, type OperationDefinitionNode, parse, validate } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextFor } from '../../src/api/context.ts'
import { documentsOf } from '../../src/api/fast/documents.ts'
import { executableSchema } from '../../src/api/graphql.ts'
import { ensureWithin, measure } from '../../src/api/limits.ts'
import { randomFrom } from '../../src/newsroom/check/evaluation/random.ts'
import { testApp } from '../helpers/app.ts'
import { engines, type TestStore, testStore } from '../helpers/store.ts'
import { saveMany, sharedNames } from '../store/many-statements.ts'
import { type Drawn, drawOperation, type Pools } from './drawn-operation.ts'

/** Many more by hand: `ISNAD_DRAWN_OPERATIONS=5000 npx vitest run tests/api/compiled.test.ts`. */
const drawn = Number(process.env.ISNAD_DRAWN_OPERATIONS ?? 300)

const log = { error: () => undefined }
const schema = executableSchema()
const documents = documentsOf(schema)

/** As the API knows a document once it was asked. */
const knownOf = (text: string): { document: DocumentNode; operation: OperationDefinitionNode } => {
  const document = parse(text)
  const operation = document.definitions[0] as OperationDefinitionNode
  documents.add({ text, operationName: undefined, document, operation, isPersisted: false })
  return { document, operation }
}

const isWithin = (document: DocumentNode, operation: OperationDefinitionNode, variables: object): boolean => {
  try {
    ensureWithin(measure(schema, document, operation, variables as Record<string, unknown>))
    return true
  } catch {
    return false
  }
}

describe.each(engines)('a compiled document on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
    await saveMany(test.store, 60)
  })
  afterAll(() => test.close())

  const poolsOf = async (): Promise<Pools> => {
    const { db } = test.store.reader()
    const idsOf = async (table: string) =>
      (await sql<{ id: string }>`select id from ${sql.table(table)} order by id limit 15`.execute(db)).rows
    const ids = (await Promise.all(['Statement', 'Speaker', 'Source', 'Topic', 'Document'].map(idsOf))).flat()
    const names = ['ann', 'putin', 'Name bob', sharedNames.speaker, 'grain', 'economy', 'herald', 'nobody']
    return {
      id: ids.map(({ id }) => id),
      within: ids.map(({ id }) => id),
      String: names,
      slug: ['ann', 'herald', 'grain', 'dong-jun', 'economy', 'agence-france-presse', 'nobody'],
      text: ['the', 'العلاقات', 'and grain'],
      search: ['na', 'وز', 'name'],
      lang: ['ar', 'en', 'fr', 'ar-EG'],
      first: [0, 1, 2, 3],
      last: [1, 2],
      after: [null],
      before: [null],
      Date: ['2024-01-01', '2024-08-31', '2025-06-30'],
      Int: [1, 5, 40],
      Boolean: [true, false],
    }
  }

  const both = async ({ query, variables }: Drawn) => {
    const { document, operation } = knownOf(query)
    const contextValue = contextFor(test.store, log)
    const plain = await execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
    })
    contextValue.end()
    const compiled = await documents.find({ query })?.run(() => contextFor(test.store, log), variables)
    return { plain, compiled, isWithin: isWithin(document, operation, variables) }
  }

  it(`answers ${drawn} operations drawn by lot as graphql-js does, and leaves to it what it refuses`, async () => {
    const random = randomFrom(engine === 'sqlite' ? 1 : 2)
    const pools = await poolsOf()
    let answered = 0
    for (let i = 0; i < drawn; i++) {
      const one = drawOperation(schema, random, pools)
      // Two fields of one name that do not go together, once in a while.
      if (validate(schema, parse(one.query)).length > 0) continue
      const { plain, compiled, isWithin } = await both(one)
      const expected = plain.errors || !isWithin ? undefined : JSON.stringify(plain.data)
      expect(compiled && JSON.stringify(compiled), `${one.query} ${JSON.stringify(one.variables)}`).toBe(
        expected,
      )
      if (expected !== undefined) answered++
    }
    expect(answered).toBeGreaterThan(drawn / 3)
  })

  it.each([
    [
      'a fragment left out at one place and taken at another',
      `query ($yes: Boolean!) { a: statements(first: 2) { ...P @skip(if: $yes) } b: statements(first: 2) { ...P @include(if: $yes) } }
       fragment P on StatementConnection { nodes { id ...S } } fragment S on Statement { kind @include(if: $yes) text @skip(if: $yes) }`,
      [{ yes: true }, { yes: false }, { yes: true }],
    ],
    [
      'a fragment spread twice in one selection, left out once',
      `query ($yes: Boolean!, $no: Boolean!) { statements(first: 1) { ...P @skip(if: $yes) ...P @include(if: $no) totalCount } }
       fragment P on StatementConnection { nodes { id } }`,
      [
        { yes: true, no: true },
        { yes: false, no: false },
        { yes: true, no: false },
      ],
    ],
    [
      'one field in several selections',
      `query ($n: Int = 2) { statements(first: $n) { nodes { document { slug } } } ... { statements(first: $n) { nodes { document { title } id } totalCount } } }`,
      [{}, { n: 1 }],
    ],
    [
      'a variable below the root',
      `query ($lang: String, $slug: String!) { speaker(slug: $slug) { name(lang: $lang) statements(first: 1, filter: { lang: $lang }) { nodes { lang } } } }`,
      [{ lang: 'ar', slug: 'dong-jun' }, { slug: 'dong-jun' }, { lang: 'en', slug: 'nobody' }],
    ],
    [
      'an object of any kind',
      `query ($id: ID!) { node(id: $id) { __typename ... on Statement { text } ... on Node { id } } }`,
      [{ id: 'stm_nonsense' }, { id: 'x' }],
    ],
  ] as const)('answers %s as graphql-js does', async (_, query, all) => {
    for (const variables of all) {
      const { plain, compiled } = await both({ query, variables })
      expect(plain.errors).toBeUndefined()
      expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain.data))
    }
  })

  it('measures each size of page, also of a document that was within the limits before', async () => {
    const query = 'query ($n: Int!) { statements(first: $n) { totalCount nodes { id } } }'
    knownOf(query)
    const ask = (n: number) => documents.find({ query })?.run(() => contextFor(test.store, log), { n })
    expect([await ask(2), await ask(101), await ask(2)].map((data) => data !== undefined)).toEqual([
      true,
      false,
      true,
    ])
  })

  it.each([
    ['a name that fits several', `{ speaker(name: "${sharedNames.speaker}") { id } }`, {}],
    ['a variable of another type', 'query ($n: Int!) { statements(first: $n) { totalCount } }', { n: 'x' }],
    ['a page that is too large', 'query ($n: Int!) { statements(first: $n) { totalCount } }', { n: 101 }],
    ['a name that every object has', '{ __proto__: stats { statements } }', {}],
    ['the schema itself', '{ __schema { queryType { name } } }', {}],
    ['a mutation', 'mutation { mergeSpeakers(input: {from: "a", into: "b"}) { __typename } }', {}],
  ])('leaves %s to the long way', async (_, query, variables) => {
    knownOf(query)
    expect(await documents.find({ query })?.run(() => contextFor(test.store, log), variables)).toBeUndefined()
  })
})

describe('over HTTP', () => {
  it.each([
    ['POST', { accept: 'application/json' }],
    ['POST', { accept: 'application/graphql-response+json, application/json;q=0.9' }],
    ['POST', {}],
    ['GET', { accept: '*/*' }],
  ] as const)(
    '%s with %j is answered alike whether the document is known or not',
    async (method, headers) => {
      const app = await testApp()
      const query =
        'query ($id: ID!) { statement(id: $id) { id text attributions { speaker { name(lang: "en") } } } }'
      const ask = (id: string) => {
        const variables = { id }
        const url = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`
        return app.app.inject(
          method === 'GET'
            ? { method, url, headers }
            : { method, url: '/graphql', headers, payload: { query, variables } },
        )
      }
      const { data } = await app.ask('{ statements(first: 2) { nodes { id } } }')
      const [one, two] = data.statements.nodes
      const first = await ask(one.id)
      const known = await ask(two.id)
      // A write, after which nothing is kept.
      await app.token('EDITOR')
      const again = await ask(one.id)
      expect(known.json().data.statement.id).toBe(two.id)
      expect(again.body).toBe(first.body)
      const told = (headers: Record<string, unknown>) =>
        Object.entries(headers).filter(([name]) => name !== 'x-request-id' && name !== 'date')
      expect(told(again.headers)).toEqual(told(first.headers))
      await app.close()
    },
  )

  it.each([
    ['variables that are null', 'variables=null'],
    ['variables that are a list', 'variables=[]'],
    ['variables that are no JSON', 'variables={'],
    ['variables twice', 'variables={}&variables={}'],
    ['a name of an operation that is not there', 'operationName=Another'],
    ['a name of an operation that is empty', 'operationName='],
    ['bytes that are no text', 'variables={"id":"%ff"}'],
    ['extensions that nobody knows', 'extensions={"more":1}'],
  ])('an address with %s is answered alike before and after its document is known', async (_, more) => {
    const app = await testApp()
    const query = encodeURIComponent('query ($id: ID = "stm_none") { statement(id: $id) { id } }')
    const ask = async (parameters: string) => {
      const url = `/graphql?query=${query}&${parameters}`
      const { statusCode, body } = await app.app.inject({ url, headers: { accept: 'application/json' } })
      return { statusCode, body }
    }
    const before = await ask(more)
    await ask('')
    await app.token('EDITOR')
    expect(await ask(more)).toEqual(before)
    await app.close()
  })
})
