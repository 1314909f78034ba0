// What a colon lists, when its noun is before the colon: *أعلنت الوزارة الإجراءات التالية: …*, *ذكر مازن الطحان سببين: …*.
// The noun is the first word that was said, and no part of the speaker.
import { wordAt } from '../../../text/token.ts'
import { fewThings, following } from '../../../language/ar/nouns.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import type { Opener } from '../found.ts'
import { hasArticle, isGivenName, isIn, isPersonNoun } from '../word.ts'

/** The words from the noun on; undefined when only the subject is between the verb and the colon. */
export const listedBefore = (reading: ArabicReading, hit: Hit, colon: number): Opener | undefined => {
  const from = nounBefore(reading, colon)
  if (from === undefined || from <= hit.at + 1) return undefined
  const before = wordAt(reading.tokens, from - 1)
  const start = reading.tokens[from]?.start
  if (start === undefined || (!hasArticle(before) && !isGivenName(before))) return undefined
  return { joint: 'COLON', at: from, from, start }
}

const nounBefore = ({ tokens }: ArabicReading, colon: number): number | undefined => {
  const [noun, last] = [wordAt(tokens, colon - 2), wordAt(tokens, colon - 1)]
  if (isIn(last, following)) return hasArticle(noun) ? colon - 2 : undefined
  if (isIn(noun, fewThings) && /^(?!ال)\p{L}{3,}$/u.test(last) && !isPersonNoun(last)) return colon - 2
  return /^(?!ال)\p{L}{3,}ين$/u.test(last) && !isGivenName(last) && !isPersonNoun(last)
    ? colon - 1
    : undefined
}
