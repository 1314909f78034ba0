// Where an operation is read is decided by its text: rows by their ids, one SQL statement, or anything.
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql.ts'
import { readsOf } from '../../src/api/reads.ts'

const schema = executableSchema()

const readsOfText = (text: string) => {
  const { definitions } = parse(text)
  const fragments = definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  )
  const [operation] = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('test: expected an operation')
  const byName = Object.fromEntries(fragments.map((one) => [one.name.value, one]))
  return readsOf({ schema, operation, fragments: byName })
}

describe('an operation reads', () => {
  it.each([
    [
      'a statement in full',
      '{ statement(id: "x") { text said { edtf } attributions { role speaker { name roles { held } } } } }',
    ],
    [
      'its chain, topics and document',
      '{ statement(id: "x") { chain { name source { slug } } topics { name } document { title } } }',
    ],
    [
      'an object of any kind',
      '{ node(id: "x") { id ... on Statement { text } ... on Topic { parent { slug } } } }',
    ],
    ['a speaker by a name', '{ speaker(name: "Putin") { slug statementCount names { text } } }'],
    [
      'several objects and the viewer',
      '{ a: source(slug: "x") { id } b: document(slug: "x") { title } viewer { name } }',
    ],
    [
      'fragments that are used twice',
      'query { statement(id: "x") { ...F within { ...F } } } fragment F on Statement { text }',
    ],
    ['the names of types', '{ __typename statement(id: "x") { __typename } }'],
  ])('rows by their ids for %s', (_, text) => {
    expect(readsOfText(text)).toBe('points')
  })

  it.each([
    ['a list', '{ statements(first: 1) { nodes { id } } }'],
    ['a list below an object', '{ speaker(slug: "x") { statements(first: 1) { totalCount } } }'],
    [
      'a list that a variable may leave out',
      'query ($a: Boolean!) { topic(slug: "x") { statements @include(if: $a) { totalCount } } }',
    ],
    ['a list in a fragment of one kind', '{ node(id: "x") { ... on Source { statements { totalCount } } } }'],
    ['facets', '{ facets { counted } }'],
    ['a check', '{ check(claim: "x") { verdict } }'],
    ['a random quote', '{ randomQuote { text } }'],
    ['similar statements', '{ statement(id: "x") { similar { score } } }'],
    ['the earliest one', '{ statement(id: "x") { earliest { id } } }'],
    ['a place among all statements of a document', '{ statement(id: "x") { ordinal } }'],
    ['a whole text', '{ document(slug: "x") { text } }'],
    ['words around a statement', '{ statement(id: "x") { passage { text } } }'],
    ['what happened to a statement', '{ statement(id: "x") { history { at } } }'],
    ['rows by ids next to a list', '{ statement(id: "x") { text } topics { totalCount } }'],
    ['counts next to rows by ids', '{ stats { statements } viewer { name } }'],
  ])('anything for %s', (_, text) => {
    expect(readsOfText(text)).toBe('lists')
  })

  it('one SQL statement for counts of everything', () => {
    expect(readsOfText('{ all: stats { statements speakers } }')).toBe('one')
  })
})
