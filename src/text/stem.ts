// A folded word → what it shares with its other forms, so that a clitic, a plural or an ending hides no match. Light
// stemming: it removes affixes and knows no dictionary. Arabic follows the lists of light10 (Larkey, Ballesteros,
// Connell 2007), English the plural, -ed and -ing. Both go on until nothing more comes off, so that a word has the
// same stem whatever its affixes.

/** In letters: a stem is not made shorter than this. */
const shortest = 3
/** In letters: no word is longer, and the rest of a longer one is ignored. */
const longest = 40

/**
 * The stem of a folded word; the word itself when nothing comes off.
 * @example stem('وللعلاقات') // 'علاق', as of 'علاقه'
 * @example stem('planned') // 'plan', as of 'plans'
 */
export const stem = (word: string): string => {
  const folded = word.slice(0, longest)
  const known = cache.get(folded)
  if (known !== undefined) return known
  const made = arabic.test(folded) ? arabicStem(folded) : latin.test(folded) ? englishStem(folded) : folded
  if (cache.size >= 100_000) cache.clear()
  cache.set(folded, made)
  return made
}

const cache = new Map<string, string>()
const arabic = /^\p{Script=Arabic}+$/u
const latin = /^[a-z'’]+$/u

const untilStable = (word: string, step: (word: string) => string): string => {
  let last = word
  for (let next = step(last); next !== last; next = step(last)) last = next
  return last
}

/** The article is certain. A single letter before the word may be its own, so it comes off last (*وصلت* is *وصل*). */
const arabicStem = (word: string): string =>
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

const englishStem = (word: string): string => {
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
