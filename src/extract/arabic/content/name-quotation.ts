// Separates Arabic quotations that only mark a name, a title or a number from words that somebody is said to have used.
import type { Quotation } from '../../../text/quotation-mark.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import { wordKey } from '../../../text/word.ts'
import { type Analysis, tokenAt } from '../../analysis.ts'
import { namedThings, ownWordsAfter } from '../../../language/ar/named-things.ts'
import { outletNouns, outletWords } from '../../../language/ar/outlets.ts'
import { bodies, states } from '../../../language/ar/people.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import { hasArticle, isIn, withoutArticle } from '../word.ts'

/** In words: nearly all longer quotations inside indirect speech in the training articles are verbatim. */
const longestName = 3
/** In words: the longest name after the noun for its kind (*مهرجان «…»*). */
const longestTitle = 8
/** In UTF-16 code units: the longest name in marks. Anything longer is known to be no name without reading it. */
const longestTitleText = 120
/** In tokens: enough of a quotation to know that it is longer. */
const sample = 10

/**
 * A function that says whether a quotation of the text marks a name. What is plainly a name once (*مجلة «ذا بانكر»*) is
 * one wherever the text has it in marks (*اعتمدته «ذا بانكر»*).
 */
export const nameQuotations = (analysis: Analysis): ((quotation: Quotation) => boolean) => {
  const { text, quotations } = analysis
  const keyOf = ({ start, end }: Quotation): string => wordKey(text.slice(start, end))
  const isShort = ({ start, end }: Quotation): boolean => end - start <= longestTitleText
  const known = new Set(quotations.filter((one) => isShort(one) && isNameQuotation(analysis, one)).map(keyOf))
  known.delete('')
  return (one) => isShort(one) && (known.has(keyOf(one)) || isNameQuotation(analysis, one))
}

/** Decides by the words before the quotation, its length and its own words. */
const isNameQuotation = ({ text, tokens }: Analysis, quotation: Quotation): boolean => {
  const open = tokenAt(tokens, quotation.open)
  const close = tokenAt(tokens, quotation.end)
  const inside = tokens.slice(open + 1, Math.min(close, open + sample)).filter(({ kind }) => kind !== 'mark')
  if (namesThing(tokens, open)) return inside.length <= longestTitle
  if (inside.length > longestName) return false
  if (isForeign(text.slice(quotation.start, quotation.end)) || isCalled(tokens, open)) return true
  return inside[0]?.kind === 'number' || isPlaceName(inside) || isOneName(tokens, open, inside)
}

/** *«داعش»*, *في «عكاظ»*: one word that is a name, or is where a name would be. */
const isOneName = (tokens: readonly Token[], open: number, inside: readonly Token[]): boolean => {
  const only = inside.length === 1 ? (inside[0]?.folded ?? '') : ''
  const before = wordAt(tokens, open - 1)
  if (only === '' || ownWordsAfter.has(before)) return false
  return isIn(only, outletWords, states) || only === 'داعش' || before === 'في'
}

/** *«سوق عكاظ»*, *«إقليم عدن»*: an indefinite noun and a place; an act in a place is speech (*«تحرير اليمن»*). */
const isPlaceName = ([noun, place, more]: readonly Token[]): boolean =>
  noun !== undefined &&
  place !== undefined &&
  more === undefined &&
  isIn(place.folded, outletWords, states) &&
  !hasArticle(noun.folded) &&
  !isVerbalNoun(noun.folded, noun.folded, true)

/** Latin letters, or nothing but numbers and marks. */
const isForeign = (words: string): boolean => /[A-Za-z]|^\P{L}*$/u.test(words)

/** *مهرجان «…»*, *بصحيفة «…»*, *المهرجان الكبير «…»*. */
const namesThing = (tokens: readonly Token[], open: number): boolean => {
  const word = wordAt(tokens, open - 1)
  const noun = word.replace(/^(?:وال|بال|لل|[وبلف])/u, '')
  if ([word, noun, withoutArticle(word)].some((one) => isIn(one, namedThings, outletNouns, bodies)))
    return true
  const head = hasArticle(word) ? wordAt(tokens, open - 2) : ''
  return head !== '' && namedThings.has(head.replace(/^(?:وال|بال|لل|ال)/u, ''))
}

/** *لـ«عكاظ»*, *يطلق «…»*, *يطلق عليه «…»*. */
const isCalled = (tokens: readonly Token[], open: number): boolean => {
  const before = wordAt(tokens, open - 1)
  const earlier = wordAt(tokens, open - 2)
  const isAttached = tokens[open]?.gap === 0 && (before === 'ل' || before === 'لل' || before === 'ال')
  return isAttached || earlier === 'يطلق' || (before === 'عليه' && /يطلق|اطلق/u.test(earlier))
}
