// What is stored of a document and of its statements, for those who are about to write to it.
import { sql } from 'kysely'
import type { DateBasis } from '../../statement/said-date.ts'
import { placesOf } from '../../statement/id.ts'
import { heldIds, type IsOwn, silent } from '../held.ts'
import type { Reader } from '../store.ts'
import { groupBy } from './page.ts'

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

/**
 * Where the content stands, and where it stood at first, of the document's statements that must be left alone.
 * @param isOwn whose changes may be overruled
 */
export const heldPlaces = async (
  { db, engine }: Reader,
  documentId: string,
  isOwn: IsOwn,
): Promise<ReadonlySet<string>> => {
  const entries = await db
    .selectFrom('History as h')
    .innerJoin('Statement as t', 't.id', 'h.subjectId')
    .select(['h.subjectId', 'h.actor', 'h.action', 'h.why', 't.origin'])
    .where('t.documentId', '=', documentId)
    .where('h.subjectKind', '=', 'STATEMENT')
    .where('h.action', 'not in', silent)
    .orderBy('h.id')
    .execute()
  const held = heldIds(entries, isOwn)
  const spans = await db
    .selectFrom('Span')
    .select(['statementId', 'start', 'end'])
    .where(engine.isIn(sql.ref('statementId'), [...held]))
    .where('role', '=', 'CONTENT')
    .orderBy('statementId')
    .orderBy('position')
    .execute()
  const now = [...groupBy(spans, ({ statementId }) => statementId).values()].map(placesOf)
  const first = entries.flatMap(({ subjectId, origin }) =>
    held.has(subjectId) && origin !== null ? [origin] : [],
  )
  return new Set([...now, ...first])
}
