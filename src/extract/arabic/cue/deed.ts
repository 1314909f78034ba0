// Whether a deed or a happening is in the place of the speaker: *أكدت زيارة الوزير أن …*, *يتوقع هطول أمطار*.
// Then the article says what it shows, and nobody has said anything.
import { wordAt } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import { deeds, happenings } from '../../../language/ar/deeds.ts'
import { isIn } from '../word.ts'

/** @param at token at which the speaker would be */
export const isDeed = ({ tokens }: Analysis, at: number): boolean => {
  const head = wordAt(tokens, at)
  return isIn(head, deeds, happenings) || isIn(head.replace(/^و(?=\p{L}{3})/u, ''), deeds, happenings)
}
