// The speakers and sources that a folded name can mean, with the data for choosing among them.
import { type RawBuilder, sql } from 'kysely'
import type { SourceKind, SpeakerKind } from '../../statement/entity.ts'
import { toFlag } from '../rows/cell.ts'
import type { Reader } from '../connection/store.ts'
import { groupBy } from '../rows/by-key.ts'
import { survivor } from './reference.ts'

export interface Candidate {
  readonly slug: string
  readonly draft: boolean
  /** Whether a statement of the document at hand already names it. */
  readonly here: boolean
}
export interface SpeakerCandidate extends Candidate {
  readonly kind: SpeakerKind
  /** Whether the name is the first of its names. */
  readonly isFirst: boolean
  readonly roles: readonly { readonly key: string; readonly lang: string; readonly text: string }[]
}
export interface SourceCandidate extends Candidate {
  readonly kind: SourceKind
}
export type ByKey<C> = ReadonlyMap<string, readonly C[]>

interface NamedRow<Kind> {
  readonly key: string
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly draft: unknown
}

/**
 * The speakers that have one of these as a whole name, by folded name; those that list it first come first. A merged
 * speaker is replaced by its survivor, but stays a draft if it was one: the merge says who that speaker was, not that
 * everyone with the name is the survivor.
 */
export const speakersByName = async (
  { db, engine }: Reader,
  keys: readonly string[],
  documentId: string,
): Promise<ByKey<SpeakerCandidate>> => {
  const query = sql<NamedRow<SpeakerKind> & { readonly position: number }>`
    select n.folded as key, n.position, s.id, s.slug, s.kind, o.draft
    from "SpeakerName" n join "Speaker" o on o.id = n."speakerId" join "Speaker" s on s.id = ${survivor('o')}
    where ${engine.isIn(sql`n.folded`, keys)} order by n.position, s.slug`
  const { rows } = await query.execute(db)
  const here = await idsIn(db, spokenBy(documentId))
  const roles = await db
    .selectFrom('SpeakerRoleName')
    .select(['speakerId', 'roleKey as key', 'lang', 'text'])
    .where(
      engine.isIn(
        sql.ref('speakerId'),
        rows.map(({ id }) => id),
      ),
    )
    .execute()
  const byId = groupBy(roles, ({ speakerId }) => speakerId)
  return byKey(rows, (row) => ({
    ...candidate(row, here),
    isFirst: row.position === 0,
    roles: byId.get(row.id) ?? [],
  }))
}

/** The people with a word in one of their names, at most five slugs per word. Drafts are left out. */
export const peopleByWord = async (
  { db, engine }: Reader,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await db
    .selectFrom('SpeakerWord as w')
    .innerJoin('Speaker as o', 'o.id', 'w.speakerId')
    .innerJoin('Speaker as s', (join) => join.on(sql<boolean>`s.id = ${survivor('o')}`))
    .select(['w.word', 's.slug'])
    .distinct()
    .where(engine.isIn(sql.ref('w.word'), words))
    .where('s.kind', '=', 'PERSON')
    .where(sql<boolean>`o.draft = false`)
    .orderBy('s.slug')
    .execute()
  const groups = groupBy(rows, ({ word }) => word)
  return new Map([...groups].map(([word, people]) => [word, people.slice(0, 5).map(({ slug }) => slug)]))
}

/** Like `speakersByName`, for sources. */
export const sourcesByName = async (
  { db, engine }: Reader,
  keys: readonly string[],
  documentId: string,
): Promise<ByKey<SourceCandidate>> => {
  const query = sql<NamedRow<SourceKind>>`
    select n.folded as key, s.id, s.slug, s.kind, s.draft
    from "SourceName" n join "Source" s on s.id = n."sourceId"
    where ${engine.isIn(sql`n.folded`, keys)} order by n.position, s.slug`
  const { rows } = await query.execute(db)
  const here = await idsIn(db, carriedBy(documentId))
  return byKey(rows, (row) => candidate(row, here))
}

/** Those of the slugs that are taken. */
export const slugsTaken = async (
  { db, engine }: Reader,
  table: 'Speaker' | 'Source' | 'Document',
  slugs: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom(table)
    .select('slug')
    .where(engine.isIn(sql.ref('slug'), slugs))
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}

const candidate = <Kind>({ id, slug, kind, draft }: NamedRow<Kind>, here: ReadonlySet<string>) => ({
  slug,
  kind,
  draft: toFlag(draft) === true,
  here: here.has(id),
})

const byKey = <Row extends { readonly key: string }, C>(
  rows: readonly Row[],
  make: (row: Row) => C,
): ByKey<C> => {
  const groups = groupBy(rows, ({ key }) => key)
  return new Map([...groups].map(([key, found]) => [key, found.map(make)]))
}

const idsIn = async (
  db: Reader['db'],
  query: RawBuilder<{ readonly id: string }>,
): Promise<ReadonlySet<string>> => new Set((await query.execute(db)).rows.map(({ id }) => id))

const spokenBy = (documentId: string): RawBuilder<{ readonly id: string }> => sql`
  select distinct a."speakerId" as id from "Statement" t join "Attribution" a on a."statementId" = t.id
  where t."documentId" = ${documentId}`

const carriedBy = (documentId: string): RawBuilder<{ readonly id: string }> => sql`
  select distinct l."sourceId" as id from "Statement" t join "ChainLink" l on l."statementId" = t.id
  where t."documentId" = ${documentId}`

/** The ids of these slugs, by slug; unknown slugs are left out. */
export const speakerIdsOf = async (
  { db, engine }: Reader,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('Speaker')
    .select(['id', 'slug'])
    .where(engine.isIn(sql.ref('slug'), slugs))
    .execute()
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
