// Where the proper name of a person is in an Arabic noun phrase: after titles, from a given name on, or in what is left
// next to the office.
import type { Token } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import {
  anonymous,
  bodies,
  calledAfterPeople,
  documents,
  honorificPronouns,
  latter,
  roles,
  titles,
} from '../../../language/ar/people.ts'
import { partitives } from '../../../language/ar/function-words.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { isAli } from './ali.ts'
import { isBareWord, nameFrom, type NamePart, type WordOf, wordsOfPart } from './name-words.ts'
import { withNickname } from './nickname.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { taggedLast, taggedPeople, withoutStrangers } from './tagged-name.ts'
import { afterComma, isParticled, leadingName, unlistedName } from './unlisted-name.ts'
import {
  hasArticle,
  isGivenName,
  isIn,
  isNamePart,
  isOwnRelation,
  isPersonNoun,
  isRole,
  isTwo,
} from '../word.ts'

/**
 * The name of a person; undefined when the phrase names nobody. The rules find it, and the tagger corrects its ends.
 * Where the rules find none, the tagger may.
 * @param isOpen whether the end of the phrase is a guess: then a name needs a sign of its own
 */
export const personName = (analysis: Analysis, part: NamePart, isOpen = false): Phrase | undefined => {
  const name = plainName(analysis, part, isOpen)
  return name && withNickname(analysis, wordsOfPart(analysis.tokens, part), name, part.to)
}

const plainName = (analysis: Analysis, part: NamePart, isOpen: boolean): Phrase | undefined => {
  const { tokens } = analysis
  const at = wordsOfPart(tokens, part)
  if (isIn(at(part.from), honorificPronouns, latter) || isUnnamed(at, part.from)) return undefined
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

/** *رئيس بلدية لوغانو أليساندرو فيرينو*: the first word after a body is the body's, and so is a name of two. */
const behindPlace = (at: WordOf, name: Phrase): Phrase | undefined => {
  if (!isBareBody(at(name.from - 1))) return name
  return name.to - name.from > 2 ? { from: name.from + 1, to: name.to } : undefined
}

/** *مسؤول الوحدة سامي الخطيب*: an unnamed speaker is an office before a definite noun. */
const mayHaveName = (at: WordOf, from: number): boolean =>
  isOfPerson(at(from)) || (isRole(at(from)) && hasArticle(at(from + 1)))

/** *مصدران مطلعان*, *كثير من الصيادين*: two or many, by a noun alone. */
const isUnnamed = (at: WordOf, from: number): boolean =>
  (isTwo(at(from)) && !hasArticle(at(from))) ||
  (partitives.has(at(from)) && at(from + 1) === 'من' && isPersonNoun(at(from + 2)))

/** *إدارة الرئيس سامي الخطيب*, *مكتب رئيس الحكومة سامي الخطيب*: the owner; after a comma it is somebody from the body. */
const isBodyOfPerson = (tokens: readonly Token[], at: WordOf, { from, to }: NamePart): boolean => {
  const [head, next] = [at(from), at(from + 1)]
  return (
    bodies.has(head) &&
    !hasArticle(head) &&
    (isRole(next) || titles.has(next)) &&
    afterComma(tokens, from, to) > to
  )
}

/** A body, a document or somebody unnamed speaks for itself, not through a person named next to it. */
const isOfPerson = (first: string): boolean => !isIn(first, bodies, documents, anonymous, outletNouns)

/** Whether there are only parts of names from a title or the beginning of the phrase to its end. */
const isPlainly = (at: WordOf, ruled: Phrase, { from, to }: NamePart): boolean => {
  if (ruled.to < to || (ruled.from > from && !titles.has(at(ruled.from - 1)))) return false
  for (let i = ruled.from; i < to; i++) if (!isNamePart(at(i))) return false
  return true
}

const mended = (analysis: Analysis, at: WordOf, ruled: Phrase, people: readonly Phrase[]): Phrase => {
  const other = people.find(({ from, to }) => from < ruled.to && to > ruled.from)
  const cut = withoutStrangers(analysis, ruled)
  if (!other) return cut
  const isLate = other.from > ruled.from && !isGivenName(at(ruled.from))
  // *رئيس بلدية محايل حمد الراشد*: a place of one word after the body that has its name.
  const isEarly = other.from < ruled.from && !isBareBody(at(other.from - 1))
  // *صالح بن عبدالله القاضي*: a definite word that is an office elsewhere.
  const isShort = other.to === ruled.to + 1 && isRole(at(ruled.to)) && hasArticle(at(ruled.to))
  const to = isShort ? other.to : Math.max(cut.to, other.from + 1)
  return { from: isLate || isEarly ? other.from : ruled.from, to }
}

const isPlain = (word: string): boolean =>
  !isOwnRelation(word) && !hasArticle(word) && !isIn(word, roles, titles, bodies, documents, anonymous)

const nameByRule = (analysis: Analysis, at: WordOf, part: NamePart, isOpen: boolean): Phrase | undefined => {
  const { tokens } = analysis
  const { from, to } = part
  const first = at(from)
  const leading = isPlain(first) && !isGivenName(first) ? leadingName(tokens, at, part) : undefined
  if (leading && leading.to < to && !isCalled(at, leading.to)) return leading
  for (let i = from; i < to; i++) {
    if (startsName(analysis, at, i, from)) return nameFrom(at, isUnlisted(at, i - 1, from) ? i - 1 : i, to)
    if (isFiliation(at(i + 1)) && i + 1 < to)
      return nameFrom(at, isParticled(at(i)) || isRole(at(i)) ? i + 1 : i, to)
  }
  return unlistedName(tokens, at, part, isOpen)
}

/** *بطل الدوري تحت 14 سنة اللاعب سعود النجار*: the name follows an age or a title; the rest is an office. */
const isCalled = (at: WordOf, i: number): boolean =>
  at(i) === 'تحت' || (hasArticle(at(i)) && titles.has(at(i)) && isGivenName(at(i + 1)))

const isFiliation = (word: string): boolean => word === 'بن' || word === 'بنت'

const startsName = (analysis: Analysis, at: WordOf, i: number, from: number): boolean =>
  isGivenName(at(i)) &&
  !isOtherWord(analysis, at, i, from) &&
  !isBareBody(at(i - 1)) &&
  !isNamedAfter(at, i, from)

/** A body without the article governs the name (*حزب خالد*); one with it is complete (*باسم الوزارة خالد*). */
const isBareBody = (word: string): boolean => bodies.has(word) && !hasArticle(word)

/** Given names that are also other words: *على*, *باسم*, and offices at the head of the phrase (*أمين*). */
const isOtherWord = (analysis: Analysis, at: WordOf, i: number, from: number): boolean => {
  if (at(i) === 'علي') return i > from && !isAli(analysis, i)
  if (at(i) === 'باسم') return speaksFor(at, i, from)
  return roles.has(at(i)) && at(i + 1) !== 'بن' && !isGivenName(at(i + 1))
}

/** *المتحدث الرسمي باسم الشركة*: in the name of. */
const speaksFor = (at: WordOf, i: number, from: number): boolean =>
  i + 1 === from || [1, 2, 3].some((k) => i - k >= from && /متحدث|ناطق/u.test(at(i - k)))

/** *جامعة الملك سعود*, *مدينة الأمير سلطان*: a body that is called after a person. */
const isNamedAfter = (at: WordOf, i: number, from: number): boolean => {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    if (calledAfterPeople.has(at(k).replace(/^(?:و?[بلك])(?=\p{L}{3})/u, ''))) return true
    if (!titles.has(at(k))) return false
  }
  return false
}

/** Whether a name that no list has comes before the one that was found (*الصيني دونغ جون*). */
const isUnlisted = (at: WordOf, i: number, from: number): boolean =>
  i >= from &&
  isBareWord(at(i)) &&
  !isOwnRelation(at(i)) &&
  !titles.has(at(i)) &&
  (i === from || titles.has(at(i - 1)) || /^ال\p{L}+(?:ي|يه)$/u.test(at(i - 1)) || isTrade(at, i - 1, from))

/** *الرسامة لبانة فارس*: the trade that opens the phrase. */
const isTrade = (at: WordOf, i: number, from: number): boolean =>
  i === from && hasArticle(at(i)) && !isIn(at(i), bodies, documents)
