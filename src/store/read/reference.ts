// A caller's reference (a slug, an id or a name in any spelling) → SQL for the ids that it means. A name that fits
// several means them all, unless it is exactly the slug of one. A name that fits nobody means none.
import { type RawBuilder, sql } from 'kysely'
import { nameKey } from '../../statement/entity.ts'
import { type IdPrefix, prefixOf } from '../../statement/id.ts'
import { isSlug } from '../../statement/slug.ts'

/** A subquery of one column, for `in`. */
export type Ids = RawBuilder<string>

interface Named {
  readonly prefix: IdPrefix
  readonly table: string
  readonly names: string
  readonly owner: string
}
export const named = {
  speaker: { prefix: 'spk', table: 'Speaker', names: 'SpeakerName', owner: 'speakerId' },
  source: { prefix: 'src', table: 'Source', names: 'SourceName', owner: 'sourceId' },
  topic: { prefix: 'top', table: 'Topic', names: 'TopicName', owner: 'topicId' },
} as const satisfies Record<string, Named>
export type NamedKind = keyof typeof named

/** The forms of a reference. */
export type ReferenceForm = 'id' | 'slug' | 'name'
const anyForm: readonly ReferenceForm[] = ['id', 'slug', 'name']

/** The ids of a reference, as a subquery, which needs no SQL statement of its own. A merged speaker is its survivor. */
export const idsOf = (kind: NamedKind, reference: string, forms: readonly ReferenceForm[] = anyForm): Ids => {
  const ids = ownIds(kind, reference, forms)
  return kind === 'speaker'
    ? sql<string>`(select ${survivor('s')} from "Speaker" s where s.id in ${ids})`
    : ids
}

/** The id of a row of "Speaker" or, if it was merged, of its survivor. */
export const survivor = (alias: string) =>
  sql<string>`coalesce(${sql.ref(`${alias}.mergedIntoId`)}, ${sql.ref(`${alias}.id`)})`

const ownIds = (kind: NamedKind, reference: string, forms: readonly ReferenceForm[]): Ids => {
  const { prefix, table, names, owner } = named[kind]
  // Only what can be an id or a slug is sent to the database as one: PostgreSQL refuses a NUL in any text.
  const id = prefixOf(reference) === prefix ? reference : ''
  const slug = isSlug(reference) ? reference : ''
  const queries: Record<ReferenceForm, RawBuilder<unknown>> = {
    id: sql`select id from ${sql.table(table)} where id = ${id}`,
    slug: sql`select id from ${sql.table(table)} where slug = ${slug}`,
    // A slug means only its owner, even if others have it as a name.
    name: sql`select ${sql.ref(owner)} from ${sql.table(names)} where folded = ${nameKey(reference)}${
      forms.includes('slug') && slug !== ''
        ? sql` and not exists (select 1 from ${sql.table(table)} where slug = ${slug})`
        : sql``
    }`,
  }
  return sql<string>`(${sql.join(
    forms.map((form) => queries[form]),
    sql` union `,
  )})`
}

/** The ids of a document by id, slug or SHA-256; it has no names. */
export const documentIds = (reference: string): Ids => sql<string>`(
  select id from "Document" where id = ${prefixOf(reference) === 'doc' ? reference : ''}
  union select id from "Document" where slug = ${isSlug(reference) ? reference : ''}
  union select id from "Document" where sha256 = ${/^[0-9a-f]{64}$/.test(reference) ? reference : ''})`
