// The whole database, or a part of it, as records in an order in which a reader can store them one after another: what
// others name comes before them. All pages are of one moment; no more than a few are in memory.
import { sql } from 'kysely'
import type { Prisma } from '../generated/sqlite/client.ts'
import type { AnyRecord, DocumentRecord, StatementRecord } from '../rows/record.ts'
import type { Store } from '../connection/store.ts'
import type { Transaction } from '../write/transaction.ts'
import { documentRecords, sourceRecords, speakerRecords, statementRecords, topicRecords } from './records.ts'

/** Rows read at once. Prisma binds a parameter for each, and SQLite takes 999. */
const pageSize = 200
/** Characters of text in memory at once, as long as more than one document can be had for them. */
const textBudget = 4_000_000
/** Milliseconds: whoever reads may be slow. */
const limits = { maxWait: 10_000, timeout: 2 ** 31 - 1 }

type Emit = (record: AnyRecord) => void | Promise<void>

/**
 * Calls `emit` with every record, and waits for it: topics from the root down, sources, speakers with those that were
 * merged last, then each document with its statements behind it.
 * @param documents ids; when given, only these and the vocabulary that they need
 */
export const readSnapshot = async (
  store: Store,
  documents: readonly string[] | undefined,
  emit: Emit,
): Promise<void> => {
  await store.guard(async () => {
    const prisma = await store.prisma()
    const isolation = store.engine.snapshotLevel as Prisma.TransactionIsolationLevel | undefined
    await prisma.$transaction(
      async (tx) => {
        await readTopics(tx, documents, emit)
        await readSources(tx, documents, emit)
        await readSpeakers(tx, documents, emit)
        await readDocuments(store, tx, documents, emit)
      },
      { ...limits, ...(isolation ? { isolationLevel: isolation } : {}) },
    )
  })
}

const bySlug = { slug: 'asc' } as const

/** Emits the pages that `read` gives for the slug after which each begins; the number of records. */
const inPages = async <R extends AnyRecord & { readonly slug: string }>(
  read: (after: string) => Promise<readonly R[]>,
  emit: Emit,
): Promise<number> => {
  let count = 0
  for (let last = ''; ;) {
    const page = await read(last)
    for (const record of page) await emit(record)
    count += page.length
    if (page.length < pageSize) return count
    last = page.at(-1)?.slug ?? ''
  }
}

/** A level of the tree after another, until one is empty. */
const readTopics = async (tx: Transaction, documents: Documents, emit: Emit): Promise<void> => {
  const needed = documents && { id: { in: await topicsOf(tx, documents) } }
  let level: Prisma.TopicWhereInput = { parentId: null }
  for (;;) {
    const here = level
    const read = (after: string) =>
      topicRecords(tx, {
        where: { AND: [here, needed ?? {}, { slug: { gt: after } }] },
        orderBy: bySlug,
        take: pageSize,
      })
    if ((await inPages(read, emit)) === 0) return
    level = { parent: { is: here } }
  }
}

type Documents = readonly string[] | undefined
const among = (documents: readonly string[]) => ({ in: [...documents] })

/** The topics of the documents' statements and those above them. */
const topicsOf = async (tx: Transaction, documents: readonly string[]): Promise<string[]> => {
  const named = { statements: { some: { statement: { documentId: among(documents) } } } }
  const found = new Set<string>()
  let rows = await tx.topic.findMany({ where: named, select: { id: true, parentId: true } })
  while (rows.length > 0) {
    for (const { id } of rows) found.add(id)
    const parents = rows.flatMap(({ parentId }) => (parentId && !found.has(parentId) ? [parentId] : []))
    rows = await tx.topic.findMany({ where: { id: { in: parents } }, select: { id: true, parentId: true } })
  }
  return [...found]
}

const readSources = async (tx: Transaction, documents: Documents, emit: Emit): Promise<void> => {
  const needed: Prisma.SourceWhereInput = documents
    ? {
        OR: [
          { published: { some: { id: among(documents) } } },
          { wired: { some: { id: among(documents) } } },
          { links: { some: { statement: { documentId: among(documents) } } } },
        ],
      }
    : {}
  const read = (after: string) =>
    sourceRecords(tx, { where: { AND: [needed, { slug: { gt: after } }] }, orderBy: bySlug, take: pageSize })
  await inPages(read, emit)
}

/** Survivors of merges stand for themselves, so that they come before those that were merged into them. */
const readSpeakers = async (tx: Transaction, documents: Documents, emit: Emit): Promise<void> => {
  const said = documents && { some: { statement: { documentId: among(documents) } } }
  const quoted = said && { OR: [{ attributions: said }, { links: said }] }
  const parts: readonly Prisma.SpeakerWhereInput[] = [
    { mergedIntoId: null, ...quoted },
    { mergedIntoId: { not: null }, ...(quoted ? { mergedInto: { is: quoted } } : {}) },
  ]
  for (const part of parts) {
    const read = (after: string) =>
      speakerRecords(tx, { where: { AND: [part, { slug: { gt: after } }] }, orderBy: bySlug, take: pageSize })
    await inPages(read, emit)
  }
}

const readDocuments = async (
  store: Store,
  tx: Transaction,
  documents: Documents,
  emit: Emit,
): Promise<void> => {
  for await (const ids of documentIds(store, tx, documents)) {
    const found = await documentRecords(tx, { where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } })
    await readStatements(tx, found, emit)
  }
}

/** Ids of as many documents at a time as their texts allow. */
async function* documentIds(
  store: Store,
  tx: Transaction,
  documents: Documents,
): AsyncGenerator<readonly string[]> {
  for (let last = ''; ;) {
    const page = await documentSizes(store, tx, documents, last)
    let ids: string[] = []
    let size = 0
    for (const { id, characters } of page) {
      if (ids.length > 0 && size + Number(characters) > textBudget) {
        yield ids
        ids = []
        size = 0
      }
      ids.push(id)
      size += Number(characters)
    }
    if (ids.length > 0) yield ids
    if (page.length < pageSize) return
    last = page.at(-1)?.id ?? ''
  }
}

const documentSizes = (store: Store, tx: Transaction, documents: Documents, after: string) => {
  const { db, engine } = store.reader()
  const needed = documents ? engine.isIn(sql`id`, documents) : sql`1 = 1`
  const query = sql`
    select id, length("text") as characters from "Document" where id > ${after} and ${needed}
    order by id limit ${sql.lit(pageSize)}`.compile(db)
  return tx.$queryRawUnsafe<{ id: string; characters: number | bigint }[]>(query.sql, ...query.parameters)
}

/** Each document with its statements behind it, in document order. */
const readStatements = async (
  tx: Transaction,
  documents: readonly DocumentRecord[],
  emit: Emit,
): Promise<void> => {
  const waiting = [...documents]
  const orderBy: Prisma.StatementOrderByWithRelationInput[] = [
    { documentId: 'asc' },
    { start: 'asc' },
    { id: 'asc' },
  ]
  const emitUpTo = async (id: string | undefined): Promise<void> => {
    for (let next = waiting[0]; next && (id === undefined || next.id <= id); next = waiting[0]) {
      waiting.shift()
      await emit(next)
    }
  }
  const within = { documentId: { in: documents.map(({ id }) => id) } }
  const emitOuterFirst = outerFirst(emit)
  for (let last: readonly [string, number, string] = ['', 0, '']; ;) {
    const page = await statementRecords(tx, {
      where: { AND: [within, behind(last)] },
      orderBy,
      take: pageSize,
    })
    for (const statement of page) {
      await emitUpTo(statement.documentId)
      await emitOuterFirst(statement)
    }
    const end = page.at(-1)
    if (!end || page.length < pageSize) break
    last = [end.documentId, startOf(end), end.id]
  }
  await emitUpTo(undefined)
}

/** Emits statements so that one that is told inside another comes behind it; two may begin at one place. */
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

const startOf = ({ spans }: { readonly spans: readonly { readonly start: number }[] }): number =>
  spans[0]?.start ?? 0

const behind = ([documentId, start, id]: readonly [string, number, string]): Prisma.StatementWhereInput => ({
  OR: [
    { documentId: { gt: documentId } },
    { documentId, start: { gt: start } },
    { documentId, start, id: { gt: id } },
  ],
})
