// Documents with what is wanted of them. The text, which can be large, is read only when something needs it.
import { sql } from 'kysely'
import { byIds } from './by-ids.ts'
import type { Loader } from './loader.ts'
import { byId, groupBy } from '../rows/by-key.ts'
import type { DocumentView } from './view.ts'
import { below, fieldKey, merge, type Want, wants } from './want.ts'

const columns = [
  'id',
  'slug',
  'title',
  'lang',
  'sha256',
  'url',
  'licence',
  'publisherId',
  'wireId',
  'publishedEdtf',
  'publishedFrom',
  'publishedTo',
  'publishedBasis',
  'publishedNote',
  'addedAt',
] as const

const readRows = byIds(({ db, isIn }) => db.selectFrom('Document').select(columns).where(isIn('id')))
const readWhole = byIds(({ db, isIn }) =>
  db.selectFrom('Document').select(columns).select('text').where(isIn('id')),
)

/** By id; unknown ids are left out. */
export const loadDocuments = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, DocumentView>> => {
  if (ids.length === 0) return new Map()
  const isTextWanted = wants(want, 'text', 'segments')
  const memory = await loader.memory()
  // Texts are long, so they are not kept.
  const rows = isTextWanted
    ? byId(await readWhole(loader, ids))
    : await memory.each('Document', ids, async (some) => byId(await readRows(loader, some)))
  const views = new Map(
    [...rows].map(([id, row]): [string, DocumentView] => [id, { ...row, __typename: 'Document' }]),
  )
  if (wants(want, 'publisher', 'wire')) await fillOutlets(loader, views, want)
  if (wants(want, 'segments')) await fillMarked(loader, views, below(want, 'segments'))
  await loader.lists('document', [...views.values()], want)
  return views
}

type Views = ReadonlyMap<string, DocumentView>

const fillOutlets = async (loader: Loader, views: Views, want: Want): Promise<void> => {
  const all = [...views.values()]
  const ids = all.flatMap(({ publisherId, wireId }) => [publisherId, wireId]).filter((id) => id !== null)
  const sources = await loader.sources(ids, merge(below(want, 'publisher'), below(want, 'wire')))
  for (const view of all) {
    view.publisher = (view.publisherId && sources.get(view.publisherId)) || null
    view.wire = (view.wireId && sources.get(view.wireId)) || null
  }
}

const fillMarked = async (loader: Loader, views: Views, want: Want): Promise<void> => {
  const rows = await loader.db
    .selectFrom('Statement')
    .selectAll()
    .where(loader.engine.isIn(sql.ref('documentId'), [...views.keys()]))
    .where('review', '=', 'REVIEWED')
    .orderBy('documentId')
    .orderBy('start')
    .orderBy('id')
    .execute()
  const spans: Want = new Map([[fieldKey('marks', {}), { name: 'marks', args: {}, want: new Map() }]])
  const statements = merge(below(want, 'statements'), below(below(want, 'marks'), 'statement'))
  const groups = groupBy(await loader.statements(rows, merge(statements, spans)), (view) => view.documentId)
  for (const view of views.values()) view.marked = groups.get(view.id) ?? []
}
