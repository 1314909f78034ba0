// The names of the kinds of objects in the history.
import type { SubjectKind } from '../generated/tables.ts'
import type { AnyRecord } from './record.ts'

export const subjectOf: Readonly<Record<AnyRecord['type'], SubjectKind>> = {
  topic: 'TOPIC',
  source: 'SOURCE',
  speaker: 'SPEAKER',
  document: 'DOCUMENT',
  statement: 'STATEMENT',
}
