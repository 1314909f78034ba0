// A statement: one act of saying that a document reports.
import type { StatementAct, StatementKind } from '../language/act.ts'
import { type Doubt, doubts } from '../extract/doubt.ts'
import { kindOfSpans } from '../extract/kind.ts'
import type { Span } from '../text/span.ts'
import type { DateBasis, UncertainDate } from './said-date.ts'

export { statementActs, type StatementAct, statementKinds, type StatementKind } from '../language/act.ts'
export { type Doubt, doubts } from '../extract/doubt.ts'

export const attributionBases = ['NAMED', 'COREFERENCE', 'INFERRED'] as const
export type AttributionBasis = (typeof attributionBases)[number]

export const standings = ['ASSERTED', 'DISPUTED', 'REJECTED'] as const
export type Standing = (typeof standings)[number]

export const reviewStates = ['DRAFT', 'REVIEWED', 'REJECTED'] as const
export type ReviewState = (typeof reviewStates)[number]

export const spanRoles = ['CONTENT', 'VERBATIM', 'CUE', 'SPEAKER', 'SAID', 'SOURCE', 'SOURCE_CUE'] as const
export type SpanRole = (typeof spanRoles)[number]

/** A span with the words that must be there, and its role in the statement. */
export interface RoleSpan extends Span {
  readonly role: SpanRole
  readonly exact: string
  /** For SOURCE and SOURCE_CUE: the position of the chain link, from 1. */
  readonly link: number | null
}

/** Speakers are named by slug, their roles by key. */
export interface Attribution {
  readonly speaker: string
  readonly role: string | null
  readonly basis: AttributionBasis
  readonly standing: Standing
  readonly note: string | null
}

export interface Said {
  readonly date: UncertainDate
  readonly basis: DateBasis
  readonly note: string | null
}

/** A source, by its slug, or a teller: a speaker who passed on what somebody else had said. */
export type Link = string | { readonly speaker: string }

/** The slug of the source; undefined for a speaker. */
export const sourceOf = (link: Link): string | undefined => (typeof link === 'string' ? link : undefined)
/** The slug of the speaker; undefined for a source. */
export const tellerOf = (link: Link): string | undefined =>
  typeof link === 'string' ? undefined : link.speaker

/** Slugs of the sources among the links. */
export const sourcesOf = (chain: readonly Link[]): readonly string[] =>
  chain.flatMap((link) => sourceOf(link) ?? [])
/** Slugs of the speakers among the links. */
export const tellersOf = (chain: readonly Link[]): readonly string[] =>
  chain.flatMap((link) => tellerOf(link) ?? [])

/** A statement before it has an id. Links of the chain go from the speaker outwards; topics are named by slug. */
export interface StatementDraft {
  readonly kind: StatementKind
  readonly act: StatementAct
  readonly lang: string
  readonly spans: readonly RoleSpan[]
  readonly attributions: readonly Attribution[]
  readonly chain: readonly Link[]
  readonly topics: readonly string[]
  readonly said: Said | null
  readonly review: ReviewState
  /** 0 to 1; null for what a person wrote down. */
  readonly confidence: number | null
  /** What the extractor doubted; empty for what a person wrote down. */
  readonly doubts: readonly Doubt[]
  /** The id of the statement of the same document inside which this one is reported. */
  readonly within: string | null
}

/** The doubts in the order in which they are stored, each once. */
export const inOrder = (found: readonly Doubt[]): readonly Doubt[] =>
  doubts.filter((doubt) => found.includes(doubt))

/** The draft with its spans, topics and doubts in the order in which they are stored: spans by role, then by place. */
export const canonicalDraft = (draft: StatementDraft): StatementDraft => ({
  ...draft,
  spans: [...draft.spans].sort(
    (a, b) => spanRoles.indexOf(a.role) - spanRoles.indexOf(b.role) || a.start - b.start || a.end - b.end,
  ),
  topics: [...draft.topics].sort(),
  doubts: inOrder(draft.doubts),
})

/** Spans of one role, in their order. */
export const spansOf = <S extends { readonly role: SpanRole }>(
  spans: readonly S[],
  role: SpanRole,
): readonly S[] => spans.filter((span) => span.role === role)

/** The reported words as the document has them; parts that an attribution interrupts are joined by ` … `. */
export const statementText = (
  spans: readonly { readonly role: SpanRole; readonly exact: string }[],
): string =>
  spansOf(spans, 'CONTENT')
    .map(({ exact }) => exact)
    .join(' … ')

/** The kind that the spans of a statement show. */
export const kindOf = (text: string, spans: readonly RoleSpan[]): StatementKind =>
  kindOfSpans(text, spansOf(spans, 'CONTENT'), spansOf(spans, 'VERBATIM'))
