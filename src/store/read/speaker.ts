// Speakers with what is wanted of them.
import { sql } from 'kysely'
import type { Loader } from './load.ts'
import { groupBy } from './page.ts'
import type { RoleView, SpeakerView } from './view.ts'
import { type Want, wants } from './want.ts'

/** By id; an id that nobody has is left out. */
export const loadSpeakers = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, SpeakerView>> => {
  if (ids.length === 0) return new Map()
  const { db, engine } = loader
  const rows = await db
    .selectFrom('Speaker')
    .selectAll()
    .where(engine.isIn(sql.ref('id'), ids))
    .execute()
  const views = new Map(rows.map((row): [string, SpeakerView] => [row.id, { ...row, __typename: 'Speaker' }]))
  if (wants(want, 'name', 'names')) await fillNames(loader, views)
  if (wants(want, 'roles')) await fillRoles(loader, views)
  await loader.lists('speaker', [...views.values()], want)
  return views
}

type Views = ReadonlyMap<string, SpeakerView>
const speakerId = sql.ref('speakerId')

const fillNames = async ({ db, engine }: Loader, views: Views): Promise<void> => {
  const rows = await db
    .selectFrom('SpeakerName')
    .selectAll()
    .where(engine.isIn(speakerId, [...views.keys()]))
    .orderBy('speakerId')
    .orderBy('position')
    .execute()
  const groups = groupBy(rows, (row) => row.speakerId)
  for (const view of views.values()) view.names = groups.get(view.id) ?? []
}

const fillRoles = async ({ db, engine }: Loader, views: Views): Promise<void> => {
  const rows = await db
    .selectFrom('SpeakerRole as r')
    .innerJoin('SpeakerRoleName as n', (join) =>
      join.onRef('n.speakerId', '=', 'r.speakerId').onRef('n.roleKey', '=', 'r.key'),
    )
    .selectAll('n')
    .select('r.heldEdtf')
    .where(engine.isIn(sql.ref('r.speakerId'), [...views.keys()]))
    .orderBy('n.speakerId')
    .orderBy('r.position')
    .orderBy('n.lang')
    .execute()
  const groups = groupBy(rows, (row) => row.speakerId)
  for (const view of views.values()) {
    const roles = groupBy(groups.get(view.id) ?? [], (row) => row.roleKey)
    view.roles = [...roles].map(([key, names]): RoleView => ({
      key,
      held: names[0]?.heldEdtf ?? null,
      names,
    }))
  }
}
