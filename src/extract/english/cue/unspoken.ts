// Phrases that look like cues, but name no speaker: *according to age*, *as the saying goes*,
// *known as*.
import { proverbs, standards } from '../../../language/en/standards.ts'
import { idleCalls } from '../../../language/en/speech-nouns.ts'
import { phraseAt } from '../phrase/phrase.ts'
import type { Cue } from './cue.ts'
import {
  capital,
  conjunction,
  has,
  isQuoted,
  mark,
  numeral,
  possessive,
  preposition,
  type EnglishReading,
  relative,
  wordAt,
} from '../reading.ts'

export const isUnspoken = (reading: EnglishReading, cue: Cue): boolean =>
  cue.kind === 'PREPOSITION'
    ? isStandard(reading, cue)
    : cue.kind === 'VERB' && (isProverb(reading, cue) || isNoSaying(reading, cue))

/** The most tokens of what something is done by. */
const longestStandard = 4

/** *according to age*, *according to the rules* with no comma: how it is done, not whose words it is in. */
const isStandard = (reading: EnglishReading, { from, to, lemma }: Cue): boolean => {
  if (lemma !== 'according') return false
  // *a plan according to which every house would get a meter*
  if (has(reading, to, relative)) return true
  let at = to
  while (at < to + longestStandard && !standards.has(wordAt(reading, at)) && !endsNoun(reading, at)) at++
  if (!standards.has(wordAt(reading, at)) || !endsNoun(reading, at + 1)) return false
  const isSetOff =
    wordAt(reading, from - 1) === ',' ||
    reading.analysis.sentences[reading.sentenceOf[from] ?? 0]?.from === from
  // *According to the rules, …*, *according to state law*: a document; *According to plan, …*: not.
  return !(isSetOff && at > to && !has(reading, to, possessive))
}

const endsNoun = (reading: EnglishReading, at: number): boolean =>
  has(reading, at, mark | preposition | conjunction)

/** *as the saying goes*, *as the proverb says*: no speaker. */
const isProverb = (reading: EnglishReading, { from, to }: Cue): boolean =>
  (proverbs.has(wordAt(reading, from - 1)) && !has(reading, from - 1, capital)) ||
  (proverbs.has(wordAt(reading, from)) && wordAt(reading, to) === 'goes')

/** *known as the Old Lady*, *is expected to rise*, *wants to sell*, *ordered two coffees*: nobody says anything. */
const isNoSaying = (reading: EnglishReading, { lemma, form, passive, to }: Cue): boolean => {
  const next = wordAt(reading, to)
  if (lemma === 'know')
    return form === 'participle' && (next !== 'as' || isNameAfter(reading, to) || !hasWords(reading, to))
  if (/^(?:expect|anticipate)$/.test(lemma)) return passive && next === 'to' && !hasWords(reading, to)
  if (lemma === 'call') return callsNothing(reading, to)
  // *who identified himself as Samir*: a name, not a statement.
  if (lemma === 'identify') return /^(?:himself|herself|themselves|only|as)$/.test(next)
  if (lemma === 'want') return next === 'to' && !hasWords(reading, to)
  return lemma === 'order' && (has(reading, to, numeral) || amounts.test(next))
}

const callsNothing = (reading: EnglishReading, from: number): boolean => {
  const at = phraseAt(reading, from, from + reach)?.to ?? from
  return /^an?$/.test(wordAt(reading, at)) && idleCalls.test(wordAt(reading, at + 1))
}

const amounts = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/

/** How many tokens after a verb are searched for a quotation. */
const reach = 30

/** *wants to know if it is “still in the game”*: words in marks have been said. */
const hasWords = (reading: EnglishReading, from: number): boolean => {
  for (let i = from; i < from + reach && reading.sentenceOf[i] === reading.sentenceOf[from]; i++)
    if (isQuoted(reading, i)) return true
  return false
}

/** *as “the Old Lady”*: in a name, the last word before the closing mark has a capital. */
const isNameAfter = (reading: EnglishReading, as: number): boolean => {
  if (wordAt(reading, as) !== 'as' || !isQuoted(reading, as + 1)) return false
  let end = as + 1
  while (reading.quotationOf[end] === reading.quotationOf[as + 1]) end++
  return has(reading, end - 2, capital)
}
