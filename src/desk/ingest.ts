// A text → a stored document.
import { hashText } from '../document/document.ts'
import { readPlain } from '../document/plain.ts'
import { documentId } from '../statement/id.ts'
import { parseEdtf } from '../statement/said-date.ts'
import type { Store } from '../store/store.ts'
import { saveDocument } from '../store/write/save-document.ts'

type Maybe<T> = T | null | undefined

export interface IngestInput {
  readonly text: string
  readonly lang: string
  readonly title?: Maybe<string>
  readonly url?: Maybe<string>
  readonly published?: Maybe<string>
  readonly slug?: Maybe<string>
}

export interface IngestReport {
  readonly id: string
  readonly change: 'ADDED' | 'CORRECTED' | 'UNCHANGED'
}

/** @throws IsnadError TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_ENCODING, DATE_INVALID, SEED_CONFLICT, DATABASE_BUSY */
export const ingest = async (
  store: Store,
  input: IngestInput,
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<IngestReport> => {
  const text = readPlain(Buffer.from(input.text, 'utf8'), 'the text')
  const sha256 = hashText(text)
  const document = {
    slug: input.slug ?? `document-${documentId(sha256).slice(4, 12)}`,
    title: input.title ?? null,
    lang: input.lang,
    text,
    sha256,
    url: input.url ?? null,
    licence: null,
    publisher: null,
    wire: null,
    published: input.published
      ? { date: parseEdtf(input.published), basis: 'STATED' as const, note: null }
      : null,
  }
  const report = await saveDocument(store, document, [], { actor, at, why: 'ingested' })
  return { id: report.id, change: report.document.toUpperCase() as IngestReport['change'] }
}
