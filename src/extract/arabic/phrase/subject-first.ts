// A subject that opens its sentence, before its verb: *أما النقابة، فقد طالبت …*, *الوزير خالد فارس، وهو مهندس، أكد أن …*.
import { wordAt } from '../../../text/token.ts'
import { asFor, atTheirTurn, prepositions, relatives } from '../../../language/ar/function-words.ts'
import {
  anonymous,
  bodies,
  crowds,
  documents,
  givenNames,
  roles,
  states,
  titles,
} from '../../../language/ar/people.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import { nounPhrase, type Phrase, spansVerb } from './noun-phrase.ts'
import { hasArticle, isComma, isIn } from '../word.ts'

/** In tokens: the longest clause about the subject between it and its verb. */
const longestAside = 25

/** In tokens: the longest place or time at the head of the sentence. */
const longestCircumstance = 10

/**
 * The noun phrase that opens the sentence, when the verb agrees with it and only an aside is between them;
 * undefined otherwise.
 * @param from token at which the sentence begins
 */
export const subjectFirst = (reading: ArabicReading, hit: Hit, from: number): Phrase | undefined => {
  const { tokens } = reading
  const isTopic = asFor.has(wordAt(tokens, from))
  // After *as for*, ف joins the verb; a verb joined by و goes on with something else.
  if (hit.joined !== isTopic && !isAlready(wordAt(tokens, hit.at - 1))) return undefined
  const end = hit.at - (isAlready(wordAt(tokens, hit.at - 1)) ? 1 : 0)
  const start = isTopic ? from + 1 : afterCircumstance(reading, from, end)
  const phrase = start < end ? nounPhrase(reading, start, end) : undefined
  if (!phrase || !(isTopic || maySpeak(wordAt(tokens, start)))) return undefined
  if (!agrees(hit, wordAt(tokens, start)) || !isAside(reading, phrase.to, end, isTopic)) return undefined
  return spansVerb(reading, phrase) ? undefined : phrase
}

/** *في المقابل، المعارضة قالت*: past where or when it was said. */
const afterCircumstance = ({ tokens }: ArabicReading, from: number, to: number): number => {
  if (!prepositions.has(wordAt(tokens, from).replace(/^و(?=\p{L}{2})/u, ''))) return from
  for (let i = from + 1; i < Math.min(to, from + longestCircumstance); i++)
    if (isComma(wordAt(tokens, i))) return i + 1
  return from
}

const isAlready = (word: string): boolean => word === 'قد' || word === 'فقد'

const maySpeak = (word: string): boolean =>
  hasArticle(word) || isIn(word, roles, titles, bodies, givenNames, anonymous, documents, states, crowds)

/** A man cannot be the subject of a feminine verb, nor a feminine noun that of a masculine one. */
const agrees = ({ form: { gender, number } }: Hit, head: string): boolean => {
  if (number === 'plural') return true
  const isFeminine = /(?:ه|ات)$/u.test(head) && !isIn(head, givenNames, titles)
  const isMan = isIn(head, roles, titles) && !/(?:ه|ات|اء)$/u.test(head)
  return gender === 'feminine' ? !isMan : !isFeminine
}

/** Whether the stretch is empty, *for his part*, a relative clause, or words between commas. */
const isAside = (reading: ArabicReading, from: number, to: number, isTopic: boolean): boolean => {
  const { tokens } = reading
  const first = wordAt(tokens, from)
  const last = wordAt(tokens, to - 1)
  if (from >= to || (isTopic && from === to - 1 && isComma(first))) return true
  if (to - from > longestAside || !isQuiet(reading, from, to)) return false
  if (isComma(first)) return isComma(last) && to - from > 2
  return relatives.has(first) || atTheirTurn.has(last)
}

/** Whether nobody else speaks, and no sentence ends, in the stretch. */
const isQuiet = ({ tokens, hits }: ArabicReading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const form = hits[i]?.form
    if (form && !form.verb.weak && (form.kind === 'PAST' || form.kind === 'PRESENT') && !form.pronoun)
      return false
    if (clauseMark.has(wordAt(tokens, i))) return false
  }
  return true
}

const clauseMark: ReadonlySet<string> = new Set('.؛;:!؟?')
