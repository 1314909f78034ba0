// A folded word → what it shares with its other forms, so that a clitic, a plural or an ending hides no match. Light
// stemming: it removes affixes and knows no dictionary.
import { packs } from './packs.ts'

/** In letters: no word is longer, and the rest of a longer one is ignored. */
const longest = 40

/**
 * The stem of a folded word; the word itself when nothing comes off, and for a script of no known language.
 * @example stem('وللعلاقات') // 'علاق', as of 'علاقه'
 * @example stem('planned') // 'plan', as of 'plans'
 */
export const stem = (word: string): string => {
  const folded = word.slice(0, longest)
  const known = cache.get(folded)
  if (known !== undefined) return known
  const made = packs.find(({ stemmer }) => stemmer.takes(folded))?.stemmer.stem(folded) ?? folded
  if (cache.size >= 100_000) cache.clear()
  cache.set(folded, made)
  return made
}

const cache = new Map<string, string>()
