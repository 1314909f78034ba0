// Rows of "Statement" → statements with what is wanted of them.
import { sql } from 'kysely'
import { byIds } from './by-ids.ts'
import type { Loader, SheetOf, Sheets, StatementPart } from './loader.ts'
import { partsOf } from '../rows/sheet.ts'
import { groupBy } from '../rows/by-key.ts'
import type { AttributionView, ChainLinkView, StatementRow, StatementView, TopicView } from './view.ts'
import { below, fieldKey, merge, nothing, type Want, wanting, wants } from './want.ts'

/** Views in the order of the rows. */
export const fillStatements = async (
  loader: Loader,
  rows: readonly StatementRow[],
  want: Want,
): Promise<readonly StatementView[]> => {
  const views = rows.map((row): StatementView => ({ ...row, __typename: 'Statement' }))
  if (views.length === 0) return views
  const sheets = sheetsOf(loader, rows)
  for (const part of [...partsOfSheets, ...otherParts, ...loader.extra])
    if (wants(want, ...part.fields)) await part.fill(loader, views, want, sheets)
  return views
}

const names = wanting({ names: nothing })

const idsOf = (views: readonly StatementView[]): readonly string[] => views.map(({ id }) => id)

const readSheets = byIds(({ db, isIn }) =>
  db.selectFrom('Sheet').select(['statementId', 'parts']).where(isIn('statementId')),
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

const partsOfSheets: readonly StatementPart[] = [
  {
    fields: ['text', 'verbatim', 'cue', 'said', 'evidence', 'passage', 'chain', 'marks', 'telling'],
    fill: async (_, views, __, sheets) => {
      const sheetOf = await sheets()
      for (const view of views) view.spans = sheetOf(view).spans
    },
  },
  {
    fields: ['attributions', 'standing', 'telling'],
    fill: async (loader, views, want, sheets) => {
      const inner = below(want, 'attributions')
      const named = wants(want, 'telling') ? merge(inner, wanting({ speaker: names })) : inner
      await fillAttributions(loader, views, named, await sheets())
    },
  },
  {
    fields: ['chain'],
    fill: async (loader, views, want, sheets) =>
      fillChains(loader, views, below(want, 'chain'), await sheets()),
  },
  {
    fields: ['topics'],
    fill: async (loader, views, want, sheets) => {
      const sheetOf = await sheets()
      const ids = views.flatMap((view) => sheetOf(view).topics.map(({ topicId }) => topicId))
      const topics = await loader.topics(ids, below(want, 'topics'))
      for (const view of views)
        view.topics = found(sheetOf(view).topics.map(({ topicId }) => topics.get(topicId))).toSorted(bySlug)
    },
  },
]

const otherParts: readonly StatementPart[] = [
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
    fields: ['document', 'evidence', 'passage'],
    fill: async (loader, views, want) => {
      // Evidence is shown with the words around it, from the document's text.
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

const fillAttributions = async (
  loader: Loader,
  views: readonly StatementView[],
  want: Want,
  sheetOf: SheetOf,
): Promise<void> => {
  // The names of a role are loaded with its speaker.
  const roles: Want = wants(want, 'role') ? wanting({ roles: new Map() }) : new Map()
  const speakers = await loader.speakers(
    views.flatMap((view) => sheetOf(view).attributions.map(({ speakerId }) => speakerId)),
    merge(below(want, 'speaker'), roles),
  )
  for (const view of views)
    view.attributions = sheetOf(view).attributions.flatMap((row): AttributionView[] => {
      const speaker = speakers.get(row.speakerId)
      return speaker ? [{ ...row, speaker, lang: view.lang }] : []
    })
}

const fillChains = async (
  loader: Loader,
  views: readonly StatementView[],
  want: Want,
  sheetOf: SheetOf,
): Promise<void> => {
  const links = views.flatMap((view) => sheetOf(view).links)
  // The name of a link is that of its source or speaker.
  const named = wants(want, 'name') ? names : nothing
  const sources = await loader.sources(
    found(links.map((row) => row.sourceId ?? undefined)),
    merge(below(want, 'source'), named),
  )
  const speakers = await loader.speakers(
    found(links.map((row) => row.speakerId ?? undefined)),
    merge(below(want, 'speaker'), named),
  )
  for (const view of views)
    view.chain = sheetOf(view).links.flatMap((row): ChainLinkView[] => {
      const source = sources.get(row.sourceId ?? '') ?? null
      const speaker = speakers.get(row.speakerId ?? '') ?? null
      const spans = sheetOf(view).spans.filter((span) => span.link === row.position)
      return source || speaker ? [{ ...row, source, speaker, spans }] : []
    })
}

const sheetsOf = (loader: Loader, rows: readonly StatementRow[]): Sheets => {
  let read: ReturnType<Sheets> | undefined
  return () => (read ??= readSheetsOf(loader, rows))
}

/** Reads only the sheets that the rows do not have yet. */
const readSheetsOf = async (loader: Loader, rows: readonly StatementRow[]): Promise<SheetOf> => {
  const lacking = rows.filter(({ parts: own }) => typeof own !== 'string').map(({ id }) => id)
  const read = await readSheets(loader, lacking)
  const sheets = new Map(read.map(({ statementId, parts: own }) => [statementId, partsOf(statementId, own)]))
  for (const { id, parts: own } of rows) if (typeof own === 'string') sheets.set(id, partsOf(id, own))
  return ({ id }) => {
    const sheet = sheets.get(id)
    if (!sheet) throw new Error(`store: statement ${id} has no sheet`)
    return sheet
  }
}

const bySlug = (a: TopicView, b: TopicView): number => (a.slug < b.slug ? -1 : 1)

const found = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined)

/** Whether anything is wanted that a sheet has. */
export const isSheetWanted = (want: Want): boolean =>
  wants(want, ...partsOfSheets.flatMap(({ fields }) => fields))
