// The whole database, or a part of it, as records in an order in which a reader can store them one after another: an
// object comes before those that name it. All pages are of one moment, and only a few are in memory.
import { type RawBuilder, sql } from 'kysely'
import type { AnyRecord, DocumentRecord, StatementRecord } from '../rows/record.ts'
import type { Rows } from '../rows/stored-draft.ts'
import type { Store } from '../connection/store.ts'
import {
  documentRecords,
  sourceRecords,
  speakerRecords,
  statementRecords,
  topicRecords,
} from '../rows/records.ts'

/** Rows per query. */
const pageSize = 200
/** Characters of text in memory together, unless a single document has more. */
const textBudget = 4_000_000

type Emit = (record: AnyRecord) => void | Promise<void>
type Ids = readonly string[]
type Documents = Ids | undefined

/**
 * Calls `emit` with every record and waits for it: topics from the root down, sources, speakers with merged ones last,
 * then each document followed by its statements.
 * @param documents ids; when given, only these and the vocabulary that they need
 */
export const readSnapshot = (store: Store, documents: Documents, emit: Emit): Promise<void> =>
  store.guard(() =>
    store.snapshot(async (db) => {
      const rows = { db, engine: store.engine }
      await readTopics(rows, documents, emit)
      await readSources(rows, documents, emit)
      await readSpeakers(rows, documents, emit)
      await readDocuments(rows, documents, emit)
    }),
  )

type Read = (rows: Rows, ids: Ids) => Promise<readonly AnyRecord[]>

/** Emits the records of a table for which `condition` holds, by slug. */
const inPages = async (
  rows: Rows,
  table: 'Source' | 'Speaker',
  condition: RawBuilder<boolean>,
  read: Read,
  emit: Emit,
): Promise<void> => {
  for (let last = ''; ;) {
    const page = await rows.db
      .selectFrom(table)
      .select(['id', 'slug'])
      .where('slug', '>', last)
      .where(condition)
      .orderBy('slug')
      .limit(pageSize)
      .execute()
    const ids = page.map(({ id }) => id)
    for (const record of await read(rows, ids)) await emit(record)
    if (page.length < pageSize) return
    last = page.at(-1)?.slug ?? ''
  }
}

/** Reads one level of the tree after another, until one is empty. Topics are few. */
const readTopics = async (rows: Rows, documents: Documents, emit: Emit): Promise<void> => {
  const all = await rows.db.selectFrom('Topic').select(['id', 'parentId']).orderBy('slug').execute()
  const needed = documents && (await topicsOf(rows, documents, all))
  let above: ReadonlySet<string | null> = new Set([null])
  while (above.size > 0) {
    const level = all.filter(({ parentId }) => above.has(parentId)).map(({ id }) => id)
    const own = needed ? level.filter((id) => needed.has(id)) : level
    for (let i = 0; i < own.length; i += pageSize)
      for (const record of await topicRecords(rows, own.slice(i, i + pageSize))) await emit(record)
    above = new Set(level)
  }
}

/** The topics of the documents' statements and those above them. */
const topicsOf = async (
  { db, engine }: Rows,
  documents: Ids,
  all: readonly { readonly id: string; readonly parentId: string | null }[],
): Promise<ReadonlySet<string>> => {
  const own = await db
    .selectFrom('StatementTopic as t')
    .innerJoin('Statement as s', 's.id', 't.statementId')
    .select('t.topicId')
    .distinct()
    .where(engine.isIn(sql.ref('s.documentId'), documents))
    .execute()
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId]))
  const found = new Set<string>()
  for (const { topicId } of own)
    for (let at: string | null = topicId; at !== null && !found.has(at); at = parents.get(at) ?? null)
      found.add(at)
  return found
}

/** Whether a row `x`, a part of the statement `s`, is of these documents. */
const ofDocuments = ({ engine }: Rows, documents: Ids): RawBuilder<boolean> =>
  engine.isIn(sql.ref('s.documentId'), documents)

const everything = sql<boolean>`1 = 1`

const readSources = async (rows: Rows, documents: Documents, emit: Emit): Promise<void> => {
  const needed =
    documents &&
    sql<boolean>`id in (
      select d."publisherId" from "Document" d where ${rows.engine.isIn(sql.ref('d.id'), documents)}
      union select d."wireId" from "Document" d where ${rows.engine.isIn(sql.ref('d.id'), documents)}
      union select x."sourceId" from "ChainLink" x join "Statement" s on s.id = x."statementId"
        where ${ofDocuments(rows, documents)})`
  await inPages(rows, 'Source', needed ?? everything, sourceRecords, emit)
}

/** Survivors come before those that were merged into them. */
const readSpeakers = async (rows: Rows, documents: Documents, emit: Emit): Promise<void> => {
  const quoted =
    documents &&
    sql`(
      select x."speakerId" from "Attribution" x join "Statement" s on s.id = x."statementId"
        where ${ofDocuments(rows, documents)}
      union select x."speakerId" from "ChainLink" x join "Statement" s on s.id = x."statementId"
        where ${ofDocuments(rows, documents)})`
  const among = (column: string) => (quoted ? sql<boolean>`${sql.ref(column)} in ${quoted}` : everything)
  const parts = [
    sql<boolean>`"mergedIntoId" is null and ${among('id')}`,
    sql<boolean>`"mergedIntoId" is not null and ${among('mergedIntoId')}`,
  ]
  for (const part of parts) await inPages(rows, 'Speaker', part, speakerRecords, emit)
}

const readDocuments = async (rows: Rows, documents: Documents, emit: Emit): Promise<void> => {
  for await (const ids of documentIds(rows, documents))
    await readStatements(rows, await documentRecords(rows, ids), emit)
}

/** Ids of documents, as many at a time as their texts allow. */
async function* documentIds({ db, engine }: Rows, documents: Documents): AsyncGenerator<Ids> {
  const needed = documents ? engine.isIn(sql.ref('id'), documents) : everything
  for (let last = ''; ;) {
    const page = await db
      .selectFrom('Document')
      .select(['id', sql<number>`length("text")`.as('characters')])
      .where('id', '>', last)
      .where(needed)
      .orderBy('id')
      .limit(pageSize)
      .execute()
    let ids: string[] = []
    let size = 0
    for (const { id, characters } of page) {
      if (ids.length > 0 && size + characters > textBudget) {
        yield ids
        ids = []
        size = 0
      }
      ids.push(id)
      size += characters
    }
    if (ids.length > 0) yield ids
    if (page.length < pageSize) return
    last = page.at(-1)?.id ?? ''
  }
}

/** Each document followed by its statements, in document order. */
const readStatements = async (
  rows: Rows,
  documents: readonly DocumentRecord[],
  emit: Emit,
): Promise<void> => {
  const waiting = [...documents]
  const emitUpTo = async (id: string | undefined): Promise<void> => {
    for (let next = waiting[0]; next && (id === undefined || next.id <= id); next = waiting[0]) {
      waiting.shift()
      await emit(next)
    }
  }
  const own = rows.engine.isIn(
    sql.ref('documentId'),
    documents.map(({ id }) => id),
  )
  const emitOuterFirst = outerFirst(emit)
  for (let last = { documentId: '', start: 0, id: '' }; ;) {
    const page = await rows.db
      .selectFrom('Statement')
      .select(['documentId', 'start', 'id'])
      .where(own)
      .where(sql<boolean>`("documentId", start, id) > (${last.documentId}, ${last.start}, ${last.id})`)
      .orderBy('documentId')
      .orderBy('start')
      .orderBy('id')
      .limit(pageSize)
      .execute()
    const ids = page.map(({ id }) => id)
    for (const statement of await statementRecords(rows, ids)) {
      await emitUpTo(statement.documentId)
      await emitOuterFirst(statement)
    }
    const end = page.at(-1)
    if (!end || page.length < pageSize) break
    last = end
  }
  await emitUpTo(undefined)
}

/** Emits a statement after the one that it is within, since two may begin at the same place. */
const outerFirst = (emit: Emit): ((statement: StatementRecord) => Promise<void>) => {
  const emitted = new Set<string>()
  let documentId = ''
  let waiting: StatementRecord[] = []
  const emitOne = async (statement: StatementRecord): Promise<void> => {
    if (statement.within !== null && !emitted.has(statement.within)) {
      waiting.push(statement)
      return
    }
    emitted.add(statement.id)
    await emit(statement)
    const inner = waiting.filter(({ within }) => within === statement.id)
    waiting = waiting.filter(({ within }) => within !== statement.id)
    for (const one of inner) await emitOne(one)
  }
  return async (statement) => {
    if (statement.documentId !== documentId) {
      documentId = statement.documentId
      emitted.clear()
    }
    await emitOne(statement)
  }
}
