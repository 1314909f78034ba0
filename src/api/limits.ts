// What one operation may ask for. The numbers leave a margin above the largest operation of docs/examples and of
// GraphiQL's own introspection; docs/api.md lists them and tests/api/limits.test.ts measures the margin.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import { textLimit } from '../document/bounds.ts'
import { expected, IsnadError } from '../errors.ts'
import { ensurePageSize, pageLimits } from '../store/read/page.ts'

export const limits = {
  /** Levels of nested fields; GraphiQL's introspection is not counted. */
  depth: 12,
  /** Fields under another name, in the whole operation. */
  aliases: 30,
  /** Lexical tokens of the document. */
  tokens: 2000,
  /** Objects that the operation could return, by its page sizes. */
  cost: 100_000,
  /** Objects on a page. */
  page: pageLimits.largest,
  /** Bytes of a request's body. */
  bytes: 256 * 1024,
  /** Bytes of a request's body with a token: the largest text twice, because JSON escapes some of its characters. */
  writerBytes: 2 * textLimit,
  /** Milliseconds that a writer may wait for the answer: a text is fetched, read, extracted, and queued for storing. */
  writerMilliseconds: 300_000,
  /** Characters of documents' texts in one answer, with segments and repetitions: a book is one million. */
  characters: 20_000_000,
  /** Milliseconds after which no further SQL statement starts; also of waiting before an operation begins. */
  milliseconds: 5000,
  /** Operations that may wait for each one that runs. */
  waiting: 25,
  /** Bytes of requests and of answers that are on their way, of all clients together. */
  bytesInFlight: 256 * 1024 * 1024,
  /** Milliseconds after which a client that takes nothing of its answer loses the connection. */
  stalled: 20_000,
  /** Bytes that a client must take in a second, on the whole. */
  pace: 16 * 1024,
  /** Connections. */
  connections: 1000,
} as const

/** The assumed length of a list without pages, in objects. */
const listSizes: Readonly<Record<string, number>> = { segments: 100, evidence: 10, marks: 3, statements: 3 }
const usualListSize = 3
/** The cost, in objects, of a search for similar words or a count over a whole list. */
const searchCost = 200
const searches: ReadonlySet<string> = new Set(['check', 'similar', 'earliest', 'facets'])

/**
 * Milliseconds of the server's work, by `node bench/weights.ts` on 20,000 statements: what any operation takes, what an
 * object of an answer adds, and what a field adds that searches or counts.
 */
const weights = {
  operation: 1,
  object: 0.004,
  fields: new Map([
    ['facets', 12],
    ['similar', 10],
    ['earliest', 10],
    ['check', 5],
    ['totalCount', 0.5],
  ]),
} as const

export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly cost: number
  /** About how many milliseconds it takes, besides what every operation takes. */
  readonly work: number
}

const nothing: Measure = { depth: 0, aliases: 0, cost: 0, work: 0 }

/** What an operation takes from the budget of its address, in milliseconds of work. */
export const workOf = ({ work }: Pick<Measure, 'work'> = nothing): number => weights.operation + work

/**
 * Measures how deep, how aliased, how large and how much work an operation is; the document must be valid. A page that is too large is
 * refused here, before anything runs.
 * @param variables coerced, as the executor has them
 * @throws IsnadError PAGE_SIZE, BAD_USER_INPUT
 */
export const measure = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const root = schema.getRootType(operation.operation)
  const walk = walker(schema, fragments, variables)
  return root ? walk(root, operation.selectionSet.selections) : nothing
}

type Walk = (type: GraphQLObjectType | undefined, selections: readonly SelectionNode[]) => Measure

const walker = (
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Walk => {
  const memo = new Map<string, Measure>()
  const walk: Walk = (type, selections) => selections.map((node) => one(type, node)).reduce(together, nothing)
  const typeNamed = (name: string | undefined, otherwise: GraphQLObjectType | undefined) => {
    const type = name === undefined ? otherwise : schema.getType(name)
    return isObjectType(type) ? type : otherwise
  }
  const one = (type: GraphQLObjectType | undefined, node: SelectionNode): Measure => {
    if (node.kind === Kind.FIELD) return ofField(type, node)
    if (node.kind === Kind.INLINE_FRAGMENT)
      return walk(typeNamed(node.typeCondition?.name.value, type), node.selectionSet.selections)
    const fragment = fragments.get(node.name.value)
    if (!fragment) return nothing
    // Fragments that spread each other twice grow by powers of two; each is measured once.
    const known = memo.get(fragment.name.value)
    if (known) return known
    const measured = walk(
      typeNamed(fragment.typeCondition.name.value, type),
      fragment.selectionSet.selections,
    )
    memo.set(fragment.name.value, measured)
    return measured
  }
  const ofField = (type: GraphQLObjectType | undefined, node: FieldNode): Measure => {
    const aliases = node.alias ? 1 : 0
    if (node.name.value.startsWith('__')) return { ...nothing, aliases }
    const field = type?.getFields()[node.name.value]
    const named = field && getNamedType(field.type)
    const inner = walk(isObjectType(named) ? named : undefined, node.selectionSet?.selections ?? [])
    const size = field ? sizeOf(field, argumentsOf(field, node, variables)) : 1
    const own = node.selectionSet ? 1 : 0
    const search = searches.has(node.name.value) ? searchCost : 0
    return {
      depth: 1 + inner.depth,
      aliases: aliases + inner.aliases,
      cost: search + size * (own + inner.cost),
      work: (weights.fields.get(node.name.value) ?? 0) + size * (own * weights.object + inner.work),
    }
  }
  return walk
}

const together = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
  work: a.work + b.work,
})

type Field = GraphQLField<unknown, unknown>
type Values = Readonly<Record<string, unknown>>

/** The executor would report a null for what cannot be null (by a variable that can be) as an internal error. */
const argumentsOf = (field: Field, node: FieldNode, variables: Values): Values => {
  try {
    return getArgumentValues(field, node, variables)
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : field.name
    throw new IsnadError(
      'BAD_USER_INPUT',
      expected('api', 'arguments that fit the schema', `others: ${what}`),
      {},
      cause,
    )
  }
}

const sizeOf = (field: Field, { first, last }: Values): number => {
  if (field.args.some(({ name }) => name === 'first')) {
    const size = Number(first ?? last ?? pageLimits.usual)
    ensurePageSize(size)
    return Math.max(1, size)
  }
  const isList = isListType(getNullableType(field.type))
  // The nodes of a page are counted by the list that has the page.
  return isList && !['nodes', 'edges'].includes(field.name) ? (listSizes[field.name] ?? usualListSize) : 1
}

/** @throws IsnadError DEPTH_LIMIT, ALIAS_LIMIT, COST_LIMIT */
export const ensureWithin = ({ depth, aliases, cost }: Measure): void => {
  if (depth > limits.depth)
    throw new IsnadError('DEPTH_LIMIT', expected('api', `a query of at most ${limits.depth} levels`, depth))
  if (aliases > limits.aliases)
    throw new IsnadError('ALIAS_LIMIT', expected('api', `at most ${limits.aliases} aliases`, aliases))
  if (cost > limits.cost)
    throw new IsnadError(
      'COST_LIMIT',
      expected(
        'api',
        `a query that can return at most ${limits.cost} objects`,
        `one that can return ${cost}; ask for smaller pages`,
      ),
    )
}
