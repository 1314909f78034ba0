// English endings, the plural, -ed and -ing: a folded word → its stem.
import { untilStable } from '../until-stable.ts'

/** In letters: a stem is not made shorter than this. */
const shortest = 3

export const englishStem = (word: string): string => {
  const bare = word.replace(/['’]s?$/u, '')
  return untilStable(bare, withoutSuffix).replace(/(?<=[^aeiou].*)(?:e|(?<=[^aeiou])y)$/u, lastLetter)
}

/** *carry* and *carried* both give *carri*, *make* and *making* give *mak*. */
const lastLetter = (letter: string): string => (letter === 'y' ? 'i' : '')

const withoutSuffix = (word: string): string => {
  if (/(?:ss|us|is)$/u.test(word) || word.length <= shortest) return word
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|z|ss)es$/u.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.slice(0, -1)
  return withoutVerbEnding(word)
}

const withoutVerbEnding = (word: string): string => {
  const found = /^(.*[aeiouy].*)(?:ing|ed)$/u.exec(word)
  const base = found?.[1]
  if (base === undefined || base.length < shortest) return word
  return base.replace(/([^aeiouls])\1$/u, '$1')
}
