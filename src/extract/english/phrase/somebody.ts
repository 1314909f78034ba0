// Whether a noun phrase can speak by what its head noun is.
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  groupNouns,
  officeNouns,
} from '../../../language/en/names.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { type Phrase } from './phrase.ts'
import { capital, has, type EnglishReading, wordAt } from '../reading.ts'

const speaking = [anonymousNouns, bodyNouns, documentNouns, groupNouns, officeNouns, personNouns]

/** Whether a noun is one of people, bodies or documents. */
export const isSpeaking = (noun: string): boolean => speaking.some((nouns) => nouns.has(noun))

/** @param phrase without its modifiers, but *a source close* may have the first word of one */
export const canSpeak = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  if (has(reading, to - 1, capital)) return true
  for (let i = from; i < to; i++) if (isSpeaking(wordAt(reading, i))) return true
  return false
}
