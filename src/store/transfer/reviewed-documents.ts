// Documents that people have reviewed to the end, with everything that their statements rest on, one after another.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { Reader } from '../connection/store.ts'
import { loaderOf } from '../read/load.ts'
import type { DocumentView, StatementView } from '../read/view.ts'
import { nothing, wanting } from '../read/want.ts'

export interface ReviewedDocument {
  readonly document: DocumentView
  /** The reviewed ones, in document order. */
  readonly statements: readonly StatementView[]
}

/** Ids per query. */
const batchSize = 200

const reviewed = sql`exists (select 1 from "Statement" s where s.review = 'REVIEWED' and s."documentId" = d.id)`
const waiting = sql`exists (select 1 from "Statement" s where s.review = 'DRAFT' and s."documentId" = d.id)`

/**
 * Documents with reviewed statements and no draft, by id, read as they are needed; with `only`, just that one.
 * @throws IsnadError NOT_REVIEWED when `only` has drafts or nothing reviewed
 */
export async function* reviewedDocuments(reader: Reader, only?: string): AsyncGenerator<ReviewedDocument> {
  if (only !== undefined) {
    if (!(await isReviewed(reader, only)))
      throw new IsnadError(
        'NOT_REVIEWED',
        expected(
          'store',
          'a document whose statements are all reviewed',
          `${only}, which has drafts or no reviewed statement`,
        ),
      )
    yield* read(reader, [only])
    return
  }
  for (let last = ''; ;) {
    const { rows } = await sql<{ id: string }>`
      select d.id from "Document" d where d.id > ${last} and ${reviewed} and not ${waiting}
      order by d.id limit ${batchSize}`.execute(reader.db)
    const ids = rows.map(({ id }) => id)
    yield* read(reader, ids)
    if (ids.length < batchSize) return
    last = ids.at(-1) ?? ''
  }
}

/** The number of documents that have drafts and are left out for that reason. */
export const countWaiting = async ({ db }: Reader): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from "Document" d where ${waiting}`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

const isReviewed = async ({ db }: Reader, id: string): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    select d.id from "Document" d where d.id = ${id} and ${reviewed} and not ${waiting}`.execute(db)
  return rows.length > 0
}

const names = wanting({ names: nothing })
const documentWant = wanting({ text: nothing, publisher: names, wire: names })
const statementWant = wanting({
  evidence: nothing,
  attributions: wanting({ speaker: names }),
  chain: nothing,
})

/** One document at a time: a text can be as large as a book. */
async function* read(reader: Reader, ids: readonly string[]): AsyncGenerator<ReviewedDocument> {
  const loader = loaderOf(reader)
  for (const id of ids) {
    const document = (await loader.documents([id], documentWant)).get(id)
    const rows = await reader.db
      .selectFrom('Statement')
      .selectAll()
      .where('documentId', '=', id)
      .where('review', '=', 'REVIEWED')
      .orderBy('start')
      .orderBy('id')
      .execute()
    if (document) yield { document, statements: await loader.statements(rows, statementWant) }
  }
}
