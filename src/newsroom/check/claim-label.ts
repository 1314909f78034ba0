// The name or the office before the words of a claim: *Edith Corran: …*, *وزيرة الصحة رجاء المنصوري: …*. This module
// only distinguishes a noun phrase from a sentence that ends in a colon; others find out whose name it is.
import { isDenial, isNegated, isPlainSaying } from '../../match/polarity.ts'
import { functionWords } from '../../match/lexicon.ts'
import { fieldLabels } from '../../language/en/turns.ts'
import { sliceSpan, type Span } from '../../text/span.ts'
import { unitsOf } from '../../language/unit.ts'
import { wordsOfAll } from '../../language/packs.ts'

export interface Labelled {
  readonly rest: Span
  /** As it is written. */
  readonly label: string
}

/** In characters and in words: an office with a name is never longer. */
const longest = { characters: 90, words: 9 } as const
/** In words: with fewer after it, a label would be most of the claim. */
const leastBehind = 2

/** A noun phrase and a colon, or the bar that Arabic headlines have instead, with words after it. */
const label = /^[\s«»“”"]*([^:：|\n«»“”"؟?!]{2,90}?)\s*(?:[:：](?![\d/])|\|(?=\s))\s*/du

/** What is before a colon in `span`, if it looks like a name. */
export const labelBefore = (text: string, { start, end }: Span): Labelled | undefined => {
  const found = label.exec(text.slice(start, Math.min(end, start + longest.characters + 20)))
  const name = found?.[1]?.trim()
  if (!found || name === undefined || !isNounPhrase(name)) return undefined
  const rest = { start: start + found[0].length, end }
  return unitsOf(sliceSpan(text, rest)).length < leastBehind ? undefined : { rest, label: name }
}

/** *He never said this:*, *In short:* and *قال بوتين:* are not names: other modules read them. */
const isNounPhrase = (name: string): boolean => {
  const units = unitsOf(name)
  const [first] = units
  if (!first || units.length > longest.words || isNegated(name)) return false
  if (openers.has(first.folded) || (functionWords.has(first.folded) && !articles.has(first.folded)))
    return false
  if (/[.…]\s+\S*\p{Ll}{3}/u.test(name) || fieldLabels.has(first.folded)) return false
  return units.every(({ folded }) => !isDenial(folded) && !isPlainSaying(folded))
}

const articles = wordsOfAll(({ claims }) => claims.articles)
const openers = wordsOfAll(({ claims }) => claims.notLabels)
