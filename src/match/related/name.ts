// A claim's words → the runs of words that may be a name on record, with the keys by which names are looked up.
import { bareName } from '../../language/ar/affixes.ts'
import { arabicScript } from '../../language/script.ts'
import { nameKey } from '../../statement/entity.ts'
import type { Span } from '../../text/span.ts'
import { unitsOf } from '../../language/unit.ts'

/** In words: no longer name is looked up, and the rest of a long claim is not searched. */
const longestName = 4
const longest = 120

/** A place of the claim, in UTF-16 code units. */
export interface NameRun extends Span {
  readonly keys: readonly string[]
}

export const nameRunsIn = (text: string): readonly NameRun[] => {
  const units = unitsOf(text).slice(0, longest)
  return units.flatMap((first, i) =>
    // *His boss*, which a machine may have made a speaker, is not a name.
    /^\p{Ll}/u.test(text.slice(first.start)) && !arabicScript.isIn(first.folded)
      ? []
      : units.slice(i, i + longestName).flatMap((last) => {
          const key = nameKey(text.slice(first.start, last.end))
          return key.length < 3
            ? []
            : [{ start: first.start, end: last.end, keys: [...new Set([key, withoutClitic(key)])] }]
        }),
  )
}

const withoutClitic = (key: string): string => (arabicScript.begins(key) ? bareName(key) : key)
