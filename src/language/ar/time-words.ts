// Small Arabic words that put a verb into a time. Folded.
import { wordSet } from '../../text/word-set.ts'

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
