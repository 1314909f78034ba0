// Where the clause of a noun of saying ends: *Hale's claim that the bridge is safe | surprised the engineers*.
import { plainVerbs } from '../../../language/en/plain-verbs.ts'
import { finiteAt } from '../cue/finite.ts'
import {
  adverb,
  auxiliary,
  conjunction,
  cueVerb,
  has,
  mark,
  pronoun,
  type EnglishReading,
  relative,
  subordinator,
  verbAt,
  wordAt,
} from '../reading.ts'

/**
 * The finite verb of the main clause, right after the complete clause or infinitive from `from`; `to` where none is or
 * where it is unsure what a verb belongs to.
 */
export const nounClauseEnd = (reading: EnglishReading, from: number, to: number): number => {
  let isComplete = wordAt(reading, from) === 'to'
  for (let i = from + 1; i < to; i++) {
    if (has(reading, i, mark | relative | subordinator | conjunction)) return to
    if (finiteAt(reading, i) !== 'YES' || isUnsure(reading, i) || wordAt(reading, i - 1) === 'to') continue
    if (isComplete) return has(reading, i - 1, pronoun) ? to : i
    if (has(reading, i, cueVerb)) return to
    isComplete = true
    // *it was widely condemned*, *they did not have it*: one verb.
    while (i + 1 < to && has(reading, i + 1, auxiliary | adverb)) i++
    if (has(reading, i, auxiliary | adverb)) i++
  }
  return to
}

/** *so the government should help families cope*, *of all income gains*, *officials trying to win*. */
const isUnsure = (reading: EnglishReading, i: number): boolean =>
  !has(reading, i, auxiliary) &&
  (/^(?:base|third)$/.test(verbAt(reading, i)?.form ?? '') ||
    plainVerbs.base.has(wordAt(reading, i)) ||
    plainVerbs.third.has(wordAt(reading, i)) ||
    wordAt(reading, i).endsWith('ing'))
