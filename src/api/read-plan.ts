// A query's selection → what the store must read. Made once at each root field; below the root, resolvers only
// show what has been read.
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql'
import { applies, isIncluded } from './fast/selection.ts'
import { fieldKey, merge, type Want, type Wanted } from '../store/read/want.ts'

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'returnType'>

const nothing: Want = new Map()

/** What is wanted of the object that the field at `info` returns. */
export const readPlan = (info: Info): Want => {
  const type = getNamedType(info.returnType)
  return isObjectType(type) ? planFor(info, type) : nothing
}

/** What is wanted when the object is of this type, for a field that returns an interface. */
export const readPlanFor = (info: Info, typeName: string): Want => {
  const type = info.schema.getType(typeName)
  return isObjectType(type) ? planFor(info, type) : nothing
}

const planFor = (info: Info, type: GraphQLObjectType): Want =>
  info.fieldNodes.reduce(
    (want, node) => merge(want, select(info, type, node.selectionSet?.selections ?? [])),
    nothing,
  )

const select = (info: Info, type: GraphQLObjectType, selections: readonly SelectionNode[]): Want =>
  selections.reduce(
    (want, node) =>
      merge(want, isIncluded(node, info.variableValues) ? selectOne(info, type, node) : nothing),
    nothing,
  )

const selectOne = (info: Info, type: GraphQLObjectType, node: SelectionNode): Want => {
  if (node.kind === Kind.FIELD) return selectField(info, type, node)
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node
  const condition = fragment?.typeCondition?.name.value
  return fragment && applies(info.schema, type, condition)
    ? select(info, type, fragment.selectionSet.selections)
    : nothing
}

const selectField = (info: Info, type: GraphQLObjectType, node: FieldNode): Want => {
  const field = type.getFields()[node.name.value]
  if (!field) return nothing
  const args = getArgumentValues(field, node, info.variableValues)
  const wanted: Wanted = { name: field.name, args, want: below(info, getNamedType(field.type), node) }
  return new Map([[fieldKey(field.name, args), wanted]])
}

const below = (info: Info, type: GraphQLNamedType, node: FieldNode): Want =>
  isObjectType(type) ? select(info, type, node.selectionSet?.selections ?? []) : nothing
