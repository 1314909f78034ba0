// How well an entry fits a search, as both engines compute it: how often the words occur in it, for its length. Unlike the
// engines' own ranks it depends on nothing but the entry, so that the order, its cursors and its pages are the same on
// both, and stay so when others are written.
import { type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from '../../text/search-query.ts'

/** Characters that every entry counts as longer: one word alone is not the best answer to a search for it. */
const padding = 100
/** So that the ranks of entries that differ by a word in a thousand differ, and are integers, which both engines divide alike. */
const unit = 1_000_000

/** Of "SearchEntry" as `e`: an integer, smaller is better. */
export const relevanceOf = (terms: readonly SearchTerm[]): RawBuilder<number> =>
  sql<number>`cast(
    -cast(${sql.join(terms.map(occurrencesOf), sql` + `)} as bigint) * ${sql.lit(unit)}
    / (length(e."words") + ${sql.lit(padding)}) as integer)`

/** A word that follows itself shares a blank with itself, and counts once. */
const occurrencesOf = ({ words, prefix }: SearchTerm): RawBuilder<number> => {
  const sought = ` ${words.join(' ')}${prefix ? '' : ' '}`
  // SQL counts code points.
  const { length } = Array.from(sought)
  return sql<number>`(length(e."words") + 2 - length(replace(' ' || e."words" || ' ', ${sought}, ''))) / ${sql.lit(length)}`
}
