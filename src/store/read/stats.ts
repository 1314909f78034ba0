// Counts of everything that is stored.
import { sql } from 'kysely'
import { firstDay, lastDay, unknownDay } from '../../statement/said-date.ts'
import type { Reader } from '../connection/store.ts'
import { flag, quoteKinds } from './statement-filter.ts'

export interface Stats {
  readonly statements: number
  readonly quotes: number
  readonly disputed: number
  readonly drafts: number
  readonly documents: number
  readonly speakers: number
  readonly sources: number
  readonly topics: number
  readonly saidFrom: string | null
  readonly saidTo: string | null
}

/** Every figure in one statement, each from an index. */
export const readStats = async ({ db }: Reader): Promise<Stats> => {
  const reviewed = sql`from "Statement" s where s.review = 'REVIEWED'`
  const { rows } = await sql<Stats>`select
    (select count(*) ${reviewed}) as "statements",
    (select count(*) ${reviewed} and s.kind in (${sql.join(quoteKinds)})) as "quotes",
    (select count(distinct s.id) from "Attribution" a cross join "Statement" s
      where a.standing = 'DISPUTED' and s.id = a."statementId" and s.review = 'REVIEWED') as "disputed",
    (select count(*) from "Statement" where review = 'DRAFT') as "drafts",
    (select count(*) from "Document") as "documents",
    (select count(*) from "Speaker" where "mergedIntoId" is null and (draft = ${flag(false)} or "statementCount" > 0)) as "speakers",
    (select count(*) from "Source" where draft = ${flag(false)} or "statementCount" > 0) as "sources",
    (select count(*) from "Topic") as "topics",
    (select min(s."saidFrom") ${reviewed} and s."saidFrom" < ${unknownDay.from}) as "saidFrom",
    (select max(s."saidTo") ${reviewed} and s."saidTo" > ${unknownDay.to}) as "saidTo"`.execute(db)
  const [row] = rows
  if (!row) throw new Error('store: a select without from returns one row')
  const open = (day: string | null): string | null => (day === firstDay || day === lastDay ? null : day)
  return { ...row, saidFrom: open(row.saidFrom), saidTo: open(row.saidTo) }
}
