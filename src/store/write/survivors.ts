// Speakers that have been merged into others: a reference to one means its survivor.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Role } from '../../statement/entity.ts'
import { attributionsRenamed, chainRenamed } from '../../statement/merge.ts'
import type { Attribution, StatementDraft } from '../../statement/statement.ts'
import { type Provenance, record } from './history.ts'
import { speakerSlugs } from './ids.ts'
import { insertRows } from './insert.ts'
import { roleNamesOf } from './role-names.ts'
import type { SqlTransaction } from './transaction.ts'

/** The drafts with each merged speaker replaced by its survivor, its role by the survivor's. */
export const withSurvivors = async (
  tx: SqlTransaction,
  drafts: readonly StatementDraft[],
  provenance: Provenance,
): Promise<readonly StatementDraft[]> => {
  const named = drafts.flatMap(({ attributions }) => attributions)
  const merged = await mergedAmong(tx, drafts.flatMap(speakerSlugs))
  if (merged.size === 0) return drafts
  const renamed = new Map<string, Attribution>()
  for (const attribution of named) {
    const old = merged.get(attribution.speaker)
    if (old)
      renamed.set(keyOf(attribution), await renameTo(tx, old.mergedInto, old.id, attribution, provenance))
  }
  const rename = (attribution: Attribution): Attribution => {
    const target = renamed.get(keyOf(attribution))
    return target ? { ...attribution, speaker: target.speaker, role: target.role } : attribution
  }
  return drafts.map((draft) => ({
    ...draft,
    attributions: attributionsRenamed(draft.attributions, rename),
    chain: chainRenamed(draft.chain, (slug) => merged.get(slug)?.mergedInto.slug),
  }))
}

const keyOf = ({ speaker, role }: Attribution): string => `${speaker} ${role ?? ''}`

const mergedAmong = async (tx: SqlTransaction, named: readonly string[]) => {
  const rows = await tx.db
    .selectFrom('Speaker as s')
    .innerJoin('Speaker as o', 'o.id', 's.mergedIntoId')
    .select(['s.id', 's.slug', 'o.id as intoId', 'o.slug as intoSlug'])
    .where(tx.engine.isIn(sql.ref('s.slug'), [...new Set(named)]))
    .execute()
  return new Map(
    rows.map(({ id, slug, intoId, intoSlug }) => [
      slug,
      { id, slug, mergedInto: { id: intoId, slug: intoSlug } },
    ]),
  )
}

/** An attribution to another speaker, who gets the role if it has none like it. */
export const renameTo = async (
  tx: SqlTransaction,
  into: { readonly id: string; readonly slug: string },
  fromId: string,
  attribution: Attribution,
  provenance: Provenance,
): Promise<Attribution> => ({
  ...attribution,
  speaker: into.slug,
  role: attribution.role === null ? null : await roleAt(tx, into.id, fromId, attribution.role, provenance),
})

/** The key of the role of `intoId` that is the same as `key` of `fromId`; it is added when there is none. */
const roleAt = async (
  tx: SqlTransaction,
  intoId: string,
  fromId: string,
  key: string,
  provenance: Provenance,
): Promise<string> => {
  const role = (await rolesOf(tx, fromId)).find((one) => one.key === key)
  // A role that does not exist is refused when the draft is stored.
  if (!role) return key
  const own = await rolesOf(tx, intoId)
  const same = own.find(
    ({ names, heldEdtf }) => heldEdtf === role.heldEdtf && isDeepStrictEqual(names, role.names),
  )
  if (same) return same.key
  const taken = new Set(own.map((one) => one.key))
  const free = freeKey(key, taken)
  const position = Math.max(-1, ...own.map((one) => one.position)) + 1
  await insertRows(tx, 'SpeakerRole', [{ speakerId: intoId, key: free, position, heldEdtf: role.heldEdtf }])
  await insertRows(
    tx,
    'SpeakerRoleName',
    role.names.map(({ lang, text }) => ({ speakerId: intoId, roleKey: free, lang, text })),
  )
  const { heldEdtf: held, names } = role
  const after: AddedRole = { role: { key: free, names, held } }
  await record(tx, provenance, [{ subject: 'SPEAKER', id: intoId, action: 'CORRECTED', before: null, after }])
  return free
}

/** With their names, by language. */
const rolesOf = async (tx: SqlTransaction, speakerId: string) => {
  const roles = await tx.db.selectFrom('SpeakerRole').selectAll().where('speakerId', '=', speakerId).execute()
  const namesOf = await roleNamesOf(tx, speakerId)
  return roles.map((role) => ({ ...role, names: namesOf(role.key) }))
}

/** What the history of a survivor has of a role that it was given. */
export interface AddedRole {
  readonly role: Role
}

const freeKey = (key: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(key)) return key
  for (let n = 2; ; n++) if (!taken.has(`${key}-${n}`)) return `${key}-${n}`
}
