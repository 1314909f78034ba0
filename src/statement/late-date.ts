// Adds the date that an extraction finds once the day of the document is known to a statement that is already stored.
// Nothing else of the statement changes.
import { isDeepStrictEqual } from 'node:util'
import { correct, type PlacedWords } from './correction.ts'
import type { Said, StatementDraft } from './statement.ts'

export interface FoundDate {
  readonly said: Said | null
  /** The words of the document that say when. */
  readonly phrase: PlacedWords | null
}

/** What was found in a document, by the places of the content. */
export type FoundDates = ReadonlyMap<string, FoundDate>

/** The statement with that date; null when its own is kept: one that the text states, or the same. */
export const dated = (
  text: string,
  draft: StatementDraft,
  { said, phrase }: FoundDate,
): StatementDraft | null => {
  if (draft.said?.basis === 'STATED' || isDeepStrictEqual(draft.said, said)) return null
  return correct(text, null, draft, { said: said && { ...said, phrase } })
}
