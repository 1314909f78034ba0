// A document's text → the paragraphs that claims are looked up in, each with its terms.
import { termsOf, unitsOf } from '../../language/unit.ts'
import type { Span } from '../../text/span.ts'

export interface TextEntryRow extends Span {
  readonly documentId: string
  readonly terms: string
}

/** In UTF-16 code units: longer paragraphs are cut into pieces at blanks. */
const longest = 4000

/** Spans in UTF-16 code units; paragraphs without words are left out. Takes time in proportion to the text's length. */
export const textEntries = (documentId: string, text: string): readonly TextEntryRow[] =>
  paragraphsOf(text).flatMap(({ start, end }) => {
    const terms = termsOf(unitsOf(text.slice(start, end)))
    return terms.length === 0 ? [] : [{ documentId, start, end, terms: terms.join(' ') }]
  })

const paragraphsOf = (text: string): readonly Span[] => {
  const found: Span[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    let start = index
    const end = index + line.length
    while (end - start > longest) {
      const blank = text.lastIndexOf(' ', start + longest)
      const cut = blank > start ? blank : start + longest
      found.push({ start, end: cut })
      start = cut
    }
    found.push({ start, end })
  }
  return found
}
