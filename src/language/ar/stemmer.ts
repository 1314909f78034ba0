// Arabic affixes: a folded word → its stem. Follows the lists of light10 (Larkey, Ballesteros, Connell 2007).
import { untilStable } from '../until-stable.ts'

/** In letters: a stem is not made shorter than this. */
const shortest = 3

/** The article is certain. A single letter before the word may be its own, so it comes off last (*وصلت* is *وصل*). */
export const arabicStem = (word: string): string =>
  untilStable(untilStable(untilStable(word, withoutArticle), withoutEnding), withoutClitic)

/** *God*: the article is part of the word. */
const god = 'الله'

const withoutArticle = (word: string): string => {
  const [, before = '', rest = ''] = /^([وف]?[بك]?ال|[وف]?لل)(\p{L}{2,})$/u.exec(word) ?? []
  return before === '' || word.endsWith(god) ? word : rest
}

const withoutClitic = (word: string): string => {
  if ('وفبلك'.includes(word.charAt(0)) && word.length > shortest) return word.slice(1)
  return /^س[يتنا]/u.test(word) && word.length > 1 + shortest ? word.slice(1) : word
}

const endings = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ات', 'ان', 'ون', 'ين', 'وا', 'يه', 'ه', 'ي', 'ا', 'ت']

const withoutEnding = (word: string): string => {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= shortest) return word.slice(0, -ending.length)
  return word
}
