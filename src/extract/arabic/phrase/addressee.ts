// Separates the person who is asked, warned or accused from the subject. The addressee comes after the subject or, when
// the subject is hidden, in its place.
import { wordAt } from '../../../text/token.ts'
import { laterAdjectives } from '../../../language/ar/function-words.ts'
import {
  addressees,
  anonymous,
  attention,
  bodies,
  crowds,
  femaleNames,
  givenNames,
  honorificPronouns,
  honorifics,
  manyBodies,
  manyPeople,
  nameLinks,
  relations,
  roles,
  rulers,
  states,
  titles,
} from '../../../language/ar/people.ts'
import { constructHeads } from '../../../language/ar/verbal-nouns.ts'
import { needsPerson } from '../../../language/ar/cue-verbs.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import type { Phrase } from './noun-phrase.ts'
import { isObjectBehind } from './object-behind.ts'
import { hasArticle, isGivenName as isListedName, isIn, isTens } from '../word.ts'

/**
 * The subject's part of the phrase after a verb that takes a person; undefined when all of it is the addressee.
 * @param limit token at which the content is joined
 */
export const withoutAddressee = (
  reading: ArabicReading,
  hit: Hit,
  { from, to }: Phrase,
  limit: number,
): Phrase | undefined => {
  // *وصفها المدير*: the pronoun is the addressee.
  if (hit.form.pronoun) return { from, to }
  const words = wordsOf(reading, from, to)
  if (isHidden(reading, hit, words)) return undefined
  const split = firstFrom(words, isAddresseeAt, isManySubject(hit, words) ? from + 1 : from)
  if (split === from) return undefined
  if (split !== undefined) return { from, to: split }
  if (disagrees(hit, words.at(from))) return undefined
  if (!needsPerson.has(hit.form.verb.past)) return { from, to }
  const guess = firstFrom(words, isAnotherAt)
  if (guess !== undefined) return { from, to: guess }
  return to >= limit && hasSubjectBefore(reading, hit) ? undefined : { from, to }
}

/** Whether the subject is the previous speaker, whatever follows the verb. */
const isHidden = (reading: ArabicReading, hit: Hit, words: Words): boolean => {
  const first = words.at(words.from)
  return (
    isOthersOwn(hit, words) ||
    (isMasculine(hit) && manyBodies.has(first)) ||
    isDemandOfHers(reading, hit, first)
  )
}

/** A feminine noun cannot be the subject of a masculine verb in the past, nor a man that of a feminine one. */
const disagrees = ({ form: { gender, kind } }: Hit, first: string): boolean =>
  (gender === 'masculine' && kind === 'PAST' && isFeminine(first)) || (gender === 'feminine' && isMan(first))

/** *باسم* is *in the name of* here. */
const isGivenName = (word: string): boolean => isListedName(word) && word !== 'باسم' && word !== 'علي'

/** *ودعت أعضاءها*: the members belong to the hidden subject; in *دعا نائبه* the deputy may be the subject. */
const isOthersOwn = ({ joined }: Hit, { from, at, raw }: Words): boolean => {
  const word = at(from)
  if (!joined || hasArticle(word) || isListedName(word) || isIn(word, titles, relations) || roles.has(word))
    return false
  const noun = word.replace(/(?:ه|ها|هم|هما)$/u, '')
  return /\p{L}{3}(?:ه|ها|هم|هما)$/u.test(raw(from)) && (!roles.has(noun) || crowds.has(noun))
}

/** A phrase by its words, folded and as written. */
interface Words {
  readonly from: number
  readonly to: number
  readonly at: (i: number) => string
  readonly raw: (i: number) => string
}

const wordsOf = ({ tokens, text }: ArabicReading, from: number, to: number): Words => ({
  from,
  to,
  at: (i) => wordAt(tokens, i),
  raw: (i) => text.slice(tokens[i]?.start, tokens[i]?.end).replace(/[\u064B-\u0652]/gu, ''),
})

/** *ودعا البنوك إلى …*, *يدعو الشركات إلى …*: a masculine singular verb, whose subject is not a plural of things. */
const isMasculine = ({ form: { gender, number, kind } }: Hit): boolean =>
  gender === 'masculine' && number !== 'plural' && (kind === 'PAST' || kind === 'PRESENT')

/** *قالت النائبة …. وطالبت الحكومة بـ…*: a woman who has just spoken demands it of those who rule. */
const isDemandOfHers = (
  { tokens, hits }: ArabicReading,
  { at, joined, form }: Hit,
  first: string,
): boolean => {
  if (form.verb.past !== 'طالب' || form.gender !== 'feminine' || !joined || !rulers.has(first)) return false
  const before = hits.slice(Math.max(0, at - memory), at).findLast((hit) => hit && isSaying(hit))
  if (before?.form.gender !== 'feminine') return false
  return [1, 2, 3, 4].some((k) => isWoman(wordAt(tokens, before.at + k)))
}

/** In tokens: how far back she spoke. */
const memory = 60
const isSaying = ({ form: { kind, verb } }: Hit): boolean =>
  !verb.weak && (kind === 'PAST' || kind === 'PRESENT')

const isWoman = (word: string): boolean =>
  femaleNames.has(word) || (word.endsWith('ه') && isIn(word, titles, roles))

/** *دعت السلطات مواطنيها*, *حذرت الشركات العملاء*: bodies speak when somebody else comes after them. */
const isManySubject = ({ form: { gender } }: Hit, words: Words): boolean =>
  gender === 'feminine' &&
  manyBodies.has(words.at(words.from)) &&
  firstFrom(words, isAddresseeAt, words.from + 1) !== undefined

const firstFrom = (
  words: Words,
  starts: (words: Words, i: number) => boolean,
  from = words.from,
): number | undefined => {
  for (let i = from; i < words.to; i++) if (starts(words, i)) return i
  return undefined
}

/** Whether the addressee surely begins at word `i`. */
const isAddresseeAt = (words: Words, i: number): boolean => {
  const { at, from } = words
  const word = at(i)
  if (i === from) return isAddressed(word) && word !== 'كل'
  // *الأمين العام*, *خادم الحرمين*: a word that a noun without an article governs belongs to that noun.
  if (isAddressed(word) || isIn(word, manyBodies, manyPeople))
    return isComplete(words, i) || !hasArticle(word)
  if (states.has(word)) return isBesideState(words, i)
  if (hasArticle(word) && isObjectBehind(at, from, i)) return true
  return attention.has(word) || isOwned(words, i) || isOffice(words, i) || isAfterName(words, i)
}

/** *اتهم الوزير الحكومة*, *دعت الوزارة رئيس البلدية*. */
const isOffice = ({ at, from }: Words, i: number): boolean => {
  const word = at(i)
  const before = at(i - 1)
  if (!hasArticle(word)) return bodies.has(at(from)) && roles.has(word) && hasArticle(before)
  return bodies.has(word) && !isIn(before, constructHeads, bodies, roles) && before !== 'باسم'
}

/** *اتهم زيلينسكي روسيا*; but *رئيس فرنسا*, *وزارة خارجية روسيا*. */
const isBesideState = (words: Words, i: number): boolean => {
  const before = words.at(i - 1)
  return hasArticle(before) || states.has(before) || isGivenName(before) || isBareName(words, i)
}

/** Whether only words that are in none of the lists come before it: a name. */
const isBareName = ({ at, from }: Words, i: number): boolean => {
  for (let k = from; k < i; k++)
    if (isIn(at(k), constructHeads, bodies, roles, states) || !/^\p{L}{3,}$/u.test(at(k))) return false
  return true
}

/** A plural in the accusative (*المواطنين*), or a word for many people. */
const isAddressed = (word: string): boolean =>
  (/^ال\p{L}{3,}ين$/u.test(word) && !isIn(word, roles, titles, givenNames)) || addressees.has(word)

/** Whether the phrase up to word `i` is complete: its last word is definite, a name or a nominative plural. */
const isComplete = ({ at }: Words, i: number): boolean => {
  const before = at(i - 1)
  if (isIn(before, constructHeads, nameLinks)) return false
  // *رابطة العلماء المسلمين*: an adjective of the people before it.
  if (manyPeople.has(before) && /(?:يين|مسلمين)$/u.test(at(i))) return false
  return hasArticle(before) || isGivenName(before) || states.has(before) || /\p{L}{2}ون$/u.test(before)
}

/** *المدير موظفيه*: a noun that belongs to the subject; ة is not a pronoun. */
const isOwned = (words: Words, i: number): boolean => {
  const word = words.at(i)
  if (hasArticle(word) || /^[وبلف]/u.test(word) || isListedName(word) || isIn(word, titles, honorifics))
    return false
  return /\p{L}{3}(?:ه|ها|هم|هما|هن)$/u.test(words.raw(i)) && isComplete(words, i)
}

/** *سامي النجار هالة مراد*, *ميساء الخولي المريض*: after a surname another name or a noun begins. */
const isAfterName = (words: Words, i: number): boolean => {
  const { at, from } = words
  const word = at(i)
  const before = at(i - 1)
  if (nameLinks.has(before)) return false
  if (/\p{L}{3}ون$/u.test(before) && !isGivenName(before)) return isGivenName(word) || titles.has(word)
  if (!hasArticle(before) || !isGivenName(at(i - 2)) || i - 2 < from) return false
  if (isGivenName(word)) return true
  return hasArticle(word) && !/ي$/u.test(word) && !laterAdjectives.has(word)
}

/** For a verb that needs an addressee: where a phrase other than the subject's may begin. */
const isAnotherAt = (words: Words, i: number): boolean => {
  if (i === words.from || isTens(words.at(i - 1))) return false
  if (!isComplete(words, i)) return isLoneName(words, i) || isBareBody(words, i)
  return hasArticle(words.at(i)) ? isNoAdjective(words, i) : isBareNoun(words, i)
}

/** After a surname, a word without the article begins another name, even one that no list has. */
const isBareNoun = ({ at, from }: Words, i: number): boolean => {
  if (i - 2 >= from && isGivenName(at(i - 2))) return true
  return !isIn(at(i - 1), titles, roles) && isIn(at(i), roles, titles, bodies)
}

/** An adjective agrees with its noun in gender and number. */
const isNoAdjective = ({ at }: Words, i: number): boolean => {
  const word = at(i)
  const before = at(i - 1)
  if (laterAdjectives.has(word) || /(?:ي|يه)$/u.test(word)) return false
  if (/ات$/u.test(word) && !/ات$/u.test(before)) return true
  return isFeminine(before) !== /(?:ه|ات)$/u.test(word) || roles.has(word) || isGivenName(at(i + 1))
}

/** *وصف كيري الاتفاق*: one word that is in none of the lists, and a definite one. */
const isLoneName = ({ at, from }: Words, i: number): boolean => {
  const name = at(from)
  if (i !== from + 1 || !hasArticle(at(i)) || isGivenName(name)) return false
  return !isIn(name, roles, titles, bodies, anonymous, constructHeads)
}

/** *شيوخ قبائل مأرب قوات التحالف*: a body after a noun that governs none. */
const isBareBody = ({ at, from }: Words, i: number): boolean =>
  i > from + 1 && bodies.has(at(i)) && !isIn(at(i - 1), constructHeads, bodies, roles, titles)

const isFeminine = (word: string): boolean =>
  /(?:ه|ات)$/u.test(word) &&
  !isIn(word, givenNames, titles, anonymous, honorificPronouns) &&
  // *نائبه*, his deputy, is a man.
  (hasArticle(word) || !roles.has(word.slice(0, -1)) || roles.has(word))

/** An office with the article that a man holds: *الوزير*, *الرئيس*. */
const isMan = (word: string): boolean => hasArticle(word) && roles.has(word) && !/(?:ه|ات)$/u.test(word)

/** Whether the verb goes on with a subject that its sentence or the one before it has. */
const hasSubjectBefore = ({ tokens }: ArabicReading, { at, joined, form }: Hit): boolean =>
  joined && form.kind === 'PAST' && tokens[at - 1] !== undefined
