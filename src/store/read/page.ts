// One page of a list: keyset paging both ways, by cursors, never by offset. The same code reads a list at the root
// and, with `parent`, the lists of many parents at once.
import { type RawBuilder, sql } from 'kysely'
import { IsnadError } from '../../errors.ts'
import type { Reader } from '../store.ts'
import { all, type Condition } from './condition.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'

/** The largest page, and the page when nothing is said. */
export const pageLimits = { largest: 100, usual: 20 } as const

export interface PageRequest {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A total order: columns of `t`, all in one direction, the last of them unique. */
export interface Order {
  readonly name: string
  readonly keys: readonly string[]
  readonly descending: boolean
}

export interface List {
  /** A table or subquery with everything it is joined to; its rows are `t`. */
  readonly from: RawBuilder<unknown>
  readonly where: readonly Condition[]
  readonly order: Order
  /** The columns of `t` that are read; all of them unless said. */
  readonly columns?: readonly string[]
  /** The column with the parent's id, when the lists of several parents are read at once. */
  readonly parent?: RawBuilder<string>
  /** What `totalCount` counts where it is not the list itself. */
  readonly counted?: List
}

/** Which parts are wanted: each costs a statement. */
export interface PageParts {
  readonly rows: boolean
  readonly totalCount: boolean
  /** Whether there is something on the far side of the cursor that the page starts from. */
  readonly beyond: boolean
}

export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

type Raw = Record<string, unknown>

/** The page of each parent by its id; the one page of a list without parents is under the empty string. */
export const readPages = async <Row extends object>(
  reader: Reader,
  list: List,
  request: PageRequest,
  parts: PageParts,
): Promise<ReadonlyMap<string, Page<Row>>> => {
  const window = windowOf(list.order, request)
  const rows = parts.rows ? await readRows(reader, list, window) : new Map<string, readonly Raw[]>()
  const totals = parts.totalCount ? await countRows(reader, list.counted ?? list) : new Map<string, number>()
  const beyond = parts.beyond ? await readBeyond(reader, list, window) : new Set<string>()
  const pages = new Map<string, Page<Row>>()
  for (const parent of new Set([...rows.keys(), ...totals.keys(), ...beyond, ...(list.parent ? [] : [''])]))
    pages.set(
      parent,
      pageFrom<Row>(rows.get(parent) ?? [], list.order, window, beyond.has(parent), totals.get(parent) ?? 0),
    )
  return pages
}

export const emptyPage: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 }

/** @throws IsnadError PAGE_SIZE */
export const ensurePageSize = (size: number): void => {
  if (size < 0 || size > pageLimits.largest)
    throw new IsnadError('PAGE_SIZE', `store: expected a page of 0 to ${pageLimits.largest}, got ${size}`)
}

interface Window {
  readonly size: number
  readonly backward: boolean
  readonly after: Place | undefined
  readonly before: Place | undefined
}

/** @throws IsnadError PAGE_SIZE, PAGE_ARGUMENTS, CURSOR_INVALID */
const windowOf = (order: Order, { first, after, last, before }: PageRequest): Window => {
  if (typeof first === 'number' && typeof last === 'number')
    throw new IsnadError(
      'PAGE_ARGUMENTS',
      `store: expected either first or last, got first: ${first} and last: ${last}`,
    )
  const size = first ?? last ?? pageLimits.usual
  ensurePageSize(size)
  const placeOf = (cursor: string | null | undefined): Place | undefined =>
    typeof cursor === 'string' ? decodeCursor(order.name, order.keys, cursor) : undefined
  return { size, backward: typeof last === 'number', after: placeOf(after), before: placeOf(before) }
}

const readRows = async (
  reader: Reader,
  list: List,
  window: Window,
): Promise<ReadonlyMap<string, readonly Raw[]>> => {
  const { from, order, parent } = list
  const read = list.columns ? columns(list.columns) : sql`t.*`
  const where = all([...list.where, ...boundsOf(order, window)])
  const by = orderBy(order, window.backward)
  // One more than the page tells whether there is more.
  const limit = window.size + 1
  const query = parent
    ? sql<Raw>`select * from (
        select ${read}, ${parent} as "parent", row_number() over (partition by ${parent} order by ${by}) as "place"
        from ${from} where ${where}) as "ranked" where "place" <= ${limit} order by "parent", "place"`
    : sql<Raw>`select ${read} from ${from} where ${where} order by ${by} limit ${limit}`
  const { rows } = await query.execute(reader.db)
  return groupBy(rows, (row) => (parent ? String(row.parent) : ''))
}

const countRows = async (
  reader: Reader,
  { from, parent, where }: List,
): Promise<ReadonlyMap<string, number>> => {
  const query = parent
    ? sql<{
        parent: string
        n: number
      }>`select ${parent} as "parent", count(*) as n from ${from} where ${all(where)} group by ${parent}`
    : sql<{
        parent: string
        n: number
      }>`select '' as "parent", count(*) as n from ${from} where ${all(where)}`
  const { rows } = await query.execute(reader.db)
  return new Map(rows.map(({ parent: id, n }) => [id, n]))
}

/** The parents whose list has rows on the far side of the cursor that the page starts from. */
const readBeyond = async (reader: Reader, list: List, window: Window): Promise<ReadonlySet<string>> => {
  const { from, order, parent } = list
  const start = window.backward ? window.before : window.after
  if (!start) return new Set()
  const where = all([...list.where, compare(order, start, window.backward ? 'atOrAfter' : 'atOrBefore')])
  const query = parent
    ? sql<{ parent: string }>`select distinct ${parent} as "parent" from ${from} where ${where}`
    : sql<{ parent: string }>`select '' as "parent" from ${from} where ${where} limit 1`
  const { rows } = await query.execute(reader.db)
  return new Set(rows.map((row) => row.parent))
}

const pageFrom = <Row extends object>(
  rows: readonly Raw[],
  order: Order,
  { size, backward }: Window,
  beyond: boolean,
  totalCount: number,
): Page<Row> => {
  const more = rows.length > size
  const kept = rows.slice(0, size)
  if (backward) kept.reverse()
  const edges = kept.map((row) => ({
    cursor: encodeCursor(
      order.name,
      order.keys.map((key) => keyOf(row[key])),
    ),
    node: row as Row,
  }))
  return {
    edges,
    hasNextPage: backward ? beyond : more,
    hasPreviousPage: backward ? more : beyond,
    totalCount,
  }
}

const keyOf = (value: unknown): string | number => (typeof value === 'number' ? value : String(value))

const boundsOf = (order: Order, { after, before }: Window): readonly Condition[] => [
  ...(after ? [compare(order, after, 'after')] : []),
  ...(before ? [compare(order, before, 'before')] : []),
]

type Side = 'after' | 'before' | 'atOrAfter' | 'atOrBefore'

const compare = ({ keys, descending }: Order, place: Place, side: Side): Condition => {
  const up = { after: '>', before: '<', atOrAfter: '>=', atOrBefore: '<=' }
  const down = { after: '<', before: '>', atOrAfter: '<=', atOrBefore: '>=' }
  const operator = sql.raw((descending ? down : up)[side])
  return sql<boolean>`(${columns(keys)}) ${operator} (${sql.join(place)})`
}

const orderBy = ({ keys, descending }: Order, backward: boolean): RawBuilder<unknown> => {
  const direction = sql.raw(descending === backward ? 'asc' : 'desc')
  return sql.join(keys.map((key) => sql`${sql.ref(`t.${key}`)} ${direction}`))
}

const columns = (keys: readonly string[]): RawBuilder<unknown> =>
  sql.join(keys.map((key) => sql.ref(`t.${key}`)))

/** Rows by key, in their order. */
export const groupBy = <T>(rows: readonly T[], keyOfRow: (row: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOfRow(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
