// A place in the desk and its address: which article or statement, which order, which view. The address never contains the token.
import type { Order } from './types.ts'

export interface Place {
  readonly view: 'review' | 'paste'
  readonly document: string | null
  /** The id of a statement in any state that is opened by itself. */
  readonly statement: string | null
  readonly order: Order
}

export const readPlace = (search: string): Place => {
  const given = new URLSearchParams(search)
  return {
    view: given.get('view') === 'paste' ? 'paste' : 'review',
    document: given.get('document') || null,
    statement: given.get('statement') || null,
    order: given.get('order') === 'text' ? 'DOCUMENT_ORDER' : 'LEAST_CONFIDENT',
  }
}

/** The query of the address, with its question mark; only `?` for the start page. */
export const addressOf = ({ view, document, statement, order }: Place): string => {
  const search = new URLSearchParams()
  if (view === 'paste') search.set('view', 'paste')
  if (document !== null) search.set('document', document)
  if (statement !== null) search.set('statement', statement)
  if (order === 'DOCUMENT_ORDER') search.set('order', 'text')
  return `?${search.toString()}`
}
