// The scope of a search for words: how much, in which languages, from when to when.
import { sql } from 'kysely'
import { firstDay, lastDay, unknownDay } from '../../statement/said-date.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Reader } from '../connection/store.ts'
import { oneOf } from './condition.ts'

export interface RecordScope {
  readonly statements: number
  readonly documents: number
  /** Sources that statements came through. */
  readonly sources: number
  /** Those with the most statements first. */
  readonly languages: readonly { readonly lang: string; readonly statements: number }[]
  /** The first and the last day on which a statement can have been said; null when none is known. */
  readonly saidFrom: string | null
  readonly saidTo: string | null
}

/** The number of the last history entry: while it is the same, nothing has changed. */
export const lastChange = async ({ db }: Reader): Promise<number> => {
  const { rows } = await sql<{ id: number | null }>`select max(id) as id from "History"`.execute(db)
  return rows[0]?.id ?? 0
}

/** Counts the statements in these review states; takes time in proportion to their number. */
export const readScope = async ({ db }: Reader, review: readonly ReviewState[]): Promise<RecordScope> => {
  const found = sql`from "Statement" s where ${oneOf('s.review', review)}`
  const carried = review.length === 1 ? sql`where "statementCount" > 0` : sql``
  const { rows: languages } = await sql<{ lang: string; statements: number }>`
    select s.lang, count(*) as "statements" ${found} group by s.lang order by 2 desc, 1`.execute(db)
  const { rows } = await sql<Omit<RecordScope, 'statements' | 'languages'>>`select
    (select count(distinct s."documentId") ${found}) as "documents",
    (select count(*) from "Source" ${carried}) as "sources",
    (select min(s."saidFrom") ${found} and s."saidFrom" < ${unknownDay.from}) as "saidFrom",
    (select max(s."saidTo") ${found} and s."saidTo" > ${unknownDay.to}) as "saidTo"`.execute(db)
  const [row] = rows
  if (!row) throw new Error('store: a select without from returns one row')
  const open = (day: string | null): string | null => (day === firstDay || day === lastDay ? null : day)
  return {
    statements: languages.reduce((sum, { statements }) => sum + statements, 0),
    documents: row.documents,
    sources: row.sources,
    languages: languages.map(({ lang, statements }) => ({ lang, statements: statements })),
    saidFrom: open(row.saidFrom),
    saidTo: open(row.saidTo),
  }
}
