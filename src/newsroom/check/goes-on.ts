// Matches → the same, with what comes right after the statements in their documents and takes something back. It is
// only looked for if a claim has a statement to its end: what comes later in the record itself is its turn.
import { abbreviations } from '../../language/en/words.ts'
import { turnBehind } from '../../match/behind.ts'
import { spansOf } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/loader.ts'
import { nothing, wanting } from '../../store/read/want.ts'
import type { Match } from './match.ts'

/** Each list in its order. Takes one SQL statement for all, or none if no match has its statement to the end. */
export const withGoingOn = async (
  loader: Loader,
  lists: readonly (readonly Match[])[],
): Promise<readonly (readonly Match[])[]> => {
  const ids = lists
    .flat()
    .filter(isToTheEnd)
    .map(({ statement }) => statement.documentId)
  if (ids.length === 0) return lists
  const documents = await loader.documents([...new Set(ids)], wanting({ text: nothing }))
  return lists.map((matches) =>
    matches.map((match) => {
      const text = isToTheEnd(match) ? documents.get(match.statement.documentId)?.text : undefined
      return text === undefined ? match : { ...match, goesOn: turnBehind(text, endOf(match), abbreviations) }
    }),
  )
}

const isToTheEnd = ({ difference, goesOn }: Match): boolean =>
  goesOn === null && difference.at(-1)?.kind !== 'CUT'

/** In UTF-16 code units of the document. */
const endOf = ({ statement: { spans = [] } }: Match): number => spansOf(spans, 'CONTENT').at(-1)?.end ?? 0
