// The people of a text by their surnames: which full names there are, and of what gender the one is whom the text calls
// by the surname alone.
import type { Mention } from '../../mention.ts'
import { feminineNames, masculineNames } from '../../../language/en/given-names.ts'
import type { Gender } from '../../../language/gender.ts'
import { words } from '../../../text/word.ts'
import { type EnglishReading, wordAt } from '../reading.ts'

/** What is asked of a person whom the text names; places are token indexes. */
interface Named {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly isSubject: boolean
  readonly isQuoted: boolean
  readonly isSure: boolean
}

/** A person with a surname, by the fullest name that the text has. */
export interface Bearer {
  mention: Mention
  /** How often the text has a name of two words or more for this person. */
  times: number
  /** Has a known first name, a title or a verb, so it is neither a headline nor a place. */
  isSure: boolean
  /** Not only a surname behind the capital that opens a sentence: *See Sexton*. */
  isWhole: boolean
}

/** The last word of a name, hyphens included: *Lopez-Cantera*. Folded. */
export const surnameOf = (name: string): string => words(name.split(' ').at(-1) ?? '').join('-')

/** How many full names are kept for one surname. */
const mostBearers = 6

/** @param isDoubtful whether the word at a token may have its capital for another reason than a name's */
export const surnamesOf = (
  all: readonly Named[],
  isDoubtful: (token: number) => boolean,
): ReadonlyMap<string, readonly Bearer[]> => {
  const found = new Map<string, Bearer[]>()
  for (const { mention, isSure, from } of all) {
    const parts = words(mention.name)
    const [first = ''] = parts
    const surname = surnameOf(mention.name)
    if (mention.shape !== 'PERSON' || !mention.name.includes(' ') || surname === '') continue
    const isWhole = !isDoubtful(from) || mention.role !== null || isGiven(first)
    const bearers = found.get(surname) ?? []
    const same = bearers.find(({ mention: { name } }) => isOnePerson(words(name), parts))
    if (same) join(same, { mention, times: 1, isSure, isWhole })
    else if (bearers.length < mostBearers) bearers.push({ mention, times: 1, isSure, isWhole })
    found.set(surname, bearers)
  }
  return found
}

const join = (known: Bearer, { mention, isSure, isWhole }: Bearer): void => {
  const isFuller = words(known.mention.name).length < words(mention.name).length
  // *Conservative Icon Morton Blackwell Explains …*: the name in the text is better than the one in a headline.
  if (isWhole === known.isWhole ? isFuller : isWhole) known.mention = { ...mention, role: known.mention.role }
  known.times++
  known.isSure ||= isSure
  known.isWhole ||= isWhole
}

const isGiven = (word: string): boolean => masculineNames.has(word) || feminineNames.has(word)

/** A first name of the same person, or a name that ends with the other one. */
const isOnePerson = (these: readonly string[], those: readonly string[]): boolean => {
  if (isOneFirstName(these[0] ?? '', those[0] ?? '')) return true
  const [few, many] = these.length < those.length ? [these, those] : [those, these]
  return few.length < many.length && few.every((word, i) => word === many[many.length - few.length + i])
}

/** *Ken* and *Kenneth*, *Sandy* and *Sandra*. */
const isOneFirstName = (one: string, other: string): boolean => {
  if (one === other) return true
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  return few.length > 2 && many.startsWith(few.replace(/(?:y|ie)$/, ''))
}

/** How many tokens after a surname are searched for a pronoun, and how many must agree. */
const reach = 15
const least = 2
const outweighs = 3

const known = new WeakMap<readonly Named[], Map<string, Gender | undefined>>()

/** Of what gender the one is whom a text calls by a surname alone: by the pronouns after it, where they agree. */
export const genderOfSurname = (
  reading: EnglishReading,
  all: readonly Named[],
  surname: string,
): Gender | undefined => {
  const found = known.get(all) ?? new Map<string, Gender | undefined>()
  known.set(all, found)
  if (!found.has(surname)) found.set(surname, genderIn(reading, all, surname))
  return found.get(surname)
}

const genderIn = (reading: EnglishReading, all: readonly Named[], surname: string): Gender | undefined => {
  const count = { masculine: 0, feminine: 0 }
  for (const { mention, isSubject, isQuoted, to, sentence } of all) {
    if (!isSubject || isQuoted || mention.name.includes(' ') || surnameOf(mention.name) !== surname) continue
    const gender = pronounAfter(reading, to, sentence)
    if (gender) count[gender]++
  }
  const { masculine, feminine } = count
  if (feminine >= least && feminine >= outweighs * masculine) return 'feminine'
  return masculine >= least && masculine >= outweighs * feminine ? 'masculine' : undefined
}

const pronounAfter = (reading: EnglishReading, from: number, sentence: number): Gender | undefined => {
  for (let i = from; i < from + reach && reading.sentenceOf[i] === sentence; i++) {
    const word = wordAt(reading, i)
    if (/^(?:she|her|herself)$/.test(word)) return 'feminine'
    if (/^(?:he|his|him|himself)$/.test(word)) return 'masculine'
  }
  return undefined
}
