// Each list as a file: how its pages are read and which columns its rows have.
import { type Query } from '../address.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import * as queries from '../generated/operations.ts'
import { filterOf, orderOf } from '../view/filter.ts'
import { documentColumns, sourceColumns, speakerColumns, statementColumns, topicColumns } from './columns.ts'
import type { Cell, ListFile } from './rows.ts'

export type OpenList = (frame: Frame, ask: Ask, query: Query) => ListFile

interface ListPage<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const file = <Node>(
  query: Query,
  columns: Readonly<Record<string, (node: Node) => Cell>>,
  read: (after: string | null) => Promise<ListPage<Node>>,
): ListFile => ({
  columns: Object.keys(columns),
  after: query.after ?? null,
  read: async (after) => {
    const { nodes, pageInfo } = await read(after)
    const cells = Object.entries(columns)
    return {
      rows: nodes.map((node) => Object.fromEntries(cells.map(([name, cell]) => [name, cell(node)]))),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }
  },
})

const first = 100

/** Relevance ranks only the newest matches, so a complete file uses another order. */
const completeOrder = (query: Query) => {
  const order = orderOf(query)
  return order === 'RELEVANCE' ? 'ADDED_NEWEST' : order
}

const named = (query: Query) => ({
  search: query.search ?? null,
  orderBy: query.order === 'SLUG' ? ('SLUG' as const) : ('MOST_STATEMENTS' as const),
  first,
})

export const listFiles: Readonly<Record<string, OpenList>> = {
  statements: ({ lang, origin }, ask, query) =>
    file(
      query,
      statementColumns(origin),
      async (after) =>
        (
          await ask(queries.statementRows, {
            lang,
            filter: filterOf(query),
            orderBy: completeOrder(query),
            after,
          })
        ).statements,
    ),
  speakers: ({ lang, origin }, ask, query) =>
    file(
      query,
      speakerColumns(origin),
      async (after) => (await ask(queries.speakers, { lang, ...named(query), after })).speakers,
    ),
  sources: ({ lang, origin }, ask, query) =>
    file(
      query,
      sourceColumns(origin),
      async (after) => (await ask(queries.sources, { lang, ...named(query), after })).sources,
    ),
  topics: ({ lang, origin }, ask, query) =>
    file(
      query,
      topicColumns(origin),
      async (after) => (await ask(queries.topics, { lang, ...named(query), after })).topics,
    ),
  documents: ({ lang, origin }, ask, query) =>
    file(
      query,
      documentColumns(origin),
      async (after) => (await ask(queries.documents, { lang, first, after })).documents,
    ),
}
