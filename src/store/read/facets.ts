// What the statements of a list are made of: counts by speaker, source, topic, kind, standing, language and month.
import { sql } from 'kysely'
import type { Standing, StatementAct, StatementKind } from '../../statement/statement.ts'
import type { Reader } from '../store.ts'
import { all } from './condition.ts'
import type { Loader } from './load.ts'
import { ensurePageSize } from './page.ts'
import { attributionConditions, type StatementFilter, statementConditions } from './statement-filter.ts'
import { textCondition } from './statement-list.ts'
import type { SourceView, SpeakerView, TopicView } from './view.ts'
import { below, type Want, wants } from './want.ts'

/** Counting everything that a wide filter keeps would hold up the thread; the newest are counted. */
export const countedStatements = 10_000

interface Counted {
  readonly statements: number
}

/** A part that was not wanted is undefined. */
export interface Facets {
  readonly counted: number
  readonly complete: boolean
  readonly kinds: readonly (Counted & { readonly kind: StatementKind })[]
  readonly acts: readonly (Counted & { readonly act: StatementAct })[]
  readonly languages: readonly (Counted & { readonly lang: string })[]
  readonly undated: number
  readonly standings?: readonly (Counted & { readonly standing: Standing })[]
  readonly months?: readonly (Counted & { readonly month: string; readonly disputed: number })[]
  readonly speakers?: readonly (Counted & { readonly speaker: SpeakerView })[]
  readonly sources?: readonly (Counted & { readonly source: SourceView })[]
  readonly topics?: readonly (Counted & { readonly topic: TopicView })[]
}

interface Row {
  readonly id: string
  readonly kind: StatementKind
  readonly act: StatementAct
  readonly lang: string
  readonly saidFrom: string
  readonly saidTo: string
}

/**
 * Reads what is wanted of the facets of a filter; `first` bounds speakers, sources and topics.
 * @throws IsnadError PAGE_SIZE, SEARCH_EMPTY, SEARCH_TOO_LONG, DATE_INVALID
 */
export const readFacets = async (
  loader: Loader,
  { filter, first }: { readonly filter: StatementFilter; readonly first: number },
  want: Want,
): Promise<Facets> => {
  ensurePageSize(first)
  const found = await readRows(loader, filter)
  const rows = found.slice(0, countedStatements)
  const ids = rows.map(({ id }) => id)
  const standings = wants(want, 'standings', 'months') ? await standingsOf(loader, ids, filter) : undefined
  return {
    counted: rows.length,
    complete: found.length <= countedStatements,
    kinds: tally(rows.map(({ kind }) => kind)).map(([kind, statements]) => ({ kind, statements })),
    acts: tally(rows.map(({ act }) => act)).map(([act, statements]) => ({ act, statements })),
    languages: tally(rows.map(({ lang }) => lang)).map(([lang, statements]) => ({ lang, statements })),
    undated: rows.filter((row) => monthOf(row) === null).length,
    ...(standings && {
      standings: tally([...standings.values()].flatMap((all) => [...all])).map(([standing, statements]) => ({
        standing,
        statements,
      })),
      months: monthsOf(rows, standings),
    }),
    ...(wants(want, 'speakers') && { speakers: await speakersOf(loader, ids, first, want) }),
    ...(wants(want, 'sources') && { sources: await sourcesOf(loader, ids, first, want) }),
    ...(wants(want, 'topics') && { topics: await topicsOf(loader, ids, first, want) }),
  }
}

/** One more than is counted tells whether there is more. */
const readRows = async (reader: Reader, filter: StatementFilter): Promise<readonly Row[]> => {
  const where = all([...statementConditions(filter), ...textCondition(reader, filter)])
  const { rows } = await sql<Row>`
    select t.id, t.kind, t.act, t.lang, t."saidFrom", t."saidTo" from "Statement" t
    where ${where} order by t."saidTo" desc, t.id desc limit ${countedStatements + 1}`.execute(reader.db)
  return rows
}

/** Those with most first, ties by name. */
const tally = <T extends string>(values: readonly T[]): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** Null where the date leaves the month open; the unknown date is the empty range. */
const monthOf = ({ saidFrom, saidTo }: Row): string | null => {
  const month = saidFrom.slice(0, 7)
  return saidFrom <= saidTo && saidTo.slice(0, 7) === month ? month : null
}

const monthsOf = (rows: readonly Row[], standings: Standings): NonNullable<Facets['months']> => {
  const months = new Map<string, { month: string; statements: number; disputed: number }>()
  for (const row of rows) {
    const month = monthOf(row)
    if (month === null) continue
    const entry = months.get(month) ?? { month, statements: 0, disputed: 0 }
    entry.statements++
    if (standings.get(row.id)?.has('DISPUTED')) entry.disputed++
    months.set(month, entry)
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}

type Standings = ReadonlyMap<string, ReadonlySet<Standing>>

/** The standings of each statement's attributions: of those that the filter asks for, so that a count is what it keeps. */
const standingsOf = async (
  { db, engine }: Reader,
  ids: readonly string[],
  { speaker, speakerKind, basis }: StatementFilter,
): Promise<Standings> => {
  const asked = attributionConditions({ speaker, speakerKind, basis })
  const { rows } = await sql<{ id: string; standing: Standing }>`
    select distinct a."statementId" as id, a.standing from "Attribution" a
    where ${all([engine.isIn(sql.ref('a.statementId'), ids), ...asked])}`.execute(db)
  const standings = new Map<string, Set<Standing>>()
  for (const { id, standing } of rows) standings.set(id, (standings.get(id) ?? new Set()).add(standing))
  return standings
}

interface CountRow {
  readonly id: string
  readonly n: number
}

const speakersOf = async (loader: Loader, ids: readonly string[], first: number, want: Want) => {
  const { rows } = await sql<CountRow>`
    select a."speakerId" as id, count(*) as n from "Attribution" a
    where ${loader.engine.isIn(sql.ref('a.statementId'), ids)} and a.standing <> 'REJECTED'
    group by a."speakerId" order by n desc, id limit ${first}`.execute(loader.db)
  const views = await loader.speakers(idsOf(rows), below(below(want, 'speakers'), 'speaker'))
  return together(rows, views, (speaker, statements) => ({ speaker, statements }))
}

const sourcesOf = async (loader: Loader, ids: readonly string[], first: number, want: Want) => {
  const { rows } = await sql<CountRow>`
    select c."sourceId" as id, count(distinct c."statementId") as n from "ChainLink" c
    where ${loader.engine.isIn(sql.ref('c.statementId'), ids)} and c."sourceId" is not null
    group by c."sourceId" order by n desc, id limit ${first}`.execute(loader.db)
  const views = await loader.sources(idsOf(rows), below(below(want, 'sources'), 'source'))
  return together(rows, views, (source, statements) => ({ source, statements }))
}

const topicsOf = async (loader: Loader, ids: readonly string[], first: number, want: Want) => {
  const { rows } = await sql<CountRow>`
    with recursive up(root, id) as (
      select id, id from "Topic"
      union select parent."parentId", up.id from "Topic" parent join up on parent.id = up.root where parent."parentId" is not null)
    select up.root as id, count(distinct st."statementId") as n from "StatementTopic" st join up on up.id = st."topicId"
    where ${loader.engine.isIn(sql.ref('st.statementId'), ids)}
    group by up.root order by n desc, 1 limit ${first}`.execute(loader.db)
  const views = await loader.topics(idsOf(rows), below(below(want, 'topics'), 'topic'))
  return together(rows, views, (topic, statements) => ({ topic, statements }))
}

const idsOf = (rows: readonly CountRow[]): readonly string[] => rows.map(({ id }) => id)

const together = <View, Facet>(
  rows: readonly CountRow[],
  views: ReadonlyMap<string, View>,
  make: (view: View, statements: number) => Facet,
): readonly Facet[] =>
  rows.flatMap(({ id, n }) => {
    const view = views.get(id)
    return view === undefined ? [] : [make(view, n)]
  })
