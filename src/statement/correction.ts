// Applies a reviewer's changes, field by field, to the stored draft of a statement.
import { contains, type Span } from '../text/span.ts'
import {
  type Attribution,
  canonicalDraft,
  kindOf,
  type Link,
  type RoleSpan,
  type Said,
  type SpanRole,
  type StatementAct,
  spansOf,
  type StatementDraft,
} from './statement.ts'

/** Words of the text and where they are, in UTF-16 code units; the laws check that the two agree. */
export interface PlacedWords extends Span {
  readonly exact: string
}

/** A link of the chain, the words that name it and the words that hand over to it. */
export interface CorrectedLink {
  readonly link: Link
  readonly words: PlacedWords | null
  readonly cue: PlacedWords | null
}

/** An undefined field stays as it is; null empties it. There is no kind: it follows from the spans. */
export interface Correction {
  readonly lang?: string | undefined
  readonly act?: StatementAct | undefined
  /** The id of the statement inside which it is reported. */
  readonly within?: string | null | undefined
  readonly content?: readonly PlacedWords[] | undefined
  /** When only the content is given, verbatim words that lie outside the new content are left out. */
  readonly verbatim?: readonly PlacedWords[] | undefined
  readonly cue?: PlacedWords | null | undefined
  readonly speaker?: PlacedWords | null | undefined
  readonly attributions?: readonly Attribution[] | undefined
  /** Nearest the speaker first. The document's outlet is added at the end when it is not there. */
  readonly chain?: readonly CorrectedLink[] | undefined
  readonly topics?: readonly string[] | undefined
  readonly said?: (Said & { readonly phrase: PlacedWords | null }) | null | undefined
}

/** The corrected draft, with the kind that its spans show. It may break laws: the caller that stores it checks them. */
export const correct = (
  text: string,
  outlet: string | null,
  draft: StatementDraft,
  correction: Correction,
): StatementDraft => {
  const chain = correction.chain && withOutlet(outlet, draft, correction.chain)
  const spans = [
    ...simpleSpans(draft, correction),
    ...(chain ? chain.flatMap(linkSpans) : ofRoles(draft, ['SOURCE', 'SOURCE_CUE'])),
  ]
  return canonicalDraft({
    ...draft,
    spans,
    kind: kindOf(text, spans),
    lang: correction.lang ?? draft.lang,
    act: correction.act ?? draft.act,
    within: correction.within === undefined ? draft.within : correction.within,
    attributions: correction.attributions ?? draft.attributions,
    chain: chain ? chain.map(({ link }) => link) : draft.chain,
    topics: correction.topics ?? draft.topics,
    said: correction.said === undefined ? draft.said : saidOf(correction.said),
  })
}

const simpleSpans = (draft: StatementDraft, correction: Correction): readonly RoleSpan[] => {
  const content = replaced(draft, 'CONTENT', correction.content)
  const verbatim = replaced(draft, 'VERBATIM', correction.verbatim)
  return [
    ...content,
    ...(correction.verbatim ? verbatim : verbatim.filter((inner) => touches(content, inner))),
    ...replaced(draft, 'CUE', one(correction.cue)),
    ...replaced(draft, 'SPEAKER', one(correction.speaker)),
    ...replaced(
      draft,
      'SAID',
      correction.said === undefined ? undefined : one(correction.said?.phrase ?? null),
    ),
  ]
}

/** A span that the new edge of the content cuts stays, so that the laws refuse it: nobody said its remainder. */
const touches = (content: readonly Span[], inner: Span): boolean =>
  content.some((outer) => contains(outer, inner) || (outer.start < inner.end && inner.start < outer.end))

const one = (words: PlacedWords | null | undefined): readonly PlacedWords[] | undefined =>
  words === undefined ? undefined : words === null ? [] : [words]

const replaced = (
  { spans }: StatementDraft,
  role: SpanRole,
  words: readonly PlacedWords[] | undefined,
): readonly RoleSpan[] => (words ? words.map((found) => spanOf(role, found)) : spansOf(spans, role))

const ofRoles = ({ spans }: StatementDraft, roles: readonly SpanRole[]): readonly RoleSpan[] =>
  spans.filter(({ role }) => roles.includes(role))

const spanOf = (
  role: SpanRole,
  { start, end, exact }: PlacedWords,
  link: number | null = null,
): RoleSpan => ({
  role,
  start,
  end,
  exact,
  link,
})

/** The links that the reviewer wants, then the outlet with the words that it had. */
const withOutlet = (
  outlet: string | null,
  { chain, spans }: StatementDraft,
  links: readonly CorrectedLink[],
): readonly CorrectedLink[] => {
  if (outlet === null || links.at(-1)?.link === outlet) return links
  const own = spans.filter(({ link }) => link !== null && chain[link - 1] === outlet)
  const wordsOf = (role: SpanRole) => spansOf(own, role)[0] ?? null
  return [...links, { link: outlet, words: wordsOf('SOURCE'), cue: wordsOf('SOURCE_CUE') }]
}

const linkSpans = ({ words, cue }: CorrectedLink, i: number): readonly RoleSpan[] => [
  ...(words ? [spanOf('SOURCE', words, i + 1)] : []),
  ...(cue ? [spanOf('SOURCE_CUE', cue, i + 1)] : []),
]

const saidOf = (said: Correction['said']): Said | null =>
  said ? { date: said.date, basis: said.basis, note: said.note } : null
