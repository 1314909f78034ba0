// Counts of the statements of a list by speaker, source, topic, kind, standing, language and month.
import { sql } from 'kysely'
import type { Standing, StatementAct, StatementKind } from '../../statement/statement.ts'
import type { IdPrefix } from '../../statement/id.ts'
import type { Reader } from '../connection/store.ts'
import { all } from './condition.ts'
import type { Loader } from './loader.ts'
import { ensurePageSize, readCut } from './page.ts'
import { attributionConditions, type StatementFilter } from './statement-filter.ts'
import { statementOrders } from './statement-list.ts'
import { planList } from './statement-plan.ts'
import type { SourceView, SpeakerView, TopicView } from './view.ts'
import { below, type Want, wants } from './want.ts'

/** Counting all statements of a wide filter would block the thread, so only the newest are, and the answer says so. */
export const countedStatements = 2000

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
  const listed = wants(want, 'speakers', 'sources', 'topics') ? await listedIn(loader, ids, first) : () => []
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
    ...(wants(want, 'speakers') && {
      speakers: (await countsOf(listed('spk'), loader.speakers, below(want, 'speakers'), 'speaker')).map(
        ([speaker, statements]) => ({ speaker, statements }),
      ),
    }),
    ...(wants(want, 'sources') && {
      sources: (await countsOf(listed('src'), loader.sources, below(want, 'sources'), 'source')).map(
        ([source, statements]) => ({ source, statements }),
      ),
    }),
    ...(wants(want, 'topics') && {
      topics: (await countsOf(listed('top'), loader.topics, below(want, 'topics'), 'topic')).map(
        ([topic, statements]) => ({ topic, statements }),
      ),
    }),
  }
}

const columns = ['id', 'kind', 'act', 'lang', 'saidFrom', 'saidTo'] as const

/** Reads one more than is counted, to see whether there are more. */
const readRows = async (reader: Reader, filter: StatementFilter): Promise<readonly Row[]> => {
  const order = statementOrders.SAID_NEWEST
  const list = await planList(reader, { filter, order, extra: [], parents: undefined, columns })
  return readCut<Row>(reader, list, { backward: false, limit: countedStatements + 1, bounds: [] })
}

/** The most frequent first, ties by name. */
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

/** The standings of each statement's attributions, only of those that the filter keeps, so that the counts match it. */
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

/** The number of statements in the lists of each speaker, source and topic; the longest first, `first` of each kind. */
const listedIn = async ({ db, engine }: Reader, ids: readonly string[], first: number) => {
  const { rows } = await sql<CountRow & { kind: IdPrefix }>`
    select * from (
      select id, n, kind, row_number() over (partition by kind order by n desc, id) as "place" from (
        select x."list" as id, substr(x."list", 1, 3) as kind, count(*) as n from "Listing" x
        where ${engine.isIn(sql.ref('x.statementId'), ids)} group by x."list") c) r
    where "place" <= ${first} order by kind, "place"`.execute(db)
  return (kind: IdPrefix): readonly CountRow[] => rows.filter((row) => row.kind === kind)
}

/** The counted objects, loaded with what the field of each facet wants. */
const countsOf = async <View>(
  rows: readonly CountRow[],
  load: (ids: readonly string[], want: Want) => Promise<ReadonlyMap<string, View>>,
  facet: Want,
  field: string,
): Promise<readonly (readonly [View, number])[]> => {
  const ids = rows.map(({ id }) => id)
  const views = await load(ids, below(facet, field))
  return rows.flatMap(({ id, n }): readonly (readonly [View, number])[] => {
    const view = views.get(id)
    return view === undefined ? [] : [[view, n]]
  })
}
