// An article's text → its lines, cut wherever a span starts or ends, so that each part can be marked as a whole.
import type { SpanRole, RoleSpan, Span } from './types.ts'

export interface Part {
  readonly start: number
  readonly text: string
  readonly roles: readonly SpanRole[]
  /** The roles whose span starts here; their labels are shown here. */
  readonly first: readonly SpanRole[]
  /** Whether it belongs to another statement of the article. */
  readonly other: boolean
  readonly selected: boolean
}
export interface Line {
  readonly start: number
  readonly parts: readonly Part[]
}
export interface Marks {
  readonly spans: readonly RoleSpan[]
  readonly others: readonly Span[]
  readonly selection: Span | null
}

const covers = ({ start, end }: Span, at: number): boolean => start <= at && at < end

/** The lines that `window` touches. Line breaks are not in any part. */
export const linesOf = (text: string, window: Span, marks: Marks): readonly Line[] => {
  const near = {
    spans: marks.spans.filter((span) => meets(span, window)),
    others: marks.others.filter((span) => meets(span, window)),
    selection: marks.selection,
  }
  const lines: Line[] = []
  for (let start = window.start; start <= window.end;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, parts: partsOf(text, { start, end }, near) })
    start = end + 1
  }
  return lines
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The end of the labelled part of a span: the label and the first word stay together at the end of a row. */
const firstWordEnd = (text: string, span: Span, line: Span): number => {
  const blank = text.slice(span.start, span.end).search(/\s/)
  return Math.min(blank < 0 ? span.end : span.start + blank, line.end)
}

const partsOf = (text: string, line: Span, { spans, others, selection }: Marks): readonly Part[] => {
  const all = [...spans, ...others, ...(selection ? [selection] : [])].filter((span) => meets(span, line))
  const edges = new Set([line.start, line.end])
  for (const { start, end } of all) for (const at of [start, end]) if (covers(line, at)) edges.add(at)
  for (const span of spans) if (covers(line, span.start)) edges.add(firstWordEnd(text, span, line))
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const here = spans.filter((span) => covers(span, start))
    return {
      start,
      text: text.slice(start, cuts[i + 1]),
      roles: [...new Set(here.map(({ role }) => role))],
      first: here.filter((span) => span.start === start).map(({ role }) => role),
      other: others.some((span) => covers(span, start)),
      selected: selection !== null && covers(selection, start),
    }
  })
}

/** Characters drawn on either side of the statement: a book as one page would take seconds with each key. */
const reach = 30_000

/** A window of whole lines around the offset. */
export const windowAround = (text: string, at: number): Span => {
  if (text.length <= 2 * reach) return { start: 0, end: text.length }
  const before = text.lastIndexOf('\n', Math.max(0, at - reach))
  const after = text.indexOf('\n', Math.min(text.length, at + reach))
  return { start: before < 0 ? 0 : before + 1, end: after < 0 ? text.length : after }
}
