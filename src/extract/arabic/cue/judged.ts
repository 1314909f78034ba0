// The person whose words are judged, before the verb of saying: *كان الوزير مصيباً حين قال إن …*.
import { wordAt } from '../../../text/token.ts'
import { bareThat, was } from '../../../language/ar/function-words.ts'
import type { Hit, ArabicReading } from './cue.ts'
import { nounPhrase, type Phrase } from '../phrase/noun-phrase.ts'
import { when } from '../../../language/ar/particles.ts'

/** In tokens: a name with its office. */
const reach = 12

/** Whether the verb follows an adjective in the accusative and *when*. */
export const isJudged = ({ tokens, text }: ArabicReading, { at, joined }: Hit): boolean => {
  const adjective = tokens[at - 2]
  if (joined || !adjective || !when.has(wordAt(tokens, at - 1))) return false
  return /^\p{L}{3,}(?:اً|ًا|ا|ةً|ة)$/u.test(text.slice(adjective.start, adjective.end))
}

/** Who is judged there: after *was* or before it; undefined where grammar does not show it. */
export const judged = (reading: ArabicReading, { at }: Hit, from: number): Phrase | undefined => {
  const { tokens, opening } = reading
  const adjective = at - 2
  let verb = adjective - 1
  while (verb > Math.max(from, adjective - reach) && !was.has(wordAt(tokens, verb))) verb--
  if (!was.has(wordAt(tokens, verb))) return undefined
  if (verb + 1 < adjective) return whole(reading, verb + 1, adjective)
  let start = verb
  while (start > from && verb - start < reach && !bareThat.has(wordAt(tokens, start - 1))) {
    if (opening.has(start - 1) || tokens[start - 1]?.kind === 'mark') break
    start--
  }
  return whole(reading, start, verb)
}

const whole = (reading: ArabicReading, from: number, to: number): Phrase | undefined => {
  const phrase = from < to ? nounPhrase(reading, from, to) : undefined
  return phrase?.to === to ? phrase : undefined
}
