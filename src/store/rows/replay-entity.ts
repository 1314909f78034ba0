// The histories of speakers, sources and topics → what these must be now.
import type { Role } from '../../statement/entity.ts'
import type { EntityRecord, SpeakerRecord } from './record.ts'
import { brokenBeginning, differences, type Facts, replayed, type Told } from './replay.ts'

/** Where an entity differs from its history; the speaker that it was merged into is another's to judge. */
export const brokenEntityHistory = (record: EntityRecord): readonly string[] => [
  ...brokenBeginning(record.history),
  ...(record.type === 'speaker' ? brokenSpeaker(record) : differences(byHistory(record), { ...record })),
]

const fields = {
  topic: ['slug', 'parent', 'names'],
  source: ['slug', 'kind', 'draft', 'stateControlled', 'names'],
  speaker: ['slug', 'kind', 'draft', 'names', 'wikidata'],
} as const satisfies Record<EntityRecord['type'], readonly string[]>

const byHistory = ({ type, history }: EntityRecord): Facts => replayed(history, fields[type])

const brokenSpeaker = (record: SpeakerRecord): readonly string[] => {
  const said = byHistory(record)
  // An addition that says anything says all but this, which only imports know.
  const base = (record.history[0]?.after ?? null) === null ? {} : { wikidata: null }
  return [...differences({ ...base, ...said }, { ...record }), ...brokenRoles(record)]
}

/**
 * The roles of the last list are there, in its order and as it has them. Others may be there if an earlier entry has them:
 * a role stays when attributions use it, and a merge gives the survivor the roles that it lacks.
 */
const brokenRoles = ({ history, roles }: SpeakerRecord): readonly string[] => {
  const lists = history.flatMap(({ after }) => listIn(after) ?? [])
  if (lists.length === 0 && history.every(({ after }) => added(after) === undefined)) return []
  const known = new Map<string, Role>()
  for (const { after } of history)
    for (const role of [...(listIn(after)?.roles ?? []), ...(added(after) ?? [])]) known.set(role.key, role)
  const last = lists.at(-1)?.roles ?? []
  const listed = new Set(last.map(({ key }) => key))
  return [
    ...differences(
      { roles: last.map(ordered) },
      { roles: roles.filter(({ key }) => listed.has(key)).map(ordered) },
    ),
    ...roles
      .filter(({ key }) => !listed.has(key))
      .flatMap((role) => {
        const was = known.get(role.key)
        return was
          ? differences({ [`role ${role.key}`]: ordered(was) }, { [`role ${role.key}`]: ordered(role) })
          : [`expected only roles of its history, got ${role.key}`]
      }),
  ]
}

const listIn = (after: object | null): { readonly roles: readonly Role[] } | undefined =>
  after && 'roles' in after && Array.isArray(after.roles) ? { roles: after.roles as Role[] } : undefined

/** The role that a merge has added. */
const added = (after: object | null): readonly Role[] | undefined =>
  after && 'role' in after ? [after.role as Role] : undefined

/** The names by language: the table keeps no other order. */
const ordered = ({ key, held, names }: Role): Role => ({
  ...{ key, held },
  names: names.toSorted((a, b) => (a.lang < b.lang ? -1 : 1)),
})

/** The slug of the speaker that a speaker was merged into by its own entries; null when by none that still holds. */
export const mergedIntoBy = (history: readonly Told[]): string | null => {
  const said = replayed(history, ['mergedInto'], { mergedInto: null }).mergedInto
  return typeof said === 'string' ? said : null
}

/** A speaker's survivor: those merged into a speaker move along when it is merged itself, without entries of their own. */
export const survivorBy = (slug: string, mergedInto: ReadonlyMap<string, string | null>): string | null => {
  const seen = new Set([slug])
  let at = slug
  for (let next = mergedInto.get(at); next && !seen.has(next); next = mergedInto.get(at)) {
    seen.add(next)
    at = next
  }
  return at === slug ? null : at
}
