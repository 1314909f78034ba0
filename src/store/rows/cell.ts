// Cells → values. The two engines return some in different types, because SQLite has no dates, booleans or JSON of its
// own; a column of doubts is one text, joined by blanks.
import { expected, IsnadError } from '../../errors.ts'
import { type Doubt, doubts } from '../../statement/statement.ts'

/** A moment as `YYYY-MM-DDTHH:MM:SS.sssZ`. @throws IsnadError DATABASE_UNREADABLE */
export const toInstant = (cell: unknown): string => {
  const moment = new Date(cell as string | Date)
  return Number.isNaN(moment.getTime()) ? damaged('a moment', cell) : moment.toISOString()
}

/** A boolean, or null. */
export const toFlag = (cell: unknown): boolean | null =>
  cell === null || cell === undefined ? null : Boolean(cell)

/** A JSON value. @throws IsnadError DATABASE_UNREADABLE */
export const toJson = (cell: unknown): unknown => {
  if (typeof cell !== 'string') return cell
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return damaged('JSON', cell)
  }
}

/** Only damage, or an edit that went around Isnad, leaves such a cell. */
const damaged = (what: string, cell: unknown): never => {
  throw new IsnadError(
    'DATABASE_UNREADABLE',
    expected('store', `${what} in a cell`, JSON.stringify(cell).slice(0, 80)),
  )
}

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
