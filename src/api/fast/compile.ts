// A query → functions that make its answer, once per document. Below the root nothing is read, so nothing there needs
// waiting for: what graphql-js decides for each field of each object is decided once. If a function refuses, it throws,
// and the operation then goes the long way, which reports the refusal as the specification says.
import { expected } from '../../errors.ts'
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { fieldsOf, type Selected } from './selection.ts'

export type Variables = Readonly<Record<string, unknown>>

/** An answer's `data`. @throws what a resolver throws, and where something is missing that may not be */
export type Run = (context: Context, variables: Variables) => Promise<Record<string, unknown>>

/** What the functions of one run share. */
interface Running {
  readonly context: Context
  readonly variables: Variables
  /** Arguments of places that have variables: the same for each object. */
  readonly args: Map<Place, Variables>
}

/** Turns a resolver's value into what the answer shows. */
type Complete = (value: unknown, running: Running) => unknown

interface Field {
  readonly key: string
  readonly resolve: (source: unknown, running: Running) => unknown
  readonly complete: Complete
}

/** Fragments that spread each other twice grow by powers of two; such a document is not worth keeping. */
const mostFields = 2000

interface Making extends Selected {
  readonly schema: GraphQLSchema
  /** How many more fields may be compiled. */
  readonly left: { fields: number }
}

/**
 * @param selected of a valid query, with the directives' conditions decided
 * @throws Error when it is too large, asks for the schema itself, or has a field whose name plain objects reserve
 */
export const compile = (schema: GraphQLSchema, selected: Selected): Run => {
  const root = schema.getQueryType()
  if (!root) throw new Error('api: expected a schema with queries')
  const making: Making = { schema, ...selected, left: { fields: mostFields } }
  const fields = fieldsIn(making, root, [selected.operation.selectionSet])
  return async (context, variables) => {
    const running: Running = { context, variables, args: new Map() }
    const data: Record<string, unknown> = {}
    for (const { key, resolve, complete } of fields)
      data[key] = complete(await resolve(undefined, running), running)
    return data
  }
}

type Sets = Parameters<typeof fieldsOf>[2]

const fieldsIn = (making: Making, type: GraphQLObjectType, sets: Sets): readonly Field[] =>
  [...fieldsOf(making.schema, making, sets, type)].map(([key, nodes]) => {
    const name = nodes[0].name.value
    if (making.left.fields-- <= 0) throw new Error('api: the operation is too large to be compiled')
    // In a plain object this name would not create a field.
    if (key === '__proto__') throw new Error('api: a field of this name is not compiled')
    if (name === '__typename') return { key, resolve: () => type.name, complete: (value) => value }
    const field: GraphQLField<unknown, unknown> | undefined = type.getFields()[name]
    if (!field) throw new Error(`api: ${type.name}.${name} is not compiled`)
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return {
      key,
      resolve: resolverOf(making, { type, field, nodes }),
      complete: completerOf(making, field.type, below),
    }
  })

interface Place {
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

const resolverOf = ({ schema, fragments, operation }: Making, place: Place): Field['resolve'] => {
  const { type, field, nodes } = place
  const { resolve, name } = field
  // The common case, graphql-js' own resolver; views have no functions as fields.
  if (!resolve || resolve === defaultFieldResolver)
    return (source) => (source as Readonly<Record<string, unknown>>)[name]
  const argumentsFor = argumentsOf(place)
  const info: GraphQLResolveInfo = {
    fieldName: name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: type,
    path: { prev: undefined, key: nodes[0].alias?.value ?? name, typename: type.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues: {},
  }
  if (type === schema.getQueryType())
    return (source, running) =>
      resolve(source, argumentsFor(running), running.context, { ...info, variableValues: running.variables })
  return (source, running) => {
    const value = resolve(source, argumentsFor(running), running.context, info)
    if (value instanceof Promise) throw new Error(`api: ${type.name}.${name} is waited for below the root`)
    return value
  }
}

/** Arguments without variables are the same for every run. */
const argumentsOf = (place: Place) => {
  const { field, nodes } = place
  if (!hasVariables(nodes[0])) {
    const fixed = getArgumentValues(field, nodes[0])
    return () => fixed
  }
  return ({ args, variables }: Running): Variables => {
    const known = args.get(place) ?? getArgumentValues(field, nodes[0], variables)
    args.set(place, known)
    return known
  }
}

const hasVariables = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ value }) => isVariable(value))

const isVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.LIST) return value.values.some(isVariable)
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value))
  return value.kind === Kind.VARIABLE
}

const completerOf = (making: Making, type: GraphQLOutputType, below: Sets): Complete => {
  if (isNonNullType(type)) {
    const inner = completerOf(making, type.ofType, below)
    return (value, running) => {
      const completed = inner(value, running)
      if (completed === null) throw new Error(expected('api', 'a value', 'none'))
      return completed
    }
  }
  const inner = nullableCompleterOf(making, type, below)
  return (value, running) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw value
    return inner(value, running)
  }
}

const nullableCompleterOf = (making: Making, type: GraphQLOutputType, below: Sets): Complete => {
  if (isListType(type)) {
    const inner = completerOf(making, type.ofType as GraphQLOutputType, below)
    return (value, running) => {
      if (!Array.isArray(value)) throw new Error('api: expected a list')
      return value.map((one) => inner(one, running))
    }
  }
  if (isLeafType(type))
    return (value) => {
      const serialized = type.serialize(value)
      if (serialized === undefined || serialized === null) throw new Error(`api: expected a ${type.name}`)
      return serialized
    }
  if (isObjectType(type)) return objectOf(fieldsIn(making, type, below))
  return abstractOf(making, type, below)
}

const objectOf =
  (fields: readonly Field[]): Complete =>
  (value, running) => {
    const shown: Record<string, unknown> = {}
    for (const { key, resolve, complete } of fields) shown[key] = complete(resolve(value, running), running)
    return shown
  }

const abstractOf = (making: Making, type: GraphQLOutputType, below: Sets): Complete => {
  if (!isAbstractType(type)) throw new Error('api: expected a type that objects have')
  const byType = new Map<string, Complete>()
  const completeAs = (name: string): Complete => {
    const object = making.schema.getType(name)
    if (!isObjectType(object) || !making.schema.isSubType(type, object))
      throw new Error(expected('api', `a ${type.name}`, `a ${name}`))
    return objectOf(fieldsIn(making, object, below))
  }
  return (value, running) => {
    // An object of an abstract type names its own type.
    const name = (value as { readonly __typename: string }).__typename
    const complete = byType.get(name) ?? completeAs(name)
    byType.set(name, complete)
    return complete(value, running)
  }
}
