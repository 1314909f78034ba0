// Speakers, sources and topics into the database: new ones are added, changed ones corrected, nothing is taken away.
import type { Name, Role, Source, Speaker, Topic } from '../../statement/entity.ts'
import { nameKey, nameWords } from '../../statement/entity.ts'
import { sourceId, speakerId, topicId } from '../../statement/id.ts'
import { breathe } from '../connection/breathe.ts'
import type { Store } from '../connection/store.ts'
import { recount } from './count.ts'
import { remakeOfTopics } from './derived.ts'
import { type Change, differenceOf, type Provenance, record } from './history.ts'
import { type Transaction, transact } from './transaction.ts'

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
 * Saves all of it in one transaction; what is already so is left alone. Entities that the vocabulary does not have
 * stay as they are.
 * @throws IsnadError DATABASE_BUSY
 */
export const saveVocabulary = async (
  store: Store,
  vocabulary: Vocabulary,
  provenance: Provenance,
): Promise<VocabularyReport> => transact(store, (tx) => writeVocabulary(store, tx, vocabulary, provenance))

/** As `saveVocabulary`, inside a transaction that does more. */
export const writeVocabulary = async (
  store: Store,
  tx: Transaction,
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
      store,
      tx,
      topics.map(({ id }) => id),
    )
    await recount(store, tx, { speakers: [], sources: [] })
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
  const difference = differenceOf(before, after)
  return difference ? { subject, id, action: 'CORRECTED', ...difference } : undefined
}

const nameRows = (names: readonly Name[]) =>
  names.map(({ lang, text }, position) => ({ position, lang, text, folded: nameKey(text) }))
const namesOf = (rows: readonly Name[]): readonly Name[] => rows.map(({ lang, text }) => ({ lang, text }))
const byPosition = { orderBy: { position: 'asc' } } as const

/** Adds and corrects speakers; the changes are for the caller to record. */
export const saveSpeakers = async (
  tx: Transaction,
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
    const data = { slug, kind, draft }
    await tx.speaker.upsert({ where: { id }, create: { id, ...data }, update: data })
    await replaceNames(tx, 'speaker', id, names)
    await saveRoles(tx, id, roles)
    await breathe()
  }
  return changes
}

const readSpeaker = async (tx: Transaction, { slug, roles: wanted }: Speaker) => {
  const row = await tx.speaker.findUnique({
    where: { slug },
    include: {
      names: byPosition,
      roles: {
        ...byPosition,
        include: { names: { orderBy: { lang: 'asc' } }, _count: { select: { attributions: true } } },
      },
    },
  })
  if (!row) return undefined
  // A role that attributions point to stays when the vocabulary has it no more: that is no difference. So do all roles
  // of a merged speaker, whose attributions would want them back.
  const roles = row.roles.filter(
    ({ key, _count }) =>
      (_count.attributions === 0 && row.mergedIntoId === null) || wanted.some((role) => role.key === key),
  )
  const speaker: Speaker = {
    slug: row.slug,
    kind: row.kind,
    draft: row.draft,
    names: namesOf(row.names),
    roles: roles.map(({ key, heldEdtf, names }): Role => ({ key, names: namesOf(names), held: heldEdtf })),
  }
  return { id: row.id, speaker }
}

const saveRoles = async (tx: Transaction, id: string, roles: readonly Role[]): Promise<void> => {
  const keys = roles.map(({ key }) => key)
  await tx.speakerRole.deleteMany({
    where: {
      speakerId: id,
      key: { notIn: keys },
      attributions: { none: {} },
      speaker: { mergedIntoId: null },
    },
  })
  for (const [position, { key, names, held }] of roles.entries()) {
    const where = { speakerId_key: { speakerId: id, key } }
    const data = { position, heldEdtf: held }
    await tx.speakerRole.upsert({ where, create: { speakerId: id, key, ...data }, update: data })
    await tx.speakerRoleName.deleteMany({ where: { speakerId: id, roleKey: key } })
    await tx.speakerRoleName.createMany({
      data: names.map(({ lang, text }) => ({ speakerId: id, roleKey: key, lang, text })),
    })
  }
}

const saveSources = async (tx: Transaction, sources: readonly Source[]): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const source of sources) {
    const row = await tx.source.findUnique({ where: { slug: source.slug }, include: { names: byPosition } })
    const known: Source | undefined = row
      ? {
          slug: row.slug,
          kind: row.kind,
          draft: row.draft,
          stateControlled: row.stateControlled,
          names: namesOf(row.names),
        }
      : undefined
    const id = row?.id ?? sourceId(source.slug)
    const change = changeOf('SOURCE', id, known, source)
    if (!change) continue
    changes.push(change)
    const { slug, kind, draft, stateControlled, names } = source
    const data = { slug, kind, draft, stateControlled }
    await tx.source.upsert({ where: { id }, create: { id, ...data }, update: data })
    await replaceNames(tx, 'source', id, names)
  }
  return changes
}

const saveTopics = async (tx: Transaction, topics: readonly Topic[]): Promise<readonly Change[]> => {
  const changes: Change[] = []
  for (const topic of topics) {
    const row = await tx.topic.findUnique({
      where: { slug: topic.slug },
      include: { names: byPosition, parent: true },
    })
    const known: Topic | undefined = row
      ? { slug: row.slug, parent: row.parent?.slug ?? null, names: namesOf(row.names) }
      : undefined
    const id = row?.id ?? topicId(topic.slug)
    const change = changeOf('TOPIC', id, known, topic)
    if (!change) continue
    changes.push(change)
    const parent = topic.parent ? await tx.topic.findUnique({ where: { slug: topic.parent } }) : null
    const data = { slug: topic.slug, parentId: parent?.id ?? null }
    await tx.topic.upsert({ where: { id }, create: { id, ...data }, update: data })
    await replaceNames(tx, 'topic', id, topic.names)
  }
  return changes
}

type Named = 'speaker' | 'source' | 'topic'

const replaceNames = async (
  tx: Transaction,
  kind: Named,
  id: string,
  names: readonly Name[],
): Promise<void> => {
  const rows = nameRows(names)
  const found = nameWords(names)
  switch (kind) {
    case 'speaker':
      await tx.speakerName.deleteMany({ where: { speakerId: id } })
      await tx.speakerName.createMany({ data: rows.map((row) => ({ speakerId: id, ...row })) })
      await tx.speakerWord.deleteMany({ where: { speakerId: id } })
      await tx.speakerWord.createMany({ data: found.map((word) => ({ speakerId: id, word })) })
      return
    case 'source':
      await tx.sourceName.deleteMany({ where: { sourceId: id } })
      await tx.sourceName.createMany({ data: rows.map((row) => ({ sourceId: id, ...row })) })
      await tx.sourceWord.deleteMany({ where: { sourceId: id } })
      await tx.sourceWord.createMany({ data: found.map((word) => ({ sourceId: id, word })) })
      return
    case 'topic':
      await tx.topicName.deleteMany({ where: { topicId: id } })
      await tx.topicName.createMany({ data: rows.map((row) => ({ topicId: id, ...row })) })
      await tx.topicWord.deleteMany({ where: { topicId: id } })
      await tx.topicWord.createMany({ data: found.map((word) => ({ topicId: id, word })) })
  }
}
