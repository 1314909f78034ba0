// What the history calls the kinds of objects.
import type { SubjectKind } from '../generated/tables.ts'
import type { AnyRecord } from './record.ts'

export const subjectOf: Readonly<Record<AnyRecord['type'], SubjectKind>> = {
  topic: 'TOPIC',
  source: 'SOURCE',
  speaker: 'SPEAKER',
  document: 'DOCUMENT',
  statement: 'STATEMENT',
}
