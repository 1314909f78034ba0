// Words that their source interrupts: *الميزانية، وفقاً لهدى البنا، لن تكون جاهزة*. Before the source is only the subject,
// so that what follows the comma was said too.
import { wordAt } from '../../../text/token.ts'
import { phraseEnd, prepositions, relatives } from '../../../language/ar/function-words.ts'
import { bodies, givenNames, roles, states, titles } from '../../../language/ar/people.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { nounPhrase } from '../phrase/noun-phrase.ts'
import { hasArticle, isComma, isGivenName, isIn } from '../word.ts'
import type { According } from './according.ts'

/** In tokens: the longest subject. */
const longest = 14

/**
 * The token with which the words go on after the source; undefined where they do not.
 * @param from token with which the words begin
 */
export const resumedAt = (
  reading: ArabicReading,
  from: number,
  to: number,
  { at, to: end }: According,
): number | undefined => {
  const { tokens } = reading
  if (!isComma(wordAt(tokens, at - 1)) || !isComma(wordAt(tokens, end)) || end + 1 >= to) return undefined
  if (at - 1 <= from || at - from > longest) return undefined
  const next = wordAt(tokens, end + 1)
  if (!isPlain(reading, from, at - 1)) return undefined
  if (predicate.test(next)) return end + 1
  return isVerbless(reading, from, at - 1) && mayFollow(reading, end + 1) ? end + 1 : undefined
}

/** Nothing but a predicate begins so: a negation, or a verb in the future. */
const predicate = /^(?:لن|لم|سوف|ليس|ليست|س[يت]\p{L}{2,})$/u

/** Whether nobody speaks in the stretch, nothing is in it that makes a clause, and no comma divides it. */
const isPlain = ({ tokens, hits }: ArabicReading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (tokens[i]?.kind === 'mark' || predicate.test(word) || relatives.has(word)) return false
    const form = hits[i]?.form
    if (form && !form.verb.weak && form.kind !== 'MASDAR') return false
  }
  return true
}

/** A definite noun phrase, also after a preposition: *القبطان*, *وزارة الصحة*, *في ضاحية الزيتون*. */
const isVerbless = (reading: ArabicReading, from: number, to: number): boolean => {
  const { tokens } = reading
  const isBehind = prepositions.has(wordAt(tokens, from))
  const start = isBehind ? from + 1 : from
  const head = wordAt(tokens, start)
  if (start >= to || nounPhrase(reading, start, to)?.to !== to) return false
  if (!isBehind && !hasArticle(head) && !isIn(head, bodies, roles, titles, givenNames, states)) return false
  // *السد آمن*: after a definite noun an indefinite one is the predicate.
  for (let i = start + 1; i < to; i++)
    if (
      hasArticle(wordAt(tokens, i - 1)) &&
      !hasArticle(wordAt(tokens, i)) &&
      !isGivenName(wordAt(tokens, i))
    )
      return false
  return true
}

const mayFollow = ({ tokens, opening }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  return tokens[i]?.kind === 'word' && !opening.has(i) && !/^[وف]/u.test(word) && !phraseEnd.has(word)
}
