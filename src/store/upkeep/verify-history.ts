// Verifies that documents and statements are what their histories make of them, that every object has a history, and
// that what a history is about is still there.
import { sql } from 'kysely'
import { IsnadError } from '../../errors.ts'
import type { OffsetMap } from '../../text/span.ts'
import { toInstant, underived } from '../rows/cell.ts'
import { subjectOf } from '../rows/record.ts'
import {
  brokenDocumentHistory,
  brokenStatementHistory,
  documentFields,
  type Facts,
  spansIn,
  type Told,
} from '../rows/replay.ts'
import { type Rows, type StoredStatement, toDraft } from '../rows/stored-draft.ts'
import { ensureEnds } from '../write/nesting.ts'
import type { Problem } from './problem.ts'

/** Where a document's row differs from its history. */
export const brokenDocumentRow = (
  row: Facts & { readonly addedAt: Date | string },
  history: readonly Told[],
): readonly string[] => {
  const is = Object.fromEntries(documentFields.map((field) => [field, row[field]]))
  return brokenDocumentHistory(history, { ...is, addedAt: toInstant(row.addedAt) })
}

/** Where statements differ from their histories, or are reported inside themselves. They are all of one document. */
export const brokenStatements = (
  statements: readonly StoredStatement[],
  offsets: OffsetMap,
  historyOf: (id: string) => readonly Told[],
): readonly Problem[] => {
  const outer = new Map<string, string | null>(statements.map(({ id, withinId }) => [id, withinId]))
  return statements.flatMap((row) =>
    [...brokenStatement(row, offsets, historyOf(row.id)), ...brokenNesting(row.id, outer)].map((what) => ({
      where: `statement ${row.id}`,
      what,
    })),
  )
}

const brokenStatement = (
  row: StoredStatement,
  offsets: OffsetMap,
  history: readonly Told[],
): readonly string[] => {
  if (row.doubts === underived)
    return ['expected act and doubts to be derived; `isnad serve` or `seed` does it']
  const draft = toDraft(row)
  const spans = spansIn(draft.spans, offsets)
  return brokenStatementHistory({ ...draft, spans, addedAt: toInstant(row.addedAt), history })
}

const brokenNesting = (id: string, outer: ReadonlyMap<string, string | null>): readonly string[] => {
  try {
    ensureEnds(id, outer)
    return []
  } catch (error) {
    if (error instanceof IsnadError) return [error.message.replace(/^store: /, '')]
    throw error
  }
}

const tables = {
  document: 'Document',
  statement: 'Statement',
  speaker: 'Speaker',
  source: 'Source',
  topic: 'Topic',
} as const

/** Histories of objects that are gone. */
export const lostObjects = async ({ db }: Rows): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  for (const [type, table] of Object.entries(tables)) {
    const { rows } = await sql<{ id: string; last: number }>`
      select h."subjectId" as "id", max(h."id") as "last" from "History" h
      where h."subjectKind" = ${sql.lit(subjectOf[type as keyof typeof tables])}
        and not exists (select 1 from ${sql.table(table)} t where t."id" = h."subjectId")
      group by h."subjectId" order by h."subjectId" limit 100`.execute(db)
    for (const { id, last } of rows)
      problems.push({
        where: `${type} ${id}`,
        what: `expected to be there by history entry ${last}, got nothing`,
      })
  }
  return problems
}
