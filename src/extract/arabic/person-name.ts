// Where in an Arabic noun phrase the proper name of a person stands: after titles, from a given name on, or in what is
// left beside the office.
import { type Token, wordAt } from '../../text/token.ts'
import type { Analysis } from '../analysis.ts'
import { phraseEnd, timeWords } from '../lexicon/ar/function-words.ts'
import {
  addressees,
  anonymous,
  bodies,
  calledAfterPeople,
  districts,
  documents,
  honorificPronouns,
  latter,
  nameLinks,
  roles,
  titles,
} from '../lexicon/ar/people.ts'
import { outletNouns } from '../lexicon/ar/outlets.ts'
import type { Phrase } from './noun-phrase.ts'
import { isAli } from './ali.ts'
import { taggedLast, taggedPeople, withoutStrangers } from './tagged-name.ts'
import {
  hasArticle,
  isCalledAfterTitle,
  isFirstName,
  isComma,
  isGivenName,
  isIn,
  isNamePart,
  isRole,
} from './word.ts'

/** A noun phrase, or one of several that و joins. */
export interface Part extends Phrase {
  /** Whether a letter that is not part of it stands before its first word. */
  readonly joined: boolean
}

/** A name as it is shown: single blanks, no marks around words. */
export const cleanName = (name: string): string =>
  name
    .replace(/\s+/gu, ' ')
    .replace(/[«»"“”()[\]]/gu, '')
    .trim()

type WordOf = (i: number) => string

/** In words. */
const longestName = 6
const longestForeign = 4
const longestCall = 2

/** The words of a part by their tokens: the first one without the letter that is attached to it. */
export const wordsOf =
  (tokens: readonly Token[], { from, joined }: Part): WordOf =>
  (i) =>
    joined && i === from ? wordAt(tokens, i).slice(1) : wordAt(tokens, i)

/**
 * Undefined when the phrase names nobody. The rules find the name, and what has been learnt mends its ends; where they
 * find none, it may.
 * @param isOpen whether the end of the phrase is a guess: then a name needs a sign of its own
 */
export const personName = (analysis: Analysis, part: Part, isOpen = false): Phrase | undefined => {
  const { tokens } = analysis
  const at = wordsOf(tokens, part)
  if (isIn(at(part.from), honorificPronouns, latter)) return undefined
  if (isBodyOfPerson(tokens, at, part)) return undefined
  const ruled = nameByRule(analysis, at, part, isOpen)
  if (ruled && isPlainly(at, ruled, part)) return ruled
  const people = mayHaveName(at, part.from) ? taggedPeople(analysis, part) : []
  if (ruled) return mended(analysis, at, ruled, people)
  return (
    people
      .map((name) => behindPlace(at, name))
      .find((name) => name && !isNamedAfter(at, name.from, part.from)) ??
    (isRole(at(part.from)) ? taggedLast(analysis, part) : undefined)
  )
}

/** *رئيس بلدية لوغانو أليساندرو فيرينو*: behind the noun of a body the first word is the body's, and so is a name of two. */
const behindPlace = (at: WordOf, name: Phrase): Phrase | undefined => {
  if (!isBareBody(at(name.from - 1))) return name
  return name.to - name.from > 2 ? { from: name.from + 1, to: name.to } : undefined
}

/** *مسؤول الوحدة سامي الخطيب*: with a definite noun behind it somebody unnamed is an office. */
const mayHaveName = (at: WordOf, from: number): boolean =>
  isOfPerson(at(from)) || (isRole(at(from)) && hasArticle(at(from + 1)))

/** *إدارة الرئيس سامي الخطيب*, *مكتب رئيس الحكومة سامي الخطيب*: whose it is; after a comma it is somebody of it. */
const isBodyOfPerson = (tokens: readonly Token[], at: WordOf, { from, to }: Part): boolean => {
  const [head, next] = [at(from), at(from + 1)]
  return (
    bodies.has(head) &&
    !hasArticle(head) &&
    (isRole(next) || titles.has(next)) &&
    afterComma(tokens, from, to) > to
  )
}

/** What is said by a body, a document or somebody unnamed is not said by a person who is named beside it. */
const isOfPerson = (first: string): boolean => !isIn(first, bodies, documents, anonymous, outletNouns)

/** Nothing but parts of names, from a title or the beginning of the phrase to its end. */
const isPlainly = (at: WordOf, ruled: Phrase, { from, to }: Part): boolean => {
  if (ruled.to < to || (ruled.from > from && !titles.has(at(ruled.from - 1)))) return false
  for (let i = ruled.from; i < to; i++) if (!isNamePart(at(i))) return false
  return true
}

const mended = (analysis: Analysis, at: WordOf, ruled: Phrase, people: readonly Phrase[]): Phrase => {
  const other = people.find(({ from, to }) => from < ruled.to && to > ruled.from)
  const cut = withoutStrangers(analysis, ruled)
  if (!other) return cut
  const isLate = other.from > ruled.from && !isGivenName(at(ruled.from))
  // *رئيس بلدية محايل حمد الراشد*: a place of one word after what is called by it.
  const isEarly = other.from < ruled.from && !isBareBody(at(other.from - 1))
  // *صالح بن عبدالله القاضي*: a definite word that is an office elsewhere.
  const isShort = other.to === ruled.to + 1 && isRole(at(ruled.to)) && hasArticle(at(ruled.to))
  const to = isShort ? other.to : Math.max(cut.to, other.from + 1)
  return { from: isLate || isEarly ? other.from : ruled.from, to }
}

const nameByRule = (analysis: Analysis, at: WordOf, part: Part, isOpen: boolean): Phrase | undefined => {
  const { tokens } = analysis
  const { from, to } = part
  const first = at(from)
  const isPlain = !isIn(first, roles, titles, bodies, documents, anonymous) && !hasArticle(first)
  const leading = isPlain && !isGivenName(first) ? leadingName(tokens, at, part) : undefined
  if (leading && leading.to < to) return leading
  for (let i = from; i < to; i++) {
    if (startsName(analysis, at, i, from)) return nameFrom(at, isUnlisted(at, i - 1, from) ? i - 1 : i, to)
    if (isFiliation(at(i + 1)) && i + 1 < to) return nameFrom(at, i, to)
  }
  return foreignName(tokens, at, part, isOpen)
}

const isFiliation = (word: string): boolean => word === 'بن' || word === 'بنت'

const startsName = (analysis: Analysis, at: WordOf, i: number, from: number): boolean =>
  isGivenName(at(i)) &&
  !isOtherWord(analysis, at, i, from) &&
  !isBareBody(at(i - 1)) &&
  !isNamedAfter(at, i, from)

/** A body without the article governs the name (*حزب خالد*); one with it is complete (*باسم الوزارة خالد*). */
const isBareBody = (word: string): boolean => bodies.has(word) && !hasArticle(word)

/** Given names that are other words too: *على*, *باسم*, and offices at the head of the phrase (*أمين*). */
const isOtherWord = (analysis: Analysis, at: WordOf, i: number, from: number): boolean => {
  const before = at(i - 1)
  if (at(i) === 'علي') return i > from && !isAli(analysis, i)
  if (at(i) === 'باسم') return /متحدث|ناطق/u.test(before) || i + 1 === from
  return roles.has(at(i)) && at(i + 1) !== 'بن' && !isGivenName(at(i + 1))
}

/** *جامعة الملك سعود*, *مدينة الأمير سلطان*: a body that is called after a person. */
const isNamedAfter = (at: WordOf, i: number, from: number): boolean => {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    if (calledAfterPeople.has(at(k))) return true
    if (!titles.has(at(k))) return false
  }
  return false
}

/** Whether a name that no list has stands before the one that was found (*الصيني دونغ جون*). */
const isUnlisted = (at: WordOf, i: number, from: number): boolean =>
  i >= from &&
  isBareWord(at(i)) &&
  !titles.has(at(i)) &&
  (i === from || titles.has(at(i - 1)) || /^ال\p{L}+(?:ي|يه)$/u.test(at(i - 1)))

/** The name that begins with word `from`, as far as its words go on. */
export const nameFrom = (at: WordOf, from: number, to: number): Phrase => {
  let end = from + 1
  while (end < to && continuesName(at(end), at(end - 1), end - from)) end++
  // *محمد القاضي*: what would be a title is a surname where nothing follows.
  const isSurname = end === to - 1 && isCalledAfterTitle(at(end)) && isFirstName(at(end - 1), at(end - 2))
  return { from, to: isSurname ? to : end }
}

/** @param length of the name before the word; 0 when it is only a guess */
const continuesName = (word: string, previous: string, length: number): boolean => {
  if (!/^\p{L}+$/u.test(word)) return false
  if (nameLinks.has(word) || nameLinks.has(previous)) return true
  if (word === 'علي') return isGivenName(previous)
  if (isIn(word, phraseEnd, bodies, addressees) || isRole(word)) return false
  return (
    isGivenName(word) || (length < longestName && !isIn(word, titles, timeWords) && !isAdjunct(word, length))
  )
}

/** *بتصريحه* is no name, nor is an indefinite accusative after a full name: an adverb or an object. */
const isAdjunct = (word: string, length: number): boolean =>
  /^[بل]\p{L}{3,}(?:ه|ها|هم)$/u.test(word) || (length >= 2 && /^(?!ال)\p{L}{4,}ا$/u.test(word))

/** Names that no list has: after titles, before or after the office, or after a comma. */
const foreignName = (
  tokens: readonly Token[],
  at: WordOf,
  part: Part,
  isOpen: boolean,
): Phrase | undefined => {
  const { from, to } = part
  let start = from
  while (start < to && isTitle(at, start, from)) start++
  const first = at(start)
  if (start >= to) return undefined
  if (start > from && !isRole(first) && !phraseEnd.has(first)) return nameFrom(at, start, to)
  if (isIn(first, phraseEnd, bodies, documents, anonymous)) return undefined
  const beside = isRole(first) ? (callName(at, start, to) ?? setApart(tokens, at, part)) : undefined
  if (beside || isOpen) return beside
  return isRole(first) ? trailingName(at, from, to) : leadingName(tokens, at, part)
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
const setApart = (tokens: readonly Token[], at: WordOf, { from, to }: Part): Phrase | undefined => {
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
const isParticled = (word: string): boolean =>
  /^(?:[بل]ال|لل)|^ب\p{L}{3,}ه$/u.test(word) && !isGivenName(word)

const afterComma = (tokens: readonly Token[], from: number, to: number): number => {
  let i = from
  while (i < to && !isComma(wordAt(tokens, i))) i++
  return i + 1
}

/** *كارستن فرتش محلل سوق النفط*: words before the office. */
const leadingName = (tokens: readonly Token[], at: WordOf, { from, to }: Part): Phrase | undefined => {
  let end = from
  while (end < to && end - from <= longestForeign && continuesName(at(end), at(end - 1), 0)) end++
  const length = end - from
  if (length === 0 || length > longestForeign || (length > 1 && hasArticle(at(from)))) return undefined
  const isWhole =
    end === to || tokens[end]?.kind === 'mark' || isIn(at(end), phraseEnd, titles) || isRole(at(end))
  return isWhole ? { from, to: end } : undefined
}

/** *المدير الرياضي لبوروسيا دورتموند مايكل زورك*: two or three bare words after a definite one. */
const trailingName = (at: WordOf, from: number, to: number): Phrase | undefined => {
  let start = to
  if (hasArticle(at(start - 1)) && isBareWord(at(start - 2))) start--
  while (start > from + 1 && to - start < 3 && isBareWord(at(start - 1))) start--
  // *رئيس إقليم أراغون خافيير لامبان*: the place has one word.
  if (to - start === 3 && isIn(at(start - 1), districts)) return { from: start + 1, to }
  if (to - start < 2 || isJoinedNoun(at(start)) || !hasArticle(at(start - 1))) return undefined
  return { from: start, to }
}

/** *بمدينة*, *وزوجته*; but *بدران* is a name, and *باسم* mostly none. */
const isJoinedNoun = (word: string): boolean =>
  /^[لبو]/u.test(word) && (word === 'باسم' || !isGivenName(word))

/** A word that can be a foreign name's: of letters, without the article, and of no other kind. */
export const isBareWord = (word: string): boolean =>
  /^\p{L}{2,}$/u.test(word) && !hasArticle(word) && !isRole(word) && !isIn(word, bodies, phraseEnd)
