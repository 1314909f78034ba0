// Quotations that continue over paragraphs, or after the words that attribute them: *«…», said X. «…».* A quotation
// that a language's rules have tied to a speaker is followed as far as the marks go.
import { firstIndex } from '../../text/first-index.ts'
import type { Quotation } from '../../text/quotation-mark.ts'
import type { Span } from '../../text/span.ts'
import { type Analysis, sentenceAt, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'

/** The frames with the quotations that continue theirs, unless another frame has those. */
export const withNextQuotations = (analysis: Analysis, frames: readonly Frame[]): readonly Frame[] => {
  if (analysis.quotations.length < 2) return frames
  const indexes = new Map(analysis.quotations.map((one, i) => [one, i]))
  const claimed = new Set(
    frames.flatMap(({ content, cue }) =>
      [...content, cue].map(({ start }) => analysis.outermost[tokenAt(analysis.tokens, start)] ?? -1),
    ),
  )
  return frames.map((frame) => {
    const last = frame.content.at(-1)
    const first = last && quotationOf(analysis, last)
    if (!first) return frame
    const more: Span[] = []
    let next = nextSentence(analysis, frame, first) ?? nextParagraph(analysis, first)
    while (next && !claimed.has(indexes.get(next) ?? -1)) {
      more.push({ start: next.start, end: next.end })
      next = nextParagraph(analysis, next)
    }
    return more.length === 0 ? frame : { ...frame, content: [...frame.content, ...more] }
  })
}

/** The outermost quotation that a content ends in or with. */
const quotationOf = ({ quotations, tokens, outermost }: Analysis, { end }: Span): Quotation | undefined => {
  const at = firstIndex(tokens, (token) => token.end >= end)
  return quotations[outermost[at] ?? -1] ?? quotations[outermost[at - 1] ?? -1]
}

/** The quotation that opens the next paragraph, when this one is not closed before the end of its paragraph. */
const nextParagraph = (
  { tokens, opening }: Analysis,
  { closed, close }: Quotation,
): Quotation | undefined => {
  const at = tokenAt(tokens, close)
  return !closed && (tokens[at]?.breaks ?? 0) > 0 ? opening.get(at) : undefined
}

/** A sentence of the same paragraph that is one quotation, right after the one that has the cue and the speaker. */
const nextSentence = (
  { tokens, sentences, opening }: Analysis,
  { cue, speaker }: Frame,
  { closed, close }: Quotation,
): Quotation | undefined => {
  if (!closed) return undefined
  const end = Math.max(cue.end, speaker?.end ?? 0, close)
  const next = sentences[sentenceAt(sentences, tokenAt(tokens, end - 1)) + 1]
  const found = next && !next.opensParagraph ? opening.get(next.from) : undefined
  if (!next || !found) return undefined
  return tokenAt(tokens, found.close) >= next.to - 1 ? found : undefined
}
