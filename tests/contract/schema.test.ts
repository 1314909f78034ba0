import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const schema = buildSchema(read('../../schema.graphql'))
const released = buildSchema(read('released.graphql'))

const undescribed = (type: GraphQLNamedType): readonly string[] => {
  const missing = (name: string, of: { description?: string | null | undefined }) =>
    of.description ? [] : [name]
  if (isEnumType(type))
    return type.getValues().flatMap((value) => missing(`${type.name}.${value.name}`, value))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => missing(`${type.name}.${field.name}`, field))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    ...missing(`${type.name}.${field.name}`, field),
    ...field.args.flatMap((arg) => missing(`${type.name}.${field.name}(${arg.name})`, arg)),
  ])
}

describe('the contract', () => {
  it('describes every type, field, argument and value', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
    )
    expect(own.length).toBeGreaterThan(30)
    expect(own.flatMap((type) => [...(type.description ? [] : [type.name]), ...undescribed(type)])).toEqual(
      [],
    )
  })

  it('has an `id` where caches may keep an object under it, and nowhere else', () => {
    const withId = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && 'id' in type.getFields(),
    )
    const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
    // An entry of the history is no node, but no two have one id.
    expect(withId.map(({ name }) => name).sort()).toEqual(
      [...nodes.map(({ name }) => name), 'HistoryEntry'].sort(),
    )
  })

  it('breaks nothing that CHANGELOG.md does not describe', () => {
    const [, unreleased = ''] = read('../../CHANGELOG.md').split(/^## .*Unreleased.*$/im)
    const changes = findBreakingChanges(released, schema).map(({ description }) => description)
    expect(changes.filter((description) => !unreleased.includes(description))).toEqual([])
  })

  it('would notice a break', () => {
    const broken = buildSchema(read('released.graphql').replace('totalCount: Int!', 'count: Int!'))
    expect(findBreakingChanges(released, broken).map(({ description }) => description)).toContain(
      'StatementConnection.totalCount was removed.',
    )
  })
})
