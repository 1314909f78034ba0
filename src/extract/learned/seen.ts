// What the tagger of names sees of an Arabic word: codes of its spelling, of its beginning and end, of the lists that
// have it and of the class of words that occur in the same places. These do not depend on its neighbours.
import type { Token } from '../../text/token.ts'
import { formOf } from '../arabic/cue/cue-form.ts'
import { isRole } from '../arabic/word.ts'
import { phraseEnd, timeWords } from '../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  nameLinks,
  states,
  titles,
} from '../../language/ar/people.ts'
import { codeOf, short } from '../../text/hash.ts'

export interface Seen {
  /** The code of its folded spelling. */
  readonly word: number
  /** Which lists have it and how it is shaped: below 256. */
  readonly sort: number
  /** The class of words that occur in the same places; 0 for a word that is too rare. */
  readonly kin: number
  /** Codes of its beginning, its end, its letters as written, and what is left without an attached particle. */
  readonly parts: readonly number[]
}

/** Word classes: the short code of a folded word → its class, from 1. */
export type Kin = ReadonlyMap<number, number>

/** The word beyond the ends of a sentence. */
export const edge: Seen = { word: 1, sort: 1, kin: 0, parts: [] }
const number: Seen = { word: 2, sort: 2, kin: 0, parts: [] }

/** The text has the token's letters as written, which the folded spelling has lost. */
export const seen = (text: string, { folded, kind, start, end }: Token, kin: Kin): Seen => {
  if (kind === 'number') return number
  if (kind === 'mark') return { word: codeOf(folded), sort: 3, kin: 0, parts: [] }
  const stem = stemOf(folded)
  return {
    word: codeOf(folded),
    sort: sortOf(folded),
    kin: kin.get(short(codeOf(folded))) ?? kin.get(short(codeOf(stem))) ?? 0,
    parts: partsOf(folded, stem, text.slice(start, end)),
  }
}

const partsOf = (word: string, stem: string, raw: string): readonly number[] => [
  codeOf(word.slice(0, 2), 11),
  codeOf(word.slice(0, 3), 12),
  codeOf(word.slice(-2), 13),
  codeOf(word.slice(-3), 14),
  codeOf(stem, 15),
  // على and علي, مدرسة and مدرسه: one folded word.
  codeOf(`${stem.length} ${raw.at(-1) ?? ''}`, 16),
  sortOf(stem) * 2 + (stem === word ? 0 : 1),
]

/** Without an attached particle, but with the article: *والرياض* → *الرياض*, *للنادي* → *النادي*. */
const stemOf = (word: string): string => {
  if (word.startsWith('لل') && word.length > 4) return `ال${word.slice(2)}`
  return /^[وفبلك]\p{L}{3,}/u.test(word) ? word.slice(1) : word
}

const sortOf = (word: string): number => 4 + listOf(word) * 8 + shapeOf(word)

/** The first list with the word counts. */
const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [phraseEnd, 1],
  [nameLinks, 2],
  [givenNames, 6],
  [states, 7],
  [bodies, 8],
  [documents, 9],
  [anonymous, 10],
  [timeWords, 11],
]

const listOf = (word: string): number => {
  if (titles.has(word)) return isRole(word) ? 3 : 4
  if (isRole(word)) return 5
  return lists.find(([list]) => list.has(word))?.[1] ?? verbOf(word)
}

const verbOf = (word: string): number => {
  const form = formOf(word)?.form
  if (!form) return 0
  if (form.verb.weak || form.kind === 'MASDAR') return 12
  return form.kind === 'PARTICIPLE' ? 13 : 14
}

const shapeOf = (word: string): number => {
  const isDefinite = word.startsWith('ال') ? 1 : 0
  if (/(?:ي|يه|يين|يون)$/u.test(word)) return 2 + isDefinite
  if (word.length < 3) return 4
  return isDefinite === 0 && /[a-z]/u.test(word) ? 5 : isDefinite
}
