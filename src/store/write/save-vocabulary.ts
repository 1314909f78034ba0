// Stores speakers, sources and topics: new ones are added, changed ones corrected, and nothing is removed.
import { sql } from 'kysely'
import {
  type Name,
  nameKey,
  nameWords,
  type Role,
  type Source,
  type Speaker,
  type Topic,
} from '../../statement/entity.ts'
import { sourceId, speakerId, topicId } from '../../statement/id.ts'
import { breathe } from '../../breathe.ts'
import type { Store } from '../connection/store.ts'
import { toFlag } from '../rows/cell.ts'
import { recount } from './count.ts'
import { remakeOfTopics } from './derived.ts'
import { type Change, changedFields, type Provenance, record } from './history.ts'
import { insertRows, upsertRow } from './insert.ts'
import { roleNamesOf } from './role-names.ts'
import { type SqlTransaction, transactInSql } from './transaction.ts'

export interface Vocabulary {
  readonly speakers: readonly Speaker[]
  readonly sources: readonly Source[]
  /** A parent before its children. */
  readonly topics: readonly Topic[]
}

export interface VocabularyReport {
  readonly added: number
  readonly corrected: number
}

/**
 * Saves all of it in one transaction; what is the same is left alone, and so are entities that it does not have.
 * @throws IsnadError DATABASE_BUSY
 */
export const saveVocabulary = async (
  store: Store,
  vocabulary: Vocabulary,
  provenance: Provenance,
): Promise<VocabularyReport> => transactInSql(store, (tx) => writeVocabulary(tx, vocabulary, provenance))

/** Like `saveVocabulary`, inside a larger transaction. */
export const writeVocabulary = async (
  tx: SqlTransaction,
  vocabulary: Vocabulary,
  provenance: Provenance,
): Promise<VocabularyReport> => {
  const changes = [
    ...(await saveSpeakers(tx, vocabulary.speakers)),
    ...(await saveSources(tx, vocabulary.sources)),
    ...(await saveTopics(tx, vocabulary.topics)),
  ]
  if (changes.length > 0) await record(tx, provenance, changes)
  // A topic that has moved counts for those above its new place.
  const topics = changes.filter(({ subject }) => subject === 'TOPIC')
  if (topics.length > 0) {
    await remakeOfTopics(
      tx,
      topics.map(({ id }) => id),
    )
    await recount(tx, { speakers: [], sources: [] })
  }
  const added = changes.filter(({ action }) => action === 'ADDED').length
  return { added, corrected: changes.length - added }
}

const changeOf = <T extends object>(
  subject: Change['subject'],
  id: string,
  before: T | undefined,
  after: T,
): Change | undefined => {
  if (!before) return { subject, id, action: 'ADDED', before: null, after }
  const difference = changedFields(before, after)
  return difference ? { subject, id, action: 'CORRECTED', ...difference } : undefined
}

const nameRows = (names: readonly Name[]) =>
  names.map(({ lang, text }, position) => ({ position, lang, text, folded: nameKey(text) }))
/** Adds and corrects speakers; the changes are for the caller to record. */
export const saveSpeakers = async (
  tx: SqlTransaction,
  speakers: readonly Speaker[],
): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const speaker of speakers) {
    const known = await readSpeaker(tx, speaker)
    const id = known?.id ?? speakerId(speaker.slug)
    const change = changeOf('SPEAKER', id, known?.speaker, speaker)
    if (!change) continue
    changes.push(change)
    const { slug, kind, draft, names, roles } = speaker
    await upsertRow(tx, 'Speaker', ['id'], { id, slug, kind, draft })
    await replaceNames(tx, 'Speaker', id, names)
    await saveRoles(tx, id, roles)
    await breathe()
  }
  return changes
}

const readSpeaker = async (tx: SqlTransaction, { slug, roles: wanted }: Speaker) => {
  const row = await tx.db
    .selectFrom('Speaker')
    .select(['id', 'slug', 'kind', 'draft', 'mergedIntoId'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, kind, draft } = row
  // A role that attributions point to stays when the vocabulary no longer has it, so that is no difference. All roles
  // of a merged speaker stay too, since its attributions would need them after an undo.
  const stored = await readRoles(tx, id)
  const roles = stored.filter(
    ({ key, isUsed }) => (!isUsed && row.mergedIntoId === null) || wanted.some((role) => role.key === key),
  )
  const speaker: Speaker = {
    slug,
    kind,
    draft: toFlag(draft) === true,
    names: await readNames(tx, 'Speaker', id),
    roles: roles.map(({ key, names, held }): Role => ({ key, names, held })),
  }
  return { id, speaker }
}

/** In their order, with their names by language. */
const readRoles = async (tx: SqlTransaction, speakerId: string) => {
  const roles = await tx.db
    .selectFrom('SpeakerRole as r')
    .select(['r.key', 'r.heldEdtf as held', sql`${isUsed}`.as('isUsed')])
    .where('r.speakerId', '=', speakerId)
    .orderBy('r.position')
    .execute()
  if (roles.length === 0) return []
  const namesOf = await roleNamesOf(tx, speakerId)
  return roles.map(({ key, held, isUsed: used }) => ({
    ...{ key, held, isUsed: Boolean(used) },
    names: namesOf(key),
  }))
}

/** Whether attributions point to the role `r`. */
const isUsed = sql<boolean>`exists (
  select 1 from "Attribution" a where a."speakerId" = r."speakerId" and a."roleKey" = r."key")`

const saveRoles = async (tx: SqlTransaction, id: string, roles: readonly Role[]): Promise<void> => {
  const keys = roles.map(({ key }) => key)
  await sql`delete from "SpeakerRole" as r where r."speakerId" = ${id} and not ${tx.engine.isIn(sql.ref('r.key'), keys)}
    and not ${isUsed} and exists (
      select 1 from "Speaker" s where s.id = r."speakerId" and s."mergedIntoId" is null)`.execute(tx.db)
  for (const [position, { key, held }] of roles.entries())
    await upsertRow(tx, 'SpeakerRole', ['speakerId', 'key'], { speakerId: id, key, position, heldEdtf: held })
  await tx.db
    .deleteFrom('SpeakerRoleName')
    .where('speakerId', '=', id)
    .where(tx.engine.isIn(sql.ref('roleKey'), keys))
    .execute()
  await insertRows(
    tx,
    'SpeakerRoleName',
    roles.flatMap(({ key, names }) =>
      names.map(({ lang, text }) => ({ speakerId: id, roleKey: key, lang, text })),
    ),
  )
}

const saveSources = async (tx: SqlTransaction, sources: readonly Source[]): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const source of sources) {
    const row = await tx.db
      .selectFrom('Source')
      .select(['id', 'slug', 'kind', 'draft', 'stateControlled'])
      .where('slug', '=', source.slug)
      .executeTakeFirst()
    const known: Source | undefined = row && {
      slug: row.slug,
      kind: row.kind,
      draft: toFlag(row.draft) === true,
      stateControlled: toFlag(row.stateControlled),
      names: await readNames(tx, 'Source', row.id),
    }
    const id = row?.id ?? sourceId(source.slug)
    const change = changeOf('SOURCE', id, known, source)
    if (!change) continue
    changes.push(change)
    const { slug, kind, draft, stateControlled, names } = source
    await upsertRow(tx, 'Source', ['id'], { id, slug, kind, draft, stateControlled })
    await replaceNames(tx, 'Source', id, names)
  }
  return changes
}

const saveTopics = async (tx: SqlTransaction, topics: readonly Topic[]): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const topic of topics) {
    const row = await tx.db
      .selectFrom('Topic as t')
      .leftJoin('Topic as p', 'p.id', 't.parentId')
      .select(['t.id', 't.slug', 'p.slug as parent'])
      .where('t.slug', '=', topic.slug)
      .executeTakeFirst()
    const known: Topic | undefined = row && {
      slug: row.slug,
      parent: row.parent,
      names: await readNames(tx, 'Topic', row.id),
    }
    const id = row?.id ?? topicId(topic.slug)
    const change = changeOf('TOPIC', id, known, topic)
    if (!change) continue
    changes.push(change)
    const parentId = topic.parent === null ? null : await topicAt(tx, topic.parent)
    await upsertRow(tx, 'Topic', ['id'], { id, slug: topic.slug, parentId })
    await replaceNames(tx, 'Topic', id, topic.names)
  }
  return changes
}

const topicAt = async ({ db }: SqlTransaction, slug: string): Promise<string | null> => {
  const row = await db.selectFrom('Topic').select('id').where('slug', '=', slug).executeTakeFirst()
  return row?.id ?? null
}

type Named = 'Speaker' | 'Source' | 'Topic'

const ownerOf = { Speaker: 'speakerId', Source: 'sourceId', Topic: 'topicId' } as const

const readNames = async ({ db }: SqlTransaction, kind: Named, id: string): Promise<readonly Name[]> => {
  const { rows } = await sql<Name>`
    select lang, text from ${sql.table(`${kind}Name`)} where ${sql.ref(ownerOf[kind])} = ${id}
    order by position`.execute(db)
  return rows.map(({ lang, text }) => ({ lang, text }))
}

const replaceNames = async (
  tx: SqlTransaction,
  kind: Named,
  id: string,
  names: readonly Name[],
): Promise<void> => {
  const owner = ownerOf[kind]
  for (const table of [`${kind}Name`, `${kind}Word`] as const)
    await sql`delete from ${sql.table(table)} where ${sql.ref(owner)} = ${id}`.execute(tx.db)
  await insertRows(
    tx,
    `${kind}Name`,
    nameRows(names).map((row) => ({ [owner]: id, ...row })),
  )
  await insertRows(
    tx,
    `${kind}Word`,
    nameWords(names).map((word) => ({ [owner]: id, word })),
  )
}
