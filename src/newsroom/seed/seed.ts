// A folder of seeds → the database: the vocabulary first, then every document, each in a transaction of its own.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expected, IsnadError } from '../../errors.ts'
import { extract } from '../../extract/extract.ts'
import { documentId } from '../../statement/id.ts'
import type { FoundDates } from '../../statement/late-date.ts'
import type { Store } from '../../store/connection/store.ts'
import { seeder } from '../../store/rows/held.ts'
import { readStoredDocument } from '../../store/read/stored-document.ts'
import type { DocumentDraft } from '../../store/rows/document-draft.ts'
import { type DocumentReport, saveDocument } from '../../store/write/save-document.ts'
import { saveVocabulary, type VocabularyReport } from '../../store/write/save-vocabulary.ts'
import { datesOf } from '../ingest/ingest-drafts.ts'
import { isNewDay } from '../ingest/ingest-prepare.ts'
import { ensureSavable } from './seed-check.ts'
import { readSeedDocument } from './seed-document.ts'
import { readVocabulary } from './seed-vocabulary.ts'

export interface SeedOptions {
  readonly now: () => Date
  /** Called after each document. */
  readonly onDocument?: (name: string, report: DocumentReport) => void
}

export interface SeedReport {
  readonly vocabulary: VocabularyReport
  readonly documents: readonly DocumentReport[]
}

/**
 * Loads everything in the folder. What is already stored is left alone, so that a second run changes nothing. Every
 * file is read and checked before anything is written, so an error in the last document keeps out the first.
 * @throws IsnadError SEED_MISSING, SEED_INVALID, SPAN_MISMATCH, SPAN_AMBIGUOUS, STATEMENT_LAW, REFERENCE_UNKNOWN,
 *   SEED_CONFLICT, TEXT_ENCODING, TEXT_EMPTY, TEXT_TOO_LARGE
 */
export const seed = async (
  store: Store,
  folder: string,
  { now, onDocument }: SeedOptions,
): Promise<SeedReport> => {
  const names = await documentFolders(folder)
  const vocabulary = await readVocabulary(join(folder, 'vocabulary'))
  const read = []
  for (const name of names) read.push({ name, ...(await readSeedDocument(join(folder, name))) })
  await ensureSavable(store.reader(), vocabulary, read)
  const reason = (what: string) => ({ actor: seeder, at: now(), why: `seeded from ${what}` })
  const vocabularyReport = await saveVocabulary(store, vocabulary, reason('vocabulary'))
  const documents: DocumentReport[] = []
  for (const { name, document, drafts } of read) {
    const dates = await lateDates(store, document)
    const report = await saveDocument(store, document, drafts, reason(`${name}/annotation.yaml`), dates)
    documents.push(report)
    onDocument?.(name, report)
  }
  return { vocabulary: vocabularyReport, documents }
}

/** The annotation gives the dates of its own statements; those that a machine or a reviewer holds follow the text. */
const lateDates = async (
  store: Store,
  { text, sha256, lang, published }: DocumentDraft,
): Promise<FoundDates | null> => {
  const stored = await store.guard(() => readStoredDocument(store.reader(), documentId(sha256)))
  const day = published?.date.edtf
  if (!isNewDay(day, stored)) return null
  return datesOf(text, extract({ text, lang, date: day }))
}

const documentFolders = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new IsnadError(
      'SEED_MISSING',
      expected('newsroom', 'a folder of seeds', `nothing readable at ${folder}`),
      {},
      cause,
    )
  })
  const names = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'vocabulary' && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  if (names.length === 0)
    throw new IsnadError(
      'SEED_MISSING',
      expected('newsroom', `a folder for each document in ${folder}`, 'none; seeds/README.md shows one'),
    )
  return names.sort()
}
