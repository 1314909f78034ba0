// The words that continue an Arabic person's name after its first one.
import { type Token, wordAt } from '../../../text/token.ts'
import { phraseEnd, timeWords } from '../../../language/ar/function-words.ts'
import { addressees, bodies, nameLinks, titles } from '../../../language/ar/people.ts'
import { formOf } from '../cue/cue-form.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import {
  hasArticle,
  isCalledAfterTitle,
  isFirstName,
  isGivenName,
  isIn,
  isRole,
  withoutLam,
} from '../word.ts'

/** A noun phrase, or one of several that و joins. */
export interface NamePart extends Phrase {
  /** Whether a letter that is not part of it is attached to its first word. */
  readonly joined: boolean
}

/** A name as it is shown: single blanks, no marks around words. */
export const cleanName = (name: string): string =>
  name
    .replace(/\s+/gu, ' ')
    .replace(/[«»"“”()[\]]/gu, '')
    .trim()
    .replace(/^لل(?=\p{L}{2})/u, 'ال')

/** The folded word at a token. */
export type WordOf = (i: number) => string

/** In words. */
const longestName = 6

/** The words of a part by their tokens: the first one without the letter that is attached to it. */
export const wordsOfPart =
  (tokens: readonly Token[], { from, joined }: NamePart): WordOf =>
  (i) => {
    const word = wordAt(tokens, i)
    if (i !== from) return word
    // *للوزارة*: two letters for three.
    return word.startsWith('لل') ? withoutLam(word) : joined ? word.slice(1) : word
  }

/** The name that begins with word `from`, as far as its words go on. */
export const nameFrom = (at: WordOf, from: number, to: number): Phrase => {
  let end = from + 1
  while (end < to && continuesName(at(end), at(end - 1), end - from)) end++
  // *محمد القاضي*, *خالد أمين*: what would be a title or an office is a surname where nothing follows.
  const isSurname = end === to - 1 && mayBeSurname(at(end)) && isFirstName(at(end - 1), at(end - 2))
  return { from, to: isSurname ? to : end }
}

const mayBeSurname = (word: string): boolean =>
  isCalledAfterTitle(word) || (isRole(word) && isGivenName(word))

/** @param length of the name before the word; 0 when it is only a guess */
export const continuesName = (word: string, previous: string, length: number): boolean => {
  if (!/^\p{L}+$/u.test(word)) return false
  if (nameLinks.has(word) || nameLinks.has(previous)) return true
  if (word === 'علي') return isGivenName(previous)
  if (isIn(word, phraseEnd, bodies, addressees) || isRole(word) || isSaying(word)) return false
  return (
    isGivenName(word) || (length < longestName && !isIn(word, titles, timeWords) && !isAdjunct(word, length))
  )
}

/** *سامي نقل تحياته*: a verb of saying that is not a given name. */
const isSaying = (word: string): boolean => {
  const form = isGivenName(word) ? undefined : formOf(word)?.form
  return form?.kind === 'PAST' && !form.verb.weak
}

/** *بتصريحه* is not a name, nor is an indefinite accusative after a full name: it is an adverb or an object. */
const isAdjunct = (word: string, length: number): boolean =>
  /^[بل]\p{L}{3,}(?:ه|ها|هم)$/u.test(word) || (length >= 2 && /^(?!ال)\p{L}{4,}ا$/u.test(word))

/** Whether a word can be in a foreign name: it has only letters, no article and no other meaning in the lists. */
export const isBareWord = (word: string): boolean =>
  /^(?!لل)\p{L}{2,}$/u.test(word) && !hasArticle(word) && !isRole(word) && !isIn(word, bodies, phraseEnd)
