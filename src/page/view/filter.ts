// The address of a list ↔ the filter of the contract: a reader's filters are in the URL, to be shared and bookmarked.
import type { Query } from '../address.ts'
import { writable } from '../format.ts'
import type {
  AttributionBasis,
  FacetsQueryVariables,
  SpeakerKind,
  Standing,
  StatementAct,
  StatementKind,
  StatementsQueryVariables,
} from '../generated/operations.ts'

export type Filter = NonNullable<FacetsQueryVariables['filter']>
type Order = NonNullable<StatementsQueryVariables['orderBy']>

/** The fields of an address that narrow the list, in the order in which they are shown. */
export const narrowing = [
  'text',
  'speaker',
  'topic',
  'source',
  'document',
  'kind',
  'act',
  'standing',
  'speakerKind',
  'basis',
  'control',
  'language',
  'from',
  'to',
] as const
export type Narrowing = (typeof narrowing)[number]

/** Fields for which only these values mean anything. */
export const choices = {
  kind: ['DIRECT', 'INDIRECT', 'MIXED'] satisfies readonly StatementKind[],
  act: [
    'SAID',
    'DENIED',
    'ASKED',
    'DEMANDED',
    'PROMISED',
    'WARNED',
    'EXPRESSED',
  ] satisfies readonly StatementAct[],
  standing: ['ASSERTED', 'DISPUTED', 'REJECTED'] satisfies readonly Standing[],
  speakerKind: [
    'PERSON',
    'OFFICE',
    'ORGANISATION',
    'STATE',
    'GROUP',
    'ANONYMOUS',
  ] satisfies readonly SpeakerKind[],
  basis: ['NAMED', 'COREFERENCE', 'INFERRED'] satisfies readonly AttributionBasis[],
  /** Whether a state controls the source nearest the speaker. */
  control: ['STATE', 'FREE'],
} as const
export type Choice = keyof typeof choices
export type Chosen = { readonly [Field in Choice]?: (typeof choices)[Field][number] }

export const orders = [
  'SAID_NEWEST',
  'SAID_OLDEST',
  'ADDED_NEWEST',
  'RELEVANCE',
] as const satisfies readonly Order[]

const among = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value?.toUpperCase())

/** Fields given several times count once; a blank value counts as absent. */
export const queryOf = (raw: unknown): Query => {
  const fields = Object.entries(raw as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const one: unknown = Array.isArray(value) ? value[0] : value
      const text = typeof one === 'string' ? writable(one).trim() : ''
      return [name, text === '' ? undefined : text]
    }),
  )
}

/** The choices of an address; an unknown value counts as absent. */
export const chosenOf = (query: Query): Chosen =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([field, values]) => {
      const value = among<string>(values, query[field])
      return value === undefined ? [] : [[field, value]]
    }),
  )

/** The filter for the contract. */
export const filterOf = (query: Query): Filter => {
  const { kind, act, control, ...chosen } = chosenOf(query)
  const { text, speaker, topic, source, document, language: lang, from, to } = query
  const given = { text, speaker, topic, source, document, lang }
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...chosen,
    ...(kind && { kind: [kind] }),
    ...(act && { act: [act] }),
    ...(control && { chain: { nearest: { stateControlled: control === 'STATE' } } }),
    ...((from ?? to) !== undefined && { said: rangeOf(from, to) }),
  }
}

const rangeOf = (from: string | undefined, to: string | undefined): NonNullable<Filter['said']> => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

/** The requested order; RELEVANCE needs words, and is the default with them. */
export const orderOf = (query: Query): (typeof orders)[number] => {
  const asked = among(orders, query.order)
  if (asked === 'RELEVANCE' && query.text === undefined) return 'SAID_NEWEST'
  return asked ?? (query.text === undefined ? 'SAID_NEWEST' : 'RELEVANCE')
}

/** The part of an address that chooses the list, without its page and without meaningless fields. */
export const listQuery = (query: Query): Query => ({
  ...Object.fromEntries([...narrowing, 'order'].map((name) => [name, query[name]])),
  ...Object.fromEntries(Object.keys(choices).map((name) => [name, undefined])),
  ...chosenOf(query),
})

export interface Paging {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Which page of a list an address asks for. */
export const pagingOf = ({ after, before }: Query, size: number): Paging =>
  before === undefined ? { first: size, ...(after !== undefined && { after }) } : { last: size, before }
