// Slugs that drafts name things by → the ids that the database has for them.
import { IsnadError } from '../../errors.ts'
import { sourcesOf, type StatementDraft, tellersOf } from '../../statement/statement.ts'
import type { Transaction } from './transaction.ts'

/** Ids by slug. */
export interface Ids {
  readonly speakers: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

/** @throws IsnadError REFERENCE_UNKNOWN with the first slug that nobody has */
export const lookUpIds = async (
  tx: Transaction,
  outlets: readonly string[],
  drafts: readonly StatementDraft[],
): Promise<Ids> => {
  const speakers = drafts.flatMap(speakersIn)
  const sources = [...outlets, ...drafts.flatMap(({ chain }) => sourcesOf(chain))]
  const topics = drafts.flatMap((draft) => draft.topics)
  return {
    speakers: await lookUpSpeakers(tx, speakers),
    sources: idsBySlug('source', sources, await tx.source.findMany(among(sources))),
    topics: idsBySlug('topic', topics, await tx.topic.findMany(among(topics))),
  }
}

/** Slugs of those who said it and of those who told it on. */
export const speakersIn = ({
  attributions,
  chain,
}: Pick<StatementDraft, 'attributions' | 'chain'>): readonly string[] => [
  ...attributions.map(({ speaker }) => speaker),
  ...tellersOf(chain),
]

/** Ids of speakers by slug. @throws IsnadError REFERENCE_UNKNOWN */
export const lookUpSpeakers = async (
  tx: Transaction,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  idsBySlug('speaker', slugs, await tx.speaker.findMany(among(slugs)))

const among = (slugs: readonly string[]) => ({
  where: { slug: { in: [...new Set(slugs)] } },
  select: { id: true, slug: true },
})

/** @throws IsnadError REFERENCE_UNKNOWN with the first role that its speaker does not have */
export const ensureRoles = async (
  tx: Transaction,
  ids: Ids,
  drafts: readonly StatementDraft[],
): Promise<void> => {
  for (const { speaker, role } of drafts.flatMap(({ attributions }) => attributions)) {
    if (role === null) continue
    const where = { speakerId_key: { speakerId: idFrom(ids.speakers, speaker), key: role } }
    if (!(await tx.speakerRole.findUnique({ where }))) refuse(`role of ${speaker}`, role)
  }
}

/** @throws IsnadError REFERENCE_UNKNOWN */
export const idFrom = (ids: ReadonlyMap<string, string>, slug: string): string =>
  ids.get(slug) ?? refuse('slug', slug)

const idsBySlug = (
  what: string,
  slugs: readonly string[],
  rows: readonly { readonly id: string; readonly slug: string }[],
): ReadonlyMap<string, string> => {
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  for (const slug of slugs) if (!ids.has(slug)) refuse(what, slug)
  return ids
}

const refuse = (what: string, slug: string): never => {
  throw new IsnadError('REFERENCE_UNKNOWN', `store: expected a known ${what}, got ${JSON.stringify(slug)}`)
}
