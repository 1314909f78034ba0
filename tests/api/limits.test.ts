import { readdirSync, readFileSync } from 'node:fs'
import { getIntrospectionQuery, Kind, parse, type OperationDefinitionNode, TokenKind } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql.ts'
import { limits, measure } from '../../src/api/limits.ts'
import { testApp, type TestApp } from '../helpers/app.ts'

const schema = executableSchema()
const measured = (query: string, variables = {}) => {
  const document = parse(query)
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('no operation')
  return measure(schema, document, operation, variables)
}
const comment: string = TokenKind.COMMENT
const tokens = (query: string): number => {
  let count = 0
  for (let token = parse(query).loc?.startToken; token; token = token.next ?? undefined)
    if (token.kind.toString() !== comment) count++
  return count
}

describe('the limits', () => {
  it.each([
    ['{ stats { statements } }', { depth: 2, aliases: 0, cost: 1 }],
    ['{ statements { totalCount } }', { depth: 2, aliases: 0, cost: 20 }],
    ['{ statements(first: 5) { nodes { id } } }', { depth: 3, aliases: 0, cost: 10 }],
    ['{ a: statements(last: 5) { b: nodes { c: id } } }', { depth: 3, aliases: 3, cost: 10 }],
    [
      '{ ...A } fragment A on Query { statements(first: 2) { nodes { ... on Statement { topics { slug } } } } }',
      { depth: 4, aliases: 0, cost: 10 },
    ],
    ['{ __schema { types { fields { name } } } }', { depth: 0, aliases: 0, cost: 0 }],
  ])('measure %s', (query, expected) => {
    expect(measured(query)).toMatchObject(expected)
  })

  it('count a page size that comes as a variable', () => {
    expect(measured('query ($n: Int) { statements(first: $n) { nodes { id } } }', { n: 50 }).cost).toBe(100)
  })

  it('measure fragments that double each other at once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    )
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { stats { topics } }`
    expect(measured(query).depth).toBe(2)
  })

  it('leave room above every ready example and above introspection', () => {
    const folder = new URL('../../docs/examples/', import.meta.url)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
      const query = readFileSync(new URL(file, folder), 'utf8')
      const { variables } = JSON.parse(
        readFileSync(new URL(file.replace(/graphql$/, 'json'), folder), 'utf8'),
      ) as { readonly variables?: object }
      const { depth, aliases, cost } = measured(query, { ...variables, first: 100 })
      expect({
        file,
        fits:
          depth * 1.2 <= limits.depth &&
          aliases * 2 <= limits.aliases &&
          cost * 2 <= limits.cost &&
          tokens(query) * 2 <= limits.tokens,
      }).toEqual({ file, fits: true })
    }
    expect(tokens(getIntrospectionQuery()) * 2).toBeLessThan(limits.tokens)
  })
})

describe('a server with limits', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const nest = (levels: number): string =>
    `{ statements { nodes { ${'document { statements { nodes { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } }`

  it.each([
    ['30 levels', nest(9), 'DEPTH_LIMIT', String(limits.depth)],
    [
      'too many aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: stats { topics }`).join(' ')} }`,
      'ALIAS_LIMIT',
      String(limits.aliases),
    ],
    [
      'a page of pages of pages',
      '{ speakers(first: 100) { nodes { statements(first: 100) { nodes { chain { source { name } } attributions { speaker { name } } } } } } }',
      'COST_LIMIT',
      String(limits.cost),
    ],
    [
      'introspection in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'ntrospection',
    ],
  ])('refuses %s before it reads anything', async (_, query, code, part) => {
    const { status, errors, statements } = await app.ask(query)
    expect({ status, code: errors?.[0]?.extensions.code, statements }).toEqual({
      status: 400,
      code,
      statements: 0,
    })
    expect(errors?.[0]?.message).toContain(part)
  })

  it('answers the introspection that tools send', async () => {
    const { data, errors } = await app.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    )
    expect(errors).toBeUndefined()
    expect(data.__schema.queryType.name).toBe('Query')
  })
})
