// Phrases that look like cues, but name no speaker: *according to age*, *as the saying goes*.
import { proverbs, standards } from '../../../language/en/standards.ts'
import type { Cue } from './cue.ts'
import {
  capital,
  conjunction,
  has,
  mark,
  possessive,
  preposition,
  type Reading,
  relative,
  wordAt,
} from '../reading.ts'

export const isUnspoken = (reading: Reading, cue: Cue): boolean =>
  cue.kind === 'PREPOSITION' ? isStandard(reading, cue) : cue.kind === 'VERB' && isProverb(reading, cue)

/** The most tokens of what something is done by. */
const longestStandard = 4

/** *according to age*, *according to the rules* with no comma: how it is done, not whose words it is in. */
const isStandard = (reading: Reading, { from, to, lemma }: Cue): boolean => {
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

const endsNoun = (reading: Reading, at: number): boolean => has(reading, at, mark | preposition | conjunction)

/** *as the saying goes*, *as the proverb says*: no speaker. */
const isProverb = (reading: Reading, { from, to }: Cue): boolean =>
  (proverbs.has(wordAt(reading, from - 1)) && !has(reading, from - 1, capital)) ||
  (proverbs.has(wordAt(reading, from)) && wordAt(reading, to) === 'goes')
