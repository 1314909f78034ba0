// What the database already has of the objects that a batch of an import names. It is read once, before the first line
// is judged. What a line brings is added to it, and removed again if the line turns out to be bad.
import { type RawBuilder, sql } from 'kysely'
import type { Sha256 } from '../../document/document.ts'
import { placesOf } from '../../statement/id.ts'
import { sourcesOf, spansOf } from '../../statement/statement.ts'
import { groupBy } from '../rows/by-key.ts'
import type { AnyRecord, DocumentRecord, SpeakerRecord, StatementRecord } from '../rows/record.ts'
import { speakerSlugs } from '../write/ids.ts'
import type { Rows } from '../rows/stored-draft.ts'

export interface KnownSpeaker {
  readonly id: string
  /** The slug of the speaker that it was merged into. */
  readonly mergedInto: string | null
  readonly roles: ReadonlySet<string>
}

export interface KnownDocument {
  readonly slug: string
  readonly sha256: Sha256
  readonly text: string
  /** The slug of its wire service or else of its publisher. */
  readonly outlet: string | null
}

export interface Known {
  /** Ids by slug. */
  readonly topics: Map<string, string>
  readonly sources: Map<string, string>
  readonly speakers: Map<string, KnownSpeaker>
  /** Slugs by item of Wikidata. */
  readonly items: Map<string, string>
  /** By id. */
  readonly documents: Map<string, KnownDocument>
  /** Ids by slug. */
  readonly slugs: Map<string, string>
  /** Ids of living statements by document and place of their content. */
  readonly places: Map<string, string>
  /** Ids of documents by the ids of their statements, for statements that have others within them. */
  readonly statements: Map<string, string>
}

export type StoredText = Pick<KnownDocument, 'text' | 'sha256' | 'slug' | 'outlet'>

const ofType = <T extends AnyRecord['type']>(records: readonly AnyRecord[], type: T) =>
  records.filter((record): record is Extract<AnyRecord, { type: T }> => record.type === type)

/** @param documents the stored documents that the records need */
export const readKnown = async (
  tx: Rows,
  records: readonly AnyRecord[],
  documents: ReadonlyMap<string, KnownDocument>,
): Promise<Known> => {
  const statements = ofType(records, 'statement')
  return {
    topics: await readTopics(tx, records, statements),
    sources: await readSources(tx, records, statements),
    ...(await readSpeakers(tx, ofType(records, 'speaker'), statements)),
    documents: new Map(documents),
    slugs: await readSlugs(tx, ofType(records, 'document')),
    places: await readPlaces(tx, statements),
    statements: await readOuter(tx, statements),
  }
}

/** Texts and outlets of stored documents. */
export const readGrounds = async (tx: Rows, ids: readonly string[]): Promise<Map<string, KnownDocument>> => {
  const rows = await tx.db
    .selectFrom('Document as d')
    .leftJoin('Source as o', (join) => join.on(sql<boolean>`o.id = coalesce(d."wireId", d."publisherId")`))
    .select(['d.id', 'd.slug', 'd.sha256', 'd.text', 'o.slug as outlet'])
    .where(among(tx, 'd.id', ids))
    .execute()
  return new Map(
    rows.map(({ id, slug, sha256, text, outlet }) => [id, { slug, text, sha256: sha256 as Sha256, outlet }]),
  )
}

const among = ({ engine }: Rows, column: string, keys: readonly string[]): RawBuilder<boolean> =>
  engine.isIn(sql.ref(column), [...new Set(keys)])

/** Ids by slug. */
const idsBySlug = async (
  tx: Rows,
  table: 'Topic' | 'Source' | 'Document',
  slugs: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await tx.db
    .selectFrom(table)
    .select(['id', 'slug'])
    .where(among(tx, 'slug', slugs))
    .execute()
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

const readTopics = async (
  tx: Rows,
  records: readonly AnyRecord[],
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const own = ofType(records, 'topic').flatMap(({ slug, parent }) => (parent ? [slug, parent] : [slug]))
  const slugs = [...own, ...statements.flatMap(({ topics }) => topics)]
  return idsBySlug(tx, 'Topic', slugs)
}

const readSources = async (
  tx: Rows,
  records: readonly AnyRecord[],
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const outlets = ofType(records, 'document').flatMap(({ publisher, wire }) =>
    [publisher, wire].filter((slug) => slug !== null),
  )
  const own = ofType(records, 'source').map(({ slug }) => slug)
  const slugs = [...own, ...outlets, ...statements.flatMap(({ chain }) => sourcesOf(chain))]
  return idsBySlug(tx, 'Source', slugs)
}

const readSpeakers = async (
  tx: Rows,
  own: readonly SpeakerRecord[],
  statements: readonly StatementRecord[],
): Promise<Pick<Known, 'speakers' | 'items'>> => {
  const slugs = [
    ...own.flatMap(({ slug, mergedInto }) => (mergedInto ? [slug, mergedInto] : [slug])),
    ...statements.flatMap(speakerSlugs),
  ]
  const wanted = own.flatMap(({ wikidata }) => (wikidata ? [wikidata] : []))
  const items = await speakersAt(tx, 's.wikidata', wanted)
  const named = await speakersAt(tx, 's.slug', slugs)
  const rows = [...named, ...items]
  const survivors = rows.flatMap(({ intoId, intoSlug }) =>
    intoId === null || intoSlug === null ? [] : [{ id: intoId, slug: intoSlug, intoSlug: null }],
  )
  const roles = await readRoles(tx, [...rows, ...survivors])
  return {
    speakers: new Map(
      [...survivors, ...rows].map(({ id, slug, intoSlug }) => [
        slug,
        { id, mergedInto: intoSlug, roles: new Set(roles.get(id)?.map(({ key }) => key)) },
      ]),
    ),
    items: new Map(items.map(({ slug, wikidata }) => [wikidata ?? '', slug])),
  }
}

const speakersAt = (tx: Rows, column: string, keys: readonly string[]) =>
  tx.db
    .selectFrom('Speaker as s')
    .leftJoin('Speaker as m', 'm.id', 's.mergedIntoId')
    .select(['s.id', 's.slug', 's.wikidata', 'm.id as intoId', 'm.slug as intoSlug'])
    .where(among(tx, column, keys))
    .execute()

const readRoles = async (tx: Rows, speakers: readonly { readonly id: string }[]) =>
  groupBy(
    await tx.db
      .selectFrom('SpeakerRole')
      .select(['speakerId', 'key'])
      .where(
        among(
          tx,
          'speakerId',
          speakers.map(({ id }) => id),
        ),
      )
      .execute(),
    ({ speakerId }) => speakerId,
  )

const readSlugs = (tx: Rows, documents: readonly DocumentRecord[]): Promise<Map<string, string>> =>
  idsBySlug(
    tx,
    'Document',
    documents.map(({ slug }) => slug),
  )

const readOuter = async (tx: Rows, statements: readonly StatementRecord[]): Promise<Map<string, string>> => {
  const wanted = statements.flatMap(({ within }) => within ?? [])
  const rows = await tx.db
    .selectFrom('Statement')
    .select(['id', 'documentId'])
    .where(among(tx, 'id', wanted))
    .execute()
  return new Map(rows.map(({ id, documentId }) => [id, documentId]))
}

/** The place of content in a document, as a key. */
export const placeKey = (documentId: string, spans: StatementRecord['spans']): string =>
  `${documentId} ${placesOf(spansOf(spans, 'CONTENT'))}`

/** The living statements that begin where one of these begins; most documents of an import have none yet. */
const readPlaces = async (tx: Rows, statements: readonly StatementRecord[]): Promise<Map<string, string>> => {
  const beginOf = (documentId: string, start: number): string => `${documentId} ${start}`
  const begins = new Set(
    statements.map(({ documentId, spans }) => beginOf(documentId, spansOf(spans, 'CONTENT')[0]?.start ?? 0)),
  )
  const living = await tx.db
    .selectFrom('Statement')
    .select(['id', 'documentId', 'start'])
    .where(
      among(
        tx,
        'documentId',
        statements.map(({ documentId }) => documentId),
      ),
    )
    .where('review', '<>', 'REJECTED')
    .execute()
  const near = living.filter(({ documentId, start }) => begins.has(beginOf(documentId, start)))
  const spans = await tx.db
    .selectFrom('Span')
    .select(['statementId', 'role', 'start', 'end', 'exact', 'link'])
    .where(
      among(
        tx,
        'statementId',
        near.map(({ id }) => id),
      ),
    )
    .orderBy('statementId')
    .orderBy('position')
    .execute()
  const own = groupBy(spans, ({ statementId }) => statementId)
  return new Map(near.map(({ id, documentId }) => [placeKey(documentId, own.get(id) ?? []), id]))
}
