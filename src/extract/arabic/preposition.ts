// Content that the verb's own preposition opens (*دعا إلى …*, *تعهد بتعميق …*). An Arabic preposition of one letter is
// written attached, so that a name which begins with the letter has to be told from it.
import { type Token, wordAt } from '../../text/token.ts'
import type { Takes } from '../lexicon/ar/cue-verbs.ts'
import {
  adverbsWithBa,
  bareThat,
  beginWithLetter,
  circumstances,
  falsePrefixed,
  nounWithBa,
  place,
  pronounThat,
  timeWords,
} from '../lexicon/ar/function-words.ts'
import { roles, supervisors } from '../lexicon/ar/people.ts'
import { type Hit, type Reading, withoutPrefix } from './cue.ts'
import { isVerbalNoun } from './object.ts'
import type { Opener } from './opener.ts'
import { hasArticle, isGivenName, isIn, isThatParticle } from './word.ts'

/** In tokens: how far a surer preposition may follow. */
const nearby = 14

const separate: ReadonlyMap<string, Takes> = new Map([
  ['الي', 'إلى'],
  ['علي', 'على'],
  ['عن', 'عن'],
  ['من', 'من'],
])

/** The content that the verb's preposition at token `i` opens: separate (*إلى*) or attached (*بتعميق*). */
export const prepositionAt = (reading: Reading, hit: Hit, i: number): Opener | undefined => {
  const token = reading.tokens[i]
  if (token?.kind !== 'word') return undefined
  return separateAt(reading, hit, i, token) ?? attachedAt(reading, hit, i, token)
}

const separateAt = (reading: Reading, { form }: Hit, i: number, { folded }: Token): Opener | undefined => {
  const preposition = separate.get(folded)
  const next = reading.tokens[i + 1]
  if (!preposition || !next || !form.verb.takes.includes(preposition)) return undefined
  if (isRoleComplement(reading, i) || circumstances.has(next.folded)) return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start }
}

/** *المشرف على خيمة*, *المسؤول عن*: the preposition belongs to the subject's own title. */
const isRoleComplement = ({ tokens }: Reading, i: number): boolean => {
  const before = wordAt(tokens, i - 1)
  return supervisors.has(before) || (hasArticle(before) && supervisors.has(wordAt(tokens, i - 2)))
}

const attachedAt = (reading: Reading, hit: Hit, i: number, token: Token): Opener | undefined => {
  const [letter] = token.folded
  if ((letter !== 'ب' && letter !== 'ل') || !hit.form.verb.takes.includes(letter)) return undefined
  if (token.folded === letter) return afterLetter(reading, i)
  // *دعا الأمين العام للأمم المتحدة إلى …*: the verb's own preposition is still to come.
  if (letter === 'ل' && hit.form.verb.takes.includes('إلى') && toLater(reading, i)) return undefined
  if (isNoPreposition(reading, hit, i) || (!isStrong(token.folded) && strongLater(reading, i)))
    return undefined
  return { joint: 'NOUN_PHRASE', at: i, from: i, start: withoutPrefix(reading.text, token, 1).start }
}

/** *بـ«تعميق»*: the letter stands alone before a mark or a number. */
const afterLetter = ({ tokens }: Reading, i: number): Opener | undefined => {
  const next = tokens[i + 1]
  return next?.gap === 0 ? { joint: 'NOUN_PHRASE', at: i, from: i + 1, start: next.start } : undefined
}

const isNoPreposition = (reading: Reading, hit: Hit, i: number): boolean => {
  const { tokens } = reading
  const word = wordAt(tokens, i)
  if (isIn(word, falsePrefixed, beginWithLetter) || timeWords.has(word.slice(1)) || word.length < 3)
    return true
  if (word.startsWith('بال') && adverbsWithBa.has(word.slice(3))) return true
  // Right after the verb a word with this letter may be a name that begins with it.
  if (i === hit.at + 1)
    return !word.startsWith('ب') || !(nounWithBa(word.slice(1)) || isOnlyObject(reading, hit, i))
  // After an office too; but no name has its article after the letter (*أشاد المدير بالعمل*).
  return isPlace(word) || (roles.has(wordAt(tokens, i - 1)) && !isStrong(word))
}

/** *طالب بصرف …*: nothing else opens what is said, so that the word is no name. */
const isOnlyObject = ({ tokens, opening }: Reading, { form, at }: Hit, i: number): boolean => {
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

/** The letter with the article, a verbal noun or a particle: surely the preposition; else it may begin a name (*بارزاني*). */
const isStrong = (word: string): boolean =>
  /^[بل](?:ال|ان|ما|كل|عدم|\d)/u.test(word) || isVerbalNoun(word.slice(1), word.slice(1), true)

const toLater = ({ tokens }: Reading, from: number): boolean => {
  for (let i = from + 1; i < from + nearby; i++) {
    const word = wordAt(tokens, i)
    if (word === 'الي') return true
    if (tokens[i]?.kind === 'mark') return false
  }
  return false
}

const strongLater = ({ tokens }: Reading, from: number): boolean => {
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
