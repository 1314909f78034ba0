// How reported words are given in a text. It depends on the spans inside quotation marks, and on nothing else.
import type { StatementKind } from '../language/act.ts'
import { contains, type Span } from '../text/span.ts'
import { words } from '../text/word.ts'

/**
 * The kind that the spans show: DIRECT when every word of the content is verbatim, INDIRECT when none is. Marks and
 * brackets are not words, but a conjunction between two quotations is one (*«…» و«…»* is MIXED).
 */
export const kindOfSpans = (
  text: string,
  content: readonly Span[],
  verbatim: readonly Span[],
): StatementKind => {
  if (verbatim.length === 0) return 'INDIRECT'
  return content.every((span) => words(cutOut(text, span, verbatim)).length === 0) ? 'DIRECT' : 'MIXED'
}

const cutOut = (text: string, content: Span, verbatim: readonly Span[]): string => {
  let rest = ''
  let done = content.start
  const inside = verbatim.filter((inner) => contains(content, inner)).toSorted((a, b) => a.start - b.start)
  for (const span of inside) {
    rest += `${text.slice(done, span.start)} `
    done = Math.max(done, span.end)
  }
  return rest + text.slice(done, content.end)
}
