// The maintained counters: how many reviewed statements each speaker, source and topic has. They follow from other
// rows, and `isnad verify` counts again with these same expressions.
import { type RawBuilder, sql } from 'kysely'
import type { SqlTransaction } from './transaction.ts'

/** The true count of each row of the table, as a subquery on it. */
export const trueCounts: Readonly<Record<'Speaker' | 'Source' | 'Topic', RawBuilder<number>>> = {
  Speaker: sql<number>`(
    select count(*) from "Attribution" a join "Statement" s on s.id = a."statementId"
    where a."speakerId" = "Speaker".id and a.standing <> 'REJECTED' and s.review = 'REVIEWED')`,
  Source: sql<number>`(
    select count(*) from "ChainLink" l join "Statement" s on s.id = l."statementId"
    where l."sourceId" = "Source".id and s.review = 'REVIEWED')`,
  Topic: sql<number>`(
    with recursive tree(id) as (
      select "Topic".id union select t.id from "Topic" t join tree on t."parentId" = tree.id)
    select count(distinct st."statementId") from tree
    join "StatementTopic" st on st."topicId" = tree.id join "Statement" s on s.id = st."statementId"
    where s.review = 'REVIEWED')`,
}

/** What a write has touched. All topics are recounted, since they are few and count for those above them. */
export interface Touched {
  readonly speakers: readonly string[]
  readonly sources: readonly string[]
}

/** Updates the counters of what was touched. */
export const recount = async (
  { db, engine }: SqlTransaction,
  { speakers, sources }: Touched,
): Promise<void> => {
  const update = (table: keyof typeof trueCounts, where: RawBuilder<unknown>) =>
    sql`update ${sql.table(table)} set "statementCount" = ${trueCounts[table]} where ${where}`.execute(db)
  if (speakers.length > 0) await update('Speaker', engine.isIn(sql`id`, speakers))
  if (sources.length > 0) await update('Source', engine.isIn(sql`id`, sources))
  await update('Topic', sql`"statementCount" <> ${trueCounts.Topic}`)
}
