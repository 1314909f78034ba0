// What follows an English reporting verb: the person addressed, *that*, *for*, *as*, when and where it was said, and
// then the reported words.
import { closers, leadingIn } from '../../../language/en/words.ts'
import type { Cue } from '../cue/cue.ts'
import { idleCalls, untrue } from '../../../language/en/speech-nouns.ts'
import { finiteAt } from '../cue/finite.ts'
import { type Phrase, phrasesIn } from '../phrase/phrase.ts'
import {
  adverb,
  calendarWord,
  capital,
  determiner,
  has,
  mark,
  numeral,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  subordinator,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'
import { widen } from '../phrase/widen.ts'

/** The most tokens between a verb and the words that it reports. */
const longest = 18

/** The token where the reported words begin, `limit` at the latest. */
export const complementStart = (
  reading: EnglishReading,
  { cue, speaker }: { readonly cue: Cue; readonly speaker: Phrase | undefined },
  limit: number,
): number => {
  const first = speaker && speaker.from >= cue.to && speaker.from - cue.to < 2 ? speaker.to : cue.to
  const that = pastCircumstances(reading, cue, first, Math.min(limit, first + longest))
  if (that > 0) return that
  if (cue.classes.includes('CALL')) {
    const as = findAs(reading, first, Math.min(limit, first + longest))
    if (as > 0) return as
  }
  const said = asSaying(reading, pastAgent(reading, first, limit))
  if (said > 0) return said
  let at = takesPerson(cue) ? pastPerson(reading, cue, first, limit) : first
  while (at < limit && isLink(reading, cue, at)) at++
  at = pastAddressee(reading, cue, at, limit)
  return at < limit || isQuoted(reading, limit) ? at : Math.min(first, limit)
}

/** The token after *by the Courier*. */
const pastAgent = (reading: EnglishReading, at: number, limit: number): number =>
  wordAt(reading, at) === 'by' ? phraseEnd(reading, at + 1, limit) : at

/** *was quoted as saying (that) …*. */
const asSaying = (reading: EnglishReading, at: number): number => {
  if (wordAt(reading, at) !== 'as' || wordAt(reading, at + 1) !== 'saying') return 0
  return wordAt(reading, at + 2) === 'that' ? at + 3 : at + 2
}

/** *urged both sides to act*, *accused the company of lying*: the words are what they should do or have done. */
const pastAddressee = (reading: EnglishReading, cue: Cue, at: number, limit: number): number => {
  const wanted = addressing[cue.lemma] ?? (cue.classes.includes('CALL_FOR') ? /^to$/ : undefined)
  if (!wanted || wordAt(reading, at - 1) === 'for' || wanted.test(wordAt(reading, at))) return at
  const person = addresseeEnd(reading, at, Math.min(limit, at + longest), wanted)
  return person === at ? at : (pastJoint(reading, person, wanted) ?? at)
}

/** An infinitive is part of the words. Anything else that joins them is not. */
const pastJoint = (reading: EnglishReading, at: number, wanted: RegExp): number | undefined => {
  const word = wordAt(reading, at)
  if (word === 'not' && wordAt(reading, at + 1) === 'to') return at
  if (!wanted.test(word)) return undefined
  return word === 'to' ? at : at + 1
}

/** What joins the words to the person whom they are about or addressed to. */
const addressing: Readonly<Record<string, RegExp>> = {
  accuse: /^of$/,
  warn: /^(?:against|of|about|to)$/,
  caution: /^(?:against|of|about|to)$/,
  advise: /^(?:against|on|to)$/,
  charge: /^with$/,
}

/** The token after the person and the modifiers, including a relative clause between commas. */
const addresseeEnd = (reading: EnglishReading, at: number, limit: number, wanted: RegExp): number => {
  const [phrase] = phrasesIn(reading, at, limit, 1)
  if (phrase?.from !== at) return at
  if (wanted.test(wordAt(reading, phrase.to))) return phrase.to
  const whole = widen(reading, phrase)
  const end = whole.from === at && whole.to <= limit ? whole.to : phrase.to
  if (wordAt(reading, end) !== ',') return end
  for (let i = end + 1; i < limit; i++) if (wordAt(reading, i) === ',') return i + 1
  return end
}

/** After *on Monday*, *in a statement*, *reporters*: the token after *that* or a colon; 0 when neither comes. */
const pastCircumstances = (reading: EnglishReading, cue: Cue, from: number, limit: number): number => {
  let at = from
  while (at < limit) {
    const word = wordAt(reading, at)
    if (word === ':' || (word === 'that' && opensClause(reading, at))) return at + 1
    if (word === 'to' && isInfinitive(reading, at + 1)) return 0
    const isHearer = at === from && takesPerson(cue) && cue.classes.includes('TELL')
    const next = pastCircumstance(reading, at, limit, isHearer)
    if (next === at) return 0
    at = next
  }
  return 0
}

/** The token after one of these; `at` itself where there is none. */
const pastCircumstance = (reading: EnglishReading, at: number, limit: number, isHearer: boolean): number => {
  const ago = agoFrom(reading, at)
  if (ago > 0) return ago
  if (has(reading, at, preposition) && !has(reading, at, subordinator))
    return phraseEnd(reading, at + 1, limit)
  if (has(reading, at, calendarWord | adverb | numeral)) return at + 1
  if (/^(?:,|last|this|next)$/.test(wordAt(reading, at))) return at + 1
  return isHearer ? phraseEnd(reading, at, limit) : at
}

/** The token after *two days ago*, *a week or so ago*; 0 where none begins. */
const agoFrom = (reading: EnglishReading, at: number): number => {
  if (!has(reading, at, determiner | numeral)) return 0
  for (let i = at + 1; i < at + longestAgo; i++) if (wordAt(reading, i) === 'ago') return i + 1
  return 0
}

const longestAgo = 6

/** *that wells were dry*, *that “wells are dry”*; not *wells that were dry*, where the verb follows *that*. */
const opensClause = (reading: EnglishReading, that: number): boolean =>
  isQuoted(reading, that + 1) || (!has(reading, that + 1, mark) && finiteAt(reading, that + 1) === 'NO')

/** Not *to reporters*, *to clients*. */
const isInfinitive = (reading: EnglishReading, i: number): boolean =>
  !has(reading, i, determiner | capital | pronoun | mark | numeral) &&
  verbAt(reading, i)?.form !== 'gerund' &&
  !/[^su]s$/.test(wordAt(reading, i))

const phraseEnd = (reading: EnglishReading, from: number, limit: number): number => {
  if (has(reading, from, calendarWord)) return from + 1
  const [phrase] = phrasesIn(reading, from, limit, 1)
  return phrase?.from === from ? phrase.to : from
}

const findAs = (reading: EnglishReading, from: number, limit: number): number => {
  for (let i = from; i < limit; i++) {
    if (wordAt(reading, i) === 'as') return i + 1
    if (has(reading, i, mark | relative)) return 0
  }
  return 0
}

const takesPerson = ({ classes, passive }: Cue): boolean =>
  !passive && (classes.includes('TELL') || classes.includes('CALL'))

/** *told the crowd the fair was over*: the hearer, where a clause, an order or the words themselves follow. */
const pastPerson = (reading: EnglishReading, cue: Cue, at: number, limit: number): number => {
  const [person] = phrasesIn(reading, at, Math.min(limit, at + 8), 1)
  if (person?.from !== at) return at
  const called = calledFrom(reading, cue, person)
  if (called !== undefined) return called
  if (has(reading, at, pronoun) || person.to === limit) return person.to
  if (!cue.classes.includes('TELL') || cue.classes.includes('CALL')) return at
  const { to } = widen(reading, person)
  const isFollowed =
    has(reading, to, pronoun | determiner | capital) ||
    /^(?:not|to|how|why|what|whether|if|when|where|who)$/.test(wordAt(reading, to)) ||
    isQuoted(reading, to)
  return isFollowed && to < limit ? to : at
}

/** *called the plan | a mistake*, *called the charge | untrue*: where what it is called begins; undefined elsewhere. */
export const calledFrom = (
  reading: EnglishReading,
  { classes, lemma }: Cue,
  object: Phrase,
): number | undefined => {
  if (classes[0] !== 'CALL' || !/^(?:call|label|brand|deem|consider|dub)$/.test(lemma)) return undefined
  const { to } = object
  if (
    untrue.has(wordAt(reading, to)) ||
    (/^an?$/.test(wordAt(reading, to)) && !idleCalls.test(wordAt(reading, to + 1)))
  )
    return to
  return to - 1 > object.from && untrue.has(wordAt(reading, to - 1)) ? to - 1 : undefined
}

const links = new Set([':', ',', ...leadingIn])

const isLink = (reading: EnglishReading, cue: Cue, at: number): boolean => {
  const word = wordAt(reading, at)
  if (word === 'to') return cue.lemma === 'refer' || cue.lemma === 'point'
  return (
    links.has(word) || has(reading, at, calendarWord) || (has(reading, at, adverb) && word.endsWith('ly'))
  )
}

/** The end of a content that is not a clause: the word where the article's own words go on, or the comma before it. */
export const nounPhraseEnd = (reading: EnglishReading, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) {
    if (isQuoted(reading, i)) continue
    const word = wordAt(reading, i)
    if (closers.has(word)) return i
    if (word === ',' && closers.has(wordAt(reading, i + 1))) return i
  }
  return to
}
