// Cells that the two engines return in different types: SQLite has no dates, booleans or JSON of its own.

/** A moment as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const toInstant = (cell: unknown): string => new Date(cell as string | Date).toISOString()

/** A boolean, or null. */
export const toFlag = (cell: unknown): boolean | null =>
  cell === null || cell === undefined ? null : Boolean(cell)

/** A JSON value. */
export const toJson = (cell: unknown): unknown =>
  typeof cell === 'string' ? (JSON.parse(cell) as unknown) : cell
