// Cursors: where a row stands in an ordered list. Opaque to callers, and valid only for the order that made them.
import { IsnadError } from '../../errors.ts'

/** What one row is ordered by: the value of each key of the order. */
export type Place = readonly (string | number)[]

/** A cursor for a row of a list in the order of this name. */
export const encodeCursor = (order: string, place: Place): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url')

/**
 * The place that a cursor names.
 * @param size how many keys the order has
 * @throws IsnadError CURSOR_INVALID
 */
export const decodeCursor = (order: string, size: number, cursor: string): Place => {
  const [name, ...place] = parse(cursor)
  if (name !== order || place.length !== size || !place.every(isKey))
    throw new IsnadError(
      'CURSOR_INVALID',
      `store: expected a cursor of a list in the order ${order}, got ${JSON.stringify(cursor.slice(0, 100))}`,
    )
  return place
}

const parse = (cursor: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

// A NUL would reach PostgreSQL as text that it refuses; no key has one.
const isKey = (value: unknown): value is string | number =>
  (typeof value === 'string' && !value.includes('\0')) ||
  (typeof value === 'number' && Number.isFinite(value))
