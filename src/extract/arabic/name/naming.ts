// Who or what a phrase in running text names, where no verb of saying shows how far it reaches.
import { wordAt } from '../../../text/token.ts'
import { words } from '../../../text/word.ts'
import { type Analysis, spanOf } from '../../analysis.ts'
import { bareThat, fillers, phraseEnd, pronounThat, timeWords } from '../../../language/ar/function-words.ts'
import { isOtherName, personAt } from '../../learned/names.ts'
import { isObjectBehind } from '../phrase/object-behind.ts'
import type { Mention } from '../../mention.ts'
import { isAli } from './ali.ts'
import { arabicMentions } from './mention.ts'
import { hasArticle, isGivenName, isIn, isNamePart } from '../word.ts'
import { abbreviatedTitles } from '../../../language/ar/people.ts'

/** In tokens: the longest name with its office. */
const longestNaming = 14

/**
 * The first mention of the phrase that begins at token `from`; undefined when it is a single word.
 * @param limit token before which the phrase ends
 * @param single whether a single word will do
 */
export const namedAt = (
  analysis: Analysis,
  from: number,
  limit: number,
  single = false,
): Mention | undefined => {
  const found = from + longestNaming <= limit ? remembered(analysis, from) : read(analysis, from, limit)
  return found && (single || hasTwoWords(found.name)) ? found : undefined
}

/** What phrases name when no limit cuts them short. Every later mention asks for the same ones. */
const memories = new WeakMap<Analysis, Map<number, Mention | undefined>>()

const remembered = (analysis: Analysis, from: number): Mention | undefined => {
  const memory = memories.get(analysis) ?? new Map<number, Mention | undefined>()
  memories.set(analysis, memory)
  if (!memory.has(from)) memory.set(from, read(analysis, from, from + longestNaming))
  return memory.get(from)
}

const read = (analysis: Analysis, from: number, limit: number): Mention | undefined => {
  const { tokens } = analysis
  const last = Math.min(limit, from + longestNaming)
  let to = from + 1
  while (to < last && isInPhrase(analysis, to) && !beginsObject(analysis, from, to)) to++
  const span = spanOf(tokens, from, to)
  return span ? arabicMentions(analysis, span, true)[0] : undefined
}

/** Looks for a blank first, because the same single words are asked for again and again. */
const hasTwoWords = (name: string): boolean => /[^\p{L}\p{M}]/u.test(name) && words(name).length > 1

const isInPhrase = (analysis: Analysis, i: number): boolean => {
  const { tokens } = analysis
  const word = wordAt(tokens, i)
  const before = wordAt(tokens, i - 1)
  // The full stop of *د.* belongs to the title.
  if (word === '.') return abbreviatedTitles.has(before)
  if (word === '' || tokens[i]?.kind !== 'word') return false
  if (phraseEnd.has(word) && !isAli(analysis, i)) return false
  return !isIn(word, timeWords, bareThat, pronounThat, fillers) && !(hasArticle(before) && isObject(word))
}

/** *أغلقت وزارة الصحة القسم*: what the body did it to. A name that only the tagger knows is not cut. */
const beginsObject = (analysis: Analysis, from: number, i: number): boolean =>
  isBehindName(analysis, from, i) ||
  (isObjectBehind((k) => wordAt(analysis.tokens, k), from, i) &&
    (hasArticle(wordAt(analysis.tokens, i)) || (personAt(analysis, i) <= 0 && !isOtherName(analysis, i))))

/** *التقت ليلى الصفدي ‖ مازن الطحان*, *زارت ليلى الصفدي ‖ المدينة*: behind a full name. */
const isBehindName = (analysis: Analysis, from: number, i: number): boolean => {
  const { tokens } = analysis
  const word = wordAt(tokens, i)
  // *سلمان بن حمد آل خليفة*: *آل* is a link.
  if (i - 2 < from || !/^ال\p{L}{2}/u.test(wordAt(tokens, i - 1)) || !isGivenName(wordAt(tokens, i - 2)))
    return false
  if (isGivenName(word)) return true
  return hasArticle(word) && /(?:ه|ات)$/u.test(word) && personAt(analysis, i) <= 0
}

/** After the body's name: *اللجنة بياناً*, *المركز بيانه*. */
const isObject = (word: string): boolean =>
  /^(?:\p{L}{3,}ا|(?:بيان|كلمت|تصريحات|حديث)ه?ا?)$/u.test(word) && !isNamePart(word)
