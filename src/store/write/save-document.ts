// Stores a document and its statements in one transaction. Saving the same again changes nothing; what differs is
// corrected and what is gone is withdrawn, each with an entry in the history.
import type { Selectable } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { documentId } from '../../statement/id.ts'
import { ensureLaws } from '../../statement/laws.ts'
import { type StatementDraft } from '../../statement/statement.ts'
import type { FoundDates } from '../../statement/late-date.ts'
import type { Document } from '../generated/tables.ts'
import type { DocumentDraft } from '../rows/document-draft.ts'
import { textEntries } from '../rows/text-entry.ts'
import { isIngestion, type IsOwn } from '../rows/held.ts'
import type { Store } from '../connection/store.ts'
import { recount } from './count.ts'
import { remake } from './derived.ts'
import { type Change, changedFields, inCodePoints, type Provenance, record } from './history.ts'
import { idFrom, type Ids, lookUpIds } from './ids.ts'
import { insertRows, momentOf } from './insert.ts'
import { datingChanges, givesDate, planDates, withReason, writeDates } from './late-dates.ts'
import { type Plan, planStatements, type PlanCounts } from './plan-statements.ts'
import { dayColumns, touchedBy, writeStatements } from './write-statements.ts'
import { withSurvivors } from './survivors.ts'
import { type SqlTransaction, transactInSql } from './transaction.ts'

export const documentChanges = ['added', 'corrected', 'unchanged'] as const

export interface DocumentReport extends PlanCounts {
  readonly id: string
  /** Statements that got another date because the document's day was given, even if people have changed them. */
  readonly dated: number
  readonly document: (typeof documentChanges)[number]
}

/**
 * Saves a document whose speakers, sources and topics are already there.
 * @param dates the dates of its statements by the text, when the day of a stored document is given
 * @throws IsnadError STATEMENT_LAW, SEED_CONFLICT, OUTLET_CONFLICT, REFERENCE_UNKNOWN, DATABASE_BUSY; the database is
 *   then unchanged
 */
export const saveDocument = async (
  store: Store,
  document: DocumentDraft,
  drafts: readonly StatementDraft[],
  provenance: Provenance,
  dates: FoundDates | null = null,
): Promise<DocumentReport> => {
  for (const draft of drafts) ensureLaws(document.text, outletOf(document), draft)
  const isOwn: IsOwn = (actor) => actor === provenance.actor
  return transactInSql(store, (tx) => writeDocument(tx, { document, drafts, provenance, isOwn, dates }))
}

export interface DocumentWrite {
  readonly document: DocumentDraft
  /** They keep the laws. */
  readonly drafts: readonly StatementDraft[]
  readonly provenance: Provenance
  readonly isOwn: IsOwn
  /** Set when the day of a stored document is given. */
  readonly dates: FoundDates | null
}

/** Like `saveDocument`, inside a larger transaction. */
export const writeDocument = async (
  tx: SqlTransaction,
  { document, drafts: given, provenance, isOwn, dates }: DocumentWrite,
): Promise<DocumentReport> => {
  const id = documentId(document.sha256)
  const drafts = await withSurvivors(tx, given, provenance)
  const ids = await lookUpIds(tx, outletsOf(document), drafts)
  const change = await saveRow(tx, id, document, ids, provenance.at)
  const plan = await planStatements(tx, { id, sha256: document.sha256 }, drafts, isOwn)
  if (change) ensureOutlet(document, change, plan)
  const datings = dates ? await planDates(tx, document.text, plan.held, dates) : []
  await writeStatements(tx, id, plan, ids, provenance.at)
  await writeDates(tx, datings)
  await remake(
    tx,
    [...plan.write, ...plan.withdraw, ...datings].map((one) => one.id),
  )
  const own = dates && isIngestion(provenance.actor) ? plan.changes.map(withReason) : plan.changes
  const ofStatements = [...own, ...datingChanges(datings)]
  const changes = [...(change ? [change] : []), ...inCodePoints(document.text, ofStatements)]
  if (changes.length > 0) await record(tx, provenance, changes)
  if (movesCounters(plan)) await recount(tx, touchedBy(plan, ids))
  return {
    id,
    document: change ? (change.action === 'ADDED' ? 'added' : 'corrected') : 'unchanged',
    ...plan.report,
    dated: dates ? ofStatements.filter(givesDate).length : 0,
  }
}

/** Counters count only reviewed statements, so drafts do not move them. */
const movesCounters = ({ write, withdraw }: Plan): boolean =>
  withdraw.some(({ review }) => review === 'REVIEWED') ||
  write.some(({ draft, known }) => draft.review === 'REVIEWED' || known?.review === 'REVIEWED')

/** The last link of the chains of its statements. */
export const outletOf = ({ wire, publisher }: Pick<DocumentDraft, 'wire' | 'publisher'>): string | null =>
  wire ?? publisher

/** Chains end at the outlet; those of statements that somebody else has changed are kept and would end at another. */
const ensureOutlet = (document: DocumentDraft, change: Change, { held }: Plan): void => {
  const standing = held.filter(({ review }) => review !== 'REJECTED').length
  const after = change.action === 'CORRECTED' ? (change.after ?? {}) : {}
  const isMoved = 'wireId' in after || (document.wire === null && 'publisherId' in after)
  if (isMoved && standing > 0)
    throw new IsnadError(
      'OUTLET_CONFLICT',
      expected(
        'store',
        `the publisher and the wire service of ${document.slug} as they are stored, for ${standing} of its statements were changed by somebody else`,
        'others',
      ),
    )
}

const outletsOf = ({ publisher, wire }: DocumentDraft): readonly string[] =>
  [publisher, wire].filter((slug) => slug !== null)

/** The columns of a document that can change. */
const columns = [
  'slug',
  'title',
  'lang',
  'url',
  'licence',
  'publisherId',
  'wireId',
  'publishedEdtf',
  'publishedFrom',
  'publishedTo',
  'publishedBasis',
  'publishedNote',
] as const

const saveRow = async (
  tx: SqlTransaction,
  id: string,
  document: DocumentDraft,
  ids: Ids,
  at: Date,
): Promise<Change | undefined> => {
  const { slug, title, lang, text, sha256, url, licence, publisher, wire, published } = document
  const { edtf, from, to } = dayColumns(published?.date)
  const row: Pick<Selectable<Document>, (typeof columns)[number]> = {
    slug,
    title,
    lang,
    url,
    licence,
    publisherId: publisher === null ? null : idFrom(ids.sources, publisher),
    wireId: wire === null ? null : idFrom(ids.sources, wire),
    publishedEdtf: edtf,
    publishedFrom: from,
    publishedTo: to,
    publishedBasis: published?.basis ?? null,
    publishedNote: published?.note ?? null,
  }
  const holder = await tx.db
    .selectFrom('Document')
    .select(['id', 'sha256'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (holder && holder.id !== id)
    throw new IsnadError(
      'SEED_CONFLICT',
      expected(
        'store',
        `the text of ${slug} to be the one that is stored (SHA-256 ${holder.sha256})`,
        `another (${sha256}); a changed text is another document: give it a slug of its own`,
      ),
    )
  const known = await tx.db.selectFrom('Document').select(columns).where('id', '=', id).executeTakeFirst()
  if (!known) {
    await insertRows(tx, 'Document', [{ id, sha256, text, addedAt: momentOf(at), ...row }])
    await insertRows(
      tx,
      'TextEntry',
      textEntries(id, text).map((entry) => ({ ...entry })),
    )
    return { subject: 'DOCUMENT', id, action: 'ADDED', before: null, after: { sha256, ...row } }
  }
  const difference = changedFields(known, row)
  if (!difference) return undefined
  await tx.db.updateTable('Document').set(row).where('id', '=', id).execute()
  return { subject: 'DOCUMENT', id, action: 'CORRECTED', ...difference }
}
