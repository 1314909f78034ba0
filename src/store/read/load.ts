// Objects by id with everything that is wanted of them. Each level of the want is one batch, whatever the number of
// objects; the loaders of the kinds call each other through here.
import type { Selectable } from 'kysely'
import type { Statement } from '../generated/tables.ts'
import type { Reader } from '../store.ts'
import { loadDocuments } from './document.ts'
import { loadSources } from './source.ts'
import { loadSpeakers } from './speaker.ts'
import { fillStatements, type StatementPart } from './statement.ts'
import { type ListParent, loadLists } from './statement-list.ts'
import { loadTopics } from './topic.ts'
import type { DocumentView, SourceView, SpeakerView, StatementView, TopicView } from './view.ts'
import type { Want } from './want.ts'

type Ids = readonly string[]
type ById<View> = Promise<ReadonlyMap<string, View>>

export interface Loader extends Reader {
  readonly speakers: (ids: Ids, want: Want) => ById<SpeakerView>
  readonly sources: (ids: Ids, want: Want) => ById<SourceView>
  readonly topics: (ids: Ids, want: Want) => ById<TopicView>
  readonly documents: (ids: Ids, want: Want) => ById<DocumentView>
  /** Makes views of rows that are already read. */
  readonly statements: (
    rows: readonly Selectable<Statement>[],
    want: Want,
  ) => Promise<readonly StatementView[]>
  /** Parts of statements that rooms to the right bring along. */
  readonly extra: readonly StatementPart[]
  /** Fills `lists` of the parents for every `statements` field that is wanted. */
  readonly lists: (kind: ListParent, parents: readonly WithId[], want: Want) => Promise<void>
}
interface WithId {
  readonly id: string
}

/** A loader that reads through `reader`; `extra` parts are filled after those of the store. */
export const loaderOf = (reader: Reader, extra: readonly StatementPart[] = []): Loader => {
  const loader: Loader = {
    ...reader,
    extra,
    speakers: (ids, want) => loadSpeakers(loader, distinct(ids), want),
    sources: (ids, want) => loadSources(loader, distinct(ids), want),
    topics: (ids, want) => loadTopics(loader, distinct(ids), want),
    documents: (ids, want) => loadDocuments(loader, distinct(ids), want),
    statements: (rows, want) => fillStatements(loader, rows, want),
    lists: (kind, parents, want) => loadLists(loader, kind, parents, want),
  }
  return loader
}

const distinct = (ids: Ids): Ids => [...new Set(ids)]
