// Stored rows → records with their history, a list of ids at a time.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Name } from '../../statement/entity.ts'
import type { Sha256 } from '../../document/document.ts'
import type { Day, UncertainDate } from '../../statement/said-date.ts'
import { sorted, toFlag, toInstant, toJson } from './cell.ts'
import type { Document, History, SubjectKind } from '../generated/tables.ts'
import type {
  DocumentRecord,
  Entry,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
  TopicRecord,
} from './record.ts'
import { type Rows, toDraft, withParts } from './stored-draft.ts'
import { byId, groupBy } from './by-key.ts'

type Ids = readonly string[]

const among = ({ engine }: Rows, column: string, ids: Ids): RawBuilder<boolean> =>
  engine.isIn(sql.ref(column), ids)

/** The rows in the order of the ids. */
const inOrder = <T extends { readonly id: string }>(ids: Ids, rows: readonly T[]): readonly T[] => {
  const found = byId(rows)
  return ids.flatMap((id) => found.get(id) ?? [])
}

const namesOf = (rows: readonly Name[]): readonly Name[] => rows.map(({ lang, text }) => ({ lang, text }))

/** In the order of the ids; unknown ids are left out. */
export const topicRecords = async (rows: Rows, ids: Ids): Promise<readonly TopicRecord[]> => {
  const found = await rows.db
    .selectFrom('Topic as t')
    .leftJoin('Topic as p', 'p.id', 't.parentId')
    .select(['t.id', 't.slug', 'p.slug as parent'])
    .where(among(rows, 't.id', ids))
    .execute()
  const names = await rows.db
    .selectFrom('TopicName')
    .select(['topicId', 'lang', 'text'])
    .where(among(rows, 'topicId', ids))
    .orderBy('position')
    .execute()
  const own = groupBy(names, ({ topicId }) => topicId)
  const history = await historyOf(rows, 'TOPIC', ids)
  return inOrder(ids, found).map(({ id, slug, parent }) => ({
    type: 'topic',
    id,
    slug,
    parent,
    names: namesOf(own.get(id) ?? []),
    history: history(id),
  }))
}

/** Like `topicRecords`. */
export const sourceRecords = async (rows: Rows, ids: Ids): Promise<readonly SourceRecord[]> => {
  const found = await rows.db
    .selectFrom('Source')
    .select(['id', 'slug', 'kind', 'draft', 'stateControlled'])
    .where(among(rows, 'id', ids))
    .execute()
  const names = await rows.db
    .selectFrom('SourceName')
    .select(['sourceId', 'lang', 'text'])
    .where(among(rows, 'sourceId', ids))
    .orderBy('position')
    .execute()
  const own = groupBy(names, ({ sourceId }) => sourceId)
  const history = await historyOf(rows, 'SOURCE', ids)
  return inOrder(ids, found).map(({ id, slug, kind, draft, stateControlled }) => ({
    type: 'source',
    id,
    slug,
    kind,
    draft: toFlag(draft) === true,
    stateControlled: toFlag(stateControlled),
    names: namesOf(own.get(id) ?? []),
    history: history(id),
  }))
}

/** Like `topicRecords`. */
export const speakerRecords = async (rows: Rows, ids: Ids): Promise<readonly SpeakerRecord[]> => {
  const found = await rows.db
    .selectFrom('Speaker as s')
    .leftJoin('Speaker as m', 'm.id', 's.mergedIntoId')
    .select(['s.id', 's.slug', 's.kind', 's.draft', 's.wikidata', 'm.slug as mergedInto'])
    .where(among(rows, 's.id', ids))
    .execute()
  const names = await rows.db
    .selectFrom('SpeakerName')
    .select(['speakerId', 'lang', 'text'])
    .where(among(rows, 'speakerId', ids))
    .orderBy('position')
    .execute()
  const own = groupBy(names, ({ speakerId }) => speakerId)
  const roles = await rolesOf(rows, ids)
  const history = await historyOf(rows, 'SPEAKER', ids)
  return inOrder(ids, found).map(({ id, slug, kind, draft, mergedInto, wikidata }) => ({
    type: 'speaker',
    id,
    slug,
    kind,
    draft: toFlag(draft) === true,
    mergedInto,
    wikidata,
    names: namesOf(own.get(id) ?? []),
    roles: roles(id),
    history: history(id),
  }))
}

const rolesOf = async (rows: Rows, ids: Ids) => {
  // Two roles can have one position: one from a file, and one that the file no longer has but attributions still use.
  const roles = await rows.db
    .selectFrom('SpeakerRole')
    .select(['speakerId', 'key', 'heldEdtf'])
    .where(among(rows, 'speakerId', ids))
    .orderBy('position')
    .orderBy('key')
    .execute()
  const names = await rows.db
    .selectFrom('SpeakerRoleName')
    .select(['speakerId', 'roleKey', 'lang', 'text'])
    .where(among(rows, 'speakerId', ids))
    .orderBy('lang')
    .execute()
  const own = groupBy(names, ({ speakerId, roleKey }) => `${speakerId} ${roleKey}`)
  const bySpeaker = groupBy(roles, ({ speakerId }) => speakerId)
  return (id: string) =>
    (bySpeaker.get(id) ?? []).map(({ key, heldEdtf }) => ({
      key,
      held: heldEdtf,
      names: namesOf(own.get(`${id} ${key}`) ?? []),
    }))
}

/** Like `topicRecords`. */
export const documentRecords = async (rows: Rows, ids: Ids): Promise<readonly DocumentRecord[]> => {
  const found = await rows.db
    .selectFrom('Document as d')
    .leftJoin('Source as p', 'p.id', 'd.publisherId')
    .leftJoin('Source as w', 'w.id', 'd.wireId')
    .selectAll('d')
    .select(['p.slug as publisher', 'w.slug as wire'])
    .where(among(rows, 'd.id', ids))
    .execute()
  const history = await historyOf(rows, 'DOCUMENT', ids)
  return inOrder(ids, found).map((row) => ({
    type: 'document',
    id: row.id,
    slug: row.slug,
    title: row.title,
    lang: row.lang,
    url: row.url,
    licence: row.licence,
    publisher: row.publisher,
    wire: row.wire,
    published: publishedOf(row),
    addedAt: toInstant(row.addedAt),
    sha256: row.sha256 as Sha256,
    text: row.text,
    history: history(row.id),
  }))
}

const publishedOf = ({
  publishedEdtf: edtf,
  publishedFrom,
  publishedTo,
  publishedBasis: basis,
  publishedNote: note,
}: Selectable<Document>): DocumentRecord['published'] => {
  if (edtf === null || basis === null) return null
  const date: UncertainDate = { edtf, from: publishedFrom as Day, to: publishedTo as Day }
  return { date, basis, note }
}

/** Like `topicRecords`. */
export const statementRecords = async (rows: Rows, ids: Ids): Promise<readonly StatementRecord[]> => {
  const found = await rows.db
    .selectFrom('Statement')
    .selectAll()
    .where(among(rows, 'id', ids))
    .execute()
  const history = await historyOf(rows, 'STATEMENT', ids)
  return (await withParts(rows, inOrder(ids, found))).map((row) => ({
    type: 'statement',
    id: row.id,
    documentId: row.documentId,
    origin: row.origin,
    ...toDraft(row),
    addedAt: toInstant(row.addedAt),
    history: history(row.id),
  }))
}

/** The history of each of the objects, by id. */
export const historyOf = async (
  rows: Rows,
  subjectKind: SubjectKind,
  ids: Ids,
): Promise<(id: string) => readonly Entry[]> => {
  const entries = await rows.db
    .selectFrom('History')
    .selectAll()
    .where('subjectKind', '=', subjectKind)
    .where(among(rows, 'subjectId', ids))
    .orderBy('id')
    .execute()
  const groups = groupBy(entries, ({ subjectId }) => subjectId)
  return (id) => (groups.get(id) ?? []).map(entryOf)
}

const entryOf = (row: Selectable<History>): Entry => ({
  id: row.id,
  at: toInstant(row.at),
  actor: row.actor,
  action: row.action,
  before: sorted(toJson(row.before)) as object | null,
  after: sorted(toJson(row.after)) as object | null,
  why: row.why,
})
