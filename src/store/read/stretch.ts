// Pages of long lists. A list by date consists of stretches of an index, one for each review state and width of the
// date, and a page takes a few rows of each. So it costs the same for any length of the list and any place in it.
import { type RawBuilder, sql } from 'kysely'
import { dayAfter, widths } from '../../statement/said-date.ts'
import type { ReviewState } from '../../statement/statement.ts'
import type { Engine } from '../connection/engine.ts'
import { all, type Condition } from './condition.ts'
import type { Cut } from './page.ts'
import type { DayFilter } from './statement-filter.ts'

/** The parts of a list by date. */
export interface DatedList {
  /** The list of "Listing"; undefined for all statements. */
  readonly list?: RawBuilder<string> | undefined
  readonly review: readonly ReviewState[]
  readonly said: DayFilter | null
  readonly descending: boolean
  /** The other conditions on a statement, `t`. */
  readonly rest: readonly Condition[]
}

/** A query for the column `id`: the rows of a page, found in the index. */
export const idsAlong = (
  engine: Engine,
  list: DatedList,
  { backward, limit, bounds }: Cut,
): RawBuilder<unknown> => {
  const { key, id } = columnsOf(list)
  const direction = sql.raw(list.descending === backward ? 'asc' : 'desc')
  const stretches = stretchesOf(engine, list).map(({ from, where }) => {
    const beside = bounds.map(
      ({ operator, place }) => sql<boolean>`(${key}, ${id}) ${sql.raw(operator)} (${sql.join(place)})`,
    )
    return sql`select ${id} as "id", ${key} as "key" from ${from} where ${all([...where, ...beside])}`
  })
  const order = sql`"key" ${direction}, "id" ${direction}`
  return sql`select "id" from (${engine.firstOf(stretches, order, limit)}) f`
}

/** An expression for how many statements the list has. */
export const countAlong = (engine: Engine, list: DatedList): RawBuilder<number> =>
  sql<number>`${sql.join(
    stretchesOf(engine, list).map(
      ({ from, where }) => sql`(select count(*) from ${from} where ${all(where)})`,
    ),
    sql` + `,
  )}`

const columnsOf = ({ list, descending }: DatedList) => {
  const alias = list ? 'x' : 't'
  return {
    key: sql.ref(`${alias}.${descending ? 'saidTo' : 'saidFrom'}`),
    id: sql.ref(list ? 'x.statementId' : 't.id'),
  }
}

interface Stretch {
  readonly from: RawBuilder<unknown>
  readonly where: readonly Condition[]
}

const stretchesOf = (engine: Engine, dated: DatedList): readonly Stretch[] => {
  const { list, review, said, rest } = dated
  const alias = list ? 'x' : 't'
  const joined = list && rest.length > 0
  const from = list
    ? joined
      ? sql`"Listing" x cross join "Statement" t`
      : sql`"Listing" x`
    : sql`"Statement" t`
  // All statements have an index by date alone, which is enough where no days are asked for.
  const classes = list || said ? widths.map((_, i) => i) : [undefined]
  return review.flatMap((state) =>
    classes.map((width) => ({
      from,
      where: [
        ...(list ? [sql<boolean>`x."list" = ${list}`] : []),
        sql<boolean>`${sql.ref(`${alias}.review`)} = ${state}`,
        ...(width === undefined ? [] : [sql<boolean>`${sql.ref(`${alias}.saidWidth`)} = ${width}`]),
        ...(said && width !== undefined ? daysOf(engine, alias, said, width, dated.descending) : []),
        ...(joined ? [sql<boolean>`t.id = x."statementId"`] : []),
        ...rest,
      ],
    })),
  )
}

/** Overlap with the days, and the bound at the far end of the stretch that follows from the width. */
const daysOf = (
  engine: Engine,
  alias: string,
  { from, to }: DayFilter,
  width: number,
  descending: boolean,
): readonly Condition[] => {
  const [first, last] = [sql.ref(`${alias}.saidFrom`), sql.ref(`${alias}.saidTo`)]
  // The date that the list is ordered by bounds it at both ends; with the other date half of it would be read.
  const [firstAsked, lastAsked] = descending
    ? [engine.unindexed(first), last]
    : [first, engine.unindexed(last)]
  const beside = (widths[width] ?? 1) - 1
  const isBounded = Number.isFinite(beside)
  return [
    sql<boolean>`${firstAsked} <= ${lastAsked}`,
    ...(from ? [sql<boolean>`${lastAsked} >= ${from}`] : []),
    ...(to ? [sql<boolean>`${firstAsked} <= ${to}`] : []),
    ...(isBounded && to && descending ? [sql<boolean>`${last} <= ${dayAfter(to, beside)}`] : []),
    ...(isBounded && from && !descending ? [sql<boolean>`${first} >= ${dayAfter(from, -beside)}`] : []),
  ]
}
