// The laws for all statements, checked against the text of the document: before a statement is stored, and again
// whenever the database is verified.
import { IsnadError } from '../errors.ts'
import { contains, liesInside, offsetMap, sliceSpan } from '../text/span.ts'
import { words } from '../text/word.ts'
import {
  type Attribution,
  kindOf,
  type Link,
  type RoleSpan,
  sourceOf,
  sourcesOf,
  type SpanRole,
  spansOf,
  type StatementDraft,
  statementText,
  tellerOf,
} from './statement.ts'

/**
 * Every law that the draft breaks against its document's text, in words; empty when it keeps them all. The laws: spans
 * lie in the text and say what they claim; the content has a word, and its parts do not overlap; verbatim words are
 * inside the content; the kind is the one that the spans show; a confidence is from 0 to 1; a speaker is named; doubt
 * has a reason; no speaker, topic or source of the chain is named twice; spans of sources, and no others, belong to
 * links of the chain; the chain ends at `outlet`, the document's wire service or else its publisher (null when neither
 * is known).
 */
export const brokenLaws = (text: string, outlet: string | null, draft: StatementDraft): readonly string[] => [
  ...draft.spans.flatMap((span) => brokenSpan(text, span)),
  ...brokenContent(text, draft),
  ...brokenConfidence(draft.confidence),
  ...brokenAttributions(draft.attributions),
  ...brokenChain(outlet, draft),
  ...duplicates('topic', draft.topics),
]

/** @throws IsnadError STATEMENT_LAW with every broken law, whose places count code points */
export const ensureLaws = (text: string, outlet: string | null, draft: StatementDraft): void => {
  const broken = brokenLaws(text, outlet, draft)
  if (broken.length > 0) throw new IsnadError('STATEMENT_LAW', `statement: ${broken.join('; ')}`, { broken })
}

const brokenSpan = (text: string, span: RoleSpan): readonly string[] => {
  const isInside = liesInside(text, span)
  const found = isInside ? sliceSpan(text, span) : ''
  if (isInside && found === span.exact) return []
  const offsets = offsetMap(text)
  const place = `${span.role} ${offsets.toCodePoints(span.start)}–${offsets.toCodePoints(span.end)}`
  return isInside
    ? [`expected ${place} to say "${span.exact}", got "${found}"`]
    : [`expected ${place} inside the text of ${offsets.toCodePoints(text.length)} code points`]
}

const brokenConfidence = (confidence: number | null): readonly string[] =>
  confidence === null || (confidence >= 0 && confidence <= 1)
    ? []
    : [`expected a confidence of 0 to 1, got ${confidence}`]

const brokenContent = (text: string, { spans, kind }: StatementDraft): readonly string[] => {
  const content = spansOf(spans, 'CONTENT')
  if (content.length === 0) return ['expected content, got none']
  if (words(statementText(spans)).length === 0) return ['expected content with a word, got none']
  const astray = spansOf(spans, 'VERBATIM').filter(
    (inner) => !content.some((outer) => contains(outer, inner)),
  )
  const broken = astray.map(
    ({ exact }) => `expected verbatim words inside the content, got "${exact}" outside it`,
  )
  const overlapping = content.filter((one, i) =>
    content.some((other, j) => j > i && other.start < one.end && one.start < other.end),
  )
  broken.push(
    ...overlapping.map(
      ({ exact }) => `expected parts of the content that do not overlap, got "${exact}" twice`,
    ),
  )
  const shown = kindOf(text, spans)
  return shown === kind ? broken : [...broken, `expected kind ${shown} by the quotation marks, got ${kind}`]
}

const brokenAttributions = (attributions: readonly Attribution[]): readonly string[] => [
  ...(attributions.length === 0 ? ['expected a speaker, got none'] : []),
  ...duplicates(
    'speaker',
    attributions.map(({ speaker }) => speaker),
  ),
  ...attributions
    .filter(({ standing, note }) => standing !== 'ASSERTED' && !note?.trim())
    .map(({ speaker, standing }) => `expected a note that says why ${speaker} is ${standing}, got none`),
]

const brokenChain = (outlet: string | null, { chain, spans }: StatementDraft): readonly string[] => [
  ...(outlet !== null && chain.at(-1) !== outlet
    ? [`expected the chain to end at ${outlet}, got ${endOf(chain)}`]
    : []),
  ...duplicates('source of the chain', sourcesOf(chain)),
  ...spans
    .filter(({ role, link }) =>
      role === 'SOURCE' || role === 'SOURCE_CUE' ? !isLink(chain, link) : link !== null,
    )
    .map(
      ({ role, link }) =>
        `expected ${role} to belong to ${linksOf(role, chain)}, got ${link === null ? 'none' : `link ${link}`}`,
    ),
]

const endOf = (chain: readonly Link[]): string => {
  const last = chain.at(-1)
  return last === undefined ? 'an empty chain' : (sourceOf(last) ?? `the speaker ${tellerOf(last) ?? ''}`)
}

const isLink = (chain: readonly Link[], link: number | null): boolean =>
  link !== null && Number.isInteger(link) && link >= 1 && link <= chain.length

const linksOf = (role: SpanRole, chain: readonly Link[]): string =>
  role === 'SOURCE' || role === 'SOURCE_CUE' ? `one of ${chain.length} links` : 'no link'

const duplicates = (what: string, values: readonly string[]): readonly string[] =>
  values
    .filter((value, i) => values.indexOf(value) !== i)
    .map((value) => `expected each ${what} once, got ${value} twice`)
