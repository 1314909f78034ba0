// The lines of the document that have the words of a statement, cut into parts by role.
import type { Span } from '../text/span.ts'
import { cutSegments } from './segment.ts'
import type { SpanRole } from './statement.ts'

export interface PassagePart {
  readonly text: string
  /** What the part is to the statement; empty where the document speaks in its own voice. */
  readonly roles: readonly SpanRole[]
}

interface StoredSpan extends Span {
  readonly role: SpanRole
}

/** The most context that may be asked for, in UTF-16 code units. */
export const passageLimit = 2000
/** The context when none is asked for, as the contract has it. */
const usualPassage = 300

/** White space in the articles of either script; cuts are made there so that no word is shown in part. */
const blank = /\s/u

/**
 * The lines of the reported words, from the first to the last, with at most `around` UTF-16 code units before and after
 * them. Other spans of the statement are marked if they are in these lines; the passage is not extended to reach
 * others, such as the signature of a wire service pages below. Joined, the parts are one stretch of the text.
 */
export const passageOf = (
  text: string,
  spans: readonly StoredSpan[],
  around: number | null,
): readonly PassagePart[] => {
  const content = spans.filter(({ role }) => role === 'CONTENT')
  if (content.length === 0) return []
  const reach = Math.min(Math.max(0, around ?? usualPassage), passageLimit)
  const from = startOf(text, Math.min(...content.map(({ start }) => start)), reach)
  const to = endOf(text, Math.max(...content.map(({ end }) => end)), reach)
  const inside = spans
    .map(({ role, start, end }) => ({
      role,
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
    }))
    .filter(({ start, end }) => start < end)
  return cutSegments(text.slice(from, to), inside).map(({ text: part, marks }) => ({
    text: part,
    roles: [...new Set(marks.map(({ role }) => role))],
  }))
}

const startOf = (text: string, start: number, reach: number): number => {
  const line = text.lastIndexOf('\n', start - 1) + 1
  if (start === 0 || start - line <= reach) return line
  let at = start - reach
  while (at < start && !blank.test(text.charAt(at - 1))) at++
  return at
}

const endOf = (text: string, end: number, reach: number): number => {
  const next = text.indexOf('\n', end)
  const line = next === -1 ? text.length : next
  if (line - end <= reach) return line
  let at = end + reach
  while (at > end && !blank.test(text.charAt(at))) at--
  return at
}
