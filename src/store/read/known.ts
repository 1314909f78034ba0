// Which speakers, sources, topics and documents that a caller names by slug are already stored.
import { sql } from 'kysely'
import type { Reader } from '../connection/store.ts'

export interface Slugs {
  readonly speakers: readonly string[]
  readonly sources: readonly string[]
  readonly documents: readonly string[]
}

export interface Known {
  /** The keys of the speaker's roles by its slug. */
  readonly speakers: ReadonlyMap<string, readonly string[]>
  readonly sources: ReadonlySet<string>
  /** The slug of the parent by the topic's, for all topics: a tree can only be judged as a whole. */
  readonly topics: ReadonlyMap<string, string | null>
  /** Slug and SHA-256 of the text. */
  readonly documents: readonly { readonly slug: string; readonly sha256: string }[]
}

/** What the database has of these slugs. */
export const readKnown = async ({ db, engine }: Reader, slugs: Slugs): Promise<Known> => {
  const among = (list: readonly string[]) => engine.isIn(sql.ref('slug'), list)
  const speakers = await db
    .selectFrom('Speaker as s')
    .leftJoin('SpeakerRole as r', 'r.speakerId', 's.id')
    .select(['s.slug', 'r.key'])
    .where(engine.isIn(sql.ref('s.slug'), slugs.speakers))
    .execute()
  const keys = new Map<string, readonly string[]>()
  for (const { slug, key } of speakers)
    keys.set(slug, [...(keys.get(slug) ?? []), ...(key === null ? [] : [key])])
  const sources = await db.selectFrom('Source').select('slug').where(among(slugs.sources)).execute()
  const topics = await db
    .selectFrom('Topic as t')
    .leftJoin('Topic as p', 'p.id', 't.parentId')
    .select(['t.slug', 'p.slug as parent'])
    .execute()
  const documents = await db
    .selectFrom('Document')
    .select(['slug', 'sha256'])
    .where(among(slugs.documents))
    .execute()
  return {
    speakers: keys,
    sources: new Set(sources.map(({ slug }) => slug)),
    topics: new Map(topics.map(({ slug, parent }) => [slug, parent])),
    documents,
  }
}
