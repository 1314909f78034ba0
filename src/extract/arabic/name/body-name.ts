// What a speaker who is not a person is called: the noun phrase of a body, a document or somebody unnamed without the
// time and place of speaking, and the proper name of an outlet or a company without the noun before it.
import { wordAt } from '../../../text/token.ts'
import { type Analysis, tokenAt } from '../../analysis.ts'
import { isOtherName } from '../../learned/names.ts'
import { phraseEnd, prepositions } from '../../../language/ar/function-words.ts'
import { nationOf } from '../../../language/ar/nations.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { anonymous, bodies, documents, states } from '../../../language/ar/people.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { type NamePart, wordsOfPart } from './name-words.ts'
import { hasArticle, isIn, isPersonNoun, isRole, isTwo } from '../word.ts'
import {
  atTimes,
  attributes,
  namedByThemselves,
  quantities,
  sources,
  then,
} from '../../../language/ar/body-words.ts'

/** In tokens: a quantity with its adjective and من. */
const quantityReach = 3
/** The words that are its name; a part of the phrase, never empty. */
export const bodyName = (analysis: Analysis, part: NamePart): Phrase => {
  const { from, to, joined } = part
  const start = joined ? from : afterQuantity(analysis, from, to)
  const end = endOf(analysis, start, to, start > from)
  return properName(analysis, part, start, end) ?? { from: start, to: withoutNation(analysis, start, end) }
}

const afterQuantity = ({ tokens }: Analysis, from: number, to: number): number => {
  if (!quantities.has(wordAt(tokens, from))) return from
  for (let i = from + 1; i < Math.min(to - 1, from + quantityReach); i++)
    if (wordAt(tokens, i) === 'من') return i + 2 < to ? i + 1 : from
  return from
}

const endOf = (analysis: Analysis, from: number, to: number, isCrowd: boolean): number => {
  for (let i = from + 1; i < to; i++)
    if (leaves(analysis, from, i, to) || (isCrowd && wordAt(analysis.tokens, i) === 'في')) return i
  return to
}

/** *الباحثون القائمون على الدراسة*: a participle of people with its complement, which may be outside the phrase. */
const isAtSomething = ({ tokens }: Analysis, i: number): boolean =>
  participleOfMany.test(wordAt(tokens, i)) &&
  /(?:ون|ين)$/u.test(wordAt(tokens, i - 1)) &&
  prepositions.has(wordAt(tokens, i + 1))

const participleOfMany = /^ال\p{L}ا\p{L}{2,3}(?:ون|ين)$/u

const leaves = (analysis: Analysis, from: number, i: number, to: number): boolean => {
  const { tokens } = analysis
  const word = wordAt(tokens, i)
  const head = wordAt(tokens, from)
  if (isIn(word, then, atTimes) || isAtSomething(analysis, i)) return true
  if (word === 'في' && isTwo(head.replace(/^ل(?=\p{L}{4})/u, '')) && !hasArticle(head)) return true
  if (sources.has(head)) return isPlacing(word) && !(word === 'من' && isPersonNoun(wordAt(tokens, i + 1)))
  if (/^ب/u.test(word) && states.has(word.slice(1))) return true
  return word === '(' ? bodies.has(head) && isSecondName(tokens, i, to) : isAttribute(analysis, from, i, to)
}

/** *المنتمي لدوري الدرجة الأولى*, *المكلفة بمتابعة الملف*: a participle with its complement. */
const isAttribute = ({ tokens, inside }: Analysis, from: number, i: number, to: number): boolean =>
  attributes.has(wordAt(tokens, i)) &&
  inside[i] === inside[from] &&
  i + 1 < to &&
  /^(?:[بل]\p{L}{2,}|في|عن|من)$/u.test(wordAt(tokens, i + 1))

/** *وزارة الدفاع (البنتاجون)*; a number belongs to its noun. */
const isSecondName = (tokens: Analysis['tokens'], i: number, to: number): boolean => {
  let close = i
  while (close < to && !/[)\]]/u.test(wordAt(tokens, close))) close++
  return (close + 1 >= to || isPlacing(wordAt(tokens, close + 1))) && tokens[i + 1]?.kind === 'word'
}

const isPlacing = (word: string): boolean =>
  isIn(word, phraseEnd) || /^[([]$/u.test(word) || (/^ب(?:ال)?\p{L}{3,}/u.test(word) && word !== 'باسم')

/** *صحيفة «بيلد» الألمانية*, *شركة Sprint*: the name alone. */
const properName = (analysis: Analysis, part: NamePart, from: number, to: number): Phrase | undefined => {
  const { tokens, opening } = analysis
  const head = wordsOfPart(tokens, part)(from)
  const isOutlet = outletNouns.has(head) && !hasArticle(head)
  if (!(isOutlet || namedByThemselves.has(head)) || isNewsAgency(tokens, from, to)) return undefined
  const isAgency = head === 'وكاله'
  const quotation = opening.get(from + 1)
  if (!quotation && isOutlet && !isAgency && isOfNation(tokens, from, to))
    return { from: from + 1, to: to - 1 }
  if (!quotation) return bareName(analysis, from + 1, to, isOutlet && !isAgency)
  const close = Math.min(to, tokenAt(tokens, quotation.end))
  if (close <= from + 2 || (isAgency && hasArticle(wordAt(tokens, from + 2)))) return undefined
  return { from: from + 2, to: close }
}

/** *صحيفة المرفأ اليوم البريطانية*: the words between an outlet's noun and its nation are its name. */
const isOfNation = (tokens: Analysis['tokens'], from: number, to: number): boolean =>
  to - from > 2 && hasArticle(wordAt(tokens, to - 1)) && nationOf(wordAt(tokens, to - 1)) !== undefined

/** A name without marks, up to the end or to an adjective of nation (*صحيفة الديلي ميل البريطانية*). */
const bareName = (
  analysis: Analysis,
  from: number,
  to: number,
  mayBeDefinite: boolean,
): Phrase | undefined => {
  let end = from
  while (end < to && isNameWord(analysis, end, mayBeDefinite && end === from)) end++
  const isWhole = end === to || /^ال\p{L}+(?:ي|يه)$/u.test(wordAt(analysis.tokens, end))
  return end > from && isWhole ? { from, to: end } : undefined
}

/** *وكالة يونهاب للأنباء*: the noun is a part of the name. */
const isNewsAgency = (tokens: Analysis['tokens'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === 'للانباء') return true
  return false
}

const isNameWord = (analysis: Analysis, i: number, isOutlet: boolean): boolean => {
  const word = wordAt(analysis.tokens, i)
  if (/^[a-z]/u.test(word)) return true
  if (!/^\p{L}{2,}$/u.test(word) || isRole(word) || isIn(word, bodies, anonymous, phraseEnd, documents))
    return false
  if (word.startsWith('لل')) return false
  if (hasArticle(word)) return isOutlet && !/(?:ي|يه|ات)$/u.test(word) && isOtherName(analysis, i)
  return !/(?:يه|ه|ات)$/u.test(word) && isOtherName(analysis, i)
}

/** *وكالة الأناضول التركية*: without the nation; in *وكالة الأنباء السعودية* the nation is part of the name. */
const withoutNation = ({ tokens }: Analysis, from: number, to: number): number => {
  if (wordAt(tokens, from) !== 'وكاله' || /^ال[اأ]نباء$/u.test(wordAt(tokens, from + 1))) return to
  let end = to
  while (end > from + 2 && /^ال\p{L}+يه$/u.test(wordAt(tokens, end - 1))) end--
  return end
}
