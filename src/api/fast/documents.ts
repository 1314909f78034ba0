// Documents that were parsed, validated and found within the limits before, compiled, so that this is not done again.
import { createHash } from 'node:crypto'
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { IsnadError } from '../../errors.ts'
import { ensureWithin, type Measure, measure, workOf } from '../limits.ts'
import type { Context } from '../context.ts'
import { compile, type Run, type Variables } from './compile.ts'

/** How many documents are kept, and how many characters of text in total. */
const room = { documents: 500, characters: 4_000_000 } as const
/** Sets of page sizes of one document that need not be measured again. */
const mostSizes = 100
/** Sets of conditions of one document that are compiled separately. */
const mostConditions = 16

/** What a client sends to name an operation. */
export interface Sent {
  readonly query?: string | undefined
  readonly sha256?: string | undefined
  readonly operationName?: string | undefined
}

export interface KnownDocument {
  readonly operation: OperationDefinitionNode
  /**
   * The answer's `data`; undefined where something is refused on the way, which the long way then reports.
   * @throws IsnadError where the server has no time for it, or nobody waits: it must not be tried again the long way
   */
  run(contextOf: () => Context, variables: Variables): Promise<Record<string, unknown> | undefined>
}

/** A valid document as it came in. */
export interface Arrival {
  readonly text: string
  readonly operationName: string | undefined
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Whether it may be asked for by its hash from now on. */
  readonly isPersisted: boolean
}

export interface Documents {
  find(sent: Sent): KnownDocument | undefined
  /** Adds a query; other operations go the long way each time, and are not kept. */
  add(arrival: Arrival): void
}

export const documentsOf = (schema: GraphQLSchema): Documents => {
  const known = new Map<string, KnownDocument>()
  const persisted = new Set<string>()
  let characters = 0
  const dropOldest = (): void => {
    for (const [oldest, { operation }] of known) {
      if (known.size <= room.documents && characters <= room.characters) return
      known.delete(oldest)
      persisted.delete(oldest)
      characters -= lengthOf(operation)
    }
  }
  return {
    find: ({ query, sha256, operationName }) => {
      const key = keyOf(query === undefined ? (sha256 ?? '') : hashOf(query), operationName)
      const found = query === undefined && !persisted.has(key) ? undefined : known.get(key)
      if (found) {
        // The most recently used one is dropped last.
        known.delete(key)
        known.set(key, found)
      }
      return found
    },
    add: ({ text, operationName, document, operation, isPersisted }) => {
      if (operation.operation !== OperationTypeNode.QUERY) return
      const key = keyOf(hashOf(text), operationName)
      if (isPersisted) persisted.add(key)
      if (known.has(key)) return
      known.set(key, knownDocument(schema, document, operation))
      characters += lengthOf(operation)
      dropOldest()
    },
  }
}

/** Characters of the whole document. */
const lengthOf = ({ loc }: OperationDefinitionNode): number => loc?.source.body.length ?? 0
const keyOf = (hash: string, operationName = ''): string => `${hash} ${operationName}`
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const knownDocument = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): KnownDocument => {
  const fragments: Record<string, FragmentDefinitionNode> = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const deciding = variablesOf(document, Kind.DIRECTIVE)
  const sizing = variablesOf(document, Kind.FIELD, ['first', 'last'])
  /** By page sizes with which the operation is within the limits. */
  const within = new Map<string, Measure>()
  const measureWithin = (variables: Variables): Measure => {
    const sizes = JSON.stringify(sizing.map((name) => variables[name]))
    const known = within.get(sizes)
    if (known) return known
    const measured = measure(schema, document, operation, variables)
    ensureWithin(measured)
    if (within.size < mostSizes) within.set(sizes, measured)
    return measured
  }
  const compiled = new Map<string, Run | undefined>()
  const runFor = (variables: Variables): Run | undefined => {
    const conditions = Object.fromEntries(deciding.map((name) => [name, variables[name]]))
    const key = JSON.stringify(conditions)
    if (compiled.has(key) || compiled.size >= mostConditions) return compiled.get(key)
    // If it cannot be compiled, it is not tried again.
    compiled.set(key, undefined)
    compiled.set(key, compile(schema, { operation, fragments, conditions }))
    return compiled.get(key)
  }
  return {
    operation,
    run: async (contextOf, given) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
      if (!coerced) return undefined
      let context: Context | undefined
      try {
        const measured = measureWithin(coerced)
        const run = runFor(coerced)
        if (!run) return undefined
        context = contextOf()
        note(context.operation, operation, measured)
        return await run(context, coerced)
      } catch (error) {
        if (error instanceof IsnadError && isFinal(error)) throw error
        return undefined
      } finally {
        context?.end()
      }
    },
  }
}

const isFinal = ({ status, code }: IsnadError): boolean => status === 503 || code === 'OPERATION_ENDED'

/** Notes what is known of an operation before it runs. */
export const note = (
  noted: Context['operation'],
  { name }: OperationDefinitionNode,
  measured: Measure,
): void => {
  noted.name = name?.value
  noted.cost = measured.cost
  noted.work = workOf(measured)
}

/** The variables used as arguments with these names (or any name) of all directives or all fields. */
const variablesOf = (
  document: DocumentNode,
  kind: Kind.DIRECTIVE | Kind.FIELD,
  names?: readonly string[],
): readonly string[] => {
  const found = new Set<string>()
  visit(document, {
    [kind]: ({ arguments: given = [] }: DirectiveNode | FieldNode) => {
      for (const { name, value } of given)
        if (value.kind === Kind.VARIABLE && (names?.includes(name.value) ?? true)) found.add(value.name.value)
    },
  })
  return [...found]
}
