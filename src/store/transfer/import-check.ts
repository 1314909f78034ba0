// Judges the records of an import against what is known: a repeated record is left alone, a contradiction is refused,
// and a new record must keep every law.
import { isDeepStrictEqual } from 'node:util'
import { hashText } from '../../document/document.ts'
import { expected, IsnadError } from '../../errors.ts'
import { documentId, placesOf, sourceId, speakerId, statementIdAt, topicId } from '../../statement/id.ts'
import { ensureLaws } from '../../statement/laws.ts'
import { sourcesOf, spansOf, tellersOf } from '../../statement/statement.ts'
import type {
  AnyRecord,
  DocumentRecord,
  EntityRecord,
  SpeakerRecord,
  StatementRecord,
} from '../rows/record.ts'
import { type Known, placeKey } from './import-known.ts'

/** Whether the record is new. @throws IsnadError IMPORT_CONFLICT when something else is stored under its id */
export const isNew = (record: AnyRecord, stored: AnyRecord | undefined): boolean => {
  if (!stored) return true
  const before = factsOf(stored)
  const after = factsOf(asUntilDerived(record, before) ?? record)
  const fields = Object.keys(after).filter((key) => !isDeepStrictEqual(before[key], after[key]))
  if (fields.length === 0) return false
  throw new IsnadError(
    'IMPORT_CONFLICT',
    expected('store', `${nameOf(record)} as it is stored`, `another ${fields.join(', ')}`),
    { fields },
  )
}

/** The record as it is stored while its act waits for the rest of the file; null when that is not what is stored. */
const asUntilDerived = (record: AnyRecord, stored: Readonly<Record<string, unknown>>): AnyRecord | null => {
  if (record.type !== 'statement' || !record.untilDerived) return null
  const waiting = { ...record, ...record.untilDerived, act: 'SAID' as const, doubts: [] }
  return isDeepStrictEqual(stored.attributions, waiting.attributions) &&
    stored.act === 'SAID' &&
    isDeepStrictEqual(stored.doubts, [])
    ? waiting
    : null
}

/** The facts of a record, without its history, the moment at which it was added, and the mark of a derived part. */
const factsOf = (record: AnyRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !['history', 'addedAt', 'untilDerived'].includes(key)),
  )

const nameOf = (record: AnyRecord): string =>
  `${record.type} ${record.type === 'statement' ? record.id : record.slug}`

type Refusal = 'IMPORT_CONFLICT' | 'REFERENCE_UNKNOWN' | 'ID_MISMATCH'

const refuse = (code: Refusal, what: string, got: string): never => {
  throw new IsnadError(code, expected('store', what, got))
}

/** @throws IsnadError ID_MISMATCH, IMPORT_CONFLICT, REFERENCE_UNKNOWN, STATEMENT_LAW */
export const ensureSound = (record: AnyRecord, known: Known): void => {
  switch (record.type) {
    case 'topic':
      ensureEntity(record, topicId, known.topics)
      if (record.parent !== null) ensureThere('topic', record.parent, known.topics)
      return
    case 'source':
      ensureEntity(record, sourceId, known.sources)
      return
    case 'speaker':
      ensureSpeaker(record, known)
      return
    case 'document':
      ensureDocument(record, known)
      return
    case 'statement':
      ensureStatement(record, known)
  }
}

const ensureEntity = (
  record: EntityRecord,
  idOf: (slug: string) => string,
  known: ReadonlyMap<string, unknown>,
): void => {
  const id = idOf(firstSlug(record))
  if (record.id !== id) refuse('ID_MISMATCH', `the id ${id} of ${nameOf(record)}`, record.id)
  if (known.has(record.slug))
    refuse('IMPORT_CONFLICT', `a slug that no other ${record.type} has`, record.slug)
}

/** An id is made of the first slug of the entity, which its history has. */
const firstSlug = ({ slug, history }: EntityRecord): string => {
  const after = history.find(({ action }) => action === 'ADDED')?.after
  return after && 'slug' in after && typeof after.slug === 'string' ? after.slug : slug
}

const ensureThere = (what: string, slug: string, known: ReadonlyMap<string, unknown>): void => {
  if (!known.has(slug)) refuse('REFERENCE_UNKNOWN', `a ${what} that is stored or comes before it`, slug)
}

const ensureSpeaker = (record: SpeakerRecord, known: Known): void => {
  ensureEntity(record, speakerId, known.speakers)
  const holder = record.wikidata === null ? undefined : known.items.get(record.wikidata)
  if (holder !== undefined)
    refuse('IMPORT_CONFLICT', 'an item of Wikidata that no other speaker is', `that of ${holder}`)
  if (record.mergedInto === null) return
  ensureThere('speaker', record.mergedInto, known.speakers)
  if (known.speakers.get(record.mergedInto)?.mergedInto)
    refuse(
      'IMPORT_CONFLICT',
      'a survivor that is not merged itself',
      `${record.mergedInto} for ${record.slug}`,
    )
}

const ensureDocument = (record: DocumentRecord, known: Known): void => {
  const hash = hashText(record.text)
  if (record.sha256 !== hash)
    refuse('ID_MISMATCH', `the SHA-256 ${hash} of the text of ${record.slug}`, record.sha256)
  const id = documentId(hash)
  if (record.id !== id) refuse('ID_MISMATCH', `the id ${id} of ${nameOf(record)}`, record.id)
  if (known.slugs.has(record.slug))
    refuse('IMPORT_CONFLICT', 'a slug that no other document has', record.slug)
  for (const slug of [record.publisher, record.wire])
    if (slug !== null) ensureThere('source', slug, known.sources)
}

const ensureStatement = (record: StatementRecord, known: Known): void => {
  const ground = known.documents.get(record.documentId)
  if (!ground)
    return refuse('REFERENCE_UNKNOWN', 'a document that is stored or comes before it', record.documentId)
  const places = placesOf(spansOf(record.spans, 'CONTENT'))
  const id = statementIdAt(ground.sha256, record.origin ?? places)
  if (record.id !== id) refuse('ID_MISMATCH', `the id ${id} by its spans`, record.id)
  if (record.origin === places) refuse('ID_MISMATCH', 'no origin where the content has not moved', places)
  // A withdrawn statement keeps its chain, even if the document's outlet has changed since.
  ensureLaws(ground.text, record.review === 'REJECTED' ? null : ground.outlet, record)
  for (const slug of sourcesOf(record.chain)) ensureThere('source', slug, known.sources)
  for (const slug of record.topics) ensureThere('topic', slug, known.topics)
  ensureWithin(record, known)
  ensureSpeakers(record, known)
  const twin =
    record.review === 'REJECTED' ? undefined : known.places.get(placeKey(record.documentId, record.spans))
  if (twin !== undefined)
    refuse('IMPORT_CONFLICT', 'each content once', `that of ${twin} again in ${record.id}`)
}

/** The outer statement comes earlier in the file: the writer of a file puts it there. */
const ensureWithin = ({ id, documentId: own, within }: StatementRecord, { statements }: Known): void => {
  if (within === null) return
  const outer = statements.get(within)
  if (outer !== own || within === id)
    refuse(
      outer === undefined ? 'REFERENCE_UNKNOWN' : 'IMPORT_CONFLICT',
      `${id} to be reported inside a statement of its document that is stored or comes before it`,
      within,
    )
}

const ensureSpeakers = ({ attributions, chain }: StatementRecord, { speakers }: Known): void => {
  const named = [...attributions, ...tellersOf(chain).map((speaker) => ({ speaker, role: null }))]
  for (const { speaker, role } of named) {
    ensureThere('speaker', speaker, speakers)
    const known = speakers.get(speaker)
    if (role !== null && !known?.roles.has(role))
      refuse('REFERENCE_UNKNOWN', `a known role of ${speaker}`, role)
    if (known?.mergedInto)
      refuse(
        'IMPORT_CONFLICT',
        'a speaker that is not merged into another',
        `${speaker}, which is merged into ${known.mergedInto}`,
      )
  }
}

/** Makes the record known; returns what undoes that. */
export const learn = (record: AnyRecord, known: Known): (() => void) => {
  switch (record.type) {
    case 'topic':
      return put(known.topics, record.slug, record.id)
    case 'source':
      return put(known.sources, record.slug, record.id)
    case 'speaker':
      return both(
        put(known.speakers, record.slug, {
          id: record.id,
          mergedInto: record.mergedInto,
          roles: new Set(record.roles.map(({ key }) => key)),
        }),
        record.wikidata === null ? nothing : put(known.items, record.wikidata, record.slug),
      )
    case 'document': {
      const { slug, sha256, text, wire, publisher } = record
      const document = { slug, sha256, text, outlet: wire ?? publisher }
      return both(put(known.documents, record.id, document), put(known.slugs, slug, record.id))
    }
    case 'statement':
      return both(
        put(known.statements, record.id, record.documentId),
        record.review === 'REJECTED'
          ? nothing
          : put(known.places, placeKey(record.documentId, record.spans), record.id),
      )
  }
}

const nothing = (): void => undefined

const both =
  (one: () => void, other: () => void): (() => void) =>
  () => {
    one()
    other()
  }

const put = <K, V>(map: Map<K, V>, key: K, value: V): (() => void) => {
  map.set(key, value)
  return () => void map.delete(key)
}
