// Sources with what is wanted of them.
import { sql } from 'kysely'
import type { Loader } from './load.ts'
import { groupBy } from './page.ts'
import type { SourceView } from './view.ts'
import { type Want, wants } from './want.ts'

/** By id; an id that nobody has is left out. */
export const loadSources = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, SourceView>> => {
  if (ids.length === 0) return new Map()
  const { db, engine } = loader
  const rows = await db
    .selectFrom('Source')
    .selectAll()
    .where(engine.isIn(sql.ref('id'), ids))
    .execute()
  const views = new Map(rows.map((row): [string, SourceView] => [row.id, { ...row, __typename: 'Source' }]))
  if (wants(want, 'name', 'names')) {
    const names = await db
      .selectFrom('SourceName')
      .selectAll()
      .where(engine.isIn(sql.ref('sourceId'), [...views.keys()]))
      .orderBy('sourceId')
      .orderBy('position')
      .execute()
    const groups = groupBy(names, (row) => row.sourceId)
    for (const view of views.values()) view.names = groups.get(view.id) ?? []
  }
  await loader.lists('source', [...views.values()], want)
  return views
}
