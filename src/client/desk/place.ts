// A place in the desk and its address: which statements of which article, found by which words, or one statement by
// itself; which order, which view. The address never contains the token.
import type { Order, State } from './types.ts'

export interface Place {
  readonly view: 'review' | 'paste'
  readonly document: string | null
  /** The id of a statement in any state that is opened by itself. */
  readonly statement: string | null
  /** The state of the statements that are listed. */
  readonly state: State
  /** Words that they have; empty for any. */
  readonly text: string
  readonly order: Order
}

/** The states in an address; that of the queue is not in it. */
const states = { record: 'REVIEWED', rejected: 'REJECTED' } as const satisfies Readonly<Record<string, State>>

export const readPlace = (search: string): Place => {
  const given = new URLSearchParams(search)
  const state = given.get('state')
  return {
    view: given.get('view') === 'paste' ? 'paste' : 'review',
    document: given.get('document') || null,
    statement: given.get('statement') || null,
    state: state === 'record' || state === 'rejected' ? states[state] : 'DRAFT',
    text: given.get('text')?.trim() ?? '',
    order: given.get('order') === 'text' ? 'DOCUMENT_ORDER' : 'LEAST_CONFIDENT',
  }
}

/** The query of the address, with its question mark; only `?` for the start page. */
export const addressOf = ({ view, document, statement, state, text, order }: Place): string => {
  const search = new URLSearchParams()
  if (view === 'paste') search.set('view', 'paste')
  if (document !== null) search.set('document', document)
  if (statement !== null) search.set('statement', statement)
  for (const [name, value] of Object.entries(states)) if (value === state) search.set('state', name)
  if (text !== '') search.set('text', text)
  if (order === 'DOCUMENT_ORDER') search.set('order', 'text')
  return `?${search.toString()}`
}

/** Whether two places list the same, so that nothing has to be fetched. */
export const isSameList = (one: Place, other: Place): boolean =>
  addressOf({ ...one, view: 'review' }) === addressOf({ ...other, view: 'review' })
