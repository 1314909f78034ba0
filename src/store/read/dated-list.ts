// A list ordered by date, read along the lists of one or several speakers, sources or topics, or along all statements.
import { type RawBuilder, sql } from 'kysely'
import type { ReviewState } from '../../statement/statement.ts'
import type { Engine } from '../connection/engine.ts'
import { all, type Condition, oneOf, overlaps } from './condition.ts'
import type { Owner } from './meant.ts'
import type { CountRow, Cut, List, Order } from './page.ts'
import { type NamedKind, named } from './reference.ts'
import type { DayFilter } from './statement-filter.ts'
import { countAlong, type DatedList, idsAlong } from './stretch.ts'
import { columnsRead, orderBy } from './table-list.ts'

/** The owners whose lists are read. */
export interface ListOwner {
  readonly kind: NamedKind
  readonly owners: readonly Owner[]
  /** Whether each has its own list in the answer; otherwise their lists are combined. */
  readonly areParents: boolean
}

export interface DatedListOptions {
  /** Undefined for all statements. */
  readonly owner: ListOwner | undefined
  /** The one parent, where the list that is read is not the parent's. */
  readonly parent: string | undefined
  readonly order: Order
  /** The columns of a statement that are read; all by default. */
  readonly columns?: readonly string[] | undefined
  /** Whether a single list is read with its sheets. */
  readonly withSheets?: boolean | undefined
  readonly review: readonly ReviewState[]
  readonly said: DayFilter | null
  /** The other conditions on each statement, when it is read along this list. */
  readonly restOf: (list?: RawBuilder<string>) => readonly Condition[]
}

export const datedList = (engine: Engine, options: DatedListOptions): List => {
  const { owner, order, parent } = options
  const along = (list?: RawBuilder<string>): DatedList => ({
    ...options,
    list,
    descending: order.descending,
    rest: options.restOf(list),
  })
  const several = owner && owner.owners.length > 1 ? owner : undefined
  const only = owner && !several ? (owner.owners[0]?.id ?? '') : undefined
  const one = along(only === undefined ? undefined : sql<string>`${only}`)
  const label = parent ?? (owner?.areParents ? (only ?? '') : '')
  return {
    order,
    hasParents: parent !== undefined || owner?.areParents === true,
    rows: (cut) =>
      several
        ? rowsOfSeveral(engine, several, along, options, cut)
        : rowsOfOne(engine, one, label, options, cut),
    count: () =>
      several
        ? countOfSeveral(engine, several, options, along)
        : countOfOne(engine, options, only, one, label),
    parentsIn: (cut) => {
      if (!several) return sql`select ${label} as "parent" from (${idsAlong(engine, one, cut)}) i limit 1`
      const { from, where, parent: id } = rowsForEach(engine, several, along, cut)
      return sql`select distinct ${several.areParents ? id : sql`''`} as "parent" from ${from} where ${where}`
    },
  }
}

type Along = (list: RawBuilder<string>) => DatedList

const rowsOfOne = (
  engine: Engine,
  one: DatedList,
  label: string,
  { order, columns, withSheets }: DatedListOptions,
  cut: Cut,
) => sql`
  select ${columnsRead(columns)}, ${withSheets ? sql`${sheetBeside}, ` : sql``}${label} as "parent" from "Statement" t where t.id in (${idsAlong(engine, one, cut)})
  order by ${orderBy(order, cut.backward)} limit ${cut.limit}`

const rowsForEach = (engine: Engine, { owners }: ListOwner, along: Along, cut: Cut) =>
  engine.rowsForEach(
    owners.map(({ id }) => id),
    (list) => idsAlong(engine, along(list), cut),
  )

const rowsOfSeveral = (
  engine: Engine,
  owner: ListOwner,
  along: Along,
  { order, columns }: DatedListOptions,
  cut: Cut,
) => {
  const { from, where, parent } = rowsForEach(engine, owner, along, cut)
  const by = orderBy(order, cut.backward)
  return owner.areParents
    ? sql`select ${columnsRead(columns)}, ${parent} as "parent" from ${from} where ${where} order by "parent", ${by}`
    : // One statement may be in the lists of two owners that the name fits.
      sql`select distinct ${columnsRead(columns)} from ${from} where ${where} order by ${by} limit ${cut.limit}`
}

/** Whether the counters of the write path give the length of the list. */
const isCounted = ({ review, said }: DatedListOptions, { rest }: DatedList): boolean =>
  !said && rest.length === 0 && review.length === 1 && review[0] === 'REVIEWED'

const countOfOne = (
  engine: Engine,
  options: DatedListOptions,
  id: string | undefined,
  one: DatedList,
  label: string,
) =>
  options.owner && isCounted(options, one)
    ? sql<CountRow>`
        select ${label} as "parent", "statementCount" as n from ${sql.table(named[options.owner.kind].table)}
        where id = ${id ?? ''}`
    : sql<CountRow>`select ${label} as "parent", ${countAlong(engine, one)} as n`

const countOfSeveral = (
  engine: Engine,
  { kind, owners, areParents }: ListOwner,
  options: DatedListOptions,
  along: Along,
) => {
  const ids = owners.map(({ id }) => id)
  const list = along(sql<string>`o.id`)
  const table = sql.table(named[kind].table)
  if (areParents)
    return sql<CountRow>`
      select o.id as "parent", ${isCounted(options, list) ? sql`o."statementCount"` : countAlong(engine, list)} as n
      from ${table} o where ${engine.isIn(sql.ref('o.id'), ids)}`
  const where = [
    engine.isIn(sql.ref('x.list'), ids),
    oneOf('x.review', options.review),
    ...(options.said ? overlaps(['x.saidFrom', 'x.saidTo'], options.said) : []),
    sql<boolean>`t.id = x."statementId"`,
    ...options.restOf(sql<string>`x."list"`),
  ]
  return sql<CountRow>`
    select '' as "parent", count(distinct t.id) as n from "Listing" x cross join "Statement" t where ${all(where)}`
}

/** Column `parts` of the statement `t`, which then needs no query of its own; for a query that reads few of them. */
const sheetBeside = sql<string | null>`(
  select h."parts" from "Sheet" h where h."statementId" = t.id) as "parts"`
