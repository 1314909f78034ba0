// A row of a table of single steps: a text in which `[…]` marks what a step is asked about and `{…}` what it should find.
// A step's answer is put into the same text, so that a row that fails shows where the step has put it.
import type { Span } from '../../../src/text/span.ts'

export interface Marked {
  /** Without marks. */
  readonly text: string
  /** What the step is asked about, in order. */
  readonly asked: readonly Span[]
  /** What the step should find, in order. */
  readonly wanted: readonly Span[]
}

/** Reads a row. Marks may be inside each other. */
export const unmarked = (row: string): Marked => {
  let text = ''
  const open: number[] = []
  const asked: Span[] = []
  const wanted: Span[] = []
  for (const character of row)
    if ('[{'.includes(character)) open.push(text.length)
    else if (character === ']') asked.push({ start: open.pop() ?? 0, end: text.length })
    else if (character === '}') wanted.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  return { text, asked, wanted }
}

/** The row with `{…}` around what a step has found instead of around what it should find. */
export const marked = ({ text, asked }: Marked, found: readonly (Span | undefined | null)[]): string => {
  const all = [
    ...asked.map((span) => ({ ...span, marks: '[]' })),
    ...found.flatMap((span) => (span ? [{ start: span.start, end: span.end, marks: '{}' }] : [])),
  ]
  let row = ''
  for (let at = 0; at <= text.length; at++) {
    const ends = all.filter(({ end }) => end === at).sort((a, b) => b.start - a.start)
    const starts = all.filter(({ start }) => start === at).sort((a, b) => b.end - a.end)
    row += ends.map(({ marks }) => marks[1]).join('') + starts.map(({ marks }) => marks[0]).join('')
    row += text[at] ?? ''
  }
  return row
}

/** The row as `marked` writes it: of two marks around the same words, `[…]` is the outer one. */
export const asWanted = (row: string): string => {
  const read = unmarked(row)
  return marked(read, read.wanted)
}
