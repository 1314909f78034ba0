// Whom a pronoun means: person, count and gender of English and Arabic pronouns, written alone or attached to a word.
import { packs, wordsOfAll } from '../../language/packs.ts'
import type { Meant } from '../../language/pronouns.ts'

export type { Meant } from '../../language/pronouns.ts'

export type PronounChange = 'PERSON' | 'COUNT' | 'GENDER'

const table = new Map(packs.flatMap(({ pronouns }) => [...pronouns.words]))
const endings = packs.flatMap(({ pronouns }) => pronouns.endings)
/** What pronouns are attached to, in the form before one. */
const carriers = wordsOfAll(({ pronouns }) => pronouns.carriers)

/** An Arabic word that may have a pronoun attached to it: every way to read it, also without one. */
export const parted = (
  folded: string,
): readonly { readonly rest: string; readonly meant: Meant | null }[] => [
  { rest: folded, meant: null },
  ...endings.flatMap(([ending, meant]) =>
    folded.endsWith(ending) && folded.length > ending.length
      ? [{ rest: folded.slice(0, -ending.length), meant }]
      : [],
  ),
]

export const meantBy = (folded: string): Meant | undefined => table.get(folded)

/** What differs between the two whom words mean; null if they can be the same. */
export const pronounChange = (one: Meant, other: Meant): PronounChange | null => {
  if (one.person !== other.person) return 'PERSON'
  if (one.count !== null && other.count !== null && one.count !== other.count) return 'COUNT'
  return one.gender !== null && other.gender !== null && one.gender !== other.gender ? 'GENDER' : null
}

/** Two Arabic particles with a pronoun each (*لنا*, *لهم*; *أنه*, *أننا*) → whom they mean. */
export const carriedBy = (one: string, other: string): readonly [Meant, Meant] | undefined => {
  for (const a of parted(one))
    for (const b of parted(other))
      if (a.meant && b.meant && a.rest === b.rest && carriers.has(a.rest)) return [a.meant, b.meant]
  return undefined
}
