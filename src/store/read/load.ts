// Objects by id with everything that is wanted of them. Each level of the want is one batch for any number of objects;
// the loaders of the kinds call each other through this module.
import type { Reader } from '../connection/store.ts'
import { loadDocuments } from './document.ts'
import type { Loader, StatementPart } from './loader.ts'
import { loadSources } from './source.ts'
import { loadSpeakers } from './speaker.ts'
import { fillStatements } from './statement.ts'
import { loadLists } from './statement-list.ts'
import { loadTopics } from './topic.ts'

type Ids = readonly string[]

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
