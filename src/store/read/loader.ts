// What each loader gets: the reader, and the other loaders.
import type { Reader } from '../connection/store.ts'
import type { SheetParts } from '../rows/sheet.ts'
import type { ListParent } from './statement-rest.ts'
import type { DocumentView, SourceView, SpeakerView, StatementRow, StatementView, TopicView } from './view.ts'
import type { Want } from './want.ts'

type Ids = readonly string[]
type ById<View> = Promise<ReadonlyMap<string, View>>

export interface Loader extends Reader {
  readonly speakers: (ids: Ids, want: Want) => ById<SpeakerView>
  readonly sources: (ids: Ids, want: Want) => ById<SourceView>
  readonly topics: (ids: Ids, want: Want) => ById<TopicView>
  readonly documents: (ids: Ids, want: Want) => ById<DocumentView>
  /** Makes views of rows that are already read. */
  readonly statements: (rows: readonly StatementRow[], want: Want) => Promise<readonly StatementView[]>
  /** Parts of statements that modules outside the store add. */
  readonly extra: readonly StatementPart[]
  /** Fills `lists` of the parents for every `statements` field that is wanted. */
  readonly lists: (kind: ListParent, parents: readonly WithId[], want: Want) => Promise<void>
}

interface WithId {
  readonly id: string
}

/** A part that can be wanted of statements: filled for all of them together when one of its fields is wanted. */
export interface StatementPart {
  readonly fields: readonly string[]
  fill(loader: Loader, views: readonly StatementView[], want: Want, sheets: Sheets): Promise<void>
}

/** The parts of the statements, read when they are first needed. */
export type Sheets = () => Promise<SheetOf>
export type SheetOf = (view: StatementView) => SheetParts
