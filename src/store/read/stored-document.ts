// What is stored of a document and its statements, for modules that are about to write to it.
import { sql } from 'kysely'
import type { DateBasis } from '../../statement/said-date.ts'
import type { ReviewState } from '../../statement/statement.ts'
import { placesOf } from '../../statement/id.ts'
import { heldIds, type IsOwn, silent } from '../rows/held.ts'
import type { Reader } from '../connection/store.ts'
import { groupBy } from '../rows/by-key.ts'

/** Outlets are slugs. */
export interface StoredDocument {
  readonly slug: string
  readonly title: string | null
  readonly lang: string
  readonly url: string | null
  readonly licence: string | null
  readonly publisher: string | null
  readonly wire: string | null
  readonly publishedEdtf: string | null
  readonly publishedBasis: DateBasis | null
  readonly publishedNote: string | null
}

/** Everything but the text. */
export const readStoredDocument = async ({ db }: Reader, id: string): Promise<StoredDocument | undefined> =>
  db
    .selectFrom('Document as d')
    .leftJoin('Source as p', 'p.id', 'd.publisherId')
    .leftJoin('Source as w', 'w.id', 'd.wireId')
    .select(['d.slug', 'd.title', 'd.lang', 'd.url', 'd.licence', 'p.slug as publisher', 'w.slug as wire'])
    .select(['d.publishedEdtf', 'd.publishedBasis', 'd.publishedNote'])
    .where('d.id', '=', id)
    .executeTakeFirst()

/** A statement that must be left alone. */
export interface Held {
  readonly id: string
  readonly review: ReviewState
  /** Slugs of the speakers that it is attributed to today. */
  readonly speakers: readonly string[]
}

/**
 * The document's statements that must be left alone, by the place of their content and by its first place.
 * @param isOwn says whose changes may be overruled
 */
export const heldByPlace = async (
  { db, engine }: Reader,
  documentId: string,
  isOwn: IsOwn,
): Promise<ReadonlyMap<string, Held>> => {
  // `cross join` keeps SQLite from reading the entries of all statements.
  const entries = await db
    .selectFrom('Statement as t')
    .crossJoin('History as h')
    .whereRef('h.subjectId', '=', 't.id')
    .select(['h.subjectId', 'h.actor', 'h.action', 'h.why', 't.origin', 't.review'])
    .where('t.documentId', '=', documentId)
    .where('h.subjectKind', '=', 'STATEMENT')
    .where('h.action', 'not in', silent)
    .orderBy('h.id')
    .execute()
  const ids = [...heldIds(entries, isOwn)]
  const spans = await db
    .selectFrom('Span')
    .select(['statementId', 'start', 'end'])
    .where(engine.isIn(sql.ref('statementId'), ids))
    .where('role', '=', 'CONTENT')
    .orderBy('statementId')
    .orderBy('position')
    .execute()
  const attributions = await db
    .selectFrom('Attribution as a')
    .innerJoin('Speaker as s', 's.id', 'a.speakerId')
    .select(['a.statementId', 's.slug'])
    .where(engine.isIn(sql.ref('a.statementId'), ids))
    .where('a.standing', '<>', 'REJECTED')
    .orderBy('a.statementId')
    .orderBy('a.position')
    .execute()
  const places = groupBy(spans, ({ statementId }) => statementId)
  const speakers = groupBy(attributions, ({ statementId }) => statementId)
  const rows = new Map(entries.map((entry) => [entry.subjectId, entry]))
  return new Map(
    ids.flatMap((id): readonly (readonly [string, Held])[] => {
      const { origin = null, review = 'DRAFT' } = rows.get(id) ?? {}
      const held = { id, review, speakers: (speakers.get(id) ?? []).map(({ slug }) => slug) }
      return [...(origin === null ? [] : [[origin, held] as const]), [placesOf(places.get(id) ?? []), held]]
    }),
  )
}
