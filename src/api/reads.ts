// How an operation reads, from its text alone: rows by their ids, one SQL statement, or anything. It decides where the
// store reads, so an operation counts as more than rows by ids if any of its fields could be, whatever its variables say.
import {
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import type { Reads } from '../store/connection/session.ts'

/** Fields of the root that read one object, or nothing. */
const rootPoints = ['statement', 'speaker', 'source', 'topic', 'document', 'node', 'viewer']

/**
 * Fields with an object or a list below them that are read by ids that are known by then, a few rows each. A field that
 * is not here counts as a list.
 */
const points: Readonly<Record<string, readonly string[]>> = {
  Query: rootPoints,
  Statement: ['telling', 'said', 'attributions', 'chain', 'topics', 'document', 'within'],
  Telling: ['parts'],
  Attribution: ['speaker'],
  ChainLink: ['source', 'speaker'],
  Speaker: ['names', 'roles'],
  Source: ['names'],
  Topic: ['names', 'parent'],
  Document: ['publisher', 'wire', 'published'],
}

/** Plain values that take more than a few rows: a count, a whole text. */
const wideValues: Readonly<Record<string, readonly string[]>> = { Statement: ['ordinal'], Document: ['text'] }

/** Fields of the root that take exactly one SQL statement if nothing else is asked for. */
const single: ReadonlySet<string> = new Set(['stats'])

type Info = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'>

const known = new WeakMap<OperationDefinitionNode, Reads>()

/** How the operation reads that the field at `info` is of. */
export const readsOf = (info: Info): Reads => {
  const reads = known.get(info.operation) ?? judge(info)
  known.set(info.operation, reads)
  return reads
}

const judge = ({ schema, operation, fragments }: Info): Reads => {
  const { selections } = operation.selectionSet
  const [only] = selections
  if (selections.length === 1 && only?.kind === Kind.FIELD && single.has(only.name.value)) return 'one'
  const root = schema.getRootType(operation.operation)
  return root && isPoints({ schema, fragments, seen: new Set() }, root, selections) ? 'points' : 'lists'
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Names of fragments that were judged. */
  readonly seen: Set<string>
}

const isPoints = (walk: Walk, type: GraphQLNamedType, selections: readonly SelectionNode[]): boolean =>
  selections.every((node) => isPoint(walk, type, node))

const isPoint = (walk: Walk, type: GraphQLNamedType, node: SelectionNode): boolean => {
  const { schema, fragments, seen } = walk
  if (node.kind === Kind.FIELD) return isPointField(walk, type, node)
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node
  if (!fragment) return false
  if (node.kind === Kind.FRAGMENT_SPREAD && seen.size === seen.add(node.name.value).size) return true
  const condition = fragment.typeCondition?.name.value
  const own = condition === undefined ? type : schema.getType(condition)
  return own !== undefined && isPoints(walk, own, fragment.selectionSet.selections)
}

const isPointField = (
  walk: Walk,
  type: GraphQLNamedType,
  { name: { value: name }, selectionSet }: Extract<SelectionNode, { kind: Kind.FIELD }>,
): boolean => {
  if (name.startsWith('__')) return true
  // Everything that an interface has is a value of each of its types.
  if (!isObjectType(type)) return selectionSet === undefined
  const field = type.getFields()[name]
  if (!field) return false
  if (!selectionSet) return !wideValues[type.name]?.includes(name)
  return (
    points[type.name]?.includes(name) === true &&
    isPoints(walk, getNamedType(field.type), selectionSet.selections)
  )
}
