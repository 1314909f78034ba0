// Two words of grammar, or one that only one side has → how they change the sense.
import { packs, wordsOfAll } from '../../language/packs.ts'
import type { Word } from '../word.ts'
import { isModal } from './english-verb.ts'
import { carriedBy, type Meant, meantBy, pronounChange } from './pronoun.ts'

const either = wordsOfAll(({ claims }) => claims.conjunctions.either)
const both = wordsOfAll(({ claims }) => claims.conjunctions.both)
const alternatives = wordsOfAll(({ claims }) => claims.conjunctions.alternatives)

/** Whether one of two words joins and the other leaves a choice. */
export const isOtherConjunction = (one: string, other: string): boolean =>
  (either.has(one) && both.has(other)) || (both.has(one) && either.has(other))

export const isAlternative = (folded: string): boolean => alternatives.has(folded)

/** Whom the words of two particles mean, if both mean somebody. */
export const meantByBoth = (one: Word, other: Word): readonly [Meant, Meant] | undefined => {
  const [a, b] = [meantBy(one.folded), meantBy(other.folded)]
  return a && b ? [a, b] : carriedBy(one.folded, other.folded)
}

export const personChange = (one: Word, other: Word): ReturnType<typeof pronounChange> => {
  const meant = meantByBoth(one, other)
  return meant ? pronounChange(...meant) : null
}

const quantifiers = wordsOfAll(({ claims }) => claims.quantifiers)
/** *كلهم*, *بعضها*. */
const withPronoun = /^(.{2,}?)(?:هما|ها|هم|هن|نا|كم|ه)$/u

export const isQuantifier = (folded: string): boolean =>
  quantifiers.has(folded) || quantifiers.has(withPronoun.exec(folded)?.[1] ?? '')

const moods = wordsOfAll(({ claims }) => claims.moods)

/** Whether a word says how sure something is, or how binding. */
export const isMood = (word: Word): boolean => isModal(word) || moods.has(word.folded)

const farOfNear = new Map(packs.flatMap(({ claims }) => [...claims.farOfNear]))

/** *here* and *there*, *هذا* and *ذلك*, as a speaker and a report say them. */
export const isPlaceShift = (one: string, other: string): boolean =>
  farOfNear.get(one)?.has(other) === true || farOfNear.get(other)?.has(one) === true
