// The stored objects as files have them: all that was said of them and their history, and nothing that can be derived
// (folded words, counters, the days of a date). Other objects are named by slug.
import type { Name, Role, SourceKind, SpeakerKind } from '../../statement/entity.ts'
import type { StatementDraft } from '../../statement/statement.ts'
import { HistoryAction, type SubjectKind } from '../generated/tables.ts'
import type { DocumentDraft } from './document-draft.ts'

/** In the order of `schema.prisma`, where they are written. */
export const historyActions = Object.values(HistoryAction)

/** One change, as `History` has it. */
export interface Entry {
  /** The number that other entries refer to; null for an entry that has none yet. */
  readonly id: number | null
  /** `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly at: string
  readonly actor: string
  readonly action: HistoryAction
  readonly before: object | null
  readonly after: object | null
  readonly why: string
}

interface Recorded {
  readonly id: string
  /** The oldest first. */
  readonly history: readonly Entry[]
}

export interface TopicRecord extends Recorded {
  readonly type: 'topic'
  readonly slug: string
  readonly parent: string | null
  readonly names: readonly Name[]
}

export interface SourceRecord extends Recorded {
  readonly type: 'source'
  readonly slug: string
  readonly kind: SourceKind
  readonly draft: boolean
  readonly stateControlled: boolean | null
  readonly names: readonly Name[]
}

export interface SpeakerRecord extends Recorded {
  readonly type: 'speaker'
  readonly slug: string
  readonly kind: SpeakerKind
  readonly draft: boolean
  readonly mergedInto: string | null
  /** The item of Wikidata, `Q` and digits. */
  readonly wikidata: string | null
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
}

export interface DocumentRecord extends Recorded, DocumentDraft {
  readonly type: 'document'
  readonly addedAt: string
}

/** Offsets in UTF-16 code units, in `origin` too; the history counts code points, like all output. */
export interface StatementRecord extends Recorded, StatementDraft {
  readonly type: 'statement'
  readonly documentId: string
  /** Set when act and doubts were not given: what is stored until they are derived, with the doubts in its notes. */
  readonly untilDerived?: Pick<StatementDraft, 'attributions'>
  /** The first place of the content, `start-end,…`, when it has been moved. */
  readonly origin: string | null
  readonly addedAt: string
}

export type EntityRecord = TopicRecord | SourceRecord | SpeakerRecord
export type AnyRecord = EntityRecord | DocumentRecord | StatementRecord

/** The names of the kinds of objects in the history. */
export const subjectOf: Readonly<Record<AnyRecord['type'], SubjectKind>> = {
  topic: 'TOPIC',
  source: 'SOURCE',
  speaker: 'SPEAKER',
  document: 'DOCUMENT',
  statement: 'STATEMENT',
}
