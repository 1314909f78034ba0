// Stores a statement that a person has found in a document: anchored and lawful like those that a machine finds, and
// reviewed from the start.
import { expected, IsnadError } from '../../errors.ts'
import type { Sha256 } from '../../document/document.ts'
import { correct, type Correction } from '../../statement/correction.ts'
import { placesOf, statementIdAt } from '../../statement/id.ts'
import { ensureLaws } from '../../statement/laws.ts'
import { spansOf, type StatementDraft } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import { draftInclude, type StoredStatement } from '../rows/stored-draft.ts'
import { inCodePoints, type Provenance, record, versionOf } from './history.ts'
import { changesOf } from './plan-statements.ts'
import { addSpeakers, writeOne } from './one-statement.ts'
import type { ReviewOptions, ReviewReport } from './review-statement.ts'
import { withSurvivors } from './survivors.ts'
import { type Transaction, transact } from './transaction.ts'

/**
 * Adds a statement to a document. One that was rejected or withdrawn at the same place comes back as what is given.
 * @param given its content and its attributions at least; by default it is said, in the document's language, through its
 *   outlet, on an unknown day
 * @throws IsnadError REFERENCE_UNKNOWN, STATEMENT_LAW, SLUG_TAKEN, DATABASE_BUSY; the database is then unchanged
 */
export const addStatement = (
  store: Store,
  document: string,
  given: Correction,
  provenance: Provenance,
  { speakers = [] }: Pick<ReviewOptions, 'speakers'> = {},
): Promise<ReviewReport> =>
  transact(store, async (tx) => {
    const { sha256, text, lang, outlet } = await groundIn(tx, document)
    const added = await addSpeakers(tx, speakers)
    const made = correct(text, outlet, blankIn(lang, outlet), given)
    const [draft = made] = await withSurvivors(tx, [made], provenance)
    ensureLaws(text, outlet, draft)
    const id = statementIdAt(sha256 as Sha256, placesOf(spansOf(draft.spans, 'CONTENT')))
    const known = await rejectedAt(tx, id)
    await writeOne(tx, document, { id, draft, known }, provenance.at)
    await record(tx, provenance, [...added, ...inCodePoints(text, changesOf({ id, draft, known }))])
    return { id, version: (await versionOf(tx, 'STATEMENT', id)) ?? 0, changed: true }
  })

const groundIn = async (tx: Transaction, id: string) => {
  const found = await tx.document.findUnique({ where: { id }, include: { wire: true, publisher: true } })
  if (!found)
    throw new IsnadError('REFERENCE_UNKNOWN', expected('store', 'a known document', JSON.stringify(id)))
  const { sha256, text, lang, wire, publisher } = found
  return { sha256, text, lang, outlet: wire?.slug ?? publisher?.slug ?? null }
}

/** What a person has not said yet. */
const blankIn = (lang: string, outlet: string | null): StatementDraft => ({
  kind: 'INDIRECT',
  act: 'SAID',
  lang,
  spans: [],
  attributions: [],
  chain: outlet === null ? [] : [outlet],
  topics: [],
  said: null,
  review: 'REVIEWED',
  confidence: null,
  doubts: [],
  within: null,
})

/** The statement that was first found at this place, if it may come back. @throws IsnadError STATEMENT_LAW if it is there */
const rejectedAt = async (tx: Transaction, id: string): Promise<StoredStatement | undefined> => {
  const row = await tx.statement.findUnique({ where: { id }, include: draftInclude })
  if (!row || row.review === 'REJECTED') return row ?? undefined
  throw new IsnadError(
    'STATEMENT_LAW',
    expected('store', 'words that no statement was found at', `those of ${id}; correct that one`),
    { twin: id },
  )
}
