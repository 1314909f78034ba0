// Topics with what is wanted of them: names, the topic above, the topics below.
import { byIds } from './by-ids.ts'
import type { Loader } from './loader.ts'
import { byId, groupBy } from '../rows/by-key.ts'
import type { TopicView } from './view.ts'
import { below, type Want, wants } from './want.ts'

/** By id; unknown ids are left out. */
export const loadTopics = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, TopicView>> => {
  if (ids.length === 0) return new Map()
  const memory = await loader.memory()
  const rows = await memory.each('Topic', ids, async (some) => byId(await readRows(loader, some)))
  const views = new Map(
    [...rows].map(([id, row]): [string, TopicView] => [id, { ...row, __typename: 'Topic' }]),
  )
  if (wants(want, 'name', 'names')) await fillNames(loader, views)
  if (wants(want, 'parent')) await fillParents(loader, views, below(want, 'parent'))
  if (wants(want, 'children')) await fillChildren(loader, views, below(want, 'children'))
  await loader.lists('topic', [...views.values()], want)
  return views
}

type Views = ReadonlyMap<string, TopicView>

const fillNames = async (loader: Loader, views: Views): Promise<void> => {
  const memory = await loader.memory()
  const names = await memory.each('TopicName', [...views.keys()], async (some) =>
    groupBy(await readNames(loader, some), (row) => row.topicId),
  )
  for (const view of views.values()) view.names = names.get(view.id) ?? []
}

const fillParents = async (loader: Loader, views: Views, want: Want): Promise<void> => {
  const ids = [...views.values()].flatMap(({ parentId }) => (parentId === null ? [] : [parentId]))
  const parents = await loader.topics(ids, want)
  for (const view of views.values()) view.parent = (view.parentId && parents.get(view.parentId)) || null
}

const fillChildren = async (loader: Loader, views: Views, want: Want): Promise<void> => {
  const rows = await readBelow(loader, [...views.keys()])
  const children = await loader.topics(
    rows.map(({ id }) => id),
    want,
  )
  const groups = groupBy(rows, (row) => row.parentId ?? '')
  for (const view of views.values())
    view.children = (groups.get(view.id) ?? []).flatMap(({ id }) => children.get(id) ?? [])
}

const readRows = byIds(({ db, isIn }) => db.selectFrom('Topic').selectAll().where(isIn('id')))
const readNames = byIds(({ db, isIn }) =>
  db.selectFrom('TopicName').selectAll().where(isIn('topicId')).orderBy('topicId').orderBy('position'),
)
const readBelow = byIds(({ db, isIn }) =>
  db.selectFrom('Topic').select(['id', 'parentId']).where(isIn('parentId')).orderBy('slug'),
)
