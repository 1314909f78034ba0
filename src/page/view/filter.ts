// The address of a list ↔ the filter of the contract: what a reader narrows stays in the URL, to be shared and bookmarked.
import type { Query } from '../address.ts'
import type {
  FacetsQueryVariables,
  Standing,
  StatementKind,
  StatementsQueryVariables,
} from '../generated/operations.ts'

export type Filter = NonNullable<FacetsQueryVariables['filter']>
type Order = NonNullable<StatementsQueryVariables['orderBy']>

/** The fields of an address that narrow the list, in the order in which they are told. */
export const narrowing = [
  'text',
  'speaker',
  'topic',
  'source',
  'document',
  'kind',
  'standing',
  'language',
  'from',
  'to',
] as const
export type Narrowing = (typeof narrowing)[number]

const kinds: readonly StatementKind[] = ['DIRECT', 'INDIRECT', 'MIXED']
const standings: readonly Standing[] = ['ASSERTED', 'DISPUTED', 'REJECTED']
export const orders = [
  'SAID_NEWEST',
  'SAID_OLDEST',
  'ADDED_NEWEST',
  'RELEVANCE',
] as const satisfies readonly Order[]

const among = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value?.toUpperCase())

/** Fields given several times count once; what has no letter in it counts as not given. */
export const queryOf = (raw: unknown): Query => {
  const fields = Object.entries(raw as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const one: unknown = Array.isArray(value) ? value[0] : value
      return [name, typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined]
    }),
  )
}

/** The kind and the standing that an address asks for, where they are among those that there are. */
export const chosenValues = (
  query: Query,
): { readonly kind: StatementKind | undefined; readonly standing: Standing | undefined } => ({
  kind: among(kinds, query.kind),
  standing: among(standings, query.standing),
})

/** Values that no list can have are left out of the filter, as if they had not been given. */
export const filterOf = (query: Query): Filter => {
  const { kind, standing } = chosenValues(query)
  return {
    ...(query.text !== undefined && { text: query.text }),
    ...(query.speaker !== undefined && { speaker: query.speaker }),
    ...(query.topic !== undefined && { topic: query.topic }),
    ...(query.source !== undefined && { source: query.source }),
    ...(query.document !== undefined && { document: query.document }),
    ...(kind && { kind: [kind] }),
    ...(standing && { standing }),
    ...(query.language !== undefined && { lang: query.language }),
    ...((query.from ?? query.to) !== undefined && {
      said: {
        ...(query.from !== undefined && { from: query.from }),
        ...(query.to !== undefined && { to: query.to }),
      },
    }),
  }
}

/** The order that was asked for; RELEVANCE needs words, and is the usual one with them. */
export const orderOf = (query: Query): (typeof orders)[number] => {
  const asked = among(orders, query.order)
  if (asked === 'RELEVANCE' && query.text === undefined) return 'SAID_NEWEST'
  return asked ?? (query.text === undefined ? 'SAID_NEWEST' : 'RELEVANCE')
}

/** The part of an address that chooses the list, without its page. */
export const listQuery = (query: Query): Query =>
  Object.fromEntries([...narrowing, 'order'].map((name) => [name, query[name]]))

export interface Paging {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Which page of a list an address asks for. */
export const pagingOf = ({ after, before }: Query, size: number): Paging =>
  before === undefined ? { first: size, ...(after !== undefined && { after }) } : { last: size, before }
