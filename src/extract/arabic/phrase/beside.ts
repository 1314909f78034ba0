// Whether the name in an Arabic noun phrase is not its head's but somebody else's: *زوجة الوزير خالد فارس*, *مصدر قريب
// من الوزير*, *أنصار النائب*. Someone close to a person must never become that person.
import { partitives } from '../../../language/ar/function-words.ts'
import {
  bodies,
  closeTo,
  crowds,
  femaleNames,
  helpers,
  relations,
  roles,
  titles,
} from '../../../language/ar/people.ts'
import type { Phrase } from './noun-phrase.ts'
import { hasArticle, isComma, isGivenName, isIn } from '../word.ts'

type WordOf = (i: number) => string

/**
 * @param at the folded words of the phrase
 * @param first its first word as written: زوجة is a wife, زوجته his wife
 */
export const namesAnother = (at: WordOf, first: string, { from }: Phrase, name: Phrase): boolean => {
  const head = at(from)
  const isOneOf = partitives.has(head) && crowds.has(at(from + 1))
  // *أحد سكان الحي، خالد فارس*: his name, set apart.
  if (isOneOf && isComma(at(name.from - 1))) return false
  if (crowds.has(head) || isOneOf) return true
  if (name.from <= from) return false
  if (isBehindPreposition(at, from, name.from) || isOfBody(at, from, name.from)) return true
  // *محامي خالد فارس*: the holder of such an office works for the person named right after it.
  if (helpers.has(head) && name.from === from + 1 && !isOwned(first)) return true
  if (!relations.has(head) || isOwned(first)) return false
  return isOwner(at, from + 1, name.from)
}

/** *زوجته*, *والدها*: the pronoun says whose relation it is, and the name is the head's. */
const isOwned = (word: string): boolean => /(?:ه|ها|هم|هما)$/u.test(word.replace(/[\u064B-\u0652]/gu, ''))

/** *قريب من الوزير خالد*, *صديق للوزير خالد*, *متحدث باسم الرئيس خالد*: the preposition and a title before the name. */
const isBehindPreposition = (at: WordOf, from: number, name: number): boolean => {
  const before = at(name - 1)
  if (name - 1 > from && closeTo.has(before)) return true
  if (!isPersonal(before.replace(/^لل/u, 'ال'))) return false
  return (before.startsWith('لل') && name - 1 > from) || (name - 2 > from && closeTo.has(at(name - 2)))
}

/** *عضو في حزب خالد فارس*. */
const isOfBody = (at: WordOf, from: number, name: number): boolean =>
  name - 2 > from && isIn(at(name - 2), bodies) && !hasArticle(at(name - 2)) && isGivenName(at(name - 1))

/** Whether the name follows the relation, or a title of its gender: *زوجة الوزير خالد*, but *زوجة الوزير رنا*. */
const isOwner = (at: WordOf, from: number, name: number): boolean => {
  if (from === name) return true
  const title = at(name - 1)
  if (name - from > longestTitle || !hasArticle(title)) return false
  // An adjective closes the title, and the name is the head's.
  if (title === 'الضحيه') return true
  if (/(?:ي|يه)$/u.test(title) && !isIn(title, titles, roles)) return false
  return femaleNames.has(at(name)) === title.endsWith('ه')
}

/** In words: *رئيس البلدية*. */
const longestTitle = 2

const isPersonal = (word: string): boolean => hasArticle(word) && isIn(word, titles, roles)
