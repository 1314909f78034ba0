// Stores a document together with the entities that it brings along, in one transaction.
import { inSteps } from '../../breathe.ts'
import { ensureLaws } from '../../statement/laws.ts'
import type { FoundDates } from '../../statement/late-date.ts'
import type { StatementDraft } from '../../statement/statement.ts'
import type { Store } from '../connection/store.ts'
import type { Provenance } from './history.ts'
import type { IsOwn } from '../rows/held.ts'
import type { DocumentDraft } from '../rows/document-draft.ts'
import { type DocumentReport, outletOf, writeDocument } from './save-document.ts'
import { type Vocabulary, writeVocabulary } from './save-vocabulary.ts'
import { type SqlTransaction, transactInSql } from './transaction.ts'

export interface Ingested {
  readonly document: DocumentDraft
  readonly drafts: readonly StatementDraft[]
  /** Only what is new. */
  readonly vocabulary: Vocabulary
  /** Set when the day of a stored document is given. */
  readonly dates: FoundDates | null
}

export interface IngestedOptions {
  readonly provenance: Provenance
  /** Says whose changes may be overruled. */
  readonly isOwn: IsOwn
  /** Does everything and rolls it back. */
  readonly dryRun: boolean
}

export interface Saved<I> {
  readonly prepared: I
  readonly report: DocumentReport
}

/** Thrown to end a transaction that only shows what it would do. */
class TakenBack<I> {
  readonly saved: Saved<I>
  constructor(saved: Saved<I>) {
    this.saved = saved
  }
}

/**
 * Saves what `prepare` returns, all or nothing. `prepare` runs when other writers already have to wait, so that it
 * reads what the write will find: two documents that bring the same speaker make only one.
 * @throws IsnadError as `saveDocument` does
 */
export const saveIngested = async <I extends Ingested>(
  store: Store,
  prepare: () => Promise<I>,
  options: IngestedOptions,
): Promise<Saved<I>> => {
  try {
    return await transactInSql(store, async (tx) => {
      const saved = await save(tx, await prepare(), options)
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error: it makes the transaction roll back
      if (options.dryRun) throw new TakenBack(saved)
      return saved
    })
  } catch (thrown) {
    if (thrown instanceof TakenBack) return thrown.saved as Saved<I>
    throw thrown
  }
}

const save = async <I extends Ingested>(
  tx: SqlTransaction,
  prepared: I,
  { provenance, isOwn }: IngestedOptions,
): Promise<Saved<I>> => {
  const { document, drafts, vocabulary, dates } = prepared
  await inSteps(drafts, 200, (draft) => ensureLaws(document.text, outletOf(document), draft))
  await writeVocabulary(tx, vocabulary, provenance)
  return { prepared, report: await writeDocument(tx, { document, drafts, provenance, isOwn, dates }) }
}
