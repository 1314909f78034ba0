// What a selection asks of a type: fields by their names in the answer, with fragments and directives resolved.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Selected {
  readonly operation: OperationDefinitionNode
  readonly fragments: Record<string, FragmentDefinitionNode>
  /** The variables that decide `@skip` and `@include`. */
  readonly conditions: Readonly<Record<string, unknown>>
}

type Nodes = [FieldNode, ...FieldNode[]]

/** The fields of several selection sets together, in the order in which an answer has them. */
export const fieldsOf = (
  schema: GraphQLSchema,
  selected: Selected,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): ReadonlyMap<string, Nodes> => {
  const fields = new Map<string, Nodes>()
  const spread = new Set<string>()
  const visit = (node: SelectionNode): void => {
    if (!isIncluded(node, selected.conditions)) return
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const known = fields.get(key)
      if (known) known.push(node)
      else fields.set(key, [node])
      return
    }
    // A fragment that is spread twice adds nothing the second time.
    const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : undefined
    if (name !== undefined && spread.size === spread.add(name).size) return
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? selected.fragments[node.name.value] : node
    if (fragment && applies(schema, type, fragment.typeCondition?.name.value))
      fragment.selectionSet.selections.forEach(visit)
  }
  for (const { selections } of sets) selections.forEach(visit)
  return fields
}

/** Whether a fragment on `condition` applies to the type. */
export const applies = (
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  condition: string | undefined,
): boolean => {
  if (condition === undefined || condition === type.name) return true
  const wider = schema.getType(condition)
  return isAbstractType(wider) && schema.isSubType(wider, type)
}

/** Decides by `@skip` and `@include`. */
export const isIncluded = (node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
