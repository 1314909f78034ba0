// Noun phrases with all their modifiers: from a place of the text onwards, or filling a stretch of it.

import { newWalk, pastModifier, pastNoun } from './modifier.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import { bodyNouns } from '../../../language/en/names.ts'
import { isSeveral } from '../../../language/en/person-nouns.ts'
import { capital, has, preposition, pronoun, type EnglishReading, relative, wordAt } from '../reading.ts'

/** The most tokens of a noun phrase with all its modifiers. */
export const longestPhrase = 48

/** The subject when everything from `start` to `end` is one noun phrase. */
export const nounPhraseBetween = (
  reading: EnglishReading,
  start: number,
  end: number,
): Phrase | undefined => {
  const alone = pronounAt(reading, start, end)
  if (alone) return alone
  const head = headEnd(reading, start, end)
  if (head === undefined) return undefined
  const walk = newWalk()
  let at = head
  while (at < end) {
    const next = pastModifier(reading, at, end, walk)
    if (next === undefined) return undefined
    at = next
  }
  const isClosed = wordAt(reading, end - 1) === ','
  if (walk.openers > walk.finite) return relativeAt(reading, end)
  if (walk.finite > walk.openers + walk.reporting) return undefined
  // *A bad day for the town, said …*: one comma before the verb sets off the words that were said.
  if (isClosed ? walk.commas < 2 : walk.commas > 0 && !isList(reading, start, end)) return undefined
  return { from: start, to: isClosed ? end - 1 : end }
}

/** The noun phrase that begins at `start`, with all its modifiers up to a comma, a verb or a closing mark. */
export const nounPhraseFrom = (reading: EnglishReading, start: number): Phrase | undefined => {
  if (has(reading, start, pronoun)) return { from: start, to: start + 1 }
  const sentence = reading.analysis.sentences[reading.sentenceOf[start] ?? 0]
  const limit = Math.min(sentence?.to ?? start, start + longestPhrase)
  const head = headEnd(reading, start, limit)
  if (head === undefined) return undefined
  let to = pastAll(reading, head, limit)
  if (to === sentence?.to && /^[.?!]$/.test(wordAt(reading, to - 1))) to--
  return { from: start, to }
}

/** The token after all modifiers of the noun, up to a mark or a relative clause. */
const pastAll = (reading: EnglishReading, head: number, limit: number): number => {
  const walk = newWalk()
  let at = head
  while (at < limit && !/^[,;:—–]$/.test(wordAt(reading, at)) && !has(reading, at, relative)) {
    const next = pastModifier(reading, at, limit, walk)
    if (next === undefined) break
    at = next
  }
  return at
}

const pronounAt = (reading: EnglishReading, start: number, end: number): Phrase | undefined => {
  if (start === end - 1 && has(reading, start, relative)) return relativeAt(reading, end)
  if (!has(reading, start, pronoun)) return undefined
  if (/^(?:him|them|us|me)$/.test(wordAt(reading, start))) return undefined
  if (start === end - 1) return { from: start, to: end }
  const isInserted =
    wordAt(reading, start + 1) === ',' && wordAt(reading, end - 1) === ',' && end - start < 12
  return isInserted ? { from: start, to: start + 1 } : undefined
}

/** *Reyes, who said …*: the relative word right before the verb is its subject. */
const relativeAt = (reading: EnglishReading, end: number): Phrase | undefined =>
  has(reading, end - 1, relative) && /^(?:who|which|that)$/.test(wordAt(reading, end - 1))
    ? { from: end - 1, to: end }
    : undefined

/** Heads that say when. */
const notSubject =
  /^(?:days?|weekends?|weeks?|months?|years?|hours?|minutes?|decades?|mornings?|evenings?|nights?|time|times|afternoon)$/

/** The token after the head of the noun phrase that begins at `start`; undefined when none does. */
const headEnd = (reading: EnglishReading, start: number, end: number): number | undefined => {
  const [phrase] = phrasesIn(reading, start, end)
  if (phrase?.from !== start) return undefined
  // *Her* alone is a pronoun, *her last message* is not.
  const isAlone = wordAt(reading, start) !== 'her' || phrase.to === start + 1
  if (isAlone && has(reading, start, pronoun | relative)) return undefined
  const isTime = notSubject.test(wordAt(reading, phrase.to - 1)) && !has(reading, phrase.to - 1, capital)
  if (isTime || wordAt(reading, start) === 'there') return undefined
  return pastNoun(reading, phrase.to, end)
}

/** *The Ministry of Mines, Ports and Fisheries*, *farmers in Velden, Norcombe and Ashby*: a list behind one noun. */
const isOfAll = (reading: EnglishReading, noun: Phrase | undefined, link: number, last: Phrase): boolean => {
  const head = wordAt(reading, link - 1)
  return (
    noun?.to === link &&
    has(reading, link, preposition) &&
    has(reading, link + 1, capital) &&
    has(reading, last.from, capital) &&
    (bodyNouns.has(head) || isSeveral(head))
  )
}

/** *Lund, Reyes and Okafor*: commas between names that share the verb. */
const isList = (reading: EnglishReading, start: number, end: number): boolean => {
  const phrases = phrasesIn(reading, start, end)
  const last = phrases.at(-1)
  if (!last || last.to !== end) return false
  let before = last.from - 1
  if (wordAt(reading, before) !== 'and') return false
  for (const phrase of phrases.slice(0, -1).reverse()) {
    if (wordAt(reading, before) === 'and' && wordAt(reading, before - 1) === ',') before--
    if (phrase.to !== before) return false
    before = phrase.from - 1
    if (phrase.from !== start && wordAt(reading, before) !== ',')
      return isOfAll(reading, phrases[0], before, last)
  }
  return true
}
