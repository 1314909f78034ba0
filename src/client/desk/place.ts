// A place in the desk and its address: which article, which order, which view. The address never contains the token.
import type { Order } from './types.ts'

export interface Place {
  readonly view: 'review' | 'paste'
  readonly document: string | null
  readonly order: Order
}

export const readPlace = (search: string): Place => {
  const given = new URLSearchParams(search)
  return {
    view: given.get('view') === 'paste' ? 'paste' : 'review',
    document: given.get('document') || null,
    order: given.get('order') === 'text' ? 'DOCUMENT_ORDER' : 'LEAST_CONFIDENT',
  }
}

/** The query of the address, with its question mark; only `?` for the start page. */
export const addressOf = ({ view, document, order }: Place): string => {
  const search = new URLSearchParams()
  if (view === 'paste') search.set('view', 'paste')
  if (document !== null) search.set('document', document)
  if (order === 'DOCUMENT_ORDER') search.set('order', 'text')
  return `?${search.toString()}`
}
