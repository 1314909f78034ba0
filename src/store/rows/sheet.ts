// A statement's parts in one row of "Sheet", derived from its spans, attributions, links and topics. The write path
// makes it with this, `isnad verify` compares with it, the read path takes the parts from it, and the migration that
// added the table filled it in the same way.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Engine } from '../connection/engine.ts'
import { toJson } from './cell.ts'
import type { Attribution, ChainLink, Span, StatementTopic } from '../generated/tables.ts'

type Part<T> = Selectable<T>

/** The rows of a statement's parts, each part in its order; topics by their ids. */
export interface SheetParts {
  readonly spans: readonly Part<Span>[]
  readonly attributions: readonly Part<Attribution>[]
  readonly links: readonly Part<ChainLink>[]
  readonly topics: readonly Part<StatementTopic>[]
}

/** In the order of a sheet, with the columns of their rows; the first column is the one that they are ordered by. */
const tables = [
  ['Span', ['position', 'role', 'start', 'end', 'exact', 'link']],
  ['Attribution', ['position', 'speakerId', 'roleKey', 'basis', 'standing', 'note']],
  ['ChainLink', ['position', 'sourceId', 'speakerId']],
  ['StatementTopic', ['topicId']],
] as const

export const sheetColumns = sql.raw('"statementId", "parts"')

/** The rows that the statements with these ids, or all statements, must have. */
export const trueSheets = (engine: Engine, ids?: readonly string[]): RawBuilder<unknown> => sql`
  select s.id as "statementId", cast(${engine.jsonArray(tables.map(([table, columns]) => partOf(engine, table, columns)))} as text) as "parts"
  from "Statement" s where ${ids ? engine.isIn(sql.ref('s.id'), ids) : sql`1 = 1`}`

const partOf = (engine: Engine, table: string, columns: readonly string[]): RawBuilder<unknown> =>
  engine.jsonRows(
    engine.jsonArray(columns.map((column) => sql.ref(`p.${column}`))),
    sql`${sql.table(table)} p where p."statementId" = s.id`,
    sql.ref(`p.${columns[0] ?? ''}`),
  )

type Stored = readonly [
  spans: readonly (readonly [number, Part<Span>['role'], number, number, string, number | null])[],
  attributions: readonly (readonly [
    number,
    string,
    string | null,
    Part<Attribution>['basis'],
    Part<Attribution>['standing'],
    string | null,
  ])[],
  links: readonly (readonly [number, string | null, string | null])[],
  topics: readonly (readonly [string])[],
]

/** The parts in a row of "Sheet". */
export const partsOf = (statementId: string, parts: string): SheetParts => {
  const [spans, attributions, links, topics] = toJson(parts) as Stored
  return {
    spans: spans.map(([position, role, start, end, exact, link]) => ({
      statementId,
      position,
      role,
      start,
      end,
      exact,
      link,
    })),
    attributions: attributions.map(([position, speakerId, roleKey, basis, standing, note]) => ({
      statementId,
      position,
      speakerId,
      roleKey,
      basis,
      standing,
      note,
    })),
    links: links.map(([position, sourceId, speakerId]) => ({ statementId, position, sourceId, speakerId })),
    topics: topics.map(([topicId]) => ({ statementId, topicId })),
  }
}
