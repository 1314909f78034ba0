// What the database already holds of that which a batch of an import names. It is read once, before the first line is
// judged; what a line brings is added to it, and taken away again when the line proves to be bad.
import type { Sha256 } from '../../document/document.ts'
import { placesOf } from '../../statement/id.ts'
import { sourcesOf, spansOf } from '../../statement/statement.ts'
import { groupBy } from '../rows/by-key.ts'
import { outletSlugs } from './records.ts'
import type { AnyRecord, DocumentRecord, SpeakerRecord, StatementRecord } from '../rows/record.ts'
import { speakersIn } from '../write/ids.ts'
import { inBatches } from '../rows/stored-draft.ts'
import type { Transaction } from '../write/transaction.ts'

export interface KnownSpeaker {
  readonly id: string
  /** The slug of the speaker that it was merged into. */
  readonly mergedInto: string | null
  readonly roles: ReadonlySet<string>
}

export interface KnownDocument {
  readonly slug: string
  readonly sha256: Sha256
  readonly text: string
  /** The slug of its wire service or else of its publisher. */
  readonly outlet: string | null
}

export interface Known {
  /** Ids by slug. */
  readonly topics: Map<string, string>
  readonly sources: Map<string, string>
  readonly speakers: Map<string, KnownSpeaker>
  /** Slugs by item of Wikidata. */
  readonly items: Map<string, string>
  /** By id. */
  readonly documents: Map<string, KnownDocument>
  /** Ids by slug. */
  readonly slugs: Map<string, string>
  /** Ids of living statements by document and place of their content. */
  readonly places: Map<string, string>
  /** Ids of documents by the ids of their statements: those that others are told inside of. */
  readonly statements: Map<string, string>
}

export type Ground = Pick<KnownDocument, 'text' | 'sha256' | 'slug' | 'outlet'>

const ofType = <T extends AnyRecord['type']>(records: readonly AnyRecord[], type: T) =>
  records.filter((record): record is Extract<AnyRecord, { type: T }> => record.type === type)

/** @param documents those that are stored and that the records stand on */
export const readKnown = async (
  tx: Transaction,
  records: readonly AnyRecord[],
  documents: ReadonlyMap<string, KnownDocument>,
): Promise<Known> => {
  const statements = ofType(records, 'statement')
  return {
    topics: await readTopics(tx, records, statements),
    sources: await readSources(tx, records, statements),
    ...(await readSpeakers(tx, ofType(records, 'speaker'), statements)),
    documents: new Map(documents),
    slugs: await readSlugs(tx, ofType(records, 'document')),
    places: await readPlaces(tx, statements),
    statements: await readOuter(tx, statements),
  }
}

/** Texts and outlets of stored documents. */
export const readGrounds = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, KnownDocument>> => {
  const found = new Map<string, KnownDocument>()
  for (const batch of inBatches([...new Set(ids)])) {
    const rows = await tx.document.findMany({
      where: { id: { in: [...batch] } },
      select: { id: true, slug: true, sha256: true, text: true, wireId: true, publisherId: true },
    })
    const slugs = await outletSlugs(tx, rows)
    for (const { id, slug, sha256, text, wireId, publisherId } of rows)
      found.set(id, { slug, text, sha256: sha256 as Sha256, outlet: slugs(wireId ?? publisherId) })
  }
  return found
}

const inParts = async <Row>(
  keys: readonly string[],
  read: (some: string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const batch of inBatches([...new Set(keys)])) rows.push(...(await read([...batch])))
  return rows
}

const readTopics = async (
  tx: Transaction,
  records: readonly AnyRecord[],
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const own = ofType(records, 'topic').flatMap(({ slug, parent }) => (parent ? [slug, parent] : [slug]))
  const slugs = [...own, ...statements.flatMap(({ topics }) => topics)]
  const rows = await inParts(slugs, (some) =>
    tx.topic.findMany({ where: { slug: { in: some } }, select: { id: true, slug: true } }),
  )
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

const readSources = async (
  tx: Transaction,
  records: readonly AnyRecord[],
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const outlets = ofType(records, 'document').flatMap(({ publisher, wire }) =>
    [publisher, wire].filter((slug) => slug !== null),
  )
  const own = ofType(records, 'source').map(({ slug }) => slug)
  const slugs = [...own, ...outlets, ...statements.flatMap(({ chain }) => sourcesOf(chain))]
  const rows = await inParts(slugs, (some) =>
    tx.source.findMany({ where: { slug: { in: some } }, select: { id: true, slug: true } }),
  )
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

const readSpeakers = async (
  tx: Transaction,
  own: readonly SpeakerRecord[],
  statements: readonly StatementRecord[],
): Promise<Pick<Known, 'speakers' | 'items'>> => {
  const slugs = [
    ...own.flatMap(({ slug, mergedInto }) => (mergedInto ? [slug, mergedInto] : [slug])),
    ...statements.flatMap(speakersIn),
  ]
  const wanted = own.flatMap(({ wikidata }) => (wikidata ? [wikidata] : []))
  const select = {
    id: true,
    slug: true,
    wikidata: true,
    mergedInto: { select: { id: true, slug: true } },
  } as const
  const items = await inParts(wanted, (some) =>
    tx.speaker.findMany({ where: { wikidata: { in: some } }, select }),
  )
  const named = await inParts(slugs, (some) => tx.speaker.findMany({ where: { slug: { in: some } }, select }))
  const rows = [...named, ...items]
  const survivors = rows.flatMap(({ mergedInto }) =>
    mergedInto ? [{ ...mergedInto, mergedInto: null }] : [],
  )
  const roles = await readRoles(tx, [...rows, ...survivors])
  return {
    speakers: new Map(
      [...survivors, ...rows].map(({ id, slug, mergedInto }) => [
        slug,
        { id, mergedInto: mergedInto?.slug ?? null, roles: new Set(roles.get(id)?.map(({ key }) => key)) },
      ]),
    ),
    items: new Map(items.map(({ slug, wikidata }) => [wikidata ?? '', slug])),
  }
}

const readRoles = async (tx: Transaction, speakers: readonly { readonly id: string }[]) =>
  groupBy(
    await inParts(
      speakers.map(({ id }) => id),
      (some) =>
        tx.speakerRole.findMany({
          where: { speakerId: { in: some } },
          select: { speakerId: true, key: true },
        }),
    ),
    ({ speakerId }) => speakerId,
  )

const readSlugs = async (
  tx: Transaction,
  documents: readonly DocumentRecord[],
): Promise<Map<string, string>> => {
  const rows = await inParts(
    documents.map(({ slug }) => slug),
    (some) => tx.document.findMany({ where: { slug: { in: some } }, select: { id: true, slug: true } }),
  )
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

const readOuter = async (
  tx: Transaction,
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const wanted = statements.flatMap(({ within }) => within ?? [])
  const rows = await inParts(wanted, (some) =>
    tx.statement.findMany({ where: { id: { in: some } }, select: { id: true, documentId: true } }),
  )
  return new Map(rows.map(({ id, documentId }) => [id, documentId]))
}

/** Where content stands in a document. */
export const placeKey = (documentId: string, spans: StatementRecord['spans']): string =>
  `${documentId} ${placesOf(spansOf(spans, 'CONTENT'))}`

const readPlaces = async (
  tx: Transaction,
  statements: readonly StatementRecord[],
): Promise<Map<string, string>> => {
  const starts = new Map<string, Set<number>>()
  for (const { documentId, spans } of statements)
    starts.set(
      documentId,
      (starts.get(documentId) ?? new Set()).add(spansOf(spans, 'CONTENT')[0]?.start ?? 0),
    )
  const places = new Map<string, string>()
  for (const [documentId, some] of starts) {
    for (const batch of inBatches([...some])) {
      const rows = await tx.statement.findMany({
        where: { documentId, start: { in: [...batch] }, review: { not: 'REJECTED' } },
        select: { id: true, spans: { orderBy: { position: 'asc' } } },
      })
      for (const { id, spans } of rows) places.set(placeKey(documentId, spans), id)
    }
  }
  return places
}
