// The man's name علي and the preposition على are one folded word. Most texts spell them differently, and the letters
// decide. In a text that spells both alike, the words around them decide.
import { wordAt } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import { personAt } from '../../learned/names.ts'
import { nameLinks, titles } from '../../../language/ar/people.ts'
import { isGivenName } from '../word.ts'

const folded = 'علي'
/** Whether the token is the name. */
export const isAli = (analysis: Analysis, i: number): boolean => {
  const before = wordAt(analysis.tokens, i - 1)
  if (wordAt(analysis.tokens, i) !== folded) return false
  if (nameLinks.has(before)) return true
  if (separatesYa(analysis)) return !endsInAlif(analysis, i)
  return isGivenName(before) || titles.has(before) || personAt(analysis, i) > 0
}

const endsInAlif = ({ text, tokens }: Analysis, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && /ى\p{Mn}*$/u.test(text.slice(token.start, token.end))
}

const known = new WeakMap<Analysis['tokens'], boolean>()

/** Whether the text has a final ى for one and ي for the other. It does unless it writes *إلي* or *فى*. */
const separatesYa = (analysis: Analysis): boolean => {
  const found = known.get(analysis.tokens)
  if (found !== undefined) return found
  const { places } = analysis
  const isSeparated =
    places('الي').every((i) => endsInAlif(analysis, i)) && !places('في').some((i) => endsInAlif(analysis, i))
  known.set(analysis.tokens, isSeparated)
  return isSeparated
}
