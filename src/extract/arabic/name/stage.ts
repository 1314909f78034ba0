// Who has appeared in an Arabic text without speaking, so that a hidden subject may mean them (*وصل الوزير خالد فارس.
// وقال …*).
import { wordAt } from '../../../text/token.ts'
import { type Analysis, sentenceAt, tokenAt } from '../../analysis.ts'
import type { Gender } from '../../../language/gender.ts'
import { about, phraseEnd } from '../../../language/ar/function-words.ts'
import { bodies, crowds, givenNames, roles, states, titles } from '../../../language/ar/people.ts'
import type { Mention } from '../../mention.ts'
import type { Hidden } from '../../language.ts'
import { agrees } from '../phrase/agreement.ts'
import { namedAt } from './naming.ts'
import { hasArticle, isComma, isIn, withoutArticle } from '../word.ts'

/** How many sentences before the verb are searched. */
const memory = 3
/** In tokens: how far into its sentence a body is the subject and not an object. */
const subjectReach = 3
/** In tokens: how much of a sentence is searched. */
const longest = 80

/**
 * The person or body that the latest sentence between two offsets is about and that the verb agrees with.
 * @param from end of the last words that somebody said
 */
export const onStage = (
  analysis: Analysis,
  from: number,
  to: number,
  hidden: Hidden,
): Mention | undefined => {
  const { tokens, sentences } = analysis
  const [begin, end] = [tokenAt(tokens, from), tokenAt(tokens, to)]
  const last = sentenceAt(sentences, Math.max(begin, end - 1))
  for (let s = last; s > last - memory && s >= 0; s--) {
    const sentence = sentences[s]
    if (!sentence || sentence.to <= begin) return undefined
    const first = afterCircumstance(analysis, Math.max(begin, sentence.from), Math.min(sentence.to, end))
    const past = Math.min(sentence.to, end, first + longest)
    const found = personIn(analysis, first, past, hidden) ?? bodyIn(analysis, first, past, hidden)
    if (found) return found
  }
  return undefined
}

/** *وحول علاقة المركز بالبنوك، أوضح*: the topic that a preposition introduces does not act in the sentence. */
const afterCircumstance = ({ tokens }: Analysis, from: number, to: number): number => {
  if (!about.has(wordAt(tokens, from))) return from
  for (let i = from; i < to; i++) if (isComma(wordAt(tokens, i))) return i + 1
  return from
}

/** The first person who agrees with the verb and is not after a preposition. */
const personIn = (analysis: Analysis, from: number, to: number, hidden: Hidden): Mention | undefined => {
  const { tokens } = analysis
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i)
    if (!isIn(word, roles, titles, givenNames) || word === 'علي') continue
    if (i > from && !mayPrecede(wordAt(tokens, i - 1))) continue
    const found = namedAt(analysis, i, to, titles.has(word) && i < from + subjectReach)
    if (found?.shape !== 'PERSON') continue
    const gender = found.gender ?? genderBefore(wordAt(tokens, i - 1))
    if (agrees([{ ...found, gender }], hidden)) return { ...found, gender }
    i = Math.max(i, tokenAt(tokens, found.span.end) - 1)
  }
  return undefined
}

/** *أصدرت الوزارة بياناً*, *تظاهر عمال المصنع*: a body, a crowd or an office as the subject. */
const bodyIn = (analysis: Analysis, from: number, to: number, hidden: Hidden): Mention | undefined => {
  const { tokens } = analysis
  for (let i = from; i < Math.min(to, from + subjectReach); i++) {
    if (!isSubject(wordAt(tokens, i)) || (i > from && !mayPrecede(wordAt(tokens, i - 1)))) continue
    const isState = states.has(wordAt(tokens, i))
    const found = namedAt(analysis, i, isState ? Math.min(to, stateEnd(tokens, i)) : to, true)
    if (found && agrees([found], hidden)) return found
  }
  return undefined
}

/** *الصين*, *الولايات المتحدة*: what follows is not part of its name. */
const stateEnd = (tokens: Analysis['tokens'], i: number): number =>
  wordAt(tokens, i + 1) === 'المتحده' ? i + 2 : i + 1

/** An office with the article needs no name (*لم يقل المدير …، بل قال*). */
const isSubject = (word: string): boolean =>
  isIn(word, bodies, crowds, states) ||
  (hasArticle(word) && (roles.has(word) || (crowds.has(withoutArticle(word)) && !word.endsWith('ين'))))

const mayPrecede = (before: string): boolean => !phraseEnd.has(before)

/** A verb in the past before its subject agrees with it (*سافرت سلمى*). */
const genderBefore = (before: string): Gender | undefined =>
  /\p{L}{3}ت$/u.test(before) ? 'feminine' : undefined
