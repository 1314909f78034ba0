// Valid operations drawn by lot from the contract: fields, arguments, variables, aliases, fragments and directives.
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql'
import type { Random } from '../../src/newsroom/check/evaluation/random.ts'

export interface Drawn {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Values of arguments and of fields of inputs, by their names. */
export type Pools = Readonly<Record<string, readonly unknown[]>>

/** What chance decides, or takes long. */
const leftOut = new Set(['randomQuote', 'check', 'similar', 'earliest'])

export const drawOperation = (schema: GraphQLSchema, random: Random, pools: Pools): Drawn => {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const fragments: string[] = []
  let aliases = 0
  const chance = (share: number): boolean => random.next() < share

  const variable = (type: string, value: unknown): string => {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }

  const valueOf = (type: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType, name)
    if (isListType(type)) return Array.from({ length: 1 + random.below(2) }, () => valueOf(type.ofType, name))
    if (isEnumType(type)) return random.one(type.getValues()).name
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || chance(0.15))
          .map((field) => [field.name, valueOf(field.type, field.name)]),
      )
    return random.one(pools[name] ?? pools[type.name] ?? [])
  }

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args
      .filter((arg) => isRequiredArgument(arg) || chance(arg.name === 'first' ? 0.8 : 0.3))
      .map((arg) => {
        const value = valueOf(arg.type, arg.name)
        const ast = astFromValue(value, arg.type)
        return `${arg.name}: ${chance(0.4) || !ast ? variable(String(arg.type), value) : print(ast)}`
      })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  const directive = (): string => {
    if (!chance(0.1)) return ''
    const isIncluded = chance(0.7)
    const [name, value] = chance(0.5) ? ['include', isIncluded] : ['skip', !isIncluded]
    return ` @${name}(if: ${chance(0.5) ? variable('Boolean!', value) : value})`
  }

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = argumentsOf(field)
    const below = selectionOf(getNamedType(field.type), depth - 1)
    // One name in one object means one field with its arguments.
    const alias = args || chance(0.05) ? `a${aliases++}: ` : ''
    return `${alias}${field.name}${args}${directive()}${below}`
  }

  const fieldsOf = (type: GraphQLObjectType, depth: number): readonly string[] => {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: own }) => !leftOut.has(name) && (depth > 1 || !isObjectType(getNamedType(own))),
    )
    if (fields.length === 0) return ['__typename']
    return Array.from({ length: 1 + random.below(4) }, () => fieldOf(random.one(fields), depth))
  }

  const ofObject = (type: GraphQLObjectType, depth: number): readonly string[] =>
    fieldsOf(type, depth).map((field) => {
      if (chance(0.08)) return `... on ${type.name}${directive()} { ${field} }`
      if (!chance(0.06)) return field
      fragments.push(`fragment F${fragments.length} on ${type.name} { ${field} }`)
      return `...F${fragments.length - 1}${directive()} ...F${fragments.length - 1}`
    })

  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    if (isObjectType(type)) return ` { __typename ${ofObject(type, depth).join(' ')} }`
    if (!isInterfaceType(type)) return ''
    const kinds = schema.getPossibleTypes(type).filter(() => chance(0.6))
    return ` { id ${kinds.map((kind) => `... on ${kind.name} { ${ofObject(kind, depth).join(' ')} }`).join(' ')} }`
  }

  const root = schema.getQueryType()
  if (!root) throw new Error('expected a schema with queries')
  const fields = Object.values(root.getFields()).filter(({ name }) => !leftOut.has(name))
  const body = Array.from({ length: 1 + random.below(2) }, () => fieldOf(random.one(fields), 5))
  const head = declared.length > 0 ? `query Drawn(${declared.join(', ')})` : 'query Drawn'
  return { query: [`${head} { ${body.join(' ')} }`, ...fragments].join('\n'), variables }
}
