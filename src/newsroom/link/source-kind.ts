// The kind of a source, by the words of its name.
import { packs } from '../../language/packs.ts'
import type { SourceKind } from '../../statement/entity.ts'
import { words } from '../../text/word.ts'

/** In this order: the first kind with one of the words decides. */
const order = [
  'MINISTRY',
  'NEWS_AGENCY',
  'NEWSPAPER',
  'BROADCASTER',
  'WEBSITE',
  'DOCUMENT',
  'GOVERNMENT',
] as const satisfies readonly SourceKind[]

/** ORGANISATION if no word decides. */
export const guessSourceKind = (name: string): SourceKind => {
  const found = words(name).flatMap((word) => [word, word.replace(/^(و|ب|ل)?ال(?=...)/, '')])
  const isOf = (kind: SourceKind): boolean =>
    packs.some(({ names }) => found.some((word) => names.sourceKinds.get(kind)?.has(word)))
  return order.find(isOf) ?? 'ORGANISATION'
}
