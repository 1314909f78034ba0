// Lists of statements: at the root, and below speakers, sources, topics and documents.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { randomId } from '../../statement/id.ts'
import type { Condition } from './condition.ts'
import type { Loader } from './loader.ts'
import {
  emptyPage,
  type Order,
  type RowPage,
  type PageParts,
  type PageRequest,
  readCut,
  readPages,
} from './page.ts'
import { quoteKinds, type StatementFilter } from './statement-filter.ts'
import { planList } from './statement-plan.ts'
import type { ListParent, Parents } from './statement-rest.ts'
import type { StatementRow, StatementView } from './view.ts'
import { isSheetWanted } from './statement.ts'
import { below, fieldKey, merge, type Want, wants, withName } from './want.ts'

export type { ListParent }
export type StatementOrder = keyof typeof statementOrders

/** Like the contract's arguments of `statements`. */
export interface StatementArguments extends PageRequest {
  readonly filter?: StatementFilter | null | undefined
  readonly orderBy?: StatementOrder | null | undefined
}

export const statementOrders = {
  SAID_NEWEST: { name: 'SAID_NEWEST', keys: ['saidTo', 'id'], descending: true },
  SAID_OLDEST: { name: 'SAID_OLDEST', keys: ['saidFrom', 'id'], descending: false },
  DOCUMENT_ORDER: { name: 'DOCUMENT_ORDER', keys: ['documentId', 'start', 'id'], descending: false },
  ADDED_NEWEST: { name: 'ADDED_NEWEST', keys: ['addedAt', 'id'], descending: true },
  LEAST_CONFIDENT: { name: 'LEAST_CONFIDENT', keys: ['certainty', 'id'], descending: false },
  RELEVANCE: { name: 'RELEVANCE', keys: ['rank', 'id'], descending: false },
} as const satisfies Readonly<Record<string, Order>>

/** One list at the root. With `quotes` it has only statements with verbatim words. */
export const listStatements = async (
  loader: Loader,
  args: StatementArguments,
  want: Want,
  { quotes = false }: { readonly quotes?: boolean } = {},
): Promise<RowPage<StatementView>> =>
  (await readLists(loader, args, want, quotes ? [kindIsQuote] : [])).get('') ?? emptyPage

/** A random quote among those that the filter keeps. */
export const randomQuote = async (
  loader: Loader,
  filter: StatementFilter,
  want: Want,
  random: () => number,
): Promise<StatementView | null> => {
  const list = await planList(loader, { filter, order: byId, extra: [kindIsQuote], parents: undefined })
  // Ids are hashes, so a random id is a random place. The window evens out the choice in small sets, where the gaps
  // between neighbours differ most.
  const place = [randomId('stm', random)]
  const rows: StatementRow[] = []
  for (const operator of ['>=', '<'] as const) {
    const limit = drawn - rows.length
    if (limit > 0)
      rows.push(
        ...(await readCut<StatementRow>(loader, list, {
          backward: false,
          limit,
          bounds: [{ operator, place }],
        })),
      )
  }
  const row = rows[Math.floor(random() * rows.length)]
  return row ? ((await loader.statements([row], want))[0] ?? null) : null
}

/** How many statements a random one is taken from. */
const drawn = 64
const byId: Order = { name: 'ID', keys: ['id'], descending: false }

/** Fills `lists` of the parents, with one batch for each `statements` field that has its own arguments. */
export const loadLists = async (
  loader: Loader,
  kind: ListParent,
  parents: readonly ListOf[],
  want: Want,
): Promise<void> => {
  for (const { name, args, want: inner } of withName(want, 'statements')) {
    const owners = parents.map(({ id, statementCount = 0 }) => ({ id, statementCount }))
    const pages =
      owners.length > 0
        ? await readLists(loader, args, inner, [], { kind, owners })
        : new Map<string, never>()
    for (const parent of parents) {
      parent.lists ??= new Map()
      parent.lists.set(fieldKey(name, args), pages.get(parent.id) ?? emptyPage)
    }
  }
}

/** The owner of a list. */
export interface ListOf {
  readonly id: string
  readonly statementCount?: number
  lists?: Map<string, RowPage<StatementView>>
}

const kindIsQuote: Condition = sql<boolean>`t.kind in (${sql.join(quoteKinds)})`

/** The requested order, or else the usual one. @throws IsnadError ORDER_NEEDS_TEXT */
const orderOf = ({ filter, orderBy }: StatementArguments, kind?: ListParent): Order => {
  const hasText = typeof filter?.text === 'string'
  const usual = hasText ? 'RELEVANCE' : kind === 'document' ? 'DOCUMENT_ORDER' : 'SAID_NEWEST'
  const order = statementOrders[orderBy ?? usual]
  if (order.name === 'RELEVANCE' && !hasText)
    throw new IsnadError(
      'ORDER_NEEDS_TEXT',
      expected('store', 'filter.text with the order RELEVANCE', 'none'),
    )
  return order
}

const readLists = async (
  loader: Loader,
  args: StatementArguments,
  want: Want,
  extra: readonly Condition[],
  parents?: Parents,
): Promise<ReadonlyMap<string, RowPage<StatementView>>> => {
  const order = orderOf(args, parents?.kind)
  const withSheets = isSheetWanted(nodeWant(want))
  const list = await planList(loader, { filter: args.filter ?? {}, order, extra, parents, withSheets })
  const pages = await readPages<StatementRow>(loader, list, args, pagePartsOf(want))
  return fillPages(pages, await loader.statements(nodesOf(pages), nodeWant(want)))
}

/** Which parts of a connection are wanted. */
export const pagePartsOf = (want: Want): PageParts => ({
  rows: wants(want, 'nodes', 'edges', 'pageInfo'),
  totalCount: wants(want, 'totalCount'),
  hasNextPage: wants(below(want, 'pageInfo'), 'hasNextPage'),
  hasPreviousPage: wants(below(want, 'pageInfo'), 'hasPreviousPage'),
})

/** What is wanted of the nodes of a connection. */
export const nodeWant = (want: Want): Want => merge(below(want, 'nodes'), below(below(want, 'edges'), 'node'))

const nodesOf = <Row>(pages: ReadonlyMap<string, RowPage<Row>>): readonly Row[] =>
  [...pages.values()].flatMap(({ edges }) => edges.map(({ node }) => node))

/** The pages with the view of each row in its place; views are in the order of the rows. */
const fillPages = <Row, View>(
  pages: ReadonlyMap<string, RowPage<Row>>,
  views: readonly View[],
): ReadonlyMap<string, RowPage<View>> => {
  const next = views[Symbol.iterator]()
  return new Map(
    [...pages].map(([parent, page]): [string, RowPage<View>] => [
      parent,
      { ...page, edges: page.edges.map(({ cursor }) => ({ cursor, node: next.next().value as View })) },
    ]),
  )
}
