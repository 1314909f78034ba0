// Lists of speakers, sources, topics and documents.
import { sql } from 'kysely'
import type { SourceKind, SpeakerKind } from '../../statement/entity.ts'
import { type Condition, isLanguage, nameHas, oneOf, overlaps } from './condition.ts'
import type { Loader } from './loader.ts'
import { emptyPage, type Order, type RowPage, type PageRequest, readPages } from './page.ts'
import { idsOf } from './reference.ts'
import { type DayFilter, flag } from './statement-filter.ts'
import { nodeWant, pagePartsOf } from './statement-list.ts'
import { tableList } from './table-list.ts'
import type { DocumentView, SourceView, SpeakerView, TopicView } from './view.ts'
import type { Want } from './want.ts'

type Maybe<T> = T | null | undefined
export type EntityOrder = keyof typeof entityOrders
export type DocumentOrder = keyof typeof documentOrders

interface EntityArguments extends PageRequest {
  readonly search?: Maybe<string>
  readonly orderBy?: Maybe<EntityOrder>
}
export interface SpeakerArguments extends EntityArguments {
  readonly kind?: Maybe<SpeakerKind>
  readonly drafts?: Maybe<boolean>
}
export interface SourceArguments extends EntityArguments {
  readonly kind?: Maybe<SourceKind>
  readonly stateControlled?: Maybe<boolean>
  readonly drafts?: Maybe<boolean>
}
export interface TopicArguments extends EntityArguments {
  readonly parent?: Maybe<string>
  readonly roots?: Maybe<boolean>
}
export interface DocumentArguments extends PageRequest {
  readonly filter?: Maybe<{
    readonly lang?: Maybe<string>
    readonly source?: Maybe<string>
    readonly published?: Maybe<DayFilter>
  }>
  readonly orderBy?: Maybe<DocumentOrder>
}

export const entityOrders = {
  MOST_STATEMENTS: { name: 'MOST_STATEMENTS', keys: ['statementCount', 'id'], descending: true },
  SLUG: { name: 'SLUG', keys: ['slug'], descending: false },
} as const satisfies Readonly<Record<string, Order>>
export const documentOrders = {
  PUBLISHED_NEWEST: { name: 'PUBLISHED_NEWEST', keys: ['publishedTo', 'id'], descending: true },
  PUBLISHED_OLDEST: { name: 'PUBLISHED_OLDEST', keys: ['publishedFrom', 'id'], descending: false },
  ADDED_NEWEST: { name: 'ADDED_NEWEST', keys: ['addedAt', 'id'], descending: true },
} as const satisfies Readonly<Record<string, Order>>

type Load<View> = (ids: readonly string[], want: Want) => Promise<ReadonlyMap<string, View>>

/** Drafts stay out of the lists until one of their statements is reviewed. */
const withoutDrafts = ({ drafts }: { readonly drafts?: Maybe<boolean> }): readonly Condition[] =>
  drafts ? [] : [sql<boolean>`(t.draft = ${flag(false)} or t."statementCount" > 0)`]

export const listSpeakers = (
  loader: Loader,
  args: SpeakerArguments,
  want: Want,
): Promise<RowPage<SpeakerView>> => {
  const where = [
    // Not `is null`: SQLite would use the index on it, which has nearly every speaker, and sort them all.
    sql<boolean>`coalesce(t."mergedIntoId", '') = ''`,
    ...(typeof args.search === 'string' ? nameHas('speaker', args.search) : []),
    ...(args.kind ? [oneOf('t.kind', [args.kind])] : []),
    ...withoutDrafts(args),
  ]
  return list(
    loader,
    'Speaker',
    where,
    entityOrders[args.orderBy ?? 'MOST_STATEMENTS'],
    args,
    want,
    loader.speakers,
  )
}

export const listSources = (
  loader: Loader,
  args: SourceArguments,
  want: Want,
): Promise<RowPage<SourceView>> => {
  const { search, kind, stateControlled, orderBy } = args
  const where = [
    ...(typeof search === 'string' ? nameHas('source', search) : []),
    ...(kind ? [oneOf('t.kind', [kind])] : []),
    ...(typeof stateControlled === 'boolean'
      ? [sql<boolean>`t."stateControlled" = ${flag(stateControlled)}`]
      : []),
    ...withoutDrafts(args),
  ]
  return list(loader, 'Source', where, entityOrders[orderBy ?? 'MOST_STATEMENTS'], args, want, loader.sources)
}

export const listTopics = (loader: Loader, args: TopicArguments, want: Want): Promise<RowPage<TopicView>> => {
  const { search, parent, roots, orderBy } = args
  const where = [
    ...(typeof search === 'string' ? nameHas('topic', search) : []),
    ...(typeof parent === 'string' ? [sql<boolean>`t."parentId" in ${idsOf('topic', parent)}`] : []),
    ...(roots ? [sql<boolean>`t."parentId" is null`] : []),
  ]
  return list(loader, 'Topic', where, entityOrders[orderBy ?? 'MOST_STATEMENTS'], args, want, loader.topics)
}

export const listDocuments = (
  loader: Loader,
  args: DocumentArguments,
  want: Want,
): Promise<RowPage<DocumentView>> => {
  const { lang, source, published } = args.filter ?? {}
  const where = [
    ...(typeof lang === 'string' ? [isLanguage('t.lang', lang)] : []),
    ...(typeof source === 'string'
      ? [
          sql<boolean>`(t."publisherId" in ${idsOf('source', source)} or t."wireId" in ${idsOf('source', source)})`,
        ]
      : []),
    ...(published ? overlaps(['t.publishedFrom', 't.publishedTo'], published) : []),
  ]
  return list(
    loader,
    'Document',
    where,
    documentOrders[args.orderBy ?? 'PUBLISHED_NEWEST'],
    args,
    want,
    loader.documents,
  )
}

const list = async <View>(
  loader: Loader,
  table: 'Speaker' | 'Source' | 'Topic' | 'Document',
  where: readonly Condition[],
  order: Order,
  request: PageRequest,
  want: Want,
  load: Load<View>,
): Promise<RowPage<View>> => {
  // Only ids and keys, since a document's text is large.
  const columns = [...new Set(['id', ...order.keys])]
  const from = sql`${sql.table(table)} t`
  const pages = await readPages<{ id: string }>(
    loader,
    tableList({ from, where, order, columns }),
    request,
    pagePartsOf(want),
  )
  const page = pages.get('') ?? emptyPage
  const views = await load(
    page.edges.map(({ node }) => node.id),
    nodeWant(want),
  )
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const view = views.get(node.id)
    return view ? [{ cursor, node: view }] : []
  })
  return { ...page, edges }
}
