// Extracted statements whose names are linked → drafts that keep the laws. One that breaks a law is not stored.
import type { ExtractedSpeaker, ExtractedStatement, Extraction } from '../extract/extracted.ts'
import { statementId } from '../statement/id.ts'
import type { Sha256 } from '../document/document.ts'
import { brokenLaws } from '../statement/laws.ts'
import { isEdtf, parseEdtf } from '../statement/said-date.ts'
import {
  type Attribution,
  type RoleSpan,
  type Said,
  type SpanRole,
  type StatementDraft,
} from '../statement/statement.ts'
import type { Span } from '../text/span.ts'
import { primaryLanguage } from '../text/language.ts'
import type { SourceLinks } from './link-sources.ts'
import type { SpeakerLinks } from './link-speakers.ts'

export interface DraftSetting {
  readonly text: string
  readonly sha256: Sha256
  /** The slug of the last link of every chain. */
  readonly outlet: string | null
  /** The place where the text signs off with the wire service that is its outlet. */
  readonly wire: Span | null
  readonly speakers: SpeakerLinks
  readonly sources: SourceLinks
  readonly topics: ReadonlySet<string>
}

export interface Drafts {
  readonly drafts: readonly StatementDraft[]
  /** How many statements broke a law. */
  readonly unlawful: number
  /** How many had the words of another. */
  readonly repeated: number
}

/** A speaker for words of which the text does not say whose they are. */
export const unnamed = (lang: string): ExtractedSpeaker => ({
  name: primaryLanguage(lang) === 'ar' ? 'متحدث لم يسمَّ' : 'unnamed speaker',
  aliases: [],
  role: null,
  shape: 'ANONYMOUS',
  basis: 'COREFERENCE',
  confidence: 0,
})

/** The id that a statement will have. */
export const idOf = (sha256: Sha256, { content }: ExtractedStatement): string =>
  statementId(
    sha256,
    content.toSorted((a, b) => a.start - b.start || a.end - b.end),
  )

/** Of statements with the same words the surest stays. */
export const draftsOf = (setting: DraftSetting, extraction: Extraction): Drafts => {
  const { text, sha256, outlet } = setting
  const lawful = new Map<string, StatementDraft>()
  let unlawful = 0
  for (const statement of extraction.statements) {
    const draft = draftOf(setting, statement)
    if (brokenLaws(text, outlet, draft).length > 0) {
      unlawful++
      continue
    }
    const id = idOf(sha256, statement)
    const other = lawful.get(id)
    if (!other || (other.confidence ?? 0) < statement.confidence) lawful.set(id, draft)
  }
  const drafts = [...lawful.values()]
  return { drafts, unlawful, repeated: extraction.statements.length - unlawful - drafts.length }
}

const draftOf = (setting: DraftSetting, statement: ExtractedStatement): StatementDraft => {
  const { chain, spans: linkSpans } = chainOf(setting, statement)
  const span = spanner(setting.text)
  const { content, verbatim, cue, speaker, said } = statement
  return {
    kind: statement.kind,
    lang: statement.lang,
    spans: [
      ...content.flatMap((one) => span('CONTENT', one)),
      ...verbatim.flatMap((one) => span('VERBATIM', one)),
      ...span('CUE', cue),
      ...span('SPEAKER', speaker),
      ...span('SAID', said?.phrase ?? null),
      ...linkSpans,
    ],
    attributions: attributionsOf(setting, statement),
    chain,
    topics: [...new Set(statement.topics)].filter((topic) => setting.topics.has(topic)),
    said: saidOf(said),
    review: 'DRAFT',
    confidence: statement.confidence,
  }
}

const spanner =
  (text: string) =>
  (role: SpanRole, span: Span | null, link: number | null = null): readonly RoleSpan[] =>
    span ? [{ role, start: span.start, end: span.end, exact: text.slice(span.start, span.end), link }] : []

/** The sources that the sentence names, then the outlet; a source that is named twice is one link. */
const chainOf = (
  { text, sources, outlet, wire }: DraftSetting,
  { via }: ExtractedStatement,
): { readonly chain: readonly string[]; readonly spans: readonly RoleSpan[] } => {
  const span = spanner(text)
  const named = via.flatMap((source) => {
    const slug = sources.of(source.name)
    return slug === undefined ? [] : [{ ...source, slug }]
  })
  const before = [...new Set(named.map(({ slug }) => slug))].filter((slug) => slug !== outlet)
  const chain = outlet === null ? before : [...before, outlet]
  const place = (slug: string | null): number => chain.indexOf(slug ?? '') + 1
  const spans = named.flatMap(({ slug, span: name, cue }) => [
    ...span('SOURCE', name, place(slug)),
    ...span('SOURCE_CUE', cue, place(slug)),
  ])
  return {
    chain,
    spans: wire && outlet !== null ? [...spans, ...span('SOURCE', wire, place(outlet))] : spans,
  }
}

const attributionsOf = (
  { speakers }: DraftSetting,
  { speakers: extracted, lang, doubts }: ExtractedStatement,
): readonly Attribution[] => {
  const isNamed = extracted.length > 0
  const found = new Map<string, Attribution>()
  for (const speaker of isNamed ? extracted : [unnamed(lang)]) {
    const link = speakers.of(speaker)
    if (!link || found.has(link.slug)) continue
    const { slug, role, standing, note } = link
    const basis = isNamed ? speaker.basis : 'INFERRED'
    const told = isNamed ? note : 'the text does not say who'
    found.set(slug, { speaker: slug, role, basis, standing, note: withDoubts(told, doubts) })
  }
  return [...found.values()]
}

/** What the extractor is not sure of is told to the reviewer beside the speaker. */
const withDoubts = (note: string | null, doubts: readonly string[]): string | null =>
  [note, doubts.length > 0 ? `doubts: ${doubts.join(', ')}` : null]
    .filter((part) => part !== null)
    .join('; ') || null

const saidOf = (said: ExtractedStatement['said']): Said | null =>
  said && isEdtf(said.edtf) ? { date: parseEdtf(said.edtf), basis: said.basis, note: null } : null

/** How sure the drafts are, in three bands: from 0.8, from 0.5, below. */
export const bandsOf = (drafts: readonly StatementDraft[]): readonly Band[] =>
  bands.map(({ from, to }) => ({
    from,
    to,
    count: drafts.filter(({ confidence }) => {
      const value = confidence ?? 0
      return value >= from && (value < to || to === 1)
    }).length,
  }))

export interface Band {
  readonly from: number
  readonly to: number
  readonly count: number
}
const bands = [
  { from: 0.8, to: 1 },
  { from: 0.5, to: 0.8 },
  { from: 0, to: 0.5 },
] as const
