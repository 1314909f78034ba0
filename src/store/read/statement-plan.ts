// How a list of statements is read: along the shortest of the lists that its filter names, or through the matches of a
// search where they are few, or along the order of all statements. What is left of the filter is asked of each statement.
import { type RawBuilder, sql } from 'kysely'
import { parseSearch, type SearchTerm } from '../../text/search-query.ts'
import type { Reader } from '../store.ts'
import { all, type Condition, oneOf, overlaps } from './condition.ts'
import { datedList, type ListOwner } from './dated-list.ts'
import { meantBy, type Owner } from './meant.ts'
import type { List, Order } from './page.ts'
import { attributionConditions, reviewOf, type StatementFilter } from './statement-filter.ts'
import { idsOf, isOfRejected, type ListParent, type Parents, type Plan, restOf } from './statement-rest.ts'
import { tableList } from './table-list.ts'

export interface Asked {
  readonly filter: StatementFilter
  readonly order: Order
  /** What must hold besides the filter. */
  readonly extra: readonly Condition[]
  readonly parents: { readonly kind: ListParent; readonly owners: readonly Owner[] } | undefined
}

/** Ranking every match of a common word would hold up the thread; the newest matches are ranked. */
export const rankedMatches = 2000
/** Up to so many statements are read and put in order; of more, the order is followed until enough of them are found. */
const fewStatements = 4000

/**
 * @param few for tests, which have fewer statements than are few
 * @throws IsnadError DATE_INVALID, SEARCH_EMPTY, SEARCH_TOO_LONG
 */
export const planList = async (reader: Reader, asked: Asked, few = fewStatements): Promise<List> => {
  const { filter, order } = asked
  if (filter.said) overlaps(['t.saidFrom', 't.saidTo'], filter.said)
  const terms = typeof filter.text === 'string' ? parseSearch(filter.text) : undefined
  const { speaker, ...others } = await meantBy(reader, filter)
  // Below a speaker `filter.speaker` is that speaker too: one attribution meets all that is asked.
  const isBelowSpeaker = asked.parents?.kind === 'speaker' && speaker !== undefined
  const parents = isBelowSpeaker ? narrowed(asked.parents, speaker) : asked.parents
  const meant = isBelowSpeaker || !speaker ? others : { ...others, speaker }
  const isNobody = [...Object.values(meant), ...(parents ? [parents.owners] : [])].some(
    (owners) => owners.length === 0,
  )
  if (isNobody) return tableList({ from: sql`"Statement" t`, where: [sql<boolean>`1 = 0`], order })
  const plan: Plan = { ...asked, engine: reader.engine, meant, parents, terms, few }
  if (!terms) return rareAttributions(plan) ?? alongLists(plan)
  const matches = tableOf({ ...plan, terms: undefined }, reader.engine.matchingIds(terms))
  if (order.name === 'RELEVANCE') return ranked({ ...plan, terms: undefined }, terms, matches)
  if (await isRare(reader, terms, few)) return matches
  const list = rareAttributions(plan) ?? alongLists(plan)
  return ownerOf(plan) ? list : { ...list, count: () => matches.count() }
}

const narrowed = (parents: Parents, kept: readonly Owner[]): Parents => ({
  ...parents,
  owners: parents.owners.filter(({ id }) => kept.some((one) => one.id === id)),
})

const isRare = async (
  { db, engine }: Reader,
  terms: readonly SearchTerm[],
  few: number,
): Promise<boolean> => {
  const { rows } = await engine.countMatches(terms, few + 1).execute(db)
  return (rows[0]?.n ?? 0) <= few
}

/** Few attributions are in dispute, fewer rejected: the statements that have one are read and put in order. */
const rareAttributions = (plan: Plan): List | undefined => {
  const { filter, parents, meant, engine } = plan
  if ((filter.standing !== 'DISPUTED' && filter.standing !== 'REJECTED') || parents) return undefined
  const conditions = [
    ...(meant.speaker ? [engine.isIn(sql.ref('a.speakerId'), idsOf(meant.speaker))] : []),
    ...attributionConditions({ ...filter, speaker: null }),
  ]
  return tableOf(plan, sql`(select distinct a."statementId" from "Attribution" a where ${all(conditions)})`)
}

const alongLists = (plan: Plan): List => {
  const { filter, order, parents, engine } = plan
  const owner = ownerOf(plan)
  const isByDate = order.name === 'SAID_NEWEST' || order.name === 'SAID_OLDEST'
  // All statements in one state are one stretch already, which an index by kind, act or language may cut shorter.
  const isOneStretch = !filter.said && reviewOf(filter).length === 1
  if (!isByDate || parents?.kind === 'document' || (owner ? isOfRejected(filter, owner.kind) : isOneStretch))
    return tableOf(plan, parents || !owner ? undefined : shortList(plan, owner))
  return datedList(engine, {
    owner,
    parent: owner?.areParents ? undefined : parents?.owners[0]?.id,
    order,
    review: reviewOf(filter),
    said: filter.said ?? null,
    restOf: (list) => restOf(plan, owner?.kind, list),
  })
}

/** Whose lists are read: those of the parents, or else the shortest that the filter names. */
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

/** The statements of a short list, to be put in another order than its own. */
const shortList = ({ filter, engine, few }: Plan, owner: ListOwner): RawBuilder<unknown> | undefined =>
  lengthOf(owner) > few
    ? undefined
    : sql`(select distinct x."statementId" from "Listing" x
        where ${engine.isIn(sql.ref('x.list'), idsOf(owner.owners))} and ${oneOf('x.review', reviewOf(filter))})`

/** The statements that `table` names, or else all, in an order that the database makes. */
const tableOf = (plan: Plan, table?: RawBuilder<unknown>): List => {
  const { from, where, parent } = membersOf(plan, table)
  return tableList({ from, where, order: plan.order, ...(parent && { parent }) })
}

/** Those statements with their parents. `cross join` keeps SQLite to this order. */
const membersOf = (plan: Plan, table: RawBuilder<unknown> | undefined) => {
  const { filter, parents, engine } = plan
  const named = table ? sql`${table} m cross join "Statement" t` : sql`"Statement" t`
  const own = [
    ...(table ? [sql<boolean>`t.id = m."statementId"`] : []),
    oneOf('t.review', reviewOf(filter)),
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
  const members = isOfRejected(filter, parents.kind)
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

/**
 * The newest matches with their rank; counted like all of them. Matches come first, newest first, and reading stops early.
 */
const ranked = (plan: Plan, terms: readonly SearchTerm[], counted: List): List => {
  const { from, where, parent } = membersOf(plan, plan.engine.searchRows(terms))
  const { order } = plan
  if (!parent)
    return tableList({
      from: sql`(select t.*, m."rank" from ${from} where ${all(where)} order by m."row" desc limit ${rankedMatches}) t`,
      where: [],
      order,
      counted,
    })
  // Each parent has its own newest matches: what its siblings match must not push them out.
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
