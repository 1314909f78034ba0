// Whether a noun phrase in the place of a speaker could be one: a person by the tagger, an office, body, crowd or
// document by the lists, or a word that speaks elsewhere. What fits none of these is an object or a circumstance.
import { wordAt } from '../../../text/token.ts'
import { isFamiliar, isOtherName, personAt } from '../../learned/names.ts'
import { speaksMore } from '../../learned/speaks.ts'
import { data } from '../../../language/ar/data.ts'
import { partitives, phraseEnd, quantities, stretches } from '../../../language/ar/function-words.ts'
import { agencies, outletNouns, outletWords } from '../../../language/ar/outlets.ts'
import {
  anonymous,
  bodies,
  crowds,
  documents,
  manyBodies,
  manyPeople,
  reports,
  sides,
  somebody,
  states,
  titles,
} from '../../../language/ar/people.ts'
import type { ArabicReading } from '../cue/cue.ts'
import type { Phrase } from './noun-phrase.ts'
import { isGivenName, isIn, isOwnRelation, isPersonNoun, isRole, withoutArticle } from '../word.ts'
import { deeds, happenings } from '../../../language/ar/nouns.ts'
import type { Analysis } from '../../analysis.ts'

/** Log-odds: in gold articles, four of five heads below this without other evidence were not speakers. */
const seldom = -1.5

/** In tokens: how far into the phrase a name in apposition may begin (*نجم الفريق خالد فارس*). */
const nameReach = 3

export const couldSpeak = (reading: ArabicReading, phrase: Phrase): boolean => {
  const { tokens, opening } = reading
  const head = wordAt(tokens, phrase.from)
  if (tokens[phrase.from]?.kind !== 'word') return opening.has(phrase.from)
  // *قال ل (الوطن)*, *قال له يا أخي …*: a paper, and a call.
  if (head === 'ل' || head === 'يا') return false
  if (isListed(head) || isDeed(reading, phrase.from)) return true
  if (isCircumstance(head)) return false
  return hasName(reading, phrase) || (speaksMore(head) > seldom && !isGoverned(reading, phrase.from))
}

/** Whether a word names somebody or something that speaks, by itself. */
export const isSpeakerAt = (reading: ArabicReading, i: number): boolean =>
  isListed(wordAt(reading.tokens, i)) || isOtherName(reading, i) || personAt(reading, i) > 0

const isListed = (head: string): boolean =>
  isRole(head) ||
  isGivenName(head) ||
  isPersonNoun(head) ||
  isOwnRelation(head) ||
  [head, withoutArticle(head), head.replace(/ا$/u, '')].some((word) => isIn(word, ...lists))

/** *خلالها*, *ببيان*, *نهاية الأسبوع*. */
const isCircumstance = (head: string): boolean =>
  stretches.has(head) ||
  phraseEnd.has(head.replace(/(?:هما|هم|ها|ه)$/u, '')) ||
  (/^ب\p{L}{3,}/u.test(head) && isIn(head.slice(1), documents, data))

const lists = [
  ...[anonymous, bodies, crowds, data, documents, manyBodies, manyPeople, partitives, quantities],
  ...[reports, sides, somebody, states, titles, agencies, outletNouns, outletWords],
]

const hasName = (reading: ArabicReading, { from, to }: Phrase): boolean => {
  if (isOtherName(reading, from)) return true
  for (let i = from; i < Math.min(to, from + nameReach); i++) if (personAt(reading, i) > 0) return true
  return false
}

/** *بهدوء*, *رسمياً*, *خروجا*: with an attached preposition or in the accusative. */
const isGoverned = ({ tokens, text }: ArabicReading, at: number): boolean => {
  const token = tokens[at]
  const word = wordAt(tokens, at)
  const raw = text.slice(token?.start, token?.end)
  if (raw.includes('ً')) return true
  if (isFamiliar(word)) return false
  const rest = word.slice(1)
  if (/^[بك]\p{L}{3,}/u.test(word) && isFamiliar(rest)) return true
  const stem = word.slice(0, -1)
  return /\p{L}{3}ا$/u.test(word) && isFamiliar(stem) && speaksMore(stem) < 0
}

/**
 * Whether a deed or a happening is in the place of the speaker: *أكدت زيارة الوزير أن …*, *يتوقع هطول أمطار*. Then the
 * article says what it shows, and nobody has said anything.
 * @param at token at which the speaker would be
 */
export const isDeed = ({ tokens }: Analysis, at: number): boolean => {
  const head = wordAt(tokens, at)
  return isIn(head, deeds, happenings) || isIn(head.replace(/^و(?=\p{L}{3})/u, ''), deeds, happenings)
}
