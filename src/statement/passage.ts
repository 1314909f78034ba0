// The words of a statement where they stand: the lines of the document that have them, cut into parts by role.
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

/** The most that may be asked for around the words, in UTF-16 code units. */
export const passageLimit = 2000

/** White space in either script's articles; a cut falls there so that no word is shown in part. */
const blank = /\s/u

/**
 * The stretch from the first to the last span, with what stands on the same lines before and after it, at most
 * `around` UTF-16 code units on each side. Joined, the parts are one stretch of the text.
 */
export const passageOf = (
  text: string,
  spans: readonly StoredSpan[],
  around: number,
): readonly PassagePart[] => {
  if (spans.length === 0) return []
  const reach = Math.min(Math.max(0, around), passageLimit)
  const from = startOf(text, Math.min(...spans.map(({ start }) => start)), reach)
  const to = endOf(text, Math.max(...spans.map(({ end }) => end)), reach)
  const shifted = spans.map(({ role, start, end }) => ({ role, start: start - from, end: end - from }))
  return cutSegments(text.slice(from, to), shifted).map(({ text: part, marks }) => ({
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
