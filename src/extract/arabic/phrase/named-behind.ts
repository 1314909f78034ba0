// A subject whose name comes after a clause about it: *قال رئيس اللجنة التي تحقق في الانهيار مازن الطحان إن …*, *قال أحد
// المهندسين الذين بنوا السد، وهو هاني الدالي، إن …*.
import { wordAt } from '../../../text/token.ts'
import { partitives, prepositions, relatives } from '../../../language/ar/function-words.ts'
import { anonymous, somebody, titles } from '../../../language/ar/people.ts'
import type { ArabicReading } from '../cue/cue.ts'
import type { Phrase } from './noun-phrase.ts'
import { hasArticle, isComma, isGivenName, isIn, isPersonNoun, isRole } from '../word.ts'

/** In tokens: the longest clause, and the fewest words of one before a name that is not its object. */
const longestClause = 25
const shortestClause = 4

/**
 * The name of the subject, right before its words; undefined where none is there.
 * @param phrase the subject up to its clause
 * @param to token at which the words are joined
 */
export const namedBehind = (reading: ArabicReading, phrase: Phrase, to: number): Phrase | undefined => {
  const { tokens } = reading
  const head = wordAt(tokens, phrase.from)
  if (isIn(head, anonymous, somebody) && !partitives.has(head)) return callsHimself(reading, phrase.to, to)
  if (to - phrase.to < shortestClause || to - phrase.to > longestClause) return undefined
  if (partitives.has(head)) return setApart(reading, phrase.to, to)
  const isOne = isRole(head) || titles.has(head) || isPersonNoun(head)
  return isOne && relatives.has(wordAt(tokens, phrase.to)) ? last(reading, phrase.to, to) : undefined
}

/** *رجل عرّف عن نفسه باسم ‖ أبو سالم*. */
const callsHimself = ({ tokens }: ArabicReading, from: number, to: number): Phrase | undefined => {
  for (let i = from + 2; i < Math.min(to - 1, from + shortestClause); i++)
    if (wordAt(tokens, i) === 'باسم' && /^نفس(?:ه|ها)$/u.test(wordAt(tokens, i - 1)))
      return { from: i + 1, to }
  return undefined
}

/** *، وهو هاني الدالي،*. */
const setApart = ({ tokens }: ArabicReading, from: number, to: number): Phrase | undefined => {
  if (!isComma(wordAt(tokens, to - 1))) return undefined
  for (let i = from; i < to - 2; i++)
    if (isComma(wordAt(tokens, i)) && isWho.test(wordAt(tokens, i + 1)))
      return isGivenName(wordAt(tokens, i + 2)) ? { from: i + 2, to: to - 1 } : undefined
  return undefined
}

const isWho = /^وه[وي]$/u

/** A full name after a definite noun. Right after a verb, a title or a preposition it is somebody else's. */
const last = ({ tokens, hits }: ArabicReading, from: number, to: number): Phrase | undefined => {
  const name = to - 2
  const before = wordAt(tokens, name - 1)
  if (name - from < shortestClause || !isGivenName(wordAt(tokens, name))) return undefined
  if (tokens[to - 1]?.kind !== 'word' || hits[to - 1]) return undefined
  // *عشرين عاماً*: the accusative of a time closes its phrase too.
  if (!hasArticle(before) && !/\p{L}{3}ا$/u.test(before)) return undefined
  return isIn(before, titles, prepositions) || isRole(before) ? undefined : { from: name, to }
}
