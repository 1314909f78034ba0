// The lists that statements are in, derived from their attributions, chains and topics: what "Listing" must have. The
// write path makes its rows with this, `isnad verify` compares them with it, and the migration that added the table
// filled it in the same way.
import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../connection/engine.ts'

/** The columns of a row, in the order of `trueListings`. */
export const listingColumns = sql.raw('"list", "review", "saidWidth", "saidFrom", "saidTo", "statementId"')

/** The rows that the statements with these ids, or all statements, must have. */
export const trueListings = (engine: Engine, ids?: readonly string[]): RawBuilder<unknown> => {
  const own = (column: string) => (ids ? engine.isIn(sql.ref(column), ids) : sql`1 = 1`)
  return sql`
    with recursive "above"("topicId", "list") as (
      select id, id from "Topic"
      union select "above"."topicId", t."parentId" from "above" join "Topic" t on t.id = "above"."list"
        where t."parentId" is not null)
    select x."list", s.review, s."saidWidth", s."saidFrom", s."saidTo", s.id as "statementId"
    from (
      select a."speakerId" as "list", a."statementId" from "Attribution" a
        where a.standing <> 'REJECTED' and ${own('a.statementId')}
      union select l."sourceId", l."statementId" from "ChainLink" l
        where l."sourceId" is not null and ${own('l.statementId')}
      union select "above"."list", st."statementId" from "StatementTopic" st
        join "above" on "above"."topicId" = st."topicId" where ${own('st.statementId')}
    ) x join "Statement" s on s.id = x."statementId"`
}
