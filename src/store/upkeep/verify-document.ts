// Verifies a document as a whole: the paragraphs that claims are looked up in are those of its text, and no two of its
// statements claim the same words.
import { placesOf } from '../../statement/id.ts'
import { spansOf } from '../../statement/statement.ts'
import type { StoredStatement } from '../rows/stored-draft.ts'
import { textEntries, type TextEntryRow } from '../rows/text-entry.ts'

/**
 * Whether the paragraphs that claims are looked up in are those of the text.
 * @param stored the entries of the document, by their place
 */
export const brokenTexts = (
  documentId: string,
  text: string,
  stored: readonly TextEntryRow[],
): readonly string[] => {
  const made = textEntries(documentId, text)
  const isSame =
    stored.length === made.length &&
    made.every((entry, i) => {
      const other = stored[i]
      return entry.start === other?.start && entry.end === other.end && entry.terms === other.terms
    })
  return isSame ? [] : ['expected its paragraphs in the index of texts, got others']
}

/** Pairs of served statements that claim the same words at the same place. */
export const twins = (statements: readonly StoredStatement[]): readonly string[] => {
  const holders = new Map<string, string>()
  return statements
    .filter(({ review }) => review !== 'REJECTED')
    .flatMap(({ id, spans }) => {
      const places = placesOf(spansOf(spans, 'CONTENT'))
      const holder = holders.get(places)
      holders.set(places, id)
      return holder === undefined ? [] : [`expected each content once, got ${places} in ${holder} and ${id}`]
    })
}
