// Sources with what is wanted of them.
import { byIds } from './by-ids.ts'
import type { Loader } from './loader.ts'
import { byId, groupBy } from '../rows/by-key.ts'
import type { SourceView } from './view.ts'
import { type Want, wants } from './want.ts'

/** By id; unknown ids are left out. */
export const loadSources = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, SourceView>> => {
  if (ids.length === 0) return new Map()
  const memory = await loader.memory()
  const rows = await memory.each('Source', ids, async (some) => byId(await readRows(loader, some)))
  const views = new Map(
    [...rows].map(([id, row]): [string, SourceView] => [id, { ...row, __typename: 'Source' }]),
  )
  if (wants(want, 'name', 'names')) {
    const names = await memory.each('SourceName', [...views.keys()], async (some) =>
      groupBy(await readNames(loader, some), (row) => row.sourceId),
    )
    for (const view of views.values()) view.names = names.get(view.id) ?? []
  }
  await loader.lists('source', [...views.values()], want)
  return views
}

const readRows = byIds(({ db, isIn }) => db.selectFrom('Source').selectAll().where(isIn('id')))
const readNames = byIds(({ db, isIn }) =>
  db.selectFrom('SourceName').selectAll().where(isIn('sourceId')).orderBy('sourceId').orderBy('position'),
)
