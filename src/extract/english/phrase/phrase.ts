// Noun phrases of an English sentence, by closed classes alone: where a phrase may begin and end. There is no tagger:
// the speaker's model decides what is left open.
import { plainVerbs } from '../../../language/en/plain-verbs.ts'
import { finiteAt } from '../cue/finite.ts'
import {
  adverb,
  auxiliary,
  calendarWord,
  capital,
  conjunction,
  cueVerb,
  determiner,
  has,
  mark,
  numeral,
  plainVerb,
  possessive,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  speechNoun,
  subordinator,
  title,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'

/** Token indexes, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The phrase that begins right at `from`; undefined when none does. */
export const phraseAt = (reading: EnglishReading, from: number, to: number): Phrase | undefined => {
  const [first] = phrasesIn(reading, from, to, 1)
  return first?.from === from ? first : undefined
}

const breaker = preposition | conjunction | subordinator | auxiliary | adverb | relative

/** In order, not overlapping. Words inside quotation marks are in no phrase. */
export const phrasesIn = (
  reading: EnglishReading,
  from: number,
  to: number,
  most = Infinity,
): readonly Phrase[] => {
  const found: Phrase[] = []
  let start = -1
  for (let i = from; i < to && found.length < most; i++) {
    const how = roleAt(reading, i, start)
    if (how === 'IN' && start >= 0) continue
    close(reading, start, i, found)
    start = how === 'IN' || how === 'OPENS' ? i : -1
    if (how === 'ALONE') found.push({ from: i, to: i + 1 })
  }
  if (found.length < most) close(reading, start, to, found)
  return found
}

/** Ends the phrase that began at `start`, below 0 for none. */
const close = (reading: EnglishReading, start: number, at: number, found: Phrase[]): void => {
  if (start >= 0 && !isTime(reading, start, at)) found.push({ from: start, to: at })
}

type Role = 'OUT' | 'IN' | 'OPENS' | 'ALONE'

const roleAt = (reading: EnglishReading, i: number, start: number): Role => {
  if (isQuoted(reading, i)) return 'OUT'
  return wordRole(reading, i, start, reading.bits[i] ?? 0)
}

const wordRole = (reading: EnglishReading, i: number, start: number, bits: number): Role => {
  const isInside = start >= 0
  if (bits & mark) return markRole(reading, i, isInside)
  const odd = oddRole(reading, i, isInside)
  if (odd) return odd
  if (bits & pronoun || isWho(reading, i)) return 'ALONE'
  if (bits & determiner) return isInside && start < i && goesOn(reading, i - 1) ? 'IN' : 'OPENS'
  if (isName(bits, isInside)) return 'IN'
  return bits & breaker || isVerb(reading, i, start) ? 'OUT' : 'IN'
}

/** The role of words whose class alone does not decide it. */
const oddRole = (reading: EnglishReading, i: number, isInside: boolean): Role | undefined => {
  if (wordAt(reading, i) === 'her' && ownsNext(reading, i)) return 'OPENS'
  return (isInside ? isInCompound(reading, i) : isOpposite(reading, i)) ? 'IN' : undefined
}

/** *the father-of-two*, *her mother-in-law*: one word including its hyphens. */
const isInCompound = (reading: EnglishReading, i: number): boolean =>
  /^[-‑]$/.test(wordAt(reading, i - 1)) &&
  reading.analysis.tokens[i]?.gap === 0 &&
  reading.analysis.tokens[i - 1]?.gap === 0

/** *Opposite number Rui Fontes*. */
const isOpposite = (reading: EnglishReading, i: number): boolean =>
  wordAt(reading, i) === 'opposite' && wordAt(reading, i + 1) === 'number'

const markRole = (reading: EnglishReading, i: number, isInside: boolean): Role =>
  isInside && joins(reading, i) ? 'IN' : 'OUT'

/** *all the*, *Boris “the*: a determiner after which the phrase goes on. */
const goesOn = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, determiner) || isMark(reading, i)

/** *her cabinet*; not *told her that*. */
const ownsNext = (reading: EnglishReading, i: number): boolean =>
  !has(reading, i + 1, breaker | mark | determiner | pronoun | calendarWord) && !isQuoted(reading, i + 1)

/** A capital inside a phrase makes a name of any word but *And* or *When*; at its head, of words that break none. */
const isName = (bits: number, isInside: boolean): boolean =>
  (bits & capital) !== 0 &&
  (isInside || (bits & breaker) === 0) &&
  (bits & (auxiliary | conjunction | subordinator)) === 0

const isWho = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, relative) && /^(?:who|which|that)$/.test(wordAt(reading, i))

/** Right after a determiner or a possessive a verb form is a noun or an adjective (*the reported attack*). */
const isVerb = (reading: EnglishReading, i: number, start: number): boolean => {
  if (!has(reading, i, cueVerb | plainVerb)) return start >= 0 && start < i && isPastVerb(reading, i)
  // *talk radio host*, *court report*: a base form inside a phrase, with no plural before it, is a noun.
  if (start >= 0 && start < i && isBase(reading, i) && finiteAt(reading, i) === 'NO') return false
  const opened = start >= 0 && has(reading, i - 1, determiner | possessive)
  return !(opened || (has(reading, i, speechNoun | title) && has(reading, i - 1, determiner | possessive)))
}

/** *The Speaker intervened to …*: a past that is in no list, after a noun and without a noun after it. */
const isPastVerb = (reading: EnglishReading, i: number): boolean =>
  /[a-z]{3}ed$/.test(wordAt(reading, i)) &&
  !has(reading, i, capital) &&
  !has(reading, i - 1, determiner | possessive | adverb | mark) &&
  has(reading, i + 1, preposition | adverb | mark | determiner | pronoun | subordinator) &&
  finiteAt(reading, i) !== 'NO'

const isBase = (reading: EnglishReading, i: number): boolean => {
  const form = verbAt(reading, i)?.form
  return form === 'base' || (form === undefined && plainVerbs.base.has(wordAt(reading, i)))
}

/** A full stop after an initial or a title, a hyphen between two words, an ampersand. */
const joins = (reading: EnglishReading, i: number): boolean => {
  const word = wordAt(reading, i)
  const { tokens } = reading.analysis
  if (word === '&' || isMark(reading, i)) return true
  if (tokens[i]?.gap !== 0) return false
  if (word === "'" || word === '’') return true
  const isTight = tokens[i + 1]?.gap === 0 && tokens[i + 1]?.breaks === 0
  if (/^[-‑–/@]$/u.test(word)) return isTight
  return (
    word === '.' &&
    (isTight || isShort(reading, i - 1)) &&
    reading.sentenceOf[i] === reading.sentenceOf[i + 1]
  )
}

/** A mark around a nickname. Quotation marks around speech are in no phrase. */
const isMark = (reading: EnglishReading, i: number): boolean =>
  /^["“”]$/.test(wordAt(reading, i)) && !isQuoted(reading, i)

/** An initial or a title. */
const isShort = (reading: EnglishReading, i: number): boolean => {
  const token = reading.analysis.tokens[i]
  return token?.kind === 'word' && (token.end - token.start === 1 || has(reading, i, title))
}

const isTime = (reading: EnglishReading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!has(reading, i, calendarWord | numeral | mark | determiner)) return false
  return has(reading, from, calendarWord | numeral) || has(reading, to - 1, calendarWord)
}
