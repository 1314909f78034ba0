// A text and the spans that mark it → segments for highlighting.
import type { Span } from '../text/span.ts'

export interface Segment<Marked extends Span> extends Span {
  readonly text: string
  /** The spans that cover it, in the order of the input. */
  readonly marks: readonly Marked[]
}

/**
 * The whole text, cut wherever a span starts or ends; joined, the segments are the text. One sweep over the sorted
 * edges: linear in the text for any number of spans.
 */
export const cutSegments = <Marked extends Span>(
  text: string,
  marks: readonly Marked[],
): readonly Segment<Marked>[] => {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const starting = new Map<number, Marked[]>()
  for (const mark of marks) starting.set(mark.start, [...(starting.get(mark.start) ?? []), mark])
  const order = new Map(marks.map((mark, i) => [mark, i]))
  let open: readonly Marked[] = []
  const segments: Segment<Marked>[] = []
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1]
    if (end === undefined) break
    open = [...open.filter((mark) => mark.end > start), ...(starting.get(start) ?? [])]
    open = [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    segments.push({ start, end, text: text.slice(start, end), marks: open })
  }
  return segments
}
