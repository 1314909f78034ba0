// What is between a source and the comma that closes it: a clause about the source, or when and where it spoke
// (*بحسب نوال بركات التي تدير العيادة، …*, *كما أعلنت الشركة الاثنين، …*). It is no part of the words.
import { wordAt } from '../../../text/token.ts'
import { relatives, resumes, speechEvent, timeWords } from '../../../language/ar/function-words.ts'
import { appeared, keepsBack, tellsMore } from '../../../language/ar/relative-verbs.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { isComma, isIn } from '../word.ts'

/** In tokens: the longest clause about the source, and the longest time or place of saying. */
const longestClause = 25
const longestAdjunct = 8

/**
 * The comma that closes the aside, or `at` where none begins there.
 * @param at token after the source
 * @param to token at which the sentence ends
 */
export const pastAside = (reading: ArabicReading, at: number, to: number): number => {
  const { tokens } = reading
  const start = isComma(wordAt(tokens, at)) ? at + 1 : at
  const reach = reachOf(reading, at, start)
  for (let i = start + 1; i < Math.min(to, start + reach); i++) {
    const word = wordAt(tokens, i)
    if (isComma(word)) return i
    if (clauseMark.has(word)) return at
  }
  return at
}

/** How far the comma may be; 0 when no aside begins at `start`. */
const reachOf = ({ tokens }: ArabicReading, at: number, start: number): number => {
  const word = wordAt(tokens, start)
  if (relatives.has(word)) return longestClause
  if (start > at) return isWho.test(word) ? longestClause : 0
  // *بحسب الصحيفة فقد …* is not *lost*.
  if (resumes.has(word)) return 0
  if (isIn(word, tellsMore, keepsBack, appeared)) return longestClause
  if (timeWords.has(word)) return longestAdjunct
  return word === 'في' && speechEvent(wordAt(tokens, start + 1)) ? longestAdjunct : 0
}

const isWho = /^وه[ويم]$/u
const clauseMark: ReadonlySet<string> = new Set('.؛;:!؟?«"“')
