// Speakers that have been merged into others: whoever names the old one means the one that survives.
import { isDeepStrictEqual } from 'node:util'
import type { Role } from '../../statement/entity.ts'
import { attributionsRenamed, chainRenamed } from '../../statement/merge.ts'
import type { Attribution, StatementDraft } from '../../statement/statement.ts'
import { type Provenance, record } from './history.ts'
import { speakersIn } from './ids.ts'
import { inBatches } from '../rows/stored-draft.ts'
import type { Transaction } from './transaction.ts'

/** The drafts with each merged speaker replaced by its survivor, its role by the survivor's. */
export const withSurvivors = async (
  tx: Transaction,
  drafts: readonly StatementDraft[],
  provenance: Provenance,
): Promise<readonly StatementDraft[]> => {
  const named = drafts.flatMap(({ attributions }) => attributions)
  const merged = await mergedAmong(tx, drafts.flatMap(speakersIn))
  if (merged.size === 0) return drafts
  const renamed = new Map<string, Attribution>()
  for (const attribution of named) {
    const old = merged.get(attribution.speaker)
    if (old?.mergedInto)
      renamed.set(keyOf(attribution), await renameTo(tx, old.mergedInto, old.id, attribution, provenance))
  }
  const rename = (attribution: Attribution): Attribution => {
    const target = renamed.get(keyOf(attribution))
    return target ? { ...attribution, speaker: target.speaker, role: target.role } : attribution
  }
  return drafts.map((draft) => ({
    ...draft,
    attributions: attributionsRenamed(draft.attributions, rename),
    chain: chainRenamed(draft.chain, (slug) => merged.get(slug)?.mergedInto?.slug),
  }))
}

const keyOf = ({ speaker, role }: Attribution): string => `${speaker} ${role ?? ''}`

const mergedAmong = async (tx: Transaction, named: readonly string[]) => {
  const rows = []
  for (const batch of inBatches([...new Set(named)]))
    rows.push(
      ...(await tx.speaker.findMany({
        where: { slug: { in: [...batch] }, mergedIntoId: { not: null } },
        select: { id: true, slug: true, mergedInto: { select: { id: true, slug: true } } },
      })),
    )
  return new Map(rows.map((row) => [row.slug, row]))
}

/** An attribution to another speaker, who is given the role if it has none like it. */
export const renameTo = async (
  tx: Transaction,
  into: { readonly id: string; readonly slug: string },
  fromId: string,
  attribution: Attribution,
  provenance: Provenance,
): Promise<Attribution> => ({
  ...attribution,
  speaker: into.slug,
  role: attribution.role === null ? null : await roleAt(tx, into.id, fromId, attribution.role, provenance),
})

/** The key of the role at `intoId` that says what `key` says at `fromId`; it is added when there is none. */
const roleAt = async (
  tx: Transaction,
  intoId: string,
  fromId: string,
  key: string,
  provenance: Provenance,
): Promise<string> => {
  const include = { names: { orderBy: { lang: 'asc' }, select: { lang: true, text: true } } } as const
  const role = await tx.speakerRole.findUnique({
    where: { speakerId_key: { speakerId: fromId, key } },
    include,
  })
  // Whoever stores the draft refuses a role that nobody has.
  if (!role) return key
  const own = await tx.speakerRole.findMany({ where: { speakerId: intoId }, include })
  const same = own.find(
    ({ names, heldEdtf }) => heldEdtf === role.heldEdtf && isDeepStrictEqual(names, role.names),
  )
  if (same) return same.key
  const taken = new Set(own.map((one) => one.key))
  const free = freeKey(key, taken)
  const position = Math.max(-1, ...own.map((one) => one.position)) + 1
  await tx.speakerRole.create({ data: { speakerId: intoId, key: free, position, heldEdtf: role.heldEdtf } })
  await tx.speakerRoleName.createMany({
    data: role.names.map(({ lang, text }) => ({ speakerId: intoId, roleKey: free, lang, text })),
  })
  const { heldEdtf: held, names } = role
  const after: AddedRole = { role: { key: free, names, held } }
  await record(tx, provenance, [{ subject: 'SPEAKER', id: intoId, action: 'CORRECTED', before: null, after }])
  return free
}

/** What the history of a survivor tells of a role that it was given. */
export interface AddedRole {
  readonly role: Role
}

const freeKey = (key: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(key)) return key
  for (let n = 2; ; n++) if (!taken.has(`${key}-${n}`)) return `${key}-${n}`
}
