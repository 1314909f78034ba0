// Rows of "Statement" → statements with what is wanted of them.
import { type Selectable, sql } from 'kysely'
import type { Statement } from '../generated/tables.ts'
import { byIds } from './by-ids.ts'
import type { Loader } from './load.ts'
import { groupBy } from './page.ts'
import type { AttributionView, ChainLinkView, Row, StatementView } from './view.ts'
import { below, fieldKey, merge, nothing, type Want, wanting, wants } from './want.ts'

/** Views in the order of the rows. */
export const fillStatements = async (
  loader: Loader,
  rows: readonly Selectable<Statement>[],
  want: Want,
): Promise<readonly StatementView[]> => {
  const views = rows.map((row): StatementView => ({ ...row, __typename: 'Statement' }))
  if (views.length === 0) return views
  for (const part of [...parts, ...loader.extra])
    if (wants(want, ...part.fields)) await part.fill(loader, views, want)
  return views
}

/** Something that can be wanted of statements: filled for all of them at once when one of its fields is. */
export interface StatementPart {
  readonly fields: readonly string[]
  fill(loader: Loader, views: readonly StatementView[], want: Want): Promise<void>
}

const names = wanting({ names: nothing })

const idsOf = (views: readonly StatementView[]): readonly string[] => views.map(({ id }) => id)

const readSpans = byIds(({ db, isIn }) =>
  db.selectFrom('Span').selectAll().where(isIn('statementId')).orderBy('statementId').orderBy('position'),
)
const readAttributionRows = byIds(({ db, isIn }) =>
  db
    .selectFrom('Attribution')
    .selectAll()
    .where(isIn('statementId'))
    .orderBy('statementId')
    .orderBy('position'),
)
const readLinks = byIds(({ db, isIn }) =>
  db
    .selectFrom('ChainLink')
    .selectAll()
    .where(isIn('statementId'))
    .orderBy('statementId')
    .orderBy('position'),
)
const readTopics = byIds(({ db, isIn }) =>
  db
    .selectFrom('StatementTopic as st')
    .innerJoin('Topic as t', 't.id', 'st.topicId')
    .select(['st.statementId', 'st.topicId'])
    .where(isIn('st.statementId'))
    .orderBy('t.slug'),
)
const readServed = byIds(({ db, isIn }) =>
  db.selectFrom('Statement').selectAll().where(isIn('id')).where('review', '<>', 'REJECTED'),
)
const readContained = byIds(({ db, isIn }) =>
  db
    .selectFrom('Statement')
    .selectAll()
    .where(isIn('withinId'))
    .where('review', '<>', 'REJECTED')
    .orderBy('start')
    .orderBy('id'),
)
const readOrdinals = byIds(({ db, isIn }) =>
  db
    .selectFrom('Statement as s')
    .innerJoin('Statement as o', 'o.documentId', 's.documentId')
    .select(['s.id', ({ fn }) => fn.countAll<number>().as('n')])
    .where(isIn('s.id'))
    .where(sql<boolean>`(o.start, o.id) <= (s.start, s.id)`)
    .where((eb) => eb.or([eb('o.review', '<>', 'REJECTED'), eb('o.id', '=', eb.ref('s.id'))]))
    .groupBy('s.id'),
)
const readHistory = byIds(({ db, isIn }) =>
  db
    .selectFrom('History')
    .selectAll()
    .where('subjectKind', '=', 'STATEMENT')
    .where(isIn('subjectId'))
    .orderBy('id'),
)
const readVersions = byIds(({ db, isIn }) =>
  db
    .selectFrom('History')
    .select(['subjectId', ({ fn }) => fn.max<number>('id').as('version')])
    .where('subjectKind', '=', 'STATEMENT')
    .where(isIn('subjectId'))
    .groupBy('subjectId'),
)

// In this order: a link of the chain takes its words from the spans.
const parts: readonly StatementPart[] = [
  {
    fields: ['text', 'verbatim', 'cue', 'said', 'evidence', 'passage', 'chain', 'marks', 'telling'],
    fill: async (loader, views) => {
      const rows = await readSpans(loader, idsOf(views))
      const groups = groupBy(rows, (row) => row.statementId)
      for (const view of views) view.spans = groups.get(view.id) ?? []
    },
  },
  {
    fields: ['attributions', 'standing', 'telling'],
    fill: async (loader, views, want) => {
      const inner = below(want, 'attributions')
      const groups = await readAttributions(
        loader,
        views,
        wants(want, 'telling') ? merge(inner, wanting({ speaker: names })) : inner,
      )
      for (const view of views) view.attributions = groups.get(view.id) ?? []
    },
  },
  {
    fields: ['chain'],
    fill: async (loader, views, want) => {
      const groups = await readChains(loader, views, below(want, 'chain'))
      for (const view of views) view.chain = groups.get(view.id) ?? []
    },
  },
  {
    fields: ['within'],
    fill: async (loader, views, want) => {
      const ids = found(views.map(({ withinId }) => withinId ?? undefined))
      const rows = await readServed(loader, ids)
      const outer = await loader.statements(rows, below(want, 'within'))
      const byId = new Map(outer.map((view) => [view.id, view]))
      for (const view of views) view.within = byId.get(view.withinId ?? '') ?? null
    },
  },
  {
    fields: ['contains'],
    fill: async (loader, views, want) => {
      const rows = await readContained(loader, idsOf(views))
      const drafts = new Set(views.filter(({ review }) => review !== 'REVIEWED').map(({ id }) => id))
      const served = rows.filter(
        ({ review, withinId }) => review === 'REVIEWED' || drafts.has(withinId ?? ''),
      )
      const inner = await loader.statements(served, below(want, 'contains'))
      const groups = groupBy(inner, ({ withinId }) => withinId ?? '')
      for (const view of views) view.contains = groups.get(view.id) ?? []
    },
  },
  {
    fields: ['topics'],
    fill: async (loader, views, want) => {
      const rows = await readTopics(loader, idsOf(views))
      const topics = await loader.topics(
        rows.map((row) => row.topicId),
        below(want, 'topics'),
      )
      const groups = groupBy(rows, (row) => row.statementId)
      for (const view of views)
        view.topics = found((groups.get(view.id) ?? []).map((row) => topics.get(row.topicId)))
    },
  },
  {
    fields: ['document', 'evidence', 'passage'],
    fill: async (loader, views, want) => {
      // Evidence is shown with the words around it, which the document's text has.
      const text: Want = new Map([[fieldKey('text', {}), { name: 'text', args: {}, want: new Map() }]])
      const inner = below(want, 'document')
      const documents = await loader.documents(
        views.map((view) => view.documentId),
        wants(want, 'evidence', 'passage') ? merge(inner, text) : inner,
      )
      for (const view of views) {
        const document = documents.get(view.documentId)
        if (document) view.document = document
      }
    },
  },
  {
    fields: ['ordinal'],
    fill: async (loader, views) => {
      const rows = await readOrdinals(loader, idsOf(views))
      const ordinals = new Map(rows.map(({ id, n }) => [id, n]))
      for (const view of views) view.ordinal = ordinals.get(view.id) ?? 1
    },
  },
  {
    fields: ['history'],
    fill: async (loader, views) => {
      const rows = await readHistory(loader, idsOf(views))
      const groups = groupBy(rows, (row) => row.subjectId)
      for (const view of views) view.history = groups.get(view.id) ?? []
    },
  },
  {
    fields: ['version'],
    fill: async (loader, views) => {
      const rows = await readVersions(loader, idsOf(views))
      const versions = new Map(rows.map(({ subjectId, version }) => [subjectId, version]))
      for (const view of views) view.version = versions.get(view.id) ?? 0
    },
  },
]

const readAttributions = async (
  loader: Loader,
  views: readonly StatementView[],
  want: Want,
): Promise<ReadonlyMap<string, readonly AttributionView[]>> => {
  const rows = await readAttributionRows(loader, idsOf(views))
  // A role's names hang on the speaker: asking for the one is asking for the other.
  const roles: Want = wants(want, 'role')
    ? new Map([[fieldKey('roles', {}), { name: 'roles', args: {}, want: new Map() }]])
    : new Map()
  const speakers = await loader.speakers(
    rows.map((row) => row.speakerId),
    merge(below(want, 'speaker'), roles),
  )
  const langs = new Map(views.map((view) => [view.id, view.lang]))
  const attributions = rows.flatMap((row): AttributionView[] => {
    const speaker = speakers.get(row.speakerId)
    return speaker ? [{ ...row, speaker, lang: langs.get(row.statementId) ?? '' }] : []
  })
  return groupBy(attributions, (attribution) => attribution.statementId)
}

const readChains = async (
  loader: Loader,
  views: readonly StatementView[],
  want: Want,
): Promise<ReadonlyMap<string, readonly ChainLinkView[]>> => {
  const rows = await readLinks(loader, idsOf(views))
  // A link's name is that of whichever it is.
  const named = wants(want, 'name') ? names : nothing
  const sources = await loader.sources(
    found(rows.map((row) => row.sourceId ?? undefined)),
    merge(below(want, 'source'), named),
  )
  const speakers = await loader.speakers(
    found(rows.map((row) => row.speakerId ?? undefined)),
    merge(below(want, 'speaker'), named),
  )
  const spans = new Map(views.map((view) => [view.id, view.spans ?? []]))
  const links = rows.flatMap((row): ChainLinkView[] => {
    const source = sources.get(row.sourceId ?? '') ?? null
    const speaker = speakers.get(row.speakerId ?? '') ?? null
    const own = (spans.get(row.statementId) ?? []).filter((span) => span.link === row.position)
    return source || speaker ? [{ ...row, source, speaker, spans: own }] : []
  })
  return groupBy(links, (link) => link.statementId)
}

const found = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined)

export type StatementRow = Row<Statement>
