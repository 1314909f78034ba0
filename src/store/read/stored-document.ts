// What is stored of a document and of its statements, for those who are about to write to it.
import { sql } from 'kysely'
import type { DateBasis } from '../../statement/said-date.ts'
import type { Reader } from '../store.ts'

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

/** By the id of each statement of the document, who has changed it last. */
export const lastActors = async (
  { db }: Reader,
  documentId: string,
): Promise<ReadonlyMap<string, string>> => {
  const query = sql<{ subjectId: string; actor: string }>`
    select h."subjectId", h.actor from "History" h where h.id in (
      select max(l.id) from "History" l join "Statement" t on t.id = l."subjectId"
      where l."subjectKind" = 'STATEMENT' and t."documentId" = ${documentId} group by l."subjectId")`
  const { rows } = await query.execute(db)
  return new Map(rows.map(({ subjectId, actor }) => [subjectId, actor]))
}
