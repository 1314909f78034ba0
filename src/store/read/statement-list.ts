// Lists of statements: at the root, and below speakers, sources, topics and documents.
import { type RawBuilder, sql } from 'kysely'
import { IsnadError } from '../../errors.ts'
import { parseSearch } from '../../text/search-query.ts'
import { randomId } from '../../statement/id.ts'
import type { Reader } from '../store.ts'
import { all, type Condition } from './condition.ts'
import type { Loader } from './load.ts'
import {
  emptyPage,
  type List,
  type Order,
  type Page,
  type PageParts,
  type PageRequest,
  readPages,
} from './page.ts'
import {
  attributionConditions,
  quoteKinds,
  type StatementFilter,
  statementConditions,
} from './statement-filter.ts'
import type { StatementRow } from './statement.ts'
import type { StatementView } from './view.ts'
import { below, fieldKey, merge, type Want, wants, withName } from './want.ts'

export type ListParent = 'speaker' | 'source' | 'topic' | 'document'
export type StatementOrder =
  'SAID_NEWEST' | 'SAID_OLDEST' | 'DOCUMENT_ORDER' | 'ADDED_NEWEST' | 'LEAST_CONFIDENT' | 'RELEVANCE'

/** As the contract's arguments of `statements`. */
export interface StatementArguments extends PageRequest {
  readonly filter?: StatementFilter | null | undefined
  readonly orderBy?: StatementOrder | null | undefined
}

/** Ranking every match of a common word would hold up the thread; the newest matches are ranked. */
export const rankedMatches = 2000

const orders: Readonly<Record<StatementOrder, Order>> = {
  SAID_NEWEST: { name: 'SAID_NEWEST', keys: ['saidTo', 'id'], descending: true },
  SAID_OLDEST: { name: 'SAID_OLDEST', keys: ['saidFrom', 'id'], descending: false },
  DOCUMENT_ORDER: { name: 'DOCUMENT_ORDER', keys: ['documentId', 'start', 'id'], descending: false },
  ADDED_NEWEST: { name: 'ADDED_NEWEST', keys: ['addedAt', 'id'], descending: true },
  LEAST_CONFIDENT: { name: 'LEAST_CONFIDENT', keys: ['certainty', 'id'], descending: false },
  RELEVANCE: { name: 'RELEVANCE', keys: ['rank', 'id'], descending: false },
}

/** One list at the root. `quotes` keeps statements with verbatim words alone. */
export const listStatements = async (
  loader: Loader,
  args: StatementArguments,
  want: Want,
  { quotes = false }: { readonly quotes?: boolean } = {},
): Promise<Page<StatementView>> => {
  const extra = quotes ? [kindIsQuote] : []
  const list = listOf(loader, args, extra, sql`"Statement" t`)
  return (await readLists(loader, list, args, want)).get('') ?? emptyPage
}

/** A quote at random among those that the filter keeps. */
export const randomQuote = async (
  loader: Loader,
  filter: StatementFilter,
  want: Want,
  random: () => number,
): Promise<StatementView | null> => {
  const where = [...statementConditions(filter), kindIsQuote, ...textCondition(loader, filter)]
  // Ids are hashes, so a random id is a random place; the window makes the choice even for small sets, where the
  // gaps between neighbours differ most.
  const start = randomId('stm', random)
  const window = 64
  const query = sql<StatementRow>`
    select * from (select t.*, 0 as "lap" from "Statement" t where ${all(where)} and t.id >= ${start} order by t.id limit ${window}) as "first"
    union all
    select * from (select t.*, 1 as "lap" from "Statement" t where ${all(where)} and t.id < ${start} order by t.id limit ${window}) as "second"
    order by "lap", id limit ${window}`
  const { rows } = await query.execute(loader.db)
  const row = rows[Math.floor(random() * rows.length)]
  return row ? ((await loader.statements([row], want))[0] ?? null) : null
}

/** Fills `lists` of the parents, one batch for each `statements` field with arguments of its own. */
export const loadLists = async (
  loader: Loader,
  kind: ListParent,
  parents: readonly { readonly id: string; lists?: Map<string, Page<StatementView>> }[],
  want: Want,
): Promise<void> => {
  for (const { name, args, want: inner } of withName(want, 'statements')) {
    const ids = parents.map(({ id }) => id)
    const pages = ids.length > 0 ? await readBelow(loader, kind, ids, args, inner) : new Map<string, never>()
    for (const parent of parents) {
      parent.lists ??= new Map()
      parent.lists.set(fieldKey(name, args), pages.get(parent.id) ?? emptyPage)
    }
  }
}

const readBelow = async (
  loader: Loader,
  kind: ListParent,
  ids: readonly string[],
  args: StatementArguments,
  want: Want,
): Promise<ReadonlyMap<string, Page<StatementView>>> => {
  const filter = args.filter ?? {}
  const usual = {
    ...args,
    orderBy: args.orderBy ?? (kind === 'document' && !filter.text ? 'DOCUMENT_ORDER' : null),
  }
  const { join, parent, where, rest } = links[kind](loader, ids, filter)
  const list = listOf(loader, { ...usual, filter: rest }, where, sql`"Statement" t ${join}`, parent)
  return readLists(loader, list, usual, want)
}

interface Link {
  readonly join: RawBuilder<unknown>
  readonly parent: RawBuilder<string>
  readonly where: readonly Condition[]
  /** The filter without what the join has taken care of. */
  readonly rest: StatementFilter
}

/** How the statements of a parent are found. */
const links: Readonly<
  Record<ListParent, (reader: Reader, ids: readonly string[], filter: StatementFilter) => Link>
> = {
  speaker: ({ engine }, ids, filter) => {
    const { standing, basis, ...rest } = filter
    const own = attributionConditions({ standing, basis })
    const kept = standing ? own : [...own, sql<boolean>`a.standing <> 'REJECTED'`]
    return {
      join: sql`join "Attribution" a on a."statementId" = t.id`,
      parent: sql<string>`a."speakerId"`,
      where: [engine.isIn(sql.ref('a.speakerId'), ids), ...kept],
      rest,
    }
  },
  source: ({ engine }, ids, rest) => ({
    join: sql`join "ChainLink" c on c."statementId" = t.id`,
    parent: sql<string>`c."sourceId"`,
    where: [engine.isIn(sql.ref('c.sourceId'), ids)],
    rest,
  }),
  topic: ({ engine }, ids, rest) => ({
    join: sql`join (
      with recursive tree(root, id) as (
        select id, id from "Topic" where ${engine.isIn(sql.ref('id'), ids)}
        union select tree.root, child.id from "Topic" child join tree on child."parentId" = tree.id)
      select distinct tree.root, st."statementId" from tree join "StatementTopic" st on st."topicId" = tree.id
    ) x on x."statementId" = t.id`,
    parent: sql<string>`x.root`,
    where: [],
    rest,
  }),
  document: ({ engine }, ids, rest) => ({
    join: sql``,
    parent: sql<string>`t."documentId"`,
    where: [engine.isIn(sql.ref('t.documentId'), ids)],
    rest,
  }),
}

const kindIsQuote: Condition = sql<boolean>`t.kind in (${sql.join(quoteKinds)})`

/** @throws IsnadError ORDER_NEEDS_TEXT, SEARCH_EMPTY, SEARCH_TOO_LONG */
const listOf = (
  reader: Reader,
  args: StatementArguments,
  extra: readonly Condition[],
  from: RawBuilder<unknown>,
  parent?: RawBuilder<string>,
): List => {
  const filter = args.filter ?? {}
  const text = typeof filter.text === 'string' ? filter.text : undefined
  const order = orders[args.orderBy ?? (text === undefined ? 'SAID_NEWEST' : 'RELEVANCE')]
  if (order.name === 'RELEVANCE' && text === undefined)
    throw new IsnadError('ORDER_NEEDS_TEXT', 'store: expected filter.text with the order RELEVANCE, got none')
  const where = [...statementConditions(filter), ...extra]
  const owner = parent ? { parent } : {}
  const plain: List = { from, where: [...where, ...textCondition(reader, filter)], order, ...owner }
  return order.name === 'RELEVANCE' ? ranked(reader, plain, where, text ?? '') : plain
}

/**
 * The newest matches with their rank; counted like the plain list, which has them all. `cross join` keeps SQLite from
 * asking the full-text index once for each statement: the matches come first, newest first, and reading stops early.
 */
const ranked = ({ engine }: Reader, plain: List, where: readonly Condition[], text: string): List => {
  const matches = sql`${engine.searchRows(parseSearch(text))} m cross join ${plain.from}
    where t.id = m."statementId" and ${all(where)}`
  const list: Omit<List, 'from'> = { where: [], order: plain.order, counted: plain }
  if (!plain.parent)
    return {
      ...list,
      from: sql`(select t.*, m."rank" from ${matches} order by m."row" desc limit ${rankedMatches}) t`,
    }
  // Each parent has its own newest matches: what its siblings match must not push them out.
  const recent = sql`row_number() over (partition by ${plain.parent} order by m."row" desc)`
  const from = sql`(
    select * from (select t.*, m."rank", ${plain.parent} as "owner", ${recent} as "recent" from ${matches}) as "all"
    where "recent" <= ${rankedMatches}) t`
  return { ...list, from, parent: sql<string>`t."owner"` }
}

/** Keeps what the words of `text` are found in. @throws IsnadError SEARCH_EMPTY, SEARCH_TOO_LONG */
export const textCondition = ({ engine }: Reader, { text }: StatementFilter): readonly Condition[] =>
  typeof text === 'string'
    ? [sql<boolean>`t.id in (select "statementId" from ${engine.searchRows(parseSearch(text))} m)`]
    : []

const readLists = async (
  loader: Loader,
  list: List,
  args: PageRequest,
  want: Want,
): Promise<ReadonlyMap<string, Page<StatementView>>> => {
  const pages = await readPages<StatementRow>(loader, list, args, partsOf(want))
  return fillPages(pages, await loader.statements(nodesOf(pages), nodeWant(want)))
}

/** Which parts of a connection are wanted. */
export const partsOf = (want: Want): PageParts => ({
  rows: wants(want, 'nodes', 'edges', 'pageInfo'),
  totalCount: wants(want, 'totalCount'),
  beyond: wants(below(want, 'pageInfo'), 'hasNextPage', 'hasPreviousPage'),
})

/** What is wanted of the nodes of a connection. */
export const nodeWant = (want: Want): Want => merge(below(want, 'nodes'), below(below(want, 'edges'), 'node'))

const nodesOf = <Row>(pages: ReadonlyMap<string, Page<Row>>): readonly Row[] =>
  [...pages.values()].flatMap(({ edges }) => edges.map(({ node }) => node))

/** The pages with each row's view in its place; views come in the order of the rows. */
const fillPages = <Row, View>(
  pages: ReadonlyMap<string, Page<Row>>,
  views: readonly View[],
): ReadonlyMap<string, Page<View>> => {
  const next = views[Symbol.iterator]()
  return new Map(
    [...pages].map(([parent, page]): [string, Page<View>] => [
      parent,
      { ...page, edges: page.edges.map(({ cursor }) => ({ cursor, node: next.next().value as View })) },
    ]),
  )
}
