// A statement's words → claims made from them: the same but for spelling, changed in one word, cut, misspelt. This
// module knows nothing about how claims are compared.
import { fold } from '../../../text/fold.ts'
import { unitsOf, type Unit } from '../../../language/unit.ts'
import type { Random } from './random.ts'

/** Undefined if no such claim can be made from the text. */
export type Change = (
  text: string,
  random: Random,
  otherWords: readonly string[],
  /** The parts of the text inside quotation marks. */
  quotations?: readonly string[],
) => string | undefined

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
const textOf = (text: string, { start, end }: Unit): string => text.slice(start, end)
const replaced = (text: string, { start, end }: Unit, by: string): string =>
  text.slice(0, start) + by + text.slice(end)
const wordsIn = (text: string): readonly Unit[] => unitsOf(text).filter(({ kind }) => kind === 'word')

const vowelSigns = ['\u064e', '\u064f', '\u0650', '\u0652']
const hamza: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'ؤ' }

/** As people paste it: other vowel signs, hamza, digits, quotation marks and commas, another case. */
export const respelt: Change = (text, random) => {
  const changes: readonly ((character: string) => string)[] = [
    (character) =>
      /[\u0621-\u064a]/u.test(character) && random.below(6) === 0
        ? character + random.one(vowelSigns)
        : character,
    (character) => (random.below(2) === 0 ? (hamza[character] ?? character) : character),
    (character) =>
      /\d/u.test(character) && isArabic(text) ? String.fromCharCode(0x660 + Number(character)) : character,
    (character) => (/[،,;؛«»“”"]/u.test(character) && random.below(2) === 0 ? ' ' : character),
  ]
  const spelt = Array.from(text, (character) =>
    changes.reduce((made, change) => change(made), character),
  ).join('')
  const cased = isArabic(text) || random.below(2) === 0 ? spelt : spelt.toLowerCase()
  return random.below(2) === 0 ? `«${cased}»` : `${cased}.`
}

const negation = /^[وف]?(?:لا|لم|لن|ليس|ليست|غير|عدم|دون|بدون)$|^(?:not?|never|without|nor)$/u
const auxiliaries =
  /^(?:is|are|was|were|will|would|can|could|should|must|may|might|do|does|did|has|have|had)$/u

/** One more negation: after an English auxiliary, or else between any two words. */
export const negated: Change = (text, random) => {
  const words = wordsIn(text)
  if (words.length < 3) return undefined
  if (isArabic(text)) {
    const before = random.one(words.slice(1))
    return `${text.slice(0, before.start)}${random.one(['لا', 'لم', 'لن'])} ${text.slice(before.start)}`
  }
  const after = words.find(({ folded }) => auxiliaries.test(folded)) ?? random.one(words.slice(0, -1))
  return `${text.slice(0, after.end)} not${text.slice(after.end)}`
}

/** Another number in place of one. */
export const renumbered: Change = (text, random) => {
  const numbers = unitsOf(text).filter(({ kind, folded }) => kind === 'number' && /^\d+$/u.test(folded))
  if (numbers.length === 0) return undefined
  const number = random.one(numbers)
  return replaced(text, number, String(Number(number.folded) + 1 + random.below(9)))
}

/** Another word in place of one that is long enough to matter: in English a name, if there is one. */
export const renamed: Change = (text, random, otherWords) => {
  const long = wordsIn(text).filter(({ folded }) => folded.length >= 5)
  const names = long.filter((word) => word.start > 0 && /^\p{Lu}/u.test(textOf(text, word)))
  const word = long.length > 0 ? random.one(names.length > 0 ? names : long) : undefined
  const others = otherWords.filter(
    (other) =>
      isArabic(other) === isArabic(text) &&
      areUnlike(other, word?.folded ?? '') &&
      (isArabic(other) || /^\p{Lu}/u.test(other)),
  )
  return word && others.length > 0 ? replaced(text, word, random.one(others)) : undefined
}

/** Whether neither word has the other's first four letters, so that they are not forms of one word. */
const areUnlike = (one: string, other: string): boolean => {
  const [a, b] = [fold(one), other]
  const core = (word: string): string => word.replace(/^(?:وال|بال|لل|ال|[وبل])/u, '').slice(0, 4)
  return !a.includes(core(b)) && !b.includes(core(a))
}

/** In units: anything shorter is a phrase that anybody might use. */
const shortestHalf = 4

/** The first or the second half of the words. */
export const halved: Change = (text, random) => {
  const units = unitsOf(text)
  if (units.length < 2 * shortestHalf) return undefined
  const middle = units[Math.floor(units.length / 2)]
  const last = units[Math.floor(units.length / 2) - 1]
  if (!middle || !last || middle.start === last.end || isTorn(units)) return undefined
  return random.below(2) === 0 ? text.slice(0, middle.start).trim() : text.slice(middle.start).trim()
}

/** In words: this close to the middle, a negation in the first half may apply to the start of the second. */
const negationReach = 5

/** A half says something else if its negation is in the other half, or if it begins right after a number. */
const isTorn = (units: readonly Unit[]): boolean => {
  const middle = Math.floor(units.length / 2)
  const near = units.slice(Math.max(0, middle - negationReach), middle + 1)
  return near.some(({ folded }) => negation.test(folded)) || units[middle - 1]?.kind === 'number'
}

/** A typo in every tenth word, and in at least one. */
export const misspelt: Change = (text, random) => {
  const words = [...wordsIn(text)].filter(({ start, end }) => end - start >= 4)
  if (words.length === 0) return undefined
  const slips = Math.max(1, Math.round(unitsOf(text).length / 10))
  const chosen = new Set(Array.from({ length: slips }, () => random.one(words)))
  return words
    .filter((word) => chosen.has(word))
    .sort((a, b) => b.start - a.start)
    .reduce((made, word) => replaced(made, word, slipped(textOf(text, word), random)), text)
}

const slipped = (word: string, random: Random): string => {
  const at = 1 + random.below(word.length - 2)
  const letters = isArabic(word) ? 'ابتسعملنوي' : 'aeinorstl'
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + random.one(Array.from(letters)) + word.slice(at)
    case 2:
      return word.slice(0, at) + random.one(Array.from(letters)) + word.slice(at + 1)
    default:
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  }
}

const before: readonly string[] = [
  'BREAKING: ',
  'JUST IN: ',
  '🔴 ',
  '• ',
  'RT @harbour_news: ',
  '[UPDATE] ',
  '',
]
const beforeArabic: readonly string[] = [
  'عاجل: ',
  'عاجل | ',
  '#عاجل ',
  '🔴 ',
  'RT @almina: ',
  'بالفيديو.. ',
  '',
]
const behind: readonly string[] = [
  ' https://news.example/a/17',
  ' #news #today',
  ' via @harbour_news',
  ' — Reuters',
  ' (AFP, 3 March 2026)',
  ' 🙏🏽',
]
const behindArabic: readonly string[] = [
  ' https://news.example/a/17',
  ' #أخبار #اليوم',
  ' عبر @almina',
  ' (رويترز)',
  ' (وكالة الأنباء، 3 آذار 2026)',
  ' 🙏🏽',
]

/** As people pass it on: a tag before it, a link, a hashtag or a source after it, quotation marks or none. */
export const decorated: Change = (text, random) => {
  const [first, last] = isArabic(text) ? [beforeArabic, behindArabic] : [before, behind]
  const words = random.below(2) === 0 && !/["“”«»]/u.test(text) ? `“${text}”` : text
  return `${random.one(first)}${words}${random.one(last)}`
}
