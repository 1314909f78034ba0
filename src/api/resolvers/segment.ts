// A document's text cut into segments by the spans of its statements.
import { offsetsOf } from '../../statement/evidence.ts'
import { cutSegments } from '../../statement/segment.ts'
import type { SpanRole } from '../../statement/statement.ts'
import type { DocumentView, StatementView } from '../../store/read/view.ts'
import type { OffsetMap } from '../../text/span.ts'
import type { SegmentResolvers } from '../generated/contract.ts'
import { loaded } from './loaded.ts'

export interface MarkView {
  readonly role: SpanRole
  readonly statement: StatementView
}
export interface SegmentView {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly marks: readonly MarkView[]
  readonly offsets: OffsetMap
}

const cut = new WeakMap<DocumentView, readonly SegmentView[]>()

/** The segments of a document whose reviewed statements are `marked`; cut once, however often they are shown. */
export const segmentsOf = (
  document: DocumentView,
  text: string,
  marked: readonly StatementView[],
): readonly SegmentView[] => {
  const segments = cut.get(document) ?? cutDocument(document, text, marked)
  cut.set(document, segments)
  return segments
}

const cutDocument = (
  document: DocumentView,
  text: string,
  marked: readonly StatementView[],
): readonly SegmentView[] => {
  const offsets = offsetsOf(document, text)
  const marks = marked.flatMap((statement) =>
    loaded(statement.spans, 'spans').map(({ role, start, end }) => ({ role, start, end, statement })),
  )
  return cutSegments(text, marks).map((segment) => ({ ...segment, offsets }))
}

export const segment: SegmentResolvers = {
  start: ({ start, offsets }, { unit }) => (unit === 'UTF16' ? start : offsets.toCodePoints(start)),
  end: ({ end, offsets }, { unit }) => (unit === 'UTF16' ? end : offsets.toCodePoints(end)),
  statements: ({ marks }) => [
    ...new Set(marks.filter(({ role }) => role === 'CONTENT').map(({ statement }) => statement)),
  ],
}
