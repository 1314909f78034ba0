// Tells an Arabic quotation that only marks a name, a title or a number from words that somebody is said to have used.
import type { Quotation } from '../../text/quotation-mark.ts'
import { type Analysis, tokenAt } from '../analysis.ts'
import { namedThings, ownWordsAfter } from '../lexicon/ar/named-things.ts'
import { outletNouns } from '../lexicon/ar/outlets.ts'
import { bodies } from '../lexicon/ar/people.ts'

/** In words: of the quotations inside indirect speech in the training articles, nearly all longer ones are verbatim. */
const longName = 3

export const isNameQuotation = ({ text, tokens }: Analysis, quotation: Quotation): boolean => {
  const open = tokenAt(tokens, quotation.open)
  const close = tokenAt(tokens, quotation.end)
  const inside = tokens.slice(open + 1, Math.min(close, open + 10)).filter(({ kind }) => kind !== 'mark')
  const before = tokens[open - 1]
  const word = before?.folded ?? ''
  const isNaming = [namedThings, outletNouns, bodies].some(
    (list) =>
      list.has(word) ||
      list.has(word.replace(/^(?:وال|بال|لل|[وبلف])/u, '')) ||
      list.has(word.replace(/^(?:ال)/u, '')),
  )
  if (isNaming) return inside.length <= 8
  if (inside.length > longName) return false
  if (/[A-Za-z]|^\P{L}*$/u.test(text.slice(quotation.start, quotation.end))) return true
  if (tokens[open]?.gap === 0 && /^(?:ل|لل|ال)ـ*$/u.test(word)) return true
  if (
    tokens[open - 2]?.folded === 'يطلق' ||
    (word === 'عليه' && /يطلق|اطلق/u.test(tokens[open - 2]?.folded ?? ''))
  )
    return true
  return inside.length === 1 && !ownWordsAfter.has(word)
}
