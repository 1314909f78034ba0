// A claim's words → the runs of words that may be a name on record, with the keys by which names are looked up.
import { nameKey } from '../../statement/entity.ts'
import type { Span } from '../../text/span.ts'
import { unitsOf } from '../../text/unit.ts'

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
    /^\p{Ll}/u.test(text.slice(first.start)) && !isArabic(first.folded)
      ? []
      : units.slice(i, i + longestName).flatMap((last) => {
          const key = nameKey(text.slice(first.start, last.end))
          return key.length < 3
            ? []
            : [{ start: first.start, end: last.end, keys: [...new Set([key, withoutClitic(key)])] }]
        }),
  )
}

/** Without what Arabic attaches to a name: *وبالأمم المتحدة*, *للأمم المتحدة*. */
const withoutClitic = (key: string): string =>
  key
    .replace(/^[وف](?=\p{Script=Arabic}{4})/u, '')
    .replace(/^لل(?=\p{Script=Arabic}{2})/u, 'ال')
    .replace(/^[بكل](?=\p{Script=Arabic}{3})/u, '')

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
