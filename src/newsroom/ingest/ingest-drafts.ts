// Extracted statements whose names are linked → drafts that keep the laws. A statement that breaks a law is not stored.
import type { Sha256 } from '../../document/document.ts'
import type { ExtractedSpeaker, ExtractedStatement, Extraction } from '../../extract/extracted.ts'
import { placesOf, statementIdAt } from '../../statement/id.ts'
import type { FoundDates } from '../../statement/late-date.ts'
import { brokenLaws } from '../../statement/laws.ts'
import { isEdtf, parseEdtf } from '../../statement/said-date.ts'
import { type Attribution, type Said, type StatementDraft } from '../../statement/statement.ts'
import { inSteps } from '../../breathe.ts'
import type { Held } from '../../store/read/stored-document.ts'
import { primaryLanguage } from '../../text/language.ts'
import { type ChainSetting, chainOf, spanner } from './ingest-chain.ts'
import type { SpeakerLinks } from '../link/link-speakers.ts'
import { bareKey } from '../link/name-variants.ts'

export interface DraftSetting extends Omit<ChainSetting, 'speakersOf'> {
  readonly sha256: Sha256
  readonly speakers: SpeakerLinks
  /** Every statement that was found: `within` is an index into these. */
  readonly all: readonly ExtractedStatement[]
  /** Those that are left alone, by the place of their content. */
  readonly held: ReadonlyMap<string, Held>
  readonly topics: ReadonlySet<string>
}

export interface Drafts {
  readonly drafts: readonly StatementDraft[]
  /** How many statements broke a law. */
  readonly unlawful: number
  /** How many had the same words as another. */
  readonly repeated: number
}

/** A speaker for words if the text does not say who said them. */
const unnamed = (lang: string): ExtractedSpeaker => ({
  name: primaryLanguage(lang) === 'ar' ? 'متحدث لم يسمَّ' : 'unnamed speaker',
  aliases: [],
  role: null,
  shape: 'ANONYMOUS',
  basis: 'COREFERENCE',
  confidence: 0,
})

/** Who said it. If no name has a letter it is the unnamed speaker, because the words are kept all the same. */
export const speakersToLink = ({ speakers, lang }: ExtractedStatement): readonly ExtractedSpeaker[] => {
  const named = speakers.filter(isNamed)
  return named.length > 0 ? named : [unnamed(lang)]
}

const isNamed = ({ name }: ExtractedSpeaker): boolean => bareKey(name) !== ''

/** Where the words of a statement are, which is what identifies it. */
export const placesOfContent = ({ content }: ExtractedStatement): string =>
  placesOf(content.toSorted((a, b) => a.start - b.start || a.end - b.end))

/** What an extraction says about dates. Of statements with the same words, the surest counts. */
export const datesOf = (text: string, { statements }: Extraction): FoundDates =>
  new Map(
    statements
      .toSorted((a, b) => a.confidence - b.confidence)
      .map((one) => {
        const phrase = one.said?.phrase ?? null
        const words = phrase && { ...phrase, exact: text.slice(phrase.start, phrase.end) }
        return [placesOfContent(one), { said: saidOf(one.said), phrase: words }] as const
      }),
  )

/** Keeps the surest of the statements with the same words. */
export const draftsOf = async (setting: DraftSetting, extraction: Extraction): Promise<Drafts> => {
  const { text, outlet } = setting
  const lawful = new Map<string, Placed>()
  let unlawful = 0
  await inSteps(extraction.statements, 200, (statement) => {
    const outer = outerOf(setting.all, statement).filter((one) => heldAt(setting, one)?.review !== 'REJECTED')
    const draft = draftOf(setting, statement, outer)
    const places = placesOfContent(statement)
    if (brokenLaws(text, outlet, draft).length > 0) unlawful++
    else if ((lawful.get(places)?.draft.confidence ?? -1) < statement.confidence)
      lawful.set(places, { draft, outer })
  })
  const drafts = [...lawful.values()].map(({ draft, outer }): StatementDraft => {
    const within = outer.flatMap((one) => {
      const places = placesOfContent(one)
      const held = setting.held.get(places)?.id
      return held ?? (lawful.has(places) ? statementIdAt(setting.sha256, places) : [])
    })
    return { ...draft, within: within[0] ?? null }
  })
  return { drafts, unlawful, repeated: extraction.statements.length - unlawful - drafts.length }
}

const heldAt = ({ held }: DraftSetting, statement: ExtractedStatement): Held | undefined =>
  held.get(placesOfContent(statement))

/** Who said it, by slug: a person's decision counts more than the text. */
const saidBy =
  (setting: DraftSetting) =>
  (statement: ExtractedStatement): readonly string[] =>
    heldAt(setting, statement)?.speakers ?? attributionsOf(setting, statement).map(({ speaker }) => speaker)

interface Placed {
  readonly draft: StatementDraft
  /** The statements that it is within, the nearest first. One that breaks a law is not stored. */
  readonly outer: readonly ExtractedStatement[]
}

/** The statements that this one is within, the nearest first. */
export const outerOf = (
  all: readonly ExtractedStatement[],
  { within }: ExtractedStatement,
): readonly ExtractedStatement[] => {
  const outer = within === null ? undefined : all[within]
  return outer ? [outer, ...outerOf(all, outer)] : []
}

const draftOf = (
  setting: DraftSetting,
  statement: ExtractedStatement,
  outer: readonly ExtractedStatement[],
): StatementDraft => {
  const { chain, spans: linkSpans } = chainOf({ ...setting, speakersOf: saidBy(setting) }, statement, outer)
  const span = spanner(setting.text)
  const { content, verbatim, cue, speaker, said } = statement
  return {
    kind: statement.kind,
    act: statement.act,
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
    doubts: statement.doubts,
    within: null,
  }
}

const attributionsOf = (
  { speakers }: DraftSetting,
  statement: ExtractedStatement,
): readonly Attribution[] => {
  const hasName = statement.speakers.some(isNamed)
  const found = new Map<string, Attribution>()
  for (const speaker of speakersToLink(statement)) {
    const link = speakers.of(speaker)
    if (!link || found.has(link.slug)) continue
    const { slug, role, standing, note } = link
    const basis = hasName ? speaker.basis : 'INFERRED'
    const reason = hasName ? note : 'the text does not say who'
    found.set(slug, { speaker: slug, role, basis, standing, note: reason })
  }
  return [...found.values()]
}

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
