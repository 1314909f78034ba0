// A text → a stored document with the statements that a machine finds in it, as drafts. Ingesting the same text again
// only changes what is newly said about it; what a person has reviewed is never overruled.
import { hashText } from '../../document/document.ts'
import { extract } from '../../extract/extract.ts'
import type { Extraction, ExtractInput } from '../../extract/extracted.ts'
import { documentId } from '../../statement/id.ts'
import { isDay } from '../../statement/said-date.ts'
import { isIngestion } from '../../store/rows/held.ts'
import { readStoredDocument } from '../../store/read/stored-document.ts'
import type { Store } from '../../store/connection/store.ts'
import { saveIngested } from '../../store/write/save-ingested.ts'
import type { DocumentReport } from '../../store/write/save-document.ts'
import { type Band, bandsOf } from './ingest-drafts.ts'
import { checkInput, type IngestInput } from './ingest-input.ts'
import { prepare, type Prepared } from './ingest-prepare.ts'
import type { Ambiguity } from '../link/link-speakers.ts'

export type { IngestInput } from './ingest-input.ts'

export interface IngestOptions {
  /** Who asks: `token:NAME`, `cli:USER`. The history says that it was their ingestion. */
  readonly actor: string
  readonly at: Date
  /** Reports what would be done, and does nothing. */
  readonly dryRun?: boolean
  /** Another extractor than Isnad's own. */
  readonly extract?: (input: ExtractInput) => Extraction | Promise<Extraction>
}

/** What was done. Speakers, sources and candidates are slugs. */
export interface IngestReport extends DocumentReport {
  readonly slug: string
  readonly lang: string
  /** Statements found that break a law: not stored. */
  readonly unlawful: number
  /** Statements found twice: stored once. */
  readonly repeated: number
  /** How sure the statements are that were found, without those that are kept. */
  readonly confidence: readonly Band[]
  readonly newSpeakers: readonly string[]
  readonly newSources: readonly string[]
  readonly ambiguities: readonly Ambiguity[]
}

/**
 * Stores the document, its statements and the speakers and sources that are new, all or nothing.
 * @throws IsnadError TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_ENCODING, INPUT_INVALID, DATE_INVALID, SLUG_TAKEN, NAME_AMBIGUOUS,
 *   each with `facts.field`; OUTLET_CONFLICT, DATABASE_BUSY
 */
export const ingest = async (
  store: Store,
  given: IngestInput,
  { actor, at, dryRun = false, extract: find = extract }: IngestOptions,
): Promise<IngestReport> => {
  const input = await checkInput(given)
  const sha256 = hashText(input.text)
  const id = documentId(sha256)
  const stored = await store.guard(() => readStoredDocument(store.reader(), id))
  const day = input.published?.edtf ?? stored?.publishedEdtf ?? ''
  const extraction = await find({
    text: input.text,
    lang: input.lang ?? stored?.lang,
    date: isDay(day) ? day : undefined,
    publisher: input.publisher ?? stored?.publisher ?? undefined,
  })
  const provenance = {
    actor: `ingest:${actor}`,
    at,
    why: input.url ? `ingested from ${input.url}` : 'ingested',
  }
  const { prepared, report } = await saveIngested(
    store,
    () => prepare({ reader: store.reader(), documentId: id, sha256, input, extraction }),
    { provenance, isOwn: isIngestion, dryRun },
  )
  return reportOf(prepared, report)
}

const reportOf = (
  { document, drafts, vocabulary, unlawful, repeated, kept, ambiguities }: Prepared,
  report: DocumentReport,
): IngestReport => ({
  ...report,
  slug: document.slug,
  lang: document.lang,
  kept: report.kept + kept,
  unlawful,
  repeated,
  confidence: bandsOf(drafts),
  newSpeakers: vocabulary.speakers.map(({ slug }) => slug),
  newSources: vocabulary.sources.map(({ slug }) => slug),
  ambiguities,
})
