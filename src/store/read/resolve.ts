// A writer's reference → a slug. A slug wins over an id, and an id over a name, so only a name can mean several.
import { sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import type { Reader } from '../connection/store.ts'
import { documentIds, idsOf, type NamedKind, named, type ReferenceForm } from './reference.ts'

const forms: readonly ReferenceForm[] = ['slug', 'id', 'name']

/**
 * The slug of the one that is meant, or of its survivor if it was merged.
 * @throws IsnadError REFERENCE_UNKNOWN, NAME_AMBIGUOUS with the slugs of all that are meant
 */
export const slugOf = async (reader: Reader, kind: NamedKind, reference: string): Promise<string> => {
  for (const form of forms) {
    const slugs = await slugsOf(reader, kind, reference, form)
    const [first] = slugs
    if (slugs.length > 1)
      throw new IsnadError(
        'NAME_AMBIGUOUS',
        expected(
          'store',
          `a name of one ${kind}`,
          `${JSON.stringify(reference)}, which fits ${slugs.join(', ')}`,
        ),
        { slugs },
      )
    if (first !== undefined) return first
  }
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', `a known ${kind}`, JSON.stringify(reference)))
}

/** The slugs of all that a reference in this form means, at most 20. */
export const slugsOf = async (
  { db }: Reader,
  kind: NamedKind,
  reference: string,
  form: ReferenceForm,
): Promise<readonly string[]> => {
  const query = sql<{ slug: string }>`
    select slug from ${sql.table(named[kind].table)} where id in ${idsOf(kind, reference, [form])}
    order by slug limit 20`
  return (await query.execute(db)).rows.map(({ slug }) => slug)
}

/** The slug of a speaker's own row, merged or not, by slug or id. @throws IsnadError REFERENCE_UNKNOWN */
export const ownSlugOf = async ({ db }: Reader, reference: string): Promise<string> => {
  const { rows } = await sql<{ slug: string }>`
    select slug from "Speaker" where slug = ${reference} or id = ${reference}`.execute(db)
  if (rows[0]) return rows[0].slug
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known speaker', JSON.stringify(reference)))
}

/** A document's id, text and language, by slug, id or SHA-256. @throws IsnadError REFERENCE_UNKNOWN */
export const groundNamed = async (
  { db }: Reader,
  reference: string,
): Promise<{ readonly id: string; readonly text: string; readonly lang: string }> => {
  const { rows } = await sql<{ id: string; text: string; lang: string }>`
    select d.id, d.text, d.lang from ${documentIds(reference)} named join "Document" d on d.id = named.id`.execute(
    db,
  )
  if (rows[0]) return rows[0]
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known document', JSON.stringify(reference)))
}

/** The id of a document by slug, id or SHA-256. @throws IsnadError REFERENCE_UNKNOWN */
export const documentIdOf = async ({ db }: Reader, reference: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select id from ${documentIds(reference)} named`.execute(db)
  if (rows[0]) return rows[0].id
  throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known document', JSON.stringify(reference)))
}

/** The key of a speaker's role, from the key or a name of the role as written. @throws IsnadError REFERENCE_UNKNOWN */
export const roleKeyOf = async ({ db }: Reader, speaker: string, reference: string): Promise<string> => {
  const rows = await db
    .selectFrom('SpeakerRole as r')
    .innerJoin('Speaker as s', 's.id', 'r.speakerId')
    .leftJoin('SpeakerRoleName as n', (join) =>
      join.onRef('n.speakerId', '=', 'r.speakerId').onRef('n.roleKey', '=', 'r.key'),
    )
    .select(['r.key', 'n.text'])
    .where('s.slug', '=', speaker)
    .orderBy('r.position')
    .execute()
  const found = rows.find(({ key }) => key === reference) ?? rows.find(({ text }) => text === reference)
  if (found) return found.key
  throw new IsnadError(
    'REFERENCE_UNKNOWN',
    expected(
      'store',
      `a role of ${speaker} (${[...new Set(rows.map(({ key }) => key))].join(', ') || 'it has none'})`,
      JSON.stringify(reference),
    ),
  )
}

/** The text and the language of the document of a statement. @throws IsnadError REFERENCE_UNKNOWN */
export const groundOf = async (
  { db }: Reader,
  statementId: string,
): Promise<{ readonly text: string; readonly lang: string }> => {
  const row = await db
    .selectFrom('Statement as s')
    .innerJoin('Document as d', 'd.id', 's.documentId')
    .select(['d.text', 'd.lang'])
    .where('s.id', '=', statementId)
    .executeTakeFirst()
  if (row) return row
  throw new IsnadError(
    'REFERENCE_UNKNOWN',
    expected('store', 'a known statement', JSON.stringify(statementId)),
  )
}

/** The first of `base`, `base-2`, `base-3` … that no speaker has and that is not among `others`. */
export const freeSpeakerSlug = async (
  { db }: Reader,
  base: string,
  others: readonly string[],
): Promise<string> => {
  const rows = await db.selectFrom('Speaker').select('slug').where('slug', 'like', `${base}%`).execute()
  const taken = new Set([...rows.map(({ slug }) => slug), ...others])
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
