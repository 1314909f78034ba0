// Slugs that drafts use → the ids that the database has for them.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { sourcesOf, type StatementDraft, tellersOf } from '../../statement/statement.ts'
import type { SqlTransaction } from './transaction.ts'

/** Ids by slug. */
export interface Ids {
  readonly speakers: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

/** @throws IsnadError REFERENCE_UNKNOWN with the first unknown slug */
export const lookUpIds = async (
  tx: SqlTransaction,
  outlets: readonly string[],
  drafts: readonly StatementDraft[],
): Promise<Ids> => {
  const speakers = drafts.flatMap(speakerSlugs)
  const sources = [...outlets, ...drafts.flatMap(({ chain }) => sourcesOf(chain))]
  const topics = drafts.flatMap((draft) => draft.topics)
  return {
    speakers: await lookUpSpeakers(tx, speakers),
    sources: idsBySlug('source', sources, await among(tx, 'Source', sources)),
    topics: idsBySlug('topic', topics, await among(tx, 'Topic', topics)),
  }
}

/** Slugs of the speakers and of the tellers. */
export const speakerSlugs = ({
  attributions,
  chain,
}: Pick<StatementDraft, 'attributions' | 'chain'>): readonly string[] => [
  ...attributions.map(({ speaker }) => speaker),
  ...tellersOf(chain),
]

/** Ids of speakers by slug. @throws IsnadError REFERENCE_UNKNOWN */
export const lookUpSpeakers = async (
  tx: SqlTransaction,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> => idsBySlug('speaker', slugs, await among(tx, 'Speaker', slugs))

const among = async (
  { db, engine }: SqlTransaction,
  table: 'Speaker' | 'Source' | 'Topic',
  slugs: readonly string[],
): Promise<readonly { readonly id: string; readonly slug: string }[]> =>
  slugs.length === 0
    ? []
    : db
        .selectFrom(table)
        .select(['id', 'slug'])
        .where(engine.isIn(sql.ref('slug'), [...new Set(slugs)]))
        .execute()

/** @throws IsnadError REFERENCE_UNKNOWN with the first role that its speaker does not have */
export const ensureRoles = async (
  tx: SqlTransaction,
  ids: Ids,
  drafts: readonly StatementDraft[],
): Promise<void> => {
  for (const { speaker, role } of drafts.flatMap(({ attributions }) => attributions)) {
    if (role === null) continue
    const known = tx.db
      .selectFrom('SpeakerRole')
      .select('key')
      .where('speakerId', '=', idFrom(ids.speakers, speaker))
      .where('key', '=', role)
    if (!(await known.executeTakeFirst())) refuse(`role of ${speaker}`, role)
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
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', `a known ${what}`, JSON.stringify(slug)))
}
