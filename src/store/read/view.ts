// What the read path returns: plain objects, each a row with the related objects that were wanted. A part that was not
// wanted is undefined, never empty.
import type { Selectable } from 'kysely'
import type {
  Attribution,
  ChainLink,
  Document,
  History,
  Source,
  SourceName,
  Span,
  Speaker,
  SpeakerName,
  SpeakerRoleName,
  Statement,
  Topic,
  TopicName,
} from '../generated/tables.ts'
import type { RowPage } from './page.ts'

export type StoredRow<T> = Readonly<Selectable<T>>

/** A row of "Statement", with the parts of its "Sheet" where one query read both. */
export type StatementRow = StoredRow<Statement> & { readonly parts?: string | null }

/** Lists of statements below an object, by `fieldKey` of the field that asked for them. */
interface WithLists {
  lists?: Map<string, RowPage<StatementView>>
}

export interface StatementView extends StoredRow<Statement> {
  readonly __typename: 'Statement'
  spans?: readonly StoredRow<Span>[]
  attributions?: readonly AttributionView[]
  chain?: readonly ChainLinkView[]
  topics?: readonly TopicView[]
  document?: DocumentView
  ordinal?: number
  within?: StatementView | null
  contains?: readonly StatementView[]
  history?: readonly StoredRow<History>[]
  /** The id of the newest entry of its history. */
  version?: number
}

export interface AttributionView extends StoredRow<Attribution> {
  readonly speaker: SpeakerView
  /** The language of the document, for the role's name. */
  readonly lang: string
}

/** One of source and speaker is set. */
export interface ChainLinkView extends StoredRow<ChainLink> {
  readonly source: SourceView | null
  readonly speaker: SpeakerView | null
  readonly spans: readonly StoredRow<Span>[]
}

/** The source or speaker who passed the words on. */
export const carrierOf = ({ source, speaker, statementId }: ChainLinkView): SourceView | SpeakerView => {
  const carrier = source ?? speaker
  if (!carrier) throw new Error(`store: a link of ${statementId} is nobody's`)
  return carrier
}

export interface SpeakerView extends StoredRow<Speaker>, WithLists {
  readonly __typename: 'Speaker'
  names?: readonly StoredRow<SpeakerName>[]
  roles?: readonly RoleView[]
  merged?: readonly MergedSpeakerView[]
}

export interface MergedSpeakerView {
  readonly speakerId: string
  readonly slug: string
  /** The history entry of the merge that is in force. */
  readonly merge: StoredRow<History>
}

export interface RoleView {
  readonly key: string
  readonly held: string | null
  readonly names: readonly StoredRow<SpeakerRoleName>[]
}

export interface SourceView extends StoredRow<Source>, WithLists {
  readonly __typename: 'Source'
  names?: readonly StoredRow<SourceName>[]
}

export interface TopicView extends StoredRow<Topic>, WithLists {
  readonly __typename: 'Topic'
  names?: readonly StoredRow<TopicName>[]
  parent?: TopicView | null
  children?: readonly TopicView[]
}

export interface DocumentView extends Omit<StoredRow<Document>, 'text'>, WithLists {
  readonly __typename: 'Document'
  readonly text?: string
  publisher?: SourceView | null
  wire?: SourceView | null
  /** Its reviewed statements with their spans, in document order, which segments are cut by. */
  marked?: readonly StatementView[]
}

export type HistoryView = StoredRow<History>
export type StatementPage = RowPage<StatementView>
export type SpeakerPage = RowPage<SpeakerView>
export type SourcePage = RowPage<SourceView>
export type TopicPage = RowPage<TopicView>
export type DocumentPage = RowPage<DocumentView>
export type AnyPage = RowPage<ObjectView>
export type ObjectView = StatementView | SpeakerView | SourceView | TopicView | DocumentView
