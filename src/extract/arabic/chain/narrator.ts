// Where an Arabic article goes on in its own voice inside the sentence that reports what somebody said.
import { fold } from '../../../text/fold.ts'
import { wordAt } from '../../../text/token.ts'
import { exceptions, pronounThat, relatives, turning, turns } from '../../../language/ar/function-words.ts'
import { giving, particulars, without } from '../../../language/ar/narration.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { hasArticle, isComma, isThatParticle } from '../word.ts'

/** Whether the cue at a token begins another statement that is not part of this one. */
export type IsBoundary = (i: number) => boolean

/** In tokens: how far after *كان* or *إلا أن* its verb may be. */
const wasReach = 14
const butReach = 9
/** In tokens: how far after *دون أن يقدم* what was withheld may be. */
const withheldReach = 4

/** Whether the article speaks again at token `i`. */
export const isNarrator = (reading: ArabicReading, i: number, isBoundary: IsBoundary): boolean =>
  isTurn(reading, i) ||
  isResumed(reading, i) ||
  isAnnounced(reading, i, isBoundary) ||
  isContrast(reading, i) ||
  isAllusion(reading, i) ||
  isWithheld(reading, i)

const turnsByFirst = new Map<string, (readonly string[])[]>()
for (const turn of turns) {
  const [first = '', ...rest] = turn.map(fold)
  turnsByFirst.set(first, [...(turnsByFirst.get(first) ?? []), rest])
}

/** One of the article's own turns of phrase (*من جانبه*, *وجاء ذلك*). */
export const isTurn = ({ tokens }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  const isJoined = word.startsWith('و') || word.startsWith('ف')
  const found = turnsByFirst.get(word) ?? (isJoined ? turnsByFirst.get(word.slice(1)) : undefined)
  return found?.some((rest) => rest.every((part, k) => wordAt(tokens, i + k + 1) === part)) ?? false
}

/** *…، هذا وقد حضر الحفل …*, *هذا، وقد …*, *، هذا ويشارك …*; but *القرار هذا وقد تأخر* points at its noun. */
const isResumed = ({ tokens }: ArabicReading, i: number): boolean => {
  if (wordAt(tokens, i) !== 'هذا') return false
  const isPaused = isComma(wordAt(tokens, i + 1))
  const next = wordAt(tokens, isPaused ? i + 2 : i + 1)
  const isApart = tokens[i - 1]?.kind === 'mark'
  if (next === 'وقد') return isApart || isPaused || !hasArticle(wordAt(tokens, i - 1))
  return isApart && presentBehindWaw.test(next)
}

/** و with a verb in the present. */
const presentBehindWaw = /^و[يت]\p{L}{3,}$/u

/** *وكان X قال*, *إلا أن X أكد*, *غير أنه أكد*, *لكن X أكد*: the sentence turns at the particle and not at the verb. */
const isAnnounced = (reading: ArabicReading, i: number, isBoundary: IsBoundary): boolean => {
  const word = wordAt(reading.tokens, i)
  if (word === 'وكان' || word === 'وكانت' || word === 'وكانوا')
    return someBetween(i + 1, i + wasReach, isBoundary)
  if (turning.has(word)) return turnsToSpeaker(reading, i)
  const next = wordAt(reading.tokens, i + 1)
  if (!exceptions.has(word) || !(next === 'ان' || pronounThat.has(next))) return false
  return someBetween(i + 1, i + butReach, (k) => isBoundary(k) || isCue(reading, k))
}

/** Whether only a subject is between the particle and a cue: *لكن التقرير الذي أكد* does not turn. */
const turnsToSpeaker = (reading: ArabicReading, i: number): boolean => {
  const { tokens } = reading
  for (let k = i + 1; k < i + butReach; k++) {
    if (isCue(reading, k))
      return k > i + 1 && !reading.hits[k]?.joined && !relatives.has(wordAt(tokens, k - 1))
    if (tokens[k]?.kind === 'mark' || relatives.has(wordAt(tokens, k)) || isThatParticle(tokens, k))
      return false
  }
  return false
}

const someBetween = (from: number, to: number, holds: (i: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (holds(i)) return true
  return false
}

const isCue = ({ hits }: ArabicReading, k: number): boolean => {
  const form = hits[k]?.form
  return form?.kind === 'PAST' && !form.verb.weak && !form.pronoun
}

/** *، على عكس …*, *، خلافاً لـ…*: the article sets what was said against something else. */
const isContrast = ({ tokens }: ArabicReading, i: number): boolean => {
  if (!isComma(wordAt(tokens, i - 1))) return false
  const word = wordAt(tokens, i)
  return word === 'خلافا' || (word === 'علي' && wordAt(tokens, i + 1) === 'عكس')
}

/** *، في إشارة إلى …*, *في إشارة واضحة إلى …*: the article says what the speaker meant. */
const isAllusion = ({ tokens }: ArabicReading, i: number): boolean =>
  wordAt(tokens, i) === 'في' &&
  wordAt(tokens, i + 1) === 'اشاره' &&
  [i + 2, i + 3].some((k) => /^(?:الي|ل\p{L}{2,})$/u.test(wordAt(tokens, k)))

/** *، دون أن يقدم تفاصيل*, *من دون إعطاء المزيد*: the article says what the speaker left out. */
const isWithheld = ({ tokens }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  const at = word === 'من' ? i + 1 : i
  if (!without.has(wordAt(tokens, at))) return false
  const verb = wordAt(tokens, at + 1) === 'ان' ? at + 2 : at + 1
  if (!giving.has(wordAt(tokens, verb))) return false
  if (isComma(wordAt(tokens, i - 1))) return true
  for (let k = verb + 1; k <= verb + withheldReach; k++) if (particulars.has(wordAt(tokens, k))) return true
  return false
}
