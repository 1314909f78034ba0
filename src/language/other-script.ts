// Whether a name in Arabic letters and one in Latin letters can be one name. Arabic writes no short vowels, and Latin
// papers spell one sound in many ways (*Qaddafi*, *Gadhafi*). So only the consonants are compared, by class.
import { fold } from '../text/fold.ts'
import { romanize } from '../text/romanize.ts'
import { arabicScript } from './script.ts'
import { wordSet } from '../text/word-set.ts'
import { words } from '../text/word.ts'

/** Longest first: several Latin letters for one sound, then sounds that are one in the other script. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/sch|tsh|tch|sh|ch/gu, 'S'],
  [/kh/gu, 'X'],
  [/ph/gu, 'f'],
  [/dj|[gq]h|[jgqkc]/gu, 'k'],
  [/x/gu, 'ks'],
  [/dh|z/gu, 'd'],
  [/th/gu, 't'],
  [/p/gu, 'b'],
  [/v/gu, 'f'],
  [/[aeiouyw'’]/gu, ''],
  [/h$/gu, ''],
  [/(.)\1+/gu, '$1'],
]
/** Words that one script leaves out, or writes as a part of the next word. */
const links = wordSet('al el ul bin ben ibn bint abd of the von van de')
const article = /^(?:al|el)(?=[a-z]{3})/u
/** In letters: too many names have a shorter skeleton. */
const telling = 3

/**
 * Whether the two are in different scripts, and the words of the shorter are among those of the longer, in order. A
 * single word must have at least `telling` letters, and must be the last word of the other name.
 * @example sameInOtherScript('رجاء المنصوري', 'Raja Mansouri') // true
 */
export const sameInOtherScript = (one: string, other: string): boolean => {
  if (arabicScript.isIn(one) === arabicScript.isIn(other)) return false
  const [a, b] = [skeletons(one), skeletons(other)]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0 || few.join('').length < telling) return false
  if (few.length === 1) return few[0] === many.at(-1)
  let at = 0
  for (const word of few) {
    at = many.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

const skeletons = (name: string): readonly string[] => {
  const latin = arabicScript.isIn(name)
    ? romanize(name.replace(/عبد\s+ال/gu, 'عبدال'), 200).split('-')
    : words(fold(name))
  return joinedAbd(latin)
    .filter((word) => !links.has(word))
    .map(consonants)
    .filter((word) => word !== '')
}

const consonants = (latin: string): string =>
  classes.reduce((made, [pattern, by]) => made.replace(pattern, by), latin.replace(article, ''))

/**
 * What both scripts keep of one word of a name; empty for a word that is too short to identify a name.
 * @example skeletonOf('Mansouri') === skeletonOf('المنصوري') // 'mnsr'
 */
export const skeletonOf = (word: string): string => {
  const made = consonantsOf(word)
  return made.length < telling ? '' : made
}

/** The same for short names too, which help only together with another word: *Hale*, *هيل*. */
export const consonantsOf = (word: string): string => skeletons(word).join('')

/** *Abd al-Aziz*, *Abdel Aziz*, *Abdulaziz*: one word, as in Arabic once the article is joined to it. */
const joinedAbd = (all: readonly string[]): readonly string[] => {
  const line = all.join(' ').replace(/\babd(?:[aeu]l)?[ -]?(?:[aeu]l )?(?=[a-z]{3})/gu, 'abdal')
  return line.split(' ').filter(Boolean)
}
