// Whom a pronoun means: person, count and gender of English and Arabic pronouns, written alone or attached to a word.
import { fold } from '../../text/fold.ts'

export interface Meant {
  readonly person: 1 | 2 | 3
  readonly count: 'ONE' | 'TWO' | 'MANY' | null
  readonly gender: 'M' | 'F' | 'N' | null
}
export type PronounChange = 'PERSON' | 'COUNT' | 'GENDER'

const table = new Map<string, Meant>()
const put = (
  person: Meant['person'],
  count: Meant['count'],
  gender: Meant['gender'],
  words: string,
): void => {
  for (const word of words.split(' ')) table.set(fold(word), { person, count, gender })
}
put(1, 'ONE', null, 'i me my mine myself أنا')
put(1, 'MANY', null, 'we us our ours ourselves نحن')
put(2, null, null, 'you your yours yourself yourselves')
put(3, 'ONE', 'M', 'he him his himself هو وهو')
put(3, 'ONE', 'F', 'she her hers herself هي وهي')
put(3, 'ONE', 'N', 'it its itself')
put(3, 'MANY', null, 'they them their theirs themselves هم وهم')
put(2, 'ONE', 'M', 'أنت')
put(2, 'MANY', null, 'أنتم')
put(3, 'TWO', null, 'هما')

const endings: readonly (readonly [string, Meant])[] = [
  ['هما', { person: 3, count: 'TWO', gender: null }],
  ['ها', { person: 3, count: 'ONE', gender: 'F' }],
  ['هم', { person: 3, count: 'MANY', gender: 'M' }],
  ['هن', { person: 3, count: 'MANY', gender: 'F' }],
  ['كم', { person: 2, count: 'MANY', gender: 'M' }],
  ['نا', { person: 1, count: 'MANY', gender: null }],
  ['ني', { person: 1, count: 'ONE', gender: null }],
  ['ه', { person: 3, count: 'ONE', gender: 'M' }],
  ['ك', { person: 2, count: 'ONE', gender: null }],
  ['ي', { person: 1, count: 'ONE', gender: null }],
]

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

/** Prepositions and particles that Arabic attaches pronouns to, folded, in their form before one. */
const carriers = new Set(
  'ان و ب ل في من عن علي الي مع عند لدي بين لان بان كان وان خلال حول لكن ولكن لعل'.split(' '),
)

/** Two Arabic particles with a pronoun each (*لنا*, *لهم*; *أنه*, *أننا*) → whom they mean. */
export const carriedBy = (one: string, other: string): readonly [Meant, Meant] | undefined => {
  for (const a of parted(one))
    for (const b of parted(other))
      if (a.meant && b.meant && a.rest === b.rest && carriers.has(a.rest)) return [a.meant, b.meant]
  return undefined
}
