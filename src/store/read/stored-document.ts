// What is stored of a document and of its statements, for those who are about to write to it.
import { sql } from 'kysely'
import type { Sha256 } from '../../document/document.ts'
import { placesOf, statementIdAt } from '../../statement/id.ts'
import type { DateBasis } from '../../statement/said-date.ts'
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
 * By the id of each statement of the document, who has changed it last. A statement whose content a reviewer has moved
 * is there a second time, under the id that its present content would have. A merge of speakers is no change of it.
 */
export const lastActors = async (
  { db }: Reader,
  documentId: string,
  sha256: Sha256,
): Promise<ReadonlyMap<string, string>> => {
  const query = sql<{ subjectId: string; actor: string }>`
    select h."subjectId", h.actor from "History" h where h.id in (
      select max(l.id) from "History" l join "Statement" t on t.id = l."subjectId"
      where l."subjectKind" = 'STATEMENT' and t."documentId" = ${documentId}
      and l.action not in ('MERGED', 'UNMERGED') group by l."subjectId")`
  const actors = new Map((await query.execute(db)).rows.map(({ subjectId, actor }) => [subjectId, actor]))
  const spans = await db
    .selectFrom('Span as p')
    .innerJoin('Statement as t', 't.id', 'p.statementId')
    .select(['t.id', 'p.start', 'p.end'])
    .where('t.documentId', '=', documentId)
    .where('t.origin', 'is not', null)
    .where('p.role', '=', 'CONTENT')
    // Of two with the same content the one that is not refused comes last and counts.
    .orderBy(sql`t.review <> 'REJECTED'`)
    .orderBy('p.position')
    .execute()
  for (const [id, content] of groupBy(spans, (span) => span.id))
    actors.set(statementIdAt(sha256, placesOf(content)), actors.get(id) ?? '')
  return actors
}
