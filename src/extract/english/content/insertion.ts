// A report inside the clause that it reports, between a subject and its verb: *The new line, the company announced on
// Monday, will carry freight only*, *What we need, says Doyle, is rain*.
import type { Cue } from '../cue/cue.ts'
import { finiteAt } from '../cue/finite.ts'
import { nounPhraseBetween } from '../phrase/noun-phrase.ts'
import type { Phrase } from '../phrase/phrase.ts'
import {
  adverb,
  auxiliary,
  conjunction,
  cueVerb,
  determiner,
  has,
  isQuoted,
  plainVerb,
  type EnglishReading,
  relative,
  wordAt,
} from '../reading.ts'
import { isOver } from './parenthesis.ts'

/** The most tokens of a report after its verb. */
const longest = 16

/** The subject before the report and what its verb begins after it; undefined for a report that is not inserted. */
export const aroundInserted = (
  reading: EnglishReading,
  cue: Cue,
  speaker: Phrase | undefined,
): readonly [Phrase, Phrase] | undefined => {
  if (!speaker || cue.passive || cue.form === 'gerund' || has(reading, speaker.from, relative))
    return undefined
  const isInverted = speaker.from >= cue.to
  const opens = isInverted ? cue.groupFrom : speaker.from
  return splitAt(reading, cue, opens, isInverted ? speaker.to : cue.to)
}

/** @param opens where the report begins @param after the token after its verb, or after the speaker behind that */
export const splitAt = (
  reading: EnglishReading,
  cue: Cue,
  opens: number,
  after: number,
): readonly [Phrase, Phrase] | undefined => {
  const sentence = reading.analysis.sentences[cue.sentence]
  if (!sentence || !isComma(reading, opens - 1) || !isFinite(reading, cue)) return undefined
  const close = commaFrom(reading, after, Math.min(sentence.to, after + longest))
  if (close === undefined || !isPredicate(reading, close + 1) || !isOver(reading, cue, after, close))
    return undefined
  let from = sentence.from
  while (has(reading, from, conjunction)) from++
  if (!isSubject(reading, from, opens - 1)) return undefined
  return [
    { from, to: opens - 1 },
    { from: close + 1, to: sentence.to },
  ]
}

/** Not *the first state to vote*, *several states*: a form that may be a noun needs an auxiliary or a plural before it. */
const isFinite = (reading: EnglishReading, { form, groupFrom, from }: Cue): boolean =>
  form !== 'gerund' &&
  !has(reading, from - 1, determiner) &&
  (finiteAt(reading, from) !== 'NO' || has(reading, groupFrom, auxiliary))

const isComma = (reading: EnglishReading, i: number): boolean =>
  wordAt(reading, i) === ',' && !isQuoted(reading, i)

const commaFrom = (reading: EnglishReading, from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (isComma(reading, i)) return i
  return undefined
}

/** A finite verb. After a comma, a base form is one too: *All three bridges, …, need new bolts*. */
const isPredicate = (reading: EnglishReading, at: number): boolean => {
  let verb = at
  while (has(reading, verb, adverb)) verb++
  return finiteAt(reading, verb) !== 'NO' || has(reading, verb, plainVerb | cueVerb)
}

/** One noun phrase, or *what nobody saw*. */
const isSubject = (reading: EnglishReading, from: number, to: number): boolean => {
  if (/^(?:what|whatever|whoever)$/.test(wordAt(reading, from))) return hasVerb(reading, from + 1, to)
  let start = from
  while (has(reading, start, adverb) && !has(reading, start, determiner)) start++
  return start < to && nounPhraseBetween(reading, start, to)?.to === to
}

const hasVerb = (reading: EnglishReading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (finiteAt(reading, i) !== 'NO' || has(reading, i, plainVerb)) return true
  return false
}
