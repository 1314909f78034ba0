// A document and its date.
import { toInstant } from '../../store/rows/cell.ts'
import type { DocumentResolvers, PublishedDateResolvers } from '../generated/contract.ts'
import { loaded, loadedList } from './loaded.ts'
import { segmentsOf } from './segment.ts'
import { openAsNull } from './statement.ts'

export const document: DocumentResolvers = {
  text: (view, _, { spend }) => {
    const text = loaded(view.text, 'text')
    spend(text.length)
    return text
  },
  publisher: (view) => loaded(view.publisher, 'publisher'),
  wire: (view) => loaded(view.wire, 'wire'),
  published: (view) => (view.publishedEdtf === null ? null : view),
  added: (view) => toInstant(view.addedAt),
  statements: (view, args) => loadedList(view, args),
  segments: (view, _, { spend }) => {
    const text = loaded(view.text, 'text')
    spend(text.length)
    return segmentsOf(view, text, loaded(view.marked, 'segments'))
  },
}

export const publishedDate: PublishedDateResolvers = {
  edtf: (view) => view.publishedEdtf ?? '',
  from: (view) => openAsNull(view.publishedFrom),
  to: (view) => openAsNull(view.publishedTo),
  basis: (view) => view.publishedBasis ?? 'INFERRED',
  note: (view) => view.publishedNote,
}
