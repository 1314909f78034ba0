// Where the narrator goes on after a quotation inside a sentence: *said “never”, then laughed*, *called it “an insult”
// in a letter*.
import type { Cue } from '../cue/cue.ts'
import { finiteAt } from '../cue/finite.ts'
import type { Quoted } from '../content/quoted.ts'
import { adverb, has, preposition, type EnglishReading, subordinator, verbAt, wordAt } from '../reading.ts'

/** Whether a quotation right after a verb of saying or naming is all that was said. */
export const endsWithQuotation = (
  reading: EnglishReading,
  { kind, classes }: Cue,
  { from, to }: Quoted,
): boolean => {
  if (kind !== 'VERB' || !/^(?:SAY|TELL|CALL)$/.test(classes[0] ?? '') || wordAt(reading, from - 1) === 'of')
    return false
  const next = wordAt(reading, to)
  if (/^(?:,|;|and|but|then|–|—|-)$/.test(next)) return true
  return has(reading, to, preposition | adverb | subordinator) && !/^(?:of|for|to|than)$/.test(next)
}

/** *…, standing on its wall*, *…, and went away*: what else the speaker does, right after a closing mark. */
export const isNarrated = (reading: EnglishReading, at: number): boolean => {
  if (wordAt(reading, at) !== ',') return false
  const next = wordAt(reading, at + 1)
  if (/^(?:and|then|but)$/.test(next))
    return finiteAt(reading, at + 2) !== 'NO' || wordAt(reading, at + 2) === 'then'
  return /.{2}ing$/.test(next) && !isReporting(reading, at + 1)
}

const isReporting = (reading: EnglishReading, i: number): boolean =>
  /^(?:SAY|TELL|CALL|CALL_FOR|JUDGE)$/.test(verbAt(reading, i)?.classes[0] ?? '')
