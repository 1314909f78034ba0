// Names of people that no list has, by their place in an Arabic noun phrase: after titles, before or after the
// office, after a comma.
import { type Token, wordAt } from '../../../text/token.ts'
import { isFamiliar } from '../../learned/names.ts'
import { measures, phraseEnd } from '../../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  calledAfterPeople,
  districts,
  documents,
  roles,
  titles,
} from '../../../language/ar/people.ts'
import { continuesName, isBareWord, nameFrom, type NamePart, type WordOf } from './name-words.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { hasArticle, isComma, isGivenName, isIn, isRole } from '../word.ts'

/** In words. */
const longestForeign = 4
const longestCall = 2

/** Names that no list has: after titles, before or after the office, or after a comma. */
export const unlistedName = (
  tokens: readonly Token[],
  at: WordOf,
  part: NamePart,
  isOpen: boolean,
): Phrase | undefined => {
  const { from, to } = part
  let start = from
  while (start < to && isTitle(at, start, from)) start++
  const first = at(start)
  if (start >= to) return undefined
  if (start > from && !isRole(first) && !phraseEnd.has(first)) return titledName(at, start, part)
  if (isIn(first, phraseEnd, bodies, documents, anonymous)) return undefined
  const beside = isRole(first) ? (callName(at, start, to) ?? setApart(tokens, at, part)) : undefined
  if (beside || isOpen) return beside
  return isRole(first) ? trailingName(at, from, to) : leadingName(tokens, at, part)
}

const titledName = (at: WordOf, start: number, { from, to }: NamePart): Phrase | undefined => {
  // *بروفسور القانون ينس أولين*: followed by a field, the title is an office.
  if (hasArticle(at(start)) && !hasArticle(at(start - 1)) && !titles.has(at(start - 2)))
    return trailingName(at, from, to)
  const name = nameFrom(at, afterNation(at, start, to), to)
  // *سجن الحارس سنة واحدة*: for how long, not what he is called.
  return measures.has(at(name.from)) ? undefined : name
}

/** A word before the name that is not an office: *أمير* alone is one, *الأمير* is not. */
const isTitle = (at: WordOf, i: number, from: number): boolean => {
  const word = at(i)
  if (word === '.') return true
  if (!titles.has(word) || !roles.has(word)) return titles.has(word)
  // *المدرب البرتغالي X*: a title with an adjective is an office.
  return hasArticle(word) && !(i === from && hasArticle(at(i + 1)))
}

/** *السفير قطان*, *الرئيس أوباما*: a definite office and one or two bare words are a title and a name. */
const callName = (at: WordOf, from: number, to: number): Phrase | undefined => {
  const length = to - from - 1
  if (!hasArticle(at(from)) || length < 1 || length > longestCall) return undefined
  for (let i = from + 1; i < to; i++)
    if (!isBareWord(at(i)) || /^[لبو]\p{L}{4}/u.test(at(i))) return undefined
  return { from: from + 1, to }
}

/** After a comma, or after a title in the middle of the phrase. */
const setApart = (tokens: readonly Token[], at: WordOf, { from, to }: NamePart): Phrase | undefined => {
  const next = afterComma(tokens, from, to)
  if (next < to && !isRole(at(next)) && !bodies.has(at(next)))
    return nameFrom(at, titles.has(at(next)) && next + 1 < to ? next + 1 : next, to)
  for (let i = to - 2; i > from; i--)
    if (isCalling(at(i)) && !isParticled(at(i + 1)) && !isTeam(at, i, to))
      return nameFrom(at, afterNation(at, i + 1, to), to)
  return undefined
}

const isCalling = (word: string): boolean =>
  titles.has(word) && !isRole(word) && (hasArticle(word) || word === 'د' || word === 'م')

/** *مدرب الفريق الكولومبي غونزاليس*. */
const afterNation = (at: WordOf, i: number, to: number): number => (i + 1 < to && isNation(at(i)) ? i + 1 : i)

/** *الفريق الكولومبي*, the team; *الفريق سامي الخطيب*, the general. */
const isTeam = (at: WordOf, i: number, to: number): boolean =>
  bodies.has(at(i)) && i + 2 === to && isNation(at(i + 1))

const isNation = (word: string): boolean => /^ال\p{L}{3,}(?:ي|يه)$/u.test(word)

/** *بشرطة المنطقة*, *للشؤون*: a particle and a noun. */
export const isParticled = (word: string): boolean =>
  /^(?:[بل]ال|لل)|^ب\p{L}{3,}ه$/u.test(word) && !isGivenName(word)

export const afterComma = (tokens: readonly Token[], from: number, to: number): number => {
  let i = from
  while (i < to && !isComma(wordAt(tokens, i))) i++
  return i + 1
}

/** *كارستن فرتش محلل سوق النفط*: words before the office; *مدينة الملك فهد* is called after a person. */
export const leadingName = (
  tokens: readonly Token[],
  at: WordOf,
  { from, to }: NamePart,
): Phrase | undefined => {
  let end = from
  while (end < to && end - from <= longestForeign && continuesName(at(end), at(end - 1), 0)) end++
  const length = end - from
  if (length === 0 || length > longestForeign || (length > 1 && hasArticle(at(from)))) return undefined
  if (isIn(at(from), districts, calledAfterPeople)) return undefined
  return end === to || endsName(tokens, at, end) ? { from, to: end } : undefined
}

const endsName = (tokens: readonly Token[], at: WordOf, end: number): boolean =>
  tokens[end]?.kind === 'mark' || isIn(at(end), phraseEnd, titles) || isRole(at(end))

/** *المدير الرياضي لبوروسيا دورتموند مايكل زورك*: two or three bare words after a definite one. */
const trailingName = (at: WordOf, from: number, to: number): Phrase | undefined => {
  let start = to
  if (hasArticle(at(start - 1)) && isBareWord(at(start - 2))) start--
  while (start > from + 1 && to - start < 3 && isBareWord(at(start - 1))) start--
  // *رئيس إقليم أراغون خافيير لامبان*: the place has one word.
  if (to - start === 3 && isIn(at(start - 1), districts)) return { from: start + 1, to }
  if (to - start < 2 || isJoinedNoun(at(start)) || !/^(?:ب?ال|لل)/u.test(at(start - 1))) return undefined
  return { from: start, to }
}

/** *بمدينة*, *وزوجته*; but *بدران* and *لوريتا* are names, and *باسم* mostly is not. */
const isJoinedNoun = (word: string): boolean =>
  /^[لبو]/u.test(word) && (word === 'باسم' || (!isGivenName(word) && isFamiliar(word.slice(1))))
