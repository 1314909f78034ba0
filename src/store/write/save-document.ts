// A document and its statements into the database, in one transaction. Saving the same again changes nothing; what
// differs is corrected and what is gone is withdrawn, each with an entry in the history.
import { IsnadError } from '../../errors.ts'
import type { Sha256 } from '../../document/document.ts'
import { documentId } from '../../statement/id.ts'
import type { DateBasis, UncertainDate } from '../../statement/said-date.ts'
import { ensureLaws } from '../../statement/laws.ts'
import { type StatementDraft } from '../../statement/statement.ts'
import type { Store } from '../store.ts'
import { recount } from './count.ts'
import { type Change, differenceOf, type Provenance, record } from './history.ts'
import { idFrom, type Ids, lookUpIds } from './ids.ts'
import { planStatements, type Report } from './plan-statements.ts'
import { dayColumns, touchedBy, writeStatements } from './write-statements.ts'
import { withSurvivors } from './survivors.ts'
import { type Transaction, transact } from './transaction.ts'

/** A document before it has an id. `publisher` and `wire` are slugs of sources. */
export interface DocumentDraft {
  readonly slug: string
  readonly title: string | null
  readonly lang: string
  readonly text: string
  readonly sha256: Sha256
  readonly url: string | null
  readonly licence: string | null
  readonly publisher: string | null
  readonly wire: string | null
  readonly published: {
    readonly date: UncertainDate
    readonly basis: DateBasis
    readonly note: string | null
  } | null
}

export interface DocumentReport extends Report {
  readonly id: string
  readonly document: 'added' | 'corrected' | 'unchanged'
}

/**
 * Saves a document whose speakers, sources and topics are already there.
 * @throws IsnadError STATEMENT_LAW, SEED_CONFLICT, REFERENCE_UNKNOWN, DATABASE_BUSY; the database is then as it was
 */
export const saveDocument = async (
  store: Store,
  document: DocumentDraft,
  given: readonly StatementDraft[],
  provenance: Provenance,
): Promise<DocumentReport> => {
  for (const draft of given) ensureLaws(document.text, document.wire ?? document.publisher, draft)
  return transact(store, async (tx) => {
    const id = documentId(document.sha256)
    const drafts = await withSurvivors(tx, given, provenance)
    const ids = await lookUpIds(tx, outletsOf(document), drafts)
    const change = await saveRow(tx, id, document, ids, provenance.at)
    const plan = await planStatements(tx, { id, sha256: document.sha256 }, drafts, provenance.actor)
    await writeStatements(tx, id, plan, ids, provenance.at)
    const changes = [...(change ? [change] : []), ...plan.changes]
    if (changes.length > 0) await record(tx, provenance, changes)
    if (plan.changes.length > 0) await recount(store, tx, touchedBy(plan, ids))
    return {
      id,
      document: change ? (change.action === 'ADDED' ? 'added' : 'corrected') : 'unchanged',
      ...plan.report,
    }
  })
}

const outletsOf = ({ publisher, wire }: DocumentDraft): readonly string[] =>
  [publisher, wire].filter((slug) => slug !== null)

const saveRow = async (
  tx: Transaction,
  id: string,
  document: DocumentDraft,
  ids: Ids,
  at: Date,
): Promise<Change | undefined> => {
  const { slug, title, lang, text, sha256, url, licence, publisher, wire, published } = document
  const { edtf, from, to } = dayColumns(published?.date)
  const row = {
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
  const holder = await tx.document.findUnique({ where: { slug }, select: { id: true, sha256: true } })
  if (holder && holder.id !== id)
    throw new IsnadError(
      'SEED_CONFLICT',
      `store: expected the text of ${slug} to be the one that is stored (SHA-256 ${holder.sha256}), got another (${sha256}); a changed text is another document: give it a slug of its own`,
    )
  const known = await tx.document.findUnique({ where: { id }, omit: { text: true } })
  if (!known) {
    await tx.document.create({ data: { id, sha256, text, addedAt: at, ...row } })
    return { subject: 'DOCUMENT', id, action: 'ADDED', before: null, after: { sha256, ...row } }
  }
  const before = Object.fromEntries(
    Object.keys(row).map((key) => [key, known[key as keyof typeof row]]),
  ) as typeof row
  const difference = differenceOf(before, row)
  if (!difference) return undefined
  await tx.document.update({ where: { id }, data: row })
  return { subject: 'DOCUMENT', id, action: 'CORRECTED', ...difference }
}
