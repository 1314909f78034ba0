// What is proved of a document as a whole: the paragraphs that claims are looked up in are those of its text, and no two of
// its statements claim the same words.
import { placesOf } from '../../statement/id.ts'
import { spansOf } from '../../statement/statement.ts'
import type { PrismaClient } from '../generated/sqlite/client.ts'
import type { StoredStatement } from '../rows/stored-draft.ts'
import { textEntries } from '../rows/text-entry.ts'

/** Whether the paragraphs that claims are looked up in are those of the text. */
export const brokenTexts = async (
  prisma: PrismaClient,
  documentId: string,
  text: string,
): Promise<readonly string[]> => {
  const rows = await prisma.textEntry.findMany({ where: { documentId }, orderBy: { start: 'asc' } })
  const stored = rows.map(({ start, end, terms }) => ({ documentId, start, end, terms }))
  const made = textEntries(documentId, text).map(({ start, end, terms }) => ({
    documentId,
    start,
    end,
    terms,
  }))
  return JSON.stringify(stored) === JSON.stringify(made)
    ? []
    : ['expected its paragraphs in the index of texts, got others']
}

/** No two statements that are served claim the same words at the same place. */
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
