// Places in a text. A span is half-open, [start, end), in UTF-16 code units, as JavaScript slices. The output counts
// Unicode code points; this file converts between the two.
import { firstIndex } from './first-index.ts'

/** UTF-16 code units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of `text` at `span`; the empty string where the span lies outside the text. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `span` is a non-empty stretch of `text` that cuts no surrogate pair in two. */
export const liesInside = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length &&
  !cutsPair(text, start) &&
  !cutsPair(text, end)

/** Whether `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const cutsPair = (text: string, offset: number): boolean =>
  isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** What offsets are counted in where they come in or go out. */
export const offsetUnits = ['CODE_POINT', 'UTF16'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

/** Converts offsets of one text between UTF-16 code units and code points. */
export interface OffsetMap {
  /** UTF-16 code units → code points. */
  toCodePoints(offset: number): number
  /** Code points → UTF-16 code units. */
  toUtf16(codePoints: number): number
}

/** Reads the text once. Each conversion then takes logarithmic time in the number of its surrogate pairs. */
export const offsetMap = (text: string): OffsetMap => {
  const pairs: number[] = []
  for (let i = 1; i < text.length; i++) if (cutsPair(text, i)) pairs.push(i)
  return {
    toCodePoints: (offset) => offset - firstIndex(pairs, (pair) => pair >= offset),
    // The k-th pair adds one unit to every offset after it; in code points it is k units earlier.
    toUtf16: (points) => points + firstIndex(pairs, (pair, k) => pair - k > points),
  }
}
