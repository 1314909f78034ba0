// The stops of a cursor that moves word by word: words, and each punctuation mark separately, because quotation marks
// may or may not belong to what is said.
import type { Span } from './types.ts'

/** The stops of the text between `start` and `end`, in order. */
export const stopsOf = (text: string, { start, end }: Span, lang: string): readonly Span[] => {
  const stops: Span[] = []
  for (const { segment, index } of segmenter(lang).segment(text.slice(start, end)))
    if (segment.trim() !== '') stops.push({ start: start + index, end: start + index + segment.length })
  return stops
}

const segmenter = (lang: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' })
  } catch {
    // The browser may not know the language of the tag, and the text still has words.
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}

/** The stop at the offset, or otherwise the next one. */
export const stopAt = (stops: readonly Span[], offset: number): number => {
  const found = stops.findIndex(({ end }) => end > offset)
  return found < 0 ? stops.length - 1 : found
}

/** The span with one edge moved a word further (`by` 1) or back (-1); unchanged if nothing would be left of it. */
export const nudged = (stops: readonly Span[], span: Span, edge: 'start' | 'end', by: 1 | -1): Span => {
  const at =
    edge === 'start'
      ? by > 0
        ? stops.find(({ start }) => start > span.start)?.start
        : stops.findLast(({ start }) => start < span.start)?.start
      : by > 0
        ? stops.find(({ end }) => end > span.end)?.end
        : stops.findLast(({ end }) => end < span.end)?.end
  const moved = { ...span, [edge]: at ?? span[edge] }
  return moved.start < moved.end ? moved : span
}

/** The span without blanks at its ends; null if it has only blanks. */
export const trimmed = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}

export type Move =
  'next' | 'previous' | 'nextLine' | 'previousLine' | 'lineStart' | 'lineEnd' | 'start' | 'end'

/** The stop that a move leads to. A line is a line of the text, displayed as a paragraph; empty ones are skipped. */
export const moved = (text: string, stops: readonly Span[], at: number, move: Move): number => {
  const last = stops.length - 1
  const lineOf = (stop: number): Span => {
    const { start = 0 } = stops[stop] ?? {}
    const end = text.indexOf('\n', start)
    return { start: text.lastIndexOf('\n', start) + 1, end: end < 0 ? text.length : end }
  }
  const firstOf = (stop: number): number => stopAt(stops, lineOf(stop).start)
  const lastOf = (stop: number): number => {
    const { end } = lineOf(stop)
    return stops.findLastIndex(({ start }) => start < end)
  }
  const target: Readonly<Record<Move, () => number>> = {
    next: () => at + 1,
    previous: () => at - 1,
    nextLine: () => (lastOf(at) === last ? at : lastOf(at) + 1),
    previousLine: () => firstOf(Math.max(0, firstOf(at) - 1)),
    lineStart: () => firstOf(at),
    lineEnd: () => lastOf(at),
    start: () => 0,
    end: () => last,
  }
  return Math.max(0, Math.min(last, target[move]()))
}
