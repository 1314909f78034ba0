// A subject before its verb inside what somebody says: *قال إن الوزير أبلغه أن …*, *«الوزير أبلغ المجلس أن …»*.
import { wordAt } from '../../../text/token.ts'
import { bareThat, clauseBefore } from '../../../language/ar/function-words.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import { longestPhrase, nounPhrase, type Phrase } from './noun-phrase.ts'

/** The noun phrase between the verb and the particle or mark that opens the words; undefined if there is more. */
export const innerSubject = (reading: ArabicReading, hit: Hit, from: number): Phrase | undefined => {
  const { tokens, hits, opening } = reading
  if (hit.joined || hit.form.kind === 'PARTICIPLE') return undefined
  const end = hit.at - (wordAt(tokens, hit.at - 1) === 'قد' ? 1 : 0)
  for (let i = end - 1; i >= Math.max(from, end - longestPhrase); i--) {
    if (opening.has(i) || opensSpeech(tokens, i)) return upTo(reading, i + 1, end)
    const verb = hits[i]?.form.verb
    if (tokens[i]?.kind === 'mark' || (verb && !verb.weak)) return undefined
  }
  return undefined
}

/** *بعد أن* and the like begin a clause of time. */
const opensSpeech = (tokens: ArabicReading['tokens'], i: number): boolean => {
  const word = wordAt(tokens, i)
  return word === 'وان' || word === 'فان' || (bareThat.has(word) && !clauseBefore.has(wordAt(tokens, i - 1)))
}

const upTo = (reading: ArabicReading, from: number, to: number): Phrase | undefined => {
  const phrase = from < to ? nounPhrase(reading, from, to) : undefined
  return phrase?.to === to ? phrase : undefined
}
