// Where the clause of a noun of saying ends: *Hale's claim that the bridge is safe | surprised the engineers*.
import { plainVerbs } from '../../../language/en/plain-verbs.ts'
import { finiteAt } from '../cue/finite.ts'
import {
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
    // *so the government should help families cope*: a base form after a plural is unsure.
    if (finiteAt(reading, i) !== 'YES' || isBase(reading, i)) continue
    if (isComplete) return has(reading, i - 1, pronoun) ? to : i
    if (has(reading, i, cueVerb)) return to
    isComplete = true
  }
  return to
}

const isBase = (reading: EnglishReading, i: number): boolean =>
  verbAt(reading, i)?.form === 'base' || plainVerbs.base.has(wordAt(reading, i))
