// Adverbials between a verb of saying and its subject: how, in answer to what, in whose name.
import { wordAt } from '../../../text/token.ts'
import { adverbsWithBa, answering, manner, mannerNouns } from '../../../language/ar/function-words.ts'
import { bodies } from '../../../language/ar/people.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { hasArticle, isGivenName } from '../word.ts'

/** In letters: a shorter noun after ب may just as well begin a name. */
const shortestNoun = 3

/** The token after the adverbial that begins at token `i`; undefined when there is none. */
export const afterAdverbial = (reading: ArabicReading, i: number): number | undefined => {
  const { tokens, text } = reading
  const token = tokens[i]
  if (token?.kind !== 'word') return undefined
  const word = token.folded
  const raw = text.slice(token.start, token.end)
  if (word === 'باسم') return bodies.has(wordAt(tokens, i + 1)) ? i + 2 : undefined
  if (word === 'للمره') return i + 2
  if (isAccusative(word, raw) || isLike(word, raw)) return i + 1
  return word.startsWith('ب') && isMannerNoun(word, raw) ? i + lengthOf(reading, i) : undefined
}

const isAccusative = (word: string, raw: string): boolean =>
  manner.has(word) || answering.has(word) || raw.includes('\u064B')

/** *كعادته*. */
const isLike = (word: string, raw: string): boolean =>
  /^ك\p{L}{3,}(?:ه|ها|هم)$/u.test(word) && !raw.endsWith('ة') && !isGivenName(word)

/** *بالمقابل*, *بصراحة*, *بأسف*: ب and a noun; a name that begins with ب does not count. */
const isMannerNoun = (word: string, raw: string): boolean => {
  const noun = word.slice(1)
  if (isGivenName(word)) return false
  if (noun.startsWith('ال')) return noun.length > shortestNoun + 1 || adverbsWithBa.has(noun.slice(2))
  return mannerNouns.has(noun) || (raw.endsWith('ة') && noun.length > shortestNoun)
}

/** In tokens, with what the noun governs or its adjective: *بكل وضوح*, *بلهجة حادة*. */
const lengthOf = ({ tokens }: ArabicReading, i: number): number => {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  if (word === 'بكل') return 2
  const isAdjective = !hasArticle(word.slice(1)) && word.endsWith('ه') && /^\p{L}{3,}ه$/u.test(next)
  return isAdjective && !hasArticle(next) && !isGivenName(next) ? 2 : 1
}
