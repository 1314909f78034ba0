// Checks a whole folder of seeds against itself and against the database before anything is written, so that an error
// in its last document keeps out the first. Each error names its file and its statement.
import { type ErrorCode, expected, IsnadError } from '../../errors.ts'
import { statementId } from '../../statement/id.ts'
import {
  sourcesOf,
  spansOf,
  type StatementDraft,
  statementText,
  tellersOf,
} from '../../statement/statement.ts'
import { type Known, readKnown, type Slugs } from '../../store/read/known.ts'
import type { Reader } from '../../store/connection/store.ts'
import { ensureEnds } from '../../store/write/nesting.ts'
import type { DocumentDraft } from '../../store/rows/document-draft.ts'
import type { Vocabulary } from '../../store/write/save-vocabulary.ts'

export interface SeedDocument {
  /** The annotation's file, for messages. */
  readonly file: string
  readonly document: DocumentDraft
  readonly drafts: readonly StatementDraft[]
}

/** @throws IsnadError REFERENCE_UNKNOWN, SEED_CONFLICT, STATEMENT_LAW */
export const ensureSavable = async (
  reader: Reader,
  vocabulary: Vocabulary,
  documents: readonly SeedDocument[],
): Promise<void> => {
  const known = withVocabulary(await readKnown(reader, slugsOf(documents)), vocabulary)
  for (const { slug } of vocabulary.topics) ensureTree(slug, known.topics)
  const seen: Text[] = []
  for (const { file, document, drafts } of documents) {
    ensureOneText(file, document, known.documents, seen)
    seen.push(document)
    for (const slug of [document.publisher, document.wire].filter((one) => one !== null))
      ensure(known.sources.has(slug), 'REFERENCE_UNKNOWN', file, 'a known source', slug)
    for (const [i, draft] of drafts.entries()) ensureReferences(`${file}: statement ${i + 1}`, draft, known)
    ensureNested(file, ensureDistinct(file, document, drafts))
  }
}

const slugsOf = (documents: readonly SeedDocument[]): Slugs => {
  const drafts = documents.flatMap((one) => one.drafts)
  const outlets = documents.flatMap(({ document }) =>
    [document.publisher, document.wire].filter((slug) => slug !== null),
  )
  return {
    speakers: drafts.flatMap(({ attributions, chain }) => [
      ...attributions.map(({ speaker }) => speaker),
      ...tellersOf(chain),
    ]),
    sources: [...outlets, ...drafts.flatMap(({ chain }) => sourcesOf(chain))],
    documents: documents.map(({ document }) => document.slug),
  }
}

const withVocabulary = (known: Known, { speakers, sources, topics }: Vocabulary): Known => ({
  ...known,
  speakers: new Map([
    ...known.speakers,
    ...speakers.map(({ slug, roles }): [string, readonly string[]] => [
      slug,
      [...(known.speakers.get(slug) ?? []), ...roles.map(({ key }) => key)],
    ]),
  ]),
  sources: new Set([...known.sources, ...sources.map(({ slug }) => slug)]),
  topics: new Map([
    ...known.topics,
    ...topics.map(({ slug, parent }): [string, string | null] => [slug, parent]),
  ]),
})

const ensure = (holds: boolean, code: ErrorCode, place: string, what: string, got: string): void => {
  if (!holds) throw new IsnadError(code, expected(`newsroom: ${place}`, what, JSON.stringify(got)))
}

const ensureReferences = (
  place: string,
  { attributions, chain, topics }: StatementDraft,
  known: Known,
): void => {
  for (const { speaker, role } of attributions) {
    const roles = known.speakers.get(speaker)
    ensure(roles !== undefined, 'REFERENCE_UNKNOWN', place, 'a known speaker', speaker)
    if (role !== null)
      ensure(
        roles?.includes(role) === true,
        'REFERENCE_UNKNOWN',
        place,
        `a role of ${speaker} (${roles?.join(', ') || 'it has none'})`,
        role,
      )
  }
  for (const slug of tellersOf(chain))
    ensure(known.speakers.has(slug), 'REFERENCE_UNKNOWN', place, 'a known speaker', slug)
  for (const slug of sourcesOf(chain))
    ensure(known.sources.has(slug), 'REFERENCE_UNKNOWN', place, 'a known source', slug)
  for (const slug of topics) ensure(known.topics.has(slug), 'REFERENCE_UNKNOWN', place, 'a known topic', slug)
}

/** @throws IsnadError REFERENCE_UNKNOWN for an unknown parent, SEED_INVALID for a topic that is above itself */
const ensureTree = (slug: string, parents: Known['topics']): void => {
  const seen = new Set([slug])
  for (let above = parents.get(slug) ?? null; above !== null; above = parents.get(above) ?? null) {
    ensure(parents.has(above), 'REFERENCE_UNKNOWN', `topics.yaml: ${slug}`, 'a known parent', above)
    ensure(
      !seen.has(above),
      'SEED_INVALID',
      `topics.yaml: ${slug}`,
      'a topic that does not stand above itself',
      above,
    )
    seen.add(above)
  }
}

interface Text {
  readonly slug: string
  readonly sha256: string
}

/** A stored document may get another slug, but two with the same text in one run would take it from each other. */
const ensureOneText = (
  file: string,
  { slug, sha256 }: Text,
  stored: readonly Text[],
  seen: readonly Text[],
): void => {
  const namesake = [...stored, ...seen].find((one) => one.slug === slug && one.sha256 !== sha256)
  if (namesake)
    throw new IsnadError(
      'SEED_CONFLICT',
      expected(
        `newsroom: ${file}`,
        `the text that ${slug} has already (SHA-256 ${namesake.sha256})`,
        `another (${sha256}); a changed text is another document: give it a slug of its own`,
      ),
    )
  const twin = seen.find((one) => one.sha256 === sha256)
  if (twin)
    throw new IsnadError(
      'SEED_CONFLICT',
      expected(
        `newsroom: ${file}`,
        'a text of its own',
        `the text of ${twin.slug}; one text is one document`,
      ),
    )
}

/** By its id, what each statement is within. @throws IsnadError STATEMENT_LAW */
const ensureDistinct = (
  file: string,
  { sha256 }: DocumentDraft,
  drafts: readonly StatementDraft[],
): ReadonlyMap<string, string | null> => {
  const outer = new Map<string, string | null>()
  const seen = new Map<string, number>()
  for (const [i, { spans, within }] of drafts.entries()) {
    const id = statementId(
      sha256,
      spansOf(spans, 'CONTENT').toSorted((a, b) => a.start - b.start || a.end - b.end),
    )
    const first = seen.get(id)
    if (first !== undefined)
      throw new IsnadError(
        'STATEMENT_LAW',
        expected(
          `newsroom: ${file}`,
          'each content once',
          `"${statementText(spans).slice(0, 80)}" in statements ${first} and ${i + 1}`,
        ),
      )
    seen.set(id, i + 1)
    outer.set(id, within)
  }
  return outer
}

/** @throws IsnadError STATEMENT_LAW for statements that are within themselves */
const ensureNested = (file: string, outer: ReadonlyMap<string, string | null>): void => {
  try {
    for (const id of outer.keys()) ensureEnds(id, outer)
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error
    throw new IsnadError(error.code, `newsroom: ${file}: ${error.message}`, error.facts, error)
  }
}
