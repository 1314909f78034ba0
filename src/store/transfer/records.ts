// Stored rows → records, a page or a list of ids at a time, with their history.
import type { Name } from '../../statement/entity.ts'
import type { Sha256 } from '../../document/document.ts'
import type { Day, UncertainDate } from '../../statement/said-date.ts'
import { toInstant } from '../rows/cell.ts'
import type { Prisma, PrismaClient } from '../generated/sqlite/client.ts'
import type { SubjectKind } from '../generated/tables.ts'
import type {
  DocumentRecord,
  Entry,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
  TopicRecord,
} from '../rows/record.ts'
import { inBatches, type StoredStatement, toDraft } from '../rows/stored-draft.ts'
import { groupBy } from '../rows/by-key.ts'

/** A client or a transaction. */
export type Records = Omit<PrismaClient, `$${string}` | symbol>

/** How the rows of a page are chosen. */
export interface Choice<Where, Order> {
  readonly where: Where
  readonly orderBy?: Order
  readonly take?: number
}

// One relation after another: Prisma would ask for several at once, which a connection to PostgreSQL is not made for.
const byPosition = { position: 'asc' } as const
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)
const namesOf = (rows: readonly Name[]): readonly Name[] => rows.map(({ lang, text }) => ({ lang, text }))

export const topicRecords = async (
  db: Records,
  choice: Choice<Prisma.TopicWhereInput, Prisma.TopicOrderByWithRelationInput>,
): Promise<readonly TopicRecord[]> => {
  const rows = await db.topic.findMany({ ...choice, include: { parent: true } })
  const owners = { topicId: { in: idsOf(rows) } }
  const names = await db.topicName.findMany({ where: owners, orderBy: byPosition })
  const own = groupBy(names, ({ topicId }) => topicId)
  const history = await historyOf(db, 'TOPIC', rows)
  return rows.map(({ id, slug, parent }) => ({
    type: 'topic',
    id,
    slug,
    parent: parent?.slug ?? null,
    names: namesOf(own.get(id) ?? []),
    history: history(id),
  }))
}

export const sourceRecords = async (
  db: Records,
  choice: Choice<Prisma.SourceWhereInput, Prisma.SourceOrderByWithRelationInput>,
): Promise<readonly SourceRecord[]> => {
  const rows = await db.source.findMany({ ...choice, include: { names: { orderBy: byPosition } } })
  const history = await historyOf(db, 'SOURCE', rows)
  return rows.map(({ id, slug, kind, draft, stateControlled, names }) => ({
    type: 'source',
    id,
    slug,
    kind,
    draft,
    stateControlled,
    names: namesOf(names),
    history: history(id),
  }))
}

// Two roles can stand at one place: one of a file, and one that the file has no more and attributions still name.
const roleOrder: Prisma.SpeakerRoleOrderByWithRelationInput[] = [{ position: 'asc' }, { key: 'asc' }]

export const speakerRecords = async (
  db: Records,
  choice: Choice<Prisma.SpeakerWhereInput, Prisma.SpeakerOrderByWithRelationInput>,
): Promise<readonly SpeakerRecord[]> => {
  const rows = await db.speaker.findMany({ ...choice, include: { mergedInto: true } })
  const owners = { speakerId: { in: idsOf(rows) } }
  const names = groupBy(
    await db.speakerName.findMany({ where: owners, orderBy: byPosition }),
    ({ speakerId }) => speakerId,
  )
  const include = { names: { orderBy: { lang: 'asc' } } } as const
  const roles = groupBy(
    await db.speakerRole.findMany({ where: owners, orderBy: roleOrder, include }),
    ({ speakerId }) => speakerId,
  )
  const history = await historyOf(db, 'SPEAKER', rows)
  return rows.map(({ id, slug, kind, draft, mergedInto, wikidata }) => ({
    type: 'speaker',
    id,
    slug,
    kind,
    draft,
    mergedInto: mergedInto?.slug ?? null,
    wikidata,
    names: namesOf(names.get(id) ?? []),
    roles: (roles.get(id) ?? []).map((role) => ({
      key: role.key,
      held: role.heldEdtf,
      names: namesOf(role.names),
    })),
    history: history(id),
  }))
}

export const documentRecords = async (
  db: Records,
  choice: Choice<Prisma.DocumentWhereInput, Prisma.DocumentOrderByWithRelationInput>,
): Promise<readonly DocumentRecord[]> => {
  const rows = await db.document.findMany(choice)
  const slugs = await outletSlugs(db, rows)
  const history = await historyOf(db, 'DOCUMENT', rows)
  return rows.map((row) => ({
    type: 'document',
    id: row.id,
    slug: row.slug,
    title: row.title,
    lang: row.lang,
    url: row.url,
    licence: row.licence,
    publisher: slugs(row.publisherId),
    wire: slugs(row.wireId),
    published: publishedOf(row),
    addedAt: toInstant(row.addedAt),
    sha256: row.sha256 as Sha256,
    text: row.text,
    history: history(row.id),
  }))
}

/** The slugs of the sources that the documents come from. */
export const outletSlugs = async (
  db: Pick<Records, 'source'>,
  documents: readonly { readonly publisherId: string | null; readonly wireId: string | null }[],
): Promise<(id: string | null) => string | null> => {
  const ids = documents
    .flatMap(({ publisherId, wireId }) => [publisherId, wireId])
    .filter((id) => id !== null)
  const slugs = new Map<string, string>()
  for (const batch of inBatches([...new Set(ids)]))
    for (const { id, slug } of await db.source.findMany({ where: { id: { in: [...batch] } } }))
      slugs.set(id, slug)
  return (id) => (id === null ? null : (slugs.get(id) ?? null))
}

type DocumentRow = Prisma.DocumentGetPayload<object>

const publishedOf = ({
  publishedEdtf: edtf,
  publishedFrom,
  publishedTo,
  publishedBasis: basis,
  publishedNote: note,
}: DocumentRow): DocumentRecord['published'] => {
  if (edtf === null || basis === null) return null
  const date: UncertainDate = { edtf, from: publishedFrom as Day, to: publishedTo as Day }
  return { date, basis, note }
}

export const statementRecords = async (
  db: Records,
  choice: Choice<Prisma.StatementWhereInput, Prisma.StatementOrderByWithRelationInput[]>,
): Promise<readonly StatementRecord[]> => {
  const rows = await withParts(db, await db.statement.findMany(choice))
  const history = await historyOf(db, 'STATEMENT', rows)
  return rows.map((row) => ({
    type: 'statement',
    id: row.id,
    documentId: row.documentId,
    origin: row.origin,
    ...toDraft(row),
    addedAt: toInstant(row.addedAt),
    history: history(row.id),
  }))
}

type StatementRow = Prisma.StatementGetPayload<object>

const withParts = async (db: Records, rows: readonly StatementRow[]): Promise<readonly StoredStatement[]> => {
  const where = { statementId: { in: idsOf(rows) } }
  const orderBy = byPosition
  const slug = { select: { slug: true } } as const
  const spans = byStatement(await db.span.findMany({ where, orderBy }))
  const attributions = byStatement(
    await db.attribution.findMany({ where, orderBy, include: { speaker: slug } }),
  )
  const chain = byStatement(
    await db.chainLink.findMany({ where, orderBy, include: { source: slug, speaker: slug } }),
  )
  const topics = byStatement(await db.statementTopic.findMany({ where, include: { topic: slug } }))
  return rows.map((row) => ({
    ...row,
    spans: spans(row.id),
    attributions: attributions(row.id),
    chain: chain(row.id),
    topics: topics(row.id),
  }))
}

const byStatement = <Part extends { readonly statementId: string }>(
  parts: readonly Part[],
): ((id: string) => Part[]) => {
  const groups = groupBy(parts, ({ statementId }) => statementId)
  return (id) => [...(groups.get(id) ?? [])]
}

/** The history of each of the rows, by id. */
const historyOf = async (
  db: Records,
  subjectKind: SubjectKind,
  rows: readonly { readonly id: string }[],
): Promise<(id: string) => readonly Entry[]> => {
  const entries: Prisma.HistoryGetPayload<object>[] = []
  for (const batch of inBatches(rows)) {
    const subjectId = { in: batch.map(({ id }) => id) }
    entries.push(
      ...(await db.history.findMany({ where: { subjectKind, subjectId }, orderBy: { id: 'asc' } })),
    )
  }
  const groups = groupBy(entries, ({ subjectId }) => subjectId)
  return (id) => (groups.get(id) ?? []).map(entryOf)
}

const entryOf = (row: Prisma.HistoryGetPayload<object>): Entry => ({
  id: row.id,
  at: toInstant(row.at),
  actor: row.actor,
  action: row.action,
  before: sorted(row.before) as object | null,
  after: sorted(row.after) as object | null,
  why: row.why,
})

/** PostgreSQL does not keep the order of an object's keys, so that no file may show it. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
