// A list as one table, or as a subquery with all its joins, sorted by the database.
import { type RawBuilder, sql } from 'kysely'
import { all, type Condition } from './condition.ts'
import type { Bound, CountRow, List, Order } from './page.ts'

export interface Table {
  /** Its rows are `t`. */
  readonly from: RawBuilder<unknown>
  readonly where: readonly Condition[]
  readonly order: Order
  /** The columns of `t` that are read; all by default. */
  readonly columns?: readonly string[] | undefined
  /** The column with the parent's id, when the lists of several parents are read together. */
  readonly parent?: RawBuilder<string>
  /** The one parent, where all rows are its own. */
  readonly only?: string | undefined
  /** What `totalCount` counts where it is not the list itself. */
  readonly counted?: List
}

export const tableList = ({ from, where, order, columns, parent, only, counted }: Table): List => {
  const read = columnsRead(columns)
  const count = () =>
    parent
      ? sql<CountRow>`
          select ${parent} as "parent", count(*) as n from ${from} where ${all(where)} group by ${parent}`
      : sql<CountRow>`select ${only ?? ''} as "parent", count(*) as n from ${from} where ${all(where)}`
  return {
    order,
    hasParents: (parent ?? only) !== undefined,
    rows: ({ backward, limit, bounds }) => {
      const inside = all([...where, ...bounds.map((bound) => within(order, bound))])
      const by = orderBy(order, backward)
      return parent
        ? sql`select * from (
            select ${read}, ${parent} as "parent", row_number() over (partition by ${parent} order by ${by}) as "place"
            from ${from} where ${inside}) as "ranked" where "place" <= ${limit} order by "parent", "place"`
        : sql`select ${read}, ${only ?? ''} as "parent" from ${from} where ${inside} order by ${by} limit ${limit}`
    },
    count: counted ? () => counted.count() : count,
    parentsIn: ({ bounds }) => {
      const inside = all([...where, ...bounds.map((bound) => within(order, bound))])
      return parent
        ? sql<{ parent: string }>`select distinct ${parent} as "parent" from ${from} where ${inside}`
        : sql<{ parent: string }>`select ${only ?? ''} as "parent" from ${from} where ${inside} limit 1`
    },
  }
}

const within = ({ keys }: Order, { operator, place }: Bound): Condition =>
  sql<boolean>`(${columnsOf(keys)}) ${sql.raw(operator)} (${sql.join(place)})`

/** The keys of `t` in the direction of the page. */
export const orderBy = ({ keys, descending }: Order, backward: boolean): RawBuilder<unknown> => {
  const direction = sql.raw(descending === backward ? 'asc' : 'desc')
  return sql.join(keys.map((key) => sql`${sql.ref(`t.${key}`)} ${direction}`))
}

/** The columns of `t` that are selected. */
export const columnsRead = (columns: readonly string[] | undefined): RawBuilder<unknown> =>
  columns ? columnsOf(columns) : sql`t.*`

const columnsOf = (keys: readonly string[]): RawBuilder<unknown> =>
  sql.join(keys.map((key) => sql.ref(`t.${key}`)))
