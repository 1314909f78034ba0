// Whether what stands in the place of a speaker is a deed or a happening: *أكدت زيارة الوزير أن …*, *يتوقع هطول أمطار*.
// The article says then what it shows, and nobody has said anything.
import { wordAt } from '../../text/token.ts'
import type { Analysis } from '../analysis.ts'
import { deeds, happenings } from '../lexicon/ar/deeds.ts'
import { isIn } from './word.ts'

/** @param at token at which the speaker would stand */
export const isDeed = ({ tokens }: Analysis, at: number): boolean => {
  const head = wordAt(tokens, at)
  return isIn(head, deeds, happenings) || isIn(head.replace(/^و(?=\p{L}{3})/u, ''), deeds, happenings)
}
