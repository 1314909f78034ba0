// New records → rows, a batch for each table, and the entries of their history as it came.
import { type OffsetMap, offsetMap } from '../../text/span.ts'
import { nameKey, nameWords, type Name } from '../../statement/entity.ts'
import {
  type AnyRecord,
  type DocumentRecord,
  type Entry,
  type SpeakerRecord,
  type StatementRecord,
  subjectOf,
} from '../rows/record.ts'
import { textEntries } from '../rows/text-entry.ts'
import type { Provenance } from '../write/history.ts'
import type { Known } from './import-known.ts'
import { idFrom, type Ids } from '../write/ids.ts'
import { spansHash, spansIn, spansKey } from '../rows/replay.ts'
import { underived } from '../rows/cell.ts'
import { dayColumns, partRows, statementColumns } from '../write/write-statements.ts'
import { type Inserter, momentOf } from '../write/insert.ts'
import type { NewEntry } from '../write/append-entries.ts'

export interface ImportRows {
  /** In the order in which they came; each has passed the checks. */
  readonly records: readonly AnyRecord[]
  readonly known: Known
  readonly provenance: Provenance
  /** Added to the numbers of history entries. */
  readonly historyBase: number
}

const ofType = <T extends AnyRecord['type']>(records: readonly AnyRecord[], type: T) =>
  records.filter((record): record is Extract<AnyRecord, { type: T }> => record.type === type)

/** Writes the records, whose ids must be free, without their history. */
export const writeRecords = async (into: Inserter, rows: ImportRows): Promise<void> => {
  const ids = idsOf(rows.known)
  await writeTopics(into, rows.records, ids)
  await writeSources(into, rows.records)
  await writeSpeakers(into, ofType(rows.records, 'speaker'), ids)
  await writeDocuments(into, rows.records, ids)
  await writeStatementRows(into, ofType(rows.records, 'statement'), ids)
}

const idsOf = ({ speakers, sources, topics }: Known): Ids => ({
  speakers: new Map([...speakers].map(([slug, { id }]) => [slug, id])),
  sources,
  topics,
})

const nameRows = (names: readonly Name[]) =>
  names.map(({ lang, text }, position) => ({ position, lang, text, folded: nameKey(text) }))

const writeTopics = async (into: Inserter, records: readonly AnyRecord[], ids: Ids): Promise<void> => {
  const topics = ofType(records, 'topic')
  const rows = topics.map(({ id, slug, parent }) => ({
    id,
    slug,
    parentId: parent === null ? null : idFrom(ids.topics, parent),
  }))
  await into.insert('Topic', rows)
  const names = topics.flatMap(({ id, names: own }) => nameRows(own).map((row) => ({ topicId: id, ...row })))
  const words = topics.flatMap(({ id, names: own }) => nameWords(own).map((word) => ({ topicId: id, word })))
  await into.insert('TopicName', names)
  await into.insert('TopicWord', words)
}

const writeSources = async (into: Inserter, records: readonly AnyRecord[]): Promise<void> => {
  const sources = ofType(records, 'source')
  const rows = sources.map(({ id, slug, kind, draft, stateControlled }) => ({
    id,
    slug,
    kind,
    draft,
    stateControlled,
  }))
  const names = sources.flatMap(({ id, names: own }) =>
    nameRows(own).map((row) => ({ sourceId: id, ...row })),
  )
  const words = sources.flatMap(({ id, names: own }) =>
    nameWords(own).map((word) => ({ sourceId: id, word })),
  )
  await into.insert('Source', rows)
  await into.insert('SourceName', names)
  await into.insert('SourceWord', words)
}

const writeSpeakers = async (into: Inserter, speakers: readonly SpeakerRecord[], ids: Ids): Promise<void> => {
  const rows = speakers.map(({ id, slug, kind, draft, wikidata, mergedInto }) => ({
    id,
    slug,
    kind,
    draft,
    wikidata,
    mergedIntoId: mergedInto === null ? null : idFrom(ids.speakers, mergedInto),
  }))
  const names = speakers.flatMap(({ id, names: own }) =>
    nameRows(own).map((row) => ({ speakerId: id, ...row })),
  )
  const words = speakers.flatMap(({ id, names: own }) =>
    nameWords(own).map((word) => ({ speakerId: id, word })),
  )
  const roles = speakers.flatMap(({ id, roles: own }) =>
    own.map(({ key, held }, position) => ({ speakerId: id, key, position, heldEdtf: held })),
  )
  const roleNames = speakers.flatMap(({ id, roles: own }) =>
    own.flatMap(({ key, names: some }) =>
      some.map(({ lang, text }) => ({ speakerId: id, roleKey: key, lang, text })),
    ),
  )
  await into.insert('Speaker', rows)
  await into.insert('SpeakerName', names)
  await into.insert('SpeakerWord', words)
  await into.insert('SpeakerRole', roles)
  await into.insert('SpeakerRoleName', roleNames)
}

/** The columns of a document that its history has, too. */
const documentColumns = (record: DocumentRecord, ids: Ids) => {
  const source = (slug: string | null): string | null => (slug === null ? null : idFrom(ids.sources, slug))
  const { slug, title, lang, url, licence, published } = record
  const { edtf, from, to } = dayColumns(published?.date)
  return {
    ...{ slug, title, lang, url, licence },
    publisherId: source(record.publisher),
    wireId: source(record.wire),
    publishedEdtf: edtf,
    publishedFrom: from,
    publishedTo: to,
    publishedBasis: published?.basis ?? null,
    publishedNote: published?.note ?? null,
  }
}

const writeDocuments = async (into: Inserter, records: readonly AnyRecord[], ids: Ids): Promise<void> => {
  const rows = ofType(records, 'document').map((record) => {
    const { id, text, sha256, addedAt } = record
    return { id, text, sha256, addedAt: momentOf(addedAt), ...documentColumns(record, ids) }
  })
  await into.insert('Document', rows)
  await into.insert(
    'TextEntry',
    rows.flatMap(({ id, text }) => textEntries(id, text).map((entry) => ({ ...entry }))),
  )
}

const writeStatementRows = async (
  into: Inserter,
  statements: readonly StatementRecord[],
  ids: Ids,
): Promise<void> => {
  const rows = statements.map((record) => ({
    id: record.id,
    documentId: record.documentId,
    origin: record.origin,
    addedAt: momentOf(record.addedAt),
    ...statementColumns(record),
    // Derived once everything is stored, so that the history entry of the derivation comes last.
    ...(record.untilDerived && { act: 'SAID', doubts: underived }),
  }))
  await into.insert('Statement', rows)
  const parts = partRows(
    statements.map(({ id, untilDerived, ...draft }) => ({ id, draft: { ...draft, ...untilDerived } })),
    ids,
  )
  await into.insert('Span', parts.spans)
  await into.insert('Attribution', parts.attributions)
  await into.insert('ChainLink', parts.chain)
  await into.insert('StatementTopic', parts.topics)
  await into.insert('SearchEntry', parts.words)
}

/** The history of the records, in the order of its numbers; entries that have none come last. */
export const entriesOf = (rows: ImportRows): readonly NewEntry[] => {
  const ids = idsOf(rows.known)
  const maps = new Map<string, OffsetMap>()
  const textOf = (id: string): OffsetMap => {
    const map = maps.get(id) ?? offsetMap(rows.known.documents.get(id)?.text ?? '')
    maps.set(id, map)
    return map
  }
  return rows.records
    .flatMap((record) => historyRows(record, rows, (one) => factsOf(one, ids, textOf)))
    .toSorted((a, b) => (a.id ?? Number.MAX_SAFE_INTEGER) - (b.id ?? Number.MAX_SAFE_INTEGER))
}

/** What is said of a record on arrival, against which later entries are verified. */
const factsOf = (record: AnyRecord, rows: Ids, textOf: (documentId: string) => OffsetMap): object => {
  switch (record.type) {
    case 'topic':
    case 'source':
    case 'speaker': {
      return Object.fromEntries(
        Object.entries(record).filter(([key]) => !['id', 'type', 'history'].includes(key)),
      )
    }
    case 'document': {
      const { addedAt } = record
      return { sha256: record.sha256, ...documentColumns(record, rows), addedAt }
    }
    case 'statement': {
      const { kind, act, lang, chain, topics, said, review, confidence, doubts, within, addedAt } = record
      const attributions = record.untilDerived?.attributions ?? record.attributions
      const derived = record.untilDerived ? { act: 'SAID', doubts: [] } : { act, doubts }
      const spans = { [spansKey]: spansHash(spansIn(record.spans, textOf(record.documentId))) }
      const facts = { kind, lang, attributions, chain, topics, said, review, confidence, within }
      return { ...facts, ...derived, ...spans, addedAt }
    }
  }
}

/** The history of a record; a record without history gets an entry for the import. */
const historyRows = (
  record: AnyRecord,
  { provenance, historyBase }: ImportRows,
  factsOnArrival: (record: AnyRecord) => object,
): readonly NewEntry[] => {
  const { at, actor, why } = provenance
  const own: Entry = {
    id: null,
    at: at.toISOString(),
    actor,
    action: 'ADDED',
    before: null,
    after: null,
    why,
  }
  const entries = record.history.length > 0 ? record.history : [{ ...own, after: factsOnArrival(record) }]
  return entries.map((entry) => ({
    id: entry.id === null ? null : entry.id + historyBase,
    subjectKind: subjectOf[record.type],
    subjectId: record.id,
    at: momentOf(entry.at),
    actor: entry.actor,
    action: entry.action,
    before: shifted(entry.before, historyBase),
    after: shifted(entry.after, historyBase),
    why: entry.why,
  }))
}

/** Entries of merges refer to another entry by its number. */
const shifted = (facts: object | null, base: number): object | null =>
  facts && base !== 0 && 'merge' in facts && typeof facts.merge === 'number'
    ? { ...facts, merge: facts.merge + base }
    : facts
