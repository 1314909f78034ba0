// Cursors: the place of a row in an ordered list. Opaque to callers, and valid only for the order that made them.
import { expected, IsnadError } from '../../errors.ts'
import { prefixOf } from '../../statement/id.ts'
import { isDay } from '../../statement/said-date.ts'
import { isSlug } from '../../statement/slug.ts'
import { toInstant } from '../rows/cell.ts'

/** The values that one row is ordered by, one for each key of the order. */
export type Place = readonly (string | number)[]

/**
 * A cursor for a row of a list in the order with this name. It is the same on both engines, which write moments
 * differently.
 */
export const encodeCursor = (order: string, place: Place): string =>
  Buffer.from(
    JSON.stringify([order, ...place.map((value) => (isMoment(value) ? toInstant(value) : value))]),
  ).toString('base64url')

/**
 * The place that a cursor encodes.
 * @param keys the columns of the order
 * @throws IsnadError CURSOR_INVALID
 */
export const decodeCursor = (order: string, keys: readonly string[], cursor: string): Place => {
  const [name, ...place] = parse(cursor)
  if (
    name !== order ||
    place.length !== keys.length ||
    !place.every((value, i) => isKey(keys[i] ?? '', value))
  )
    throw new IsnadError(
      'CURSOR_INVALID',
      expected('store', `a cursor of a list in the order ${order}`, JSON.stringify(cursor.slice(0, 100))),
    )
  return place.map((value) => (isMoment(value) ? asStored(value) : value))
}

/** SQLite compares moments as the texts that are stored. */
const asStored = (moment: string): string => toInstant(moment).replace('Z', '+00:00')

const parse = (cursor: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value)
const isText = (holds: (value: string) => boolean) => (value: unknown) =>
  typeof value === 'string' && holds(value)
const isId = isText((value) => prefixOf(value) !== undefined)
const isDate = isText(isDay)

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d[T ][\d:.]{8,15}(Z|[+-]\d\d:\d\d)?$/.test(value) &&
  !Number.isNaN(Date.parse(value))

// PostgreSQL refuses a value of another type than the column's, so a cursor that a caller has made up is checked here.
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isId,
  documentId: isId,
  slug: isText(isSlug),
  saidFrom: isDate,
  saidTo: isDate,
  publishedFrom: isDate,
  publishedTo: isDate,
  addedAt: isMoment,
  start: isInteger,
  statementCount: isInteger,
  certainty: Number.isFinite,
  rank: isInteger,
}

const isKey = (column: string, value: unknown): value is string | number => kinds[column]?.(value) ?? false
