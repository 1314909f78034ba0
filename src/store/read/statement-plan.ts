// Plans how a list of statements is read: along the shortest list that its filter names, through the matches of a
// search if they are few, or in the order of all statements. The rest of the filter is checked for each statement.
import { type RawBuilder, sql } from 'kysely'
import { parseSearch, type SearchTerm } from '../../text/search-query.ts'
import type { Reader } from '../connection/store.ts'
import { all, type Condition, oneOf, overlaps } from './condition.ts'
import { datedList, type ListOwner } from './dated-list.ts'
import { type Meant, meantBy } from './meant.ts'
import type { CountRow, List, Order } from './page.ts'
import { attributionConditions, reviewOf, type StatementFilter } from './statement-filter.ts'
import { hasWords, idsOf, isAmong, isOfRejected, type Parents, type Plan, restOf } from './statement-rest.ts'
import { type Table, tableList } from './table-list.ts'

export interface AskedList {
  readonly filter: StatementFilter
  readonly order: Order
  /** Conditions in addition to the filter. */
  readonly extra: readonly Condition[]
  readonly parents: Parents | undefined
  /** The columns of a statement that are read; all by default. */
  readonly columns?: readonly string[] | undefined
  /** Whether the statements' sheets are wanted; where few are read, the same query reads them. */
  readonly withSheets?: boolean | undefined
}

/** Ranking all matches of a common word would block the thread, so only the newest are ranked. */
export const rankedMatches = 2000
/** Up to this many statements are read and sorted; if there are more, they are read in order until enough are found. */
const fewStatements = 4000

/**
 * @param few for tests, which have fewer statements than the default
 * @throws IsnadError DATE_INVALID, SEARCH_EMPTY, SEARCH_TOO_LONG
 */
export const planList = async (reader: Reader, asked: AskedList, few = fewStatements): Promise<List> => {
  const { filter, order } = asked
  if (filter.said) overlaps(['t.saidFrom', 't.saidTo'], filter.said)
  const terms = typeof filter.text === 'string' ? parseSearch(filter.text) : undefined
  const who = narrowed(asked.parents, await meantBy(reader, filter))
  if (!who || reviewOf(filter).length === 0) return nobodys(order)
  const plan: Plan = { ...asked, ...who, engine: reader.engine, terms, few }
  if (!terms) return (await rareAttributions(reader, plan)) ?? alongLists(plan)
  const all = tableOf({ ...plan, terms: undefined }, reader.engine.matchingIds(terms))
  const matches: List = {
    ...all,
    count: async () => ((await isCountedAlone(reader, plan)) ? countAlone(plan, terms) : all.count()),
  }
  if (order.name === 'RELEVANCE') return ranked({ ...plan, terms: undefined }, terms, matches)
  if (await isRare(reader, terms, few)) return matches
  const list = (await rareAttributions(reader, plan)) ?? alongLists(plan)
  return ownerOf(plan) ? list : { ...list, count: () => matches.count() }
}

/** A list without rows, with the columns that every order has. */
const nobodys = (order: Order): List =>
  tableList({ from: sql`(select s.*, 0 as "rank" from "Statement" s where 1 = 0) t`, where: [], order })

type Who = Pick<Plan, 'parents' | 'meant'>

/** The owners whose statements are wanted after all; undefined when there are none. */
const narrowed = (parents: Parents | undefined, meant: Meant): Who | undefined => {
  const who = belowSpeakers(parents, meant)
  const groups = [...Object.values(who.meant), ...(who.parents ? [who.parents.owners] : [])]
  return groups.every((owners) => owners.length > 0) ? who : undefined
}

/** Below a speaker, `filter.speaker` must be that speaker too: one attribution meets all conditions. */
const belowSpeakers = (parents: Parents | undefined, { speaker, ...others }: Meant): Who => {
  if (!speaker) return { parents, meant: others }
  if (parents?.kind !== 'speaker') return { parents, meant: { ...others, speaker } }
  const owners = parents.owners.filter(({ id }) => speaker.some((one) => one.id === id))
  return { parents: { ...parents, owners }, meant: others }
}

const isRare = async (
  { db, engine }: Reader,
  terms: readonly SearchTerm[],
  few: number,
): Promise<boolean> => {
  const { rows } = await engine.countMatches(terms, few + 1).execute(db)
  return (rows[0]?.n ?? 0) <= few
}

/** The most statements in other states that are searched one by one, to subtract them from the count of all matches. */
const fewUnreviewed = 10_000

/** Whether the filter has only words, and nearly all statements are in the state that is wanted. */
const isCountedAlone = async ({ db }: Reader, plan: Plan): Promise<boolean> => {
  const { filter, extra, parents } = plan
  const isAlone = Object.entries(filter).every(([name, asked]) => asked == null || name === 'text')
  if (!isAlone || parents || extra.length > 0) return false
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from "Statement" where review in ('DRAFT', 'REJECTED') limit ${fewUnreviewed + 1}) u`.execute(
    db,
  )
  return (rows[0]?.n ?? 0) <= fewUnreviewed
}

/** The index of words counts faster than statements can be looked up. */
const countAlone = ({ engine }: Plan, terms: readonly SearchTerm[]) => sql<CountRow>`
  select '' as "parent", (${engine.countMatches(terms)}) - (
    select count(*) from "Statement" t where t.review in ('DRAFT', 'REJECTED') and ${hasWords(engine, terms)}) as n`

/** If few attributions are disputed or rejected, the statements that have one are read and sorted. */
const rareAttributions = async (reader: Reader, plan: Plan): Promise<List | undefined> => {
  const { filter, parents, meant, engine, few } = plan
  if ((filter.standing !== 'DISPUTED' && filter.standing !== 'REJECTED') || parents) return undefined
  const conditions = [
    ...(meant.speaker ? [isAmong(engine, 'a.speakerId', idsOf(meant.speaker))] : []),
    ...attributionConditions({ ...filter, speaker: null }),
  ]
  const found = sql`from "Attribution" a where ${all(conditions)}`
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select 1 ${found} limit ${few + 1}) f`.execute(reader.db)
  return (rows[0]?.n ?? 0) > few ? undefined : tableOf(plan, sql`(select distinct a."statementId" ${found})`)
}

const alongLists = (plan: Plan): List => {
  const { filter, order, parents, engine, columns } = plan
  const owner = ownerOf(plan)
  if (!isByDate(plan, owner)) return tableOf(plan, parents || !owner ? undefined : shortList(plan, owner))
  return datedList(engine, {
    owner,
    parent: owner?.areParents ? undefined : parents?.owners[0]?.id,
    order,
    columns,
    withSheets: plan.withSheets,
    review: reviewOf(filter),
    said: filter.said ?? null,
    restOf: (list) => restOf(plan, owner?.kind, list),
  })
}

/** Whether the list is made of stretches. */
const isByDate = ({ filter, order, parents }: Plan, owner: ListOwner | undefined): boolean => {
  if (!order.keys[0]?.startsWith('said') || parents?.kind === 'document') return false
  if (owner) return !isOfRejected(filter, owner.kind)
  // All statements in one state are already one stretch, which an index by kind, act or language may shorten.
  return filter.said != null || reviewOf(filter).length > 1
}

/** The lists that are read: those of the parents, or else the shortest that the filter names. */
const ownerOf = ({ filter, parents, meant }: Plan): ListOwner | undefined => {
  const asked = (['speaker', 'source', 'topic'] as const).flatMap((kind): readonly ListOwner[] => {
    const owners = meant[kind]
    return owners && !isOfRejected(filter, kind) && parents?.kind !== kind
      ? [{ kind, owners, areParents: false }]
      : []
  })
  if (!parents || parents.kind === 'document') return shortest(asked)
  const below: ListOwner = { kind: parents.kind, owners: parents.owners, areParents: true }
  return below.owners.length > 1 || isOfRejected(filter, below.kind) ? below : shortest([below, ...asked])
}

const shortest = (owners: readonly ListOwner[]): ListOwner | undefined =>
  owners.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]

const lengthOf = ({ owners }: ListOwner): number =>
  owners.reduce((sum, { statementCount }) => sum + statementCount, 0)

/** The statements of a short list, to be sorted in another order. */
const shortList = ({ filter, engine, few }: Plan, owner: ListOwner): RawBuilder<unknown> | undefined =>
  lengthOf(owner) > few
    ? undefined
    : sql`(select distinct x."statementId" from "Listing" x
        where ${engine.isIn(sql.ref('x.list'), idsOf(owner.owners))} and ${oneOf('x.review', reviewOf(filter))})`

/** The statements that `table` names, or else all, sorted by the database. */
const tableOf = (plan: Plan, table?: RawBuilder<unknown>): List => {
  const { order, columns } = plan
  return tableList({ ...membersOf(plan, table), order, columns })
}

/** These statements with their parents. `cross join` makes SQLite keep this order. */
const membersOf = (
  plan: Plan,
  table: RawBuilder<unknown> | undefined,
): Pick<Table, 'from' | 'where' | 'parent' | 'only'> => {
  const { filter, parents, engine } = plan
  const named = table ? sql`${table} m cross join "Statement" t` : sql`"Statement" t`
  const own = [
    ...(table ? [sql<boolean>`t.id = m."statementId"`] : []),
    // In the order of ids, which no index by state has, nearly all statements are kept.
    plan.order.name === 'ID'
      ? engine.isOneOf(sql.ref('t.review'), reviewOf(filter))
      : oneOf('t.review', reviewOf(filter)),
    ...(filter.said ? overlaps(['t.saidFrom', 't.saidTo'], filter.said) : []),
  ]
  if (!parents) return { from: named, where: [...own, ...restOf(plan, undefined)] }
  const ids = idsOf(parents.owners)
  if (parents.kind === 'document')
    return {
      from: named,
      where: [...own, engine.isIn(sql.ref('t.documentId'), ids), ...restOf(plan, undefined)],
      parent: sql<string>`t."documentId"`,
    }
  const isRejected = isOfRejected(filter, parents.kind)
  if (table && !isRejected && ids.length === 1)
    return { from: named, where: [...own, ...restOf(plan, undefined)], only: ids[0] }
  const members = isRejected
    ? sql`(select "speakerId" as "list", "statementId" from "Attribution" where standing = 'REJECTED') x`
    : sql`"Listing" x`
  const parent = sql<string>`x."list"`
  return {
    from: table ? sql`${named} cross join ${members}` : sql`${members} cross join "Statement" t`,
    where: [
      ...own,
      sql<boolean>`t.id = x."statementId"`,
      engine.isIn(parent, ids),
      ...restOf(plan, parents.kind, parent),
    ],
    parent,
  }
}

/** The newest matches with their rank, and the count of all. Reading begins with the newest match and stops early. */
const ranked = (plan: Plan, terms: readonly SearchTerm[], counted: List): List => {
  const { from, where, parent, only } = membersOf(plan, plan.engine.searchRows(terms))
  const { order } = plan
  if (!parent) {
    const newest = sql`select t.*, m."rank" from ${from} where ${all(where)} order by m."row" desc limit ${rankedMatches}`
    return tableList({ from: sql`(${newest}) t`, where: [], order, counted, only })
  }
  // Each parent has its own newest matches: the matches of its siblings must not crowd them out.
  const recent = sql`row_number() over (partition by ${parent} order by m."row" desc)`
  const everyone = sql`select t.*, m."rank", ${parent} as "owner", ${recent} as "recent" from ${from} where ${all(where)}`
  return tableList({
    from: sql`(select * from (${everyone}) as "all" where "recent" <= ${rankedMatches}) t`,
    where: [],
    order,
    counted,
    parent: sql<string>`t."owner"`,
  })
}
