// The sheet of a statement that is read anyway, so that it needs no query of its own.
import { sql } from 'kysely'

/** Column `parts` of the statement `t`; for a query that reads few of them. */
export const sheetBeside = sql<string | null>`(
  select h."parts" from "Sheet" h where h."statementId" = t.id) as "parts"`
