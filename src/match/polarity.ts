// Verbs that reverse what they report: somebody who *denied that it rains* has not said that it rains.
import { fold } from '../text/fold.ts'
import { unitsOf } from '../language/unit.ts'
import { wordsOfAll } from '../language/packs.ts'
import { negations } from './lexicon.ts'

const denials = wordsOfAll(({ claims }) => claims.denials)

/** Whether a cue reports that something is not so. A statement without a cue has null. */
export const isDenial = (cue: string | null): boolean => cue !== null && denials.has(fold(cue.trim()))

const sayings = wordsOfAll(({ claims }) => claims.sayings)

/** Whether a cue only reports words: no promise, no doubt, no demand. True for a name and a colon. */
export const isPlainSaying = (cue: string | null): boolean => {
  const units = unitsOf(cue ?? '')
  return units.length === 0 || units.some(({ folded }) => sayings.has(folded))
}

/** Whether the text around words says they were not said: *never said*, *لم يقل*, *it is not true that he said*. */
export const isNegated = (around: string): boolean => {
  const units = unitsOf(around)
  return units.some(
    ({ folded }, i) => negations.has(folded) || (folded === 'ما' && sayings.has(units[i + 1]?.folded ?? '')),
  )
}
