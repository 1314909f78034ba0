// What follows an English reporting verb: the person addressed, *that*, *for*, *as*, when and where it was said; and
// behind them the reported words.
import type { Cue } from './cue.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import {
  adverb,
  calendarWord,
  has,
  mark,
  preposition,
  pronoun,
  type Reading,
  relative,
  subordinator,
  wordAt,
} from './reading.ts'

/** Tokens that may stand between a verb and the words that it reports. */
const longest = 18

/** The token at which the reported words begin, `limit` at the latest. */
export const complementStart = (
  reading: Reading,
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
  const said = asSaying(reading, first)
  if (said > 0) return said
  let at = takesPerson(cue) ? pastPerson(reading, first, limit) : first
  while (at < limit && isLink(reading, cue, at)) at++
  at = pastAddressee(reading, cue, at, limit)
  return at < limit || (reading.quotationOf[limit] ?? -1) >= 0 ? at : Math.min(first, limit)
}

/** *was quoted as saying (that) …*. */
const asSaying = (reading: Reading, at: number): number => {
  if (wordAt(reading, at) !== 'as' || wordAt(reading, at + 1) !== 'saying') return 0
  return wordAt(reading, at + 2) === 'that' ? at + 3 : at + 2
}

/** *urged both sides to act*, *accused the company of lying*: the words are what they should do, or have done. */
const pastAddressee = (reading: Reading, cue: Cue, at: number, limit: number): number => {
  const wanted = cue.lemma === 'accuse' ? 'of' : cue.classes.includes('CALL_FOR') ? 'to' : ''
  if (wanted === '' || wordAt(reading, at - 1) === 'for' || wordAt(reading, at) === wanted) return at
  const person = phraseEnd(reading, at, Math.min(limit, at + longest))
  if (person === at || wordAt(reading, person) !== wanted) return at
  return wanted === 'of' ? person + 1 : person
}

/** Past *on Monday*, *in a statement*, *reporters* to *that* or a colon; 0 when neither comes. */
const pastCircumstances = (reading: Reading, cue: Cue, from: number, limit: number): number => {
  let at = from
  while (at < limit) {
    const word = wordAt(reading, at)
    if (word === ':' || (word === 'that' && !has(reading, at + 1, mark))) return at + 1
    const isFirst = at === from && takesPerson(cue)
    if (has(reading, at, preposition) && !has(reading, at, subordinator))
      at = phraseEnd(reading, at + 1, limit)
    else if (has(reading, at, calendarWord | adverb) || word === ',') at++
    else if (isFirst && phraseEnd(reading, at, limit) > at) at = phraseEnd(reading, at, limit)
    else return 0
  }
  return 0
}

const phraseEnd = (reading: Reading, from: number, limit: number): number => {
  if (has(reading, from, calendarWord)) return from + 1
  const [phrase] = phrasesIn(reading, from, limit)
  return phrase?.from === from ? phrase.to : from
}

const findAs = (reading: Reading, from: number, limit: number): number => {
  for (let i = from; i < limit; i++) {
    if (wordAt(reading, i) === 'as') return i + 1
    if (has(reading, i, mark | relative)) return 0
  }
  return 0
}

const takesPerson = ({ classes, passive }: Cue): boolean =>
  !passive && (classes.includes('TELL') || classes.includes('CALL'))

const pastPerson = (reading: Reading, at: number, limit: number): number => {
  const [person] = phrasesIn(reading, at, Math.min(limit, at + 8))
  return person?.from === at && (has(reading, at, pronoun) || person.to === limit) ? person.to : at
}

const links = new Set(['that', ':', ',', 'for', 'on', 'as', 'about', 'of', 'against'])

const isLink = (reading: Reading, cue: Cue, at: number): boolean => {
  const word = wordAt(reading, at)
  if (word === 'to') return cue.lemma === 'refer' || cue.lemma === 'point'
  return (
    links.has(word) || has(reading, at, calendarWord) || (has(reading, at, adverb) && word.endsWith('ly'))
  )
}

const closers = new Set([
  'who',
  'which',
  'where',
  'when',
  'while',
  'after',
  'because',
  'during',
  'as',
  'amid',
  'but',
])

/** The end of a content that is no clause: its comma, or the word with which the article speaks again. */
export const nounPhraseEnd = (reading: Reading, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) continue
    const word = wordAt(reading, i)
    if (closers.has(word)) return i
    if (word === ',' && closers.has(wordAt(reading, i + 1))) return i
  }
  return to
}
