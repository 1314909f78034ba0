// Speakers with what is wanted of them.
import { sql } from 'kysely'
import { byIds, type Making } from './by-ids.ts'
import type { Loader } from './loader.ts'
import { groupBy } from '../rows/by-key.ts'
import { survivor } from './reference.ts'
import type { RoleView, SpeakerView } from './view.ts'
import { type Want, wants } from './want.ts'

/** By id; unknown ids are left out. The id of a merged speaker has the survivor. */
export const loadSpeakers = async (
  loader: Loader,
  ids: readonly string[],
  want: Want,
): Promise<ReadonlyMap<string, SpeakerView>> => {
  if (ids.length === 0) return new Map()
  const memory = await loader.memory()
  const rows = await memory.each(
    'Speaker',
    ids,
    async (some) => new Map((await readRows(loader, some)).map(({ asked, ...row }) => [asked, row])),
  )
  const views = new Map<string, SpeakerView>()
  for (const row of rows.values()) views.set(row.id, { ...row, __typename: 'Speaker' })
  if (wants(want, 'name', 'names')) await fillNames(loader, views)
  if (wants(want, 'roles')) await fillRoles(loader, views)
  if (wants(want, 'merged')) await fillMerged(loader, views)
  await loader.lists('speaker', [...views.values()], want)
  return new Map(
    [...rows].flatMap(([asked, { id }]): [string, SpeakerView][] => {
      const view = views.get(id)
      return view ? [[asked, view]] : []
    }),
  )
}

type Views = ReadonlyMap<string, SpeakerView>

/** The rows of the speakers and of those that were merged into them; their own come first. */
const family = ({ isIn }: Making) => sql<boolean>`(${isIn('s.id')} or ${isIn('s.mergedIntoId')})`
const ownFirst = sql`s."mergedIntoId" is not null`

const readRows = byIds(({ db, isIn }) =>
  db
    .selectFrom('Speaker as s')
    .innerJoin('Speaker as t', (join) => join.on('t.id', '=', survivor('s')))
    .selectAll('t')
    .select('s.id as asked')
    .where(isIn('s.id')),
)
const readNames = byIds((making) =>
  making.db
    .selectFrom('SpeakerName as n')
    .innerJoin('Speaker as s', 's.id', 'n.speakerId')
    .selectAll('n')
    .select(survivor('s').as('owner'))
    .where(family(making))
    .orderBy(ownFirst)
    .orderBy('s.slug')
    .orderBy('n.position'),
)
const readRoles = byIds((making) =>
  making.db
    .selectFrom('SpeakerRole as r')
    .innerJoin('Speaker as s', 's.id', 'r.speakerId')
    .innerJoin('SpeakerRoleName as n', (join) =>
      join.onRef('n.speakerId', '=', 'r.speakerId').onRef('n.roleKey', '=', 'r.key'),
    )
    .selectAll('n')
    .select(['r.heldEdtf', survivor('s').as('owner')])
    .where(family(making))
    .orderBy(ownFirst)
    .orderBy('s.slug')
    .orderBy('r.position')
    .orderBy('n.lang'),
)

const fillNames = async (loader: Loader, views: Views): Promise<void> => {
  const memory = await loader.memory()
  const names = await memory.each('SpeakerName', [...views.keys()], async (some) => {
    const groups = groupBy(await readNames(loader, some), (row) => row.owner)
    return new Map([...groups].map(([id, own]) => [id, distinct(own, ({ lang, text }) => `${lang} ${text}`)]))
  })
  for (const view of views.values()) view.names = names.get(view.id) ?? []
}

const fillRoles = async (loader: Loader, views: Views): Promise<void> => {
  const rows = await readRoles(loader, [...views.keys()])
  const groups = groupBy(rows, (row) => row.owner)
  for (const view of views.values()) {
    const roles = groupBy(groups.get(view.id) ?? [], (row) => `${row.speakerId} ${row.roleKey}`)
    const shown = [...roles.values()].map((names): RoleView => ({
      key: names[0]?.roleKey ?? '',
      held: names[0]?.heldEdtf ?? null,
      names,
    }))
    // A role that both had is shown once. The survivor's own comes first, since attributions use its key.
    view.roles = distinct(shown, ({ held, names }) =>
      JSON.stringify([held, ...names.map(({ lang, text }) => [lang, text])]),
    )
  }
}

const fillMerged = async ({ db, engine }: Loader, views: Views): Promise<void> => {
  // Of the history entries of a merge, only the merged speaker's has a `before`.
  const last = sql<number>`(
    select max(l.id) from "History" l where l."subjectKind" = 'SPEAKER' and l."subjectId" = s.id
    and l.action = 'MERGED' and l.before is not null)`
  const rows = await db
    .selectFrom('Speaker as s')
    .innerJoin('History as h', (join) => join.on('h.id', '=', last))
    .selectAll('h')
    .select(['s.slug', 's.mergedIntoId as owner'])
    .where(engine.isIn(sql.ref('s.mergedIntoId'), [...views.keys()]))
    .orderBy('s.slug')
    .execute()
  const groups = groupBy(rows, (row) => row.owner ?? '')
  for (const view of views.values())
    view.merged = (groups.get(view.id) ?? []).map((row) => ({
      speakerId: row.subjectId,
      slug: row.slug,
      merge: row,
    }))
}

/** The first of each key. */
const distinct = <T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] => {
  const seen = new Set<string>()
  return list.filter((one) => seen.size < seen.add(keyOf(one)).size)
}
