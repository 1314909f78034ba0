// Attributions inside what they report: *…, X said*, *…, X told Y*, *…, the registry shows*, *as X has pointed out, …*.
import type { Report } from '../found.ts'
import { startsClause, subjectBefore } from '../phrase/clause-subject.ts'
import type { Cue } from '../cue/cue.ts'
import { finiteAt } from '../cue/finite.ts'
import { type Phrase, phrasesIn } from '../phrase/phrase.ts'
import {
  adverb,
  calendarWord,
  has,
  mark,
  preposition,
  type EnglishReading,
  wordAt,
  isQuoted,
} from '../reading.ts'
import { widen } from '../phrase/widen.ts'

/** Whether only when, where and to whom it was said follows. */
export const isOver = (reading: EnglishReading, cue: Cue, from: number, to: number): boolean => {
  let at = cue.classes.includes('TELL') ? pastHearer(reading, from, to) : from
  while (at < to && has(reading, at, adverb | calendarWord)) at++
  if (/^(?:last|this|earlier|next)$/.test(wordAt(reading, at))) at += 2
  if (at >= to || (at === to - 1 && has(reading, at, mark))) return true
  if (!has(reading, at, preposition) || to - at > 14) return false
  for (let i = at; i < to - 1; i++) if (wordAt(reading, i) === ',') return false
  return true
}

const pastHearer = (reading: EnglishReading, from: number, to: number): number => {
  const [person] = phrasesIn(reading, from, to, 1)
  return person?.from === from ? Math.min(to, widen(reading, person).to) : from
}

/** Whether a clause that ends with a comma is before the cue's own, and nothing is reported after it. */
export const isParenthetical = (reading: EnglishReading, cue: Cue, speaker: Phrase): boolean => {
  const sentence = reading.analysis.sentences[cue.sentence]
  if (!sentence || cue.passive || cue.form === 'gerund') return false
  const isInverted = speaker.from >= cue.to
  const opens = isInverted ? cue.groupFrom : speaker.from
  if (wordAt(reading, opens - 1) !== ',' || !hasClause(reading, sentence.from, opens - 1)) return false
  return isInverted || isOver(reading, cue, cue.to, sentence.to)
}

export const hasClause = (reading: EnglishReading, start: number, comma: number): boolean => {
  const from = Math.max(start, comma - longestClause)
  if (from === start && startsClause(reading, from, comma)) return true
  for (let i = from; i < comma; i++)
    if (finiteAt(reading, i) !== 'NO' && subjectBefore(reading, i)) return true
  return false
}

/** How many tokens before a comma are searched for a clause. */
const longestClause = 60

/** The most tokens of an *as* clause after its verb. */
const longest = 16

/** What is on both sides of *as X has pointed out,*; undefined for any other clause. */
export const aroundAs = (
  reading: EnglishReading,
  { cue, speaker }: Report,
  bounds: Phrase,
): readonly Phrase[] | undefined => {
  if (!speaker || speaker.from >= cue.from || cue.form === 'gerund') return undefined
  const as = speaker.from - 1
  const sentence = reading.analysis.sentences[cue.sentence]
  if (!sentence || wordAt(reading, as) !== 'as') return undefined
  const isFirst = as - sentence.from <= 1
  if (!isFirst && wordAt(reading, as - 1) !== ',') return undefined
  const end = closes(reading, cue.to, Math.min(sentence.to, cue.to + longest))
  if (end === undefined || !isOver(reading, cue, pastParticle(reading, cue.to), end)) return undefined
  const right = { from: end + 1, to: bounds.to }
  if (isFirst) return [right]
  const left = { from: bounds.from, to: as - 1 }
  return wordAt(reading, end) === ',' ? [left, right] : [left]
}

const pastParticle = (reading: EnglishReading, at: number): number =>
  /^(?:out|it|so|himself|herself|themselves)$/.test(wordAt(reading, at)) ? at + 1 : at

const closes = (reading: EnglishReading, from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (/^[,.;]$/.test(wordAt(reading, i)) && !isQuoted(reading, i)) return i
  return undefined
}
