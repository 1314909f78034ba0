// An extraction → what is to be stored: the document with what is known about it, drafts whose names are linked, and
// new entities. Reads the database and writes nothing.
import { expected, fieldError } from '../../errors.ts'
import type { Sha256 } from '../../document/document.ts'
import type { ExtractedStatement, Extraction } from '../../extract/extracted.ts'
import { parseEdtf } from '../../statement/said-date.ts'
import { sourcesOf, tellersOf } from '../../statement/statement.ts'
import { slugsTaken } from '../../store/read/candidates.ts'
import { readKnown } from '../../store/read/known.ts'
import { isIngestion } from '../../store/rows/held.ts'
import {
  type Held,
  heldByPlace,
  readStoredDocument,
  type StoredDocument,
} from '../../store/read/stored-document.ts'
import type { Reader } from '../../store/connection/store.ts'
import type { DocumentDraft } from '../../store/rows/document-draft.ts'
import { outletOf } from '../../store/write/save-document.ts'
import type { Ingested } from '../../store/write/save-ingested.ts'
import { romanize } from '../../text/romanize.ts'
import type { CheckedInput } from './ingest-input.ts'
import { datesOf, type Drafts, draftsOf, outerOf, placesOfContent, speakersToLink } from './ingest-drafts.ts'
import { linkSources, type SourceLinks } from '../link/link-sources.ts'
import { type Ambiguity, linkSpeakers, type LinkSetting } from '../link/link-speakers.ts'

export interface Prepared extends Ingested, Drafts {
  readonly ambiguities: readonly Ambiguity[]
  /** Statements that were found but that somebody else has changed since: they are left as they are. */
  readonly kept: number
}

export interface Preparation {
  readonly reader: Reader
  readonly documentId: string
  readonly sha256: Sha256
  readonly input: CheckedInput
  readonly extraction: Extraction
}

/** @throws IsnadError SLUG_TAKEN, NAME_AMBIGUOUS, each with its field */
export const prepare = async (preparation: Preparation): Promise<Prepared> => {
  const { reader, documentId, sha256, input, extraction } = preparation
  const { wire } = extraction
  const stored = await readStoredDocument(reader, documentId)
  const lang = input.lang ?? stored?.lang ?? extraction.lang
  const setting: LinkSetting = { reader, documentId, lang }
  const { statements, kept, held } = await openStatements(preparation)
  // Chains that a person left as they were end at the outlet that this person saw.
  const signed = held.size > 0 ? null : wire
  const sources = await linkSources(
    setting,
    { publisher: input.publisher ?? stored?.publisher ?? null, wire: input.wire ?? stored?.wire ?? null },
    namesIn(statements, extraction),
  )
  const document = await documentOf(preparation, lang, stored, sources, signed)
  // Tellers are linked as well, whether or not their own statements are held.
  const involved = new Set(statements.flatMap((one) => [one, ...outerOf(extraction.statements, one)]))
  const speakers = await linkSpeakers(setting, [...involved].flatMap(speakersToLink))
  const { topics } = await readKnown(reader, { speakers: [], sources: [], documents: [] })
  const outlet = outletOf(document)
  const drafts = await draftsOf(
    {
      text: input.text,
      sha256,
      all: extraction.statements,
      held,
      outlet,
      wire: wire && sources.of(wire.name) === outlet ? wire.span : null,
      speakers,
      sources,
      topics: new Set(topics.keys()),
    },
    { ...extraction, statements },
  )
  const used = usedBy(document, drafts)
  return {
    document,
    ...drafts,
    kept,
    dates: lateDates(preparation, stored),
    vocabulary: {
      speakers: speakers.created.filter(({ slug }) => used.speakers.has(slug)),
      sources: sources.created.filter(({ slug }) => used.sources.has(slug)),
      topics: [],
    },
    ambiguities: speakers.ambiguities.filter(({ speaker }) => used.speakers.has(speaker)),
  }
}

const lateDates = ({ input, extraction }: Preparation, stored: StoredDocument | undefined) =>
  isNewDay(input.published?.edtf, stored) ? datesOf(input.text, extraction) : null

/** Whether a stored document gets a day of publication, or a different one. */
export const isNewDay = (published: string | undefined, stored: StoredDocument | undefined): boolean =>
  stored !== undefined && published !== undefined && stored.publishedEdtf !== published

/** Statements that are kept are not linked, which could only add entities that nothing needs. */
const openStatements = async ({ reader, documentId, extraction }: Preparation): Promise<Open> => {
  const held = await heldByPlace(reader, documentId, isIngestion)
  const statements = extraction.statements.filter((statement) => !held.has(placesOfContent(statement)))
  return { statements, kept: extraction.statements.length - statements.length, held }
}

interface Open {
  readonly statements: readonly ExtractedStatement[]
  /** How many were found that must be left alone. */
  readonly kept: number
  /** Those that must be left alone, found or not, by the place of their content. */
  readonly held: ReadonlyMap<string, Held>
}

const namesIn = (
  statements: readonly ExtractedStatement[],
  { wire, statements: all }: Extraction,
): readonly string[] => [
  ...statements.flatMap((one) =>
    [one, ...outerOf(all, one)].flatMap(({ via }) => via.map(({ name }) => name)),
  ),
  ...(wire ? [wire.name] : []),
]

/** What is given now counts first, then what is stored, then what the text itself says: who signed it. */
const documentOf = async (
  { reader, documentId, sha256, input }: Preparation,
  lang: string,
  stored: StoredDocument | undefined,
  sources: SourceLinks,
  signed: Extraction['wire'],
): Promise<DocumentDraft> => {
  const { text, published } = input
  const given = (field: 'title' | 'url' | 'publisher' | 'wire'): string | null =>
    input[field] ?? stored?.[field] ?? null
  const linked = (name: string | null): string | null => (name !== null && sources.of(name)) || null
  const slug = input.slug ?? stored?.slug ?? slugFor(input.title, documentId)
  if (slug !== stored?.slug) await ensureFree(reader, slug)
  return {
    slug,
    title: given('title'),
    lang,
    text,
    sha256,
    url: given('url'),
    licence: stored?.licence ?? null,
    publisher: linked(given('publisher')),
    wire: linked(given('wire') ?? signed?.name ?? null),
    published: published ? { date: published, basis: 'STATED', note: null } : publishedOf(stored),
  }
}

const ensureFree = async (reader: Reader, slug: string): Promise<void> => {
  if ((await slugsTaken(reader, 'Document', [slug])).has(slug))
    throw fieldError(
      'SLUG_TAKEN',
      'slug',
      expected('newsroom', 'a slug that no other document has', JSON.stringify(slug)),
    )
}

const publishedOf = (stored: StoredDocument | undefined): DocumentDraft['published'] =>
  stored?.publishedEdtf && stored.publishedBasis
    ? { date: parseEdtf(stored.publishedEdtf), basis: stored.publishedBasis, note: stored.publishedNote }
    : null

/** Letters of the title, then of the id, so that two documents with one title do not want the same slug. */
const slugFor = (title: string | null, documentId: string): string =>
  `${romanize(title ?? '', 60) || 'document'}-${documentId.slice(4, 10)}`

const usedBy = (document: DocumentDraft, { drafts }: Drafts) => ({
  speakers: new Set(
    drafts.flatMap(({ attributions, chain }) => [
      ...attributions.map(({ speaker }) => speaker),
      ...tellersOf(chain),
    ]),
  ),
  sources: new Set([
    ...drafts.flatMap(({ chain }) => sourcesOf(chain)),
    ...[document.publisher, document.wire].filter((slug) => slug !== null),
  ]),
})
