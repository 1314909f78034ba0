// Cells → values. The two engines return some in different types, because SQLite has no dates, booleans or JSON of its
// own; a column of doubts is one text, joined by blanks.
import { type Doubt, doubts } from '../../statement/statement.ts'

/** A moment as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const toInstant = (cell: unknown): string => new Date(cell as string | Date).toISOString()

/** A boolean, or null. */
export const toFlag = (cell: unknown): boolean | null =>
  cell === null || cell === undefined ? null : Boolean(cell)

/** A JSON value. */
export const toJson = (cell: unknown): unknown =>
  typeof cell === 'string' ? (JSON.parse(cell) as unknown) : cell

/** Sorts keys, since PostgreSQL does not keep their order and neither files nor hashes may depend on it. */
export const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** The column's value in rows older than the column, until act and doubts are derived. */
export const underived = '_'

export const doubtsIn = (column: string): readonly Doubt[] => {
  const words = column.split(' ')
  return doubts.filter((doubt) => words.includes(doubt))
}

export const doubtsColumn = (found: readonly Doubt[]): string => found.join(' ')
