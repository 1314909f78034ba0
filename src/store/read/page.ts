// One page of a list: keyset paging both ways, by cursors, never by offset. The same code reads a list at the root and,
// with `parent`, the lists of many parents at the same time.
import { type RawBuilder, sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { Reader } from '../connection/store.ts'
import { groupBy } from '../rows/by-key.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'

/** The largest page size, and the default. */
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

/** The rows of a list on one side of a place. */
export interface Bound {
  readonly operator: '<' | '>' | '<=' | '>='
  readonly place: Place
}

/** The part of a list that is read: `limit` rows within the bounds, from its start or, backward, from its end. */
export interface Cut {
  readonly backward: boolean
  readonly limit: number
  readonly bounds: readonly Bound[]
}

export interface CountRow {
  readonly parent: string
  readonly n: number
}

/** A list, or the lists of several parents together. */
export interface List {
  readonly order: Order
  /** Whether there are parents: rows then have `parent`, and those of one are together, in the list's order. */
  readonly hasParents: boolean
  /** At least the rows of the cut; the caller leaves out any more. */
  rows(cut: Cut): RawBuilder<unknown>
  /** Columns `parent`, empty where there are none, and `n`. */
  count(): RawBuilder<CountRow> | Promise<RawBuilder<CountRow>>
  /** The parents that have a row in the cut, column `parent`. */
  parentsIn(cut: Cut): RawBuilder<{ parent: string }>
}

/** Which parts are wanted: each costs an SQL statement. */
export interface PageParts {
  readonly rows: boolean
  readonly totalCount: boolean
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

export interface RowPage<Row> {
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
): Promise<ReadonlyMap<string, RowPage<Row>>> => {
  const window = windowOf(list.order, request)
  const rows = parts.rows ? await readRows(reader, list, window) : new Map<string, readonly Raw[]>()
  const totals = parts.totalCount ? await countRows(reader, list) : new Map<string, number>()
  // The near side needs no query: one row more than the page is read.
  const isFarSideWanted = window.backward ? parts.hasNextPage : parts.hasPreviousPage
  const beyond = isFarSideWanted ? await readBeyond(reader, list, window) : new Set<string>()
  const pages = new Map<string, RowPage<Row>>()
  for (const parent of new Set([
    ...rows.keys(),
    ...totals.keys(),
    ...beyond,
    ...(list.hasParents ? [] : ['']),
  ]))
    pages.set(
      parent,
      pageFrom<Row>(rows.get(parent) ?? [], list.order, window, beyond.has(parent), totals.get(parent) ?? 0),
    )
  return pages
}

export const emptyPage: RowPage<never> = {
  edges: [],
  hasNextPage: false,
  hasPreviousPage: false,
  totalCount: 0,
}

/** @throws IsnadError PAGE_SIZE */
export const ensurePageSize = (size: number): void => {
  if (size < 0 || size > pageLimits.largest)
    throw new IsnadError('PAGE_SIZE', expected('store', `a page of 0 to ${pageLimits.largest}`, size))
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
      expected('store', 'either first or last', `first: ${first} and last: ${last}`),
    )
  const size = first ?? last ?? pageLimits.usual
  ensurePageSize(size)
  const placeOf = (cursor: string | null | undefined): Place | undefined =>
    typeof cursor === 'string' ? decodeCursor(order.name, order.keys, cursor) : undefined
  return { size, backward: typeof last === 'number', after: placeOf(after), before: placeOf(before) }
}

/** The rows of a list without parents that are in the cut. */
export const readCut = async <Row extends object>(
  { db }: Reader,
  list: List,
  cut: Cut,
): Promise<readonly Row[]> => (await sql<Row>`${list.rows(cut)}`.execute(db)).rows

const readRows = async (
  { db }: Reader,
  list: List,
  { size, backward, after, before }: Window,
): Promise<ReadonlyMap<string, readonly Raw[]>> => {
  const bounds = [
    ...(after ? [boundOf(list.order, after, 'after')] : []),
    ...(before ? [boundOf(list.order, before, 'before')] : []),
  ]
  // One more than the page shows whether there are more.
  const limit = size + 1
  const { rows } = await sql<Raw>`${list.rows({ backward, limit, bounds })}`.execute(db)
  const groups = groupBy(rows, (row) => (list.hasParents ? String(row.parent) : ''))
  return new Map([...groups].map(([parent, own]) => [parent, own.slice(0, limit)]))
}

const countRows = async ({ db }: Reader, list: List): Promise<ReadonlyMap<string, number>> => {
  const query = await list.count()
  const { rows } = await query.execute(db)
  return new Map(rows.map(({ parent, n }) => [parent, n]))
}

/** The parents whose list has rows on the far side of the cursor that the page starts from. */
const readBeyond = async (
  { db }: Reader,
  list: List,
  { backward, after, before }: Window,
): Promise<ReadonlySet<string>> => {
  const start = backward ? before : after
  if (!start) return new Set()
  const bound = boundOf(list.order, start, backward ? 'atOrAfter' : 'atOrBefore')
  const { rows } = await list.parentsIn({ backward, limit: 1, bounds: [bound] }).execute(db)
  return new Set(rows.map((row) => row.parent))
}

const pageFrom = <Row extends object>(
  rows: readonly Raw[],
  order: Order,
  { size, backward }: Window,
  beyond: boolean,
  totalCount: number,
): RowPage<Row> => {
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

type Side = 'after' | 'before' | 'atOrAfter' | 'atOrBefore'

const boundOf = ({ descending }: Order, place: Place, side: Side): Bound => {
  const up = { after: '>', before: '<', atOrAfter: '>=', atOrBefore: '<=' } as const
  const down = { after: '<', before: '>', atOrAfter: '<=', atOrBefore: '>=' } as const
  return { operator: (descending ? down : up)[side], place }
}
