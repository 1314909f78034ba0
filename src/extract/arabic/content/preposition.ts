// Content that the verb's own preposition opens (*دعا إلى …*, *تعهد بتعميق …*). An Arabic preposition of one letter is
// written attached, so a name that begins with the letter has to be kept apart.
import { type Token, wordAt } from '../../../text/token.ts'
import type { Takes } from '../../../language/ar/cue-verb.ts'
import {
  adverbsWithBa,
  bareThat,
  beginWithLetter,
  circumstances,
  falsePrefixed,
  nounWithBa,
  phraseEnd,
  place,
  pronounThat,
  speechEvent,
  timeWords,
  withPartner,
} from '../../../language/ar/function-words.ts'
import { governsBa, roles, supervisors, titles } from '../../../language/ar/people.ts'
import { isAli } from '../name/ali.ts'
import { endsSearch } from './clause.ts'
import { type Hit, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import type { Opener } from '../found.ts'
import { hasArticle, isComma, isGivenName, isIn, isThatParticle, withoutArticle } from '../word.ts'

/** In tokens: how far ahead a more certain preposition may be. */
const nearby = 14
/** In tokens: the longest name of a place of work. */
const placeLength = 5

/** Prepositions that are words of their own, folded. */
export const separate: ReadonlyMap<string, Takes> = new Map([
  ['الي', 'إلى'],
  ['علي', 'على'],
  ['عن', 'عن'],
  ['من', 'من'],
  ['في', 'في'],
])

/** The content that the verb's preposition at token `i` opens: separate (*إلى*) or attached (*بتعميق*). */
export const prepositionAt = (reading: ArabicReading, hit: Hit, i: number): Opener | undefined => {
  const token = reading.tokens[i]
  if (token?.kind !== 'word') return undefined
  return separateAt(reading, hit, i, token) ?? attachedAt(reading, hit, i, token)
}

const separateAt = (
  reading: ArabicReading,
  { form }: Hit,
  i: number,
  { folded }: Token,
): Opener | undefined => {
  const preposition = separate.get(folded)
  const next = reading.tokens[i + 1]
  if (!preposition || !next || !form.verb.takes.includes(preposition)) return undefined
  // *أكد البائع علي فارس أن*: the man's name.
  if (isAli(reading, i) && !isThatParticle(reading.tokens, i + 1)) return undefined
  // *أفادت الصحيفة نقلاً عن مسؤولين بأن*.
  if (wordAt(reading.tokens, i - 1) === 'نقلا') return undefined
  if (isRoleComplement(reading, i) || circumstances.has(next.folded)) return undefined
  // *شكك في تصريح له في …*: on what occasion.
  if (preposition === 'في' && (speechEvent(next.folded) || timeWords.has(next.folded))) return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start }
}

/** *المشرف على خيمة*, *المسؤول عن*: the preposition belongs to the subject's own title; *المسؤولون إلى* does not. */
const isRoleComplement = ({ tokens }: ArabicReading, i: number): boolean => {
  const before = wordAt(tokens, i - 1)
  if (wordAt(tokens, i) === 'الي') return false
  return supervisors.has(before) || (hasArticle(before) && supervisors.has(wordAt(tokens, i - 2)))
}

const attachedAt = (reading: ArabicReading, hit: Hit, i: number, token: Token): Opener | undefined => {
  const [letter] = token.folded
  if ((letter !== 'ب' && letter !== 'ل') || !hit.form.verb.takes.includes(letter)) return undefined
  if (token.folded === letter) return afterLetter(reading, i)
  // *دعا الأمين العام للأمم المتحدة إلى …*: the verb's own preposition is still to come.
  if (letter === 'ل' && hit.form.verb.takes.includes('إلى') && toLater(reading, i)) return undefined
  if (
    isOfSubject(reading, hit, i) ||
    isNoPreposition(reading, hit, i) ||
    (!isStrong(token.folded) && strongLater(reading, i))
  )
    return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i, start: withoutPrefix(reading.text, token, 1).start }
}

/**
 * *أفاد مدير السوق بالغرفة ماجد الراشد أن …*, *أشاد أمين الجمعية بالهند ماجد الراشد بالبرنامج*, *الوسائل المعنية بالاقتصاد*:
 * the speaker's place of work, before his name and his words, or his field.
 */
const isOfSubject = (reading: ArabicReading, hit: Hit, i: number): boolean => {
  const { tokens } = reading
  if (i === hit.at + 1) return false
  if (governsBa.has(withoutArticle(wordAt(tokens, i - 1)))) return true
  const noun = withoutArticle(wordAt(tokens, i).slice(1))
  if (isVerbalNoun(noun, noun, true)) return false
  return !isNamedBetween(tokens, hit.at + 1, i) && isNamedBehind(tokens, i + 1) && opensBehind(reading, i + 1)
}

const isNamedBetween = (tokens: ArabicReading['tokens'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isGivenName(wordAt(tokens, i))) return true
  return false
}

/** Whether a given name or a title follows, with only the place's own words before it. */
const isNamedBehind = (tokens: ArabicReading['tokens'], from: number): boolean => {
  for (let i = from; i < from + placeLength; i++) {
    const word = wordAt(tokens, i)
    if (isGivenName(word) || titles.has(word)) return true
    if (!isComma(word) && (tokens[i]?.kind === 'mark' || phraseEnd.has(word) || /^[وب]/u.test(word)))
      return false
  }
  return false
}

/** Whether a particle, a colon, a quotation or a noun with ب opens what was said. */
const opensBehind = (reading: ArabicReading, from: number): boolean => {
  const { tokens, opening } = reading
  for (let i = from; i < from + nearby; i++) {
    const word = wordAt(tokens, i)
    if (endsSearch(reading, i)) return false
    if (isThatParticle(tokens, i) || opening.has(i) || word === ':') return true
    if (word.startsWith('ب') && !isIn(word, falsePrefixed, beginWithLetter) && !isGivenName(word)) return true
    if (word === '.') return false
  }
  return false
}

/** *بـ«تعميق»*: the letter is alone before a mark or a number. */
const afterLetter = ({ tokens }: ArabicReading, i: number): Opener | undefined => {
  const next = tokens[i + 1]
  return next?.gap === 0 ? { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start } : undefined
}

/** *بالتعاون مع الجامعة* says how; *أشاد بالتعاون بين البلدين* says what. */
const isAdverbial = (noun: string, next: string): boolean =>
  adverbsWithBa.has(noun) || (withPartner.has(noun) && /^(?:مع|الي|من|ل\p{L}*)$/u.test(next))

const isNoPreposition = (reading: ArabicReading, hit: Hit, i: number): boolean => {
  const { tokens } = reading
  const word = wordAt(tokens, i)
  if (isIn(word, falsePrefixed, beginWithLetter) || timeWords.has(word.slice(1)) || word.length < 3)
    return true
  if (isSurname(reading, hit, i)) return true
  if (word.startsWith('بال') && isAdverbial(word.slice(3), wordAt(tokens, i + 1))) return true
  // Right after the verb a word with this letter may be a name that begins with it.
  if (i === hit.at + 1)
    return !word.startsWith('ب') || !(nounWithBa(word.slice(1)) || isOnlyObject(reading, hit, i))
  // After an office too, but no name has an article after the letter (*أشاد المدير بالعمل*).
  return isPlace(word) || (roles.has(wordAt(tokens, i - 1)) && !isStrong(word))
}

/** *حثت نوال بركات الأهالي على …*: behind a given name that follows the verb, with the preposition still to come. */
const isSurname = (reading: ArabicReading, { form, at }: Hit, i: number): boolean => {
  const { tokens } = reading
  const word = wordAt(tokens, i)
  if (i !== at + 2 || !isGivenName(wordAt(tokens, at + 1)) || isStrong(word)) return false
  if (word.startsWith('ب') && nounWithBa(word.slice(1))) return false
  for (let k = i + 1; k < i + nearby && !endsSearch(reading, k); k++) {
    const later = wordAt(tokens, k)
    const preposition = separate.get(later)
    if (preposition && form.verb.takes.includes(preposition)) return true
    if (later.startsWith(word.charAt(0)) && !isIn(later, falsePrefixed, beginWithLetter)) return true
  }
  return false
}

/** *طالب بصرف …*: nothing else opens what is said, so the word is not a name. */
const isOnlyObject = ({ tokens, opening }: ArabicReading, { form, at }: Hit, i: number): boolean => {
  const word = wordAt(tokens, i)
  if (form.verb.weak || isGivenName(word) || word.length < 4) return false
  for (let k = i + 1; k < at + nearby; k++) {
    const later = wordAt(tokens, k)
    if (later.startsWith('ب') || isThatParticle(tokens, k) || opening.has(k) || later === ':') return false
    if (later === '.' || later === '؛') return true
  }
  return true
}

const isPlace = (word: string): boolean => word.startsWith('ب') && place(word.slice(1))

/** With the article, a verbal noun or a particle it is surely the preposition. Others may begin a name (*بارزاني*). */
const isStrong = (word: string): boolean =>
  /^[بل](?:ال|ان|ما|كل|عدم|\d)/u.test(word) || isVerbalNoun(word.slice(1), word.slice(1), true)

const toLater = ({ tokens }: ArabicReading, from: number): boolean => {
  for (let i = from + 1; i < from + nearby; i++) {
    const word = wordAt(tokens, i)
    if (word === 'الي') return true
    if (tokens[i]?.kind === 'mark') return false
  }
  return false
}

const strongLater = ({ tokens }: ArabicReading, from: number): boolean => {
  const letter = wordAt(tokens, from).charAt(0)
  for (let i = from + 1; i < from + nearby; i++) {
    const word = wordAt(tokens, i)
    if (word === '.' || word === '؛' || word === ':') return false
    if (!word.startsWith(letter)) continue
    if (isIn(word, bareThat, pronounThat)) return true
    if (isStrong(word) && !falsePrefixed.has(word) && !isPlace(word)) return true
  }
  return false
}
