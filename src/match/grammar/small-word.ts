// Two words of grammar, or one that only one side has → how they change the sense.
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Word } from '../word.ts'
import { isModal } from './english-verb.ts'
import { carriedBy, type Meant, meantBy, pronounChange } from './pronoun.ts'

const either = wordSet('or أو أم either', 'و')
const both = wordSet('and و both')
const alternatives = wordSet('or أو أم')

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

const quantifiers = wordSet(
  `all every each some most many few several any both majority minority half more less fewer least
  كل جميع جميعا كافة بعض معظم أغلب غالبية أغلبية كثير كثيرا قليل قليلا عدة بضع بضعة سائر كلا كلتا أكثر أقل`,
  ...['و', 'ب', 'ل', 'ال', 'ف', 'وال', 'بال', 'لل'],
)
/** *كلهم*, *بعضها*. */
const withPronoun = /^(.{2,}?)(?:هما|ها|هم|هن|نا|كم|ه)$/u

export const isQuantifier = (folded: string): boolean =>
  quantifiers.has(folded) || quantifiers.has(withPronoun.exec(folded)?.[1] ?? '')

const arabicModals = wordSet('قد ربما لعل عسى يمكن ممكن يجب ينبغي يتعين لابد يفترض', 'و', 'ف')
const englishModals = wordSet('perhaps maybe possibly probably likely certainly definitely')

/** Whether a word says how sure something is, or how binding. */
export const isMood = (word: Word): boolean =>
  isModal(word) || arabicModals.has(word.folded) || englishModals.has(word.folded)

const was = wordSet('كان كانت كانوا كانا كنا كنت', 'و', 'ف')
const is = wordSet('يكون تكون يكونون نكون', 'و', 'ف')

/** *كان*, which puts what follows into the past; *يكون*. */
export const isWas = (folded: string): boolean => was.has(folded)
export const isBe = (folded: string): boolean => is.has(folded)

/** *سوف* makes a future of the verb after it, as the prefix *سـ* does. */
export const isFutureWord = (folded: string): boolean => future.has(folded)
const future = wordSet('سوف', 'و', 'ف')
export const isFutureVerb = (folded: string): boolean => /^(?:[وف])?س[يتنا]/u.test(folded)

/** *قد* with a present verb: it may be; with a past verb: it has been. */
const maybe = wordSet('قد', 'و', 'ف')
export const isMaybe = (folded: string): boolean => maybe.has(folded)
const lamFamily: Readonly<Record<string, string>> = {
  لم: 'PAST',
  ولم: 'PAST',
  فلم: 'PAST',
  لن: 'FUTURE',
  ولن: 'FUTURE',
  فلن: 'FUTURE',
}

/** The time of a verb after one of the Arabic negations: *لم* for the past, *لن* for the future. */
export const timeOfNegation = (folded: string): string => lamFamily[folded] ?? 'PRESENT'

const farOfNear: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['here', wordSet('there')],
  ['this', wordSet('that')],
  ['these', wordSet('those')],
  [fold('هنا'), wordSet('هناك')],
  [fold('هذا'), wordSet('ذلك ذاك')],
  [fold('هذه'), wordSet('تلك')],
  [fold('هؤلاء'), wordSet('أولئك')],
])

/** *here* and *there*, *هذا* and *ذلك*, as a speaker and a report say them. */
export const isPlaceShift = (one: string, other: string): boolean =>
  farOfNear.get(one)?.has(other) === true || farOfNear.get(other)?.has(one) === true
