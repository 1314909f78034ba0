// How sure an extracted statement is, and why not surer. The numbers are shares: of the statements with such a doubt in
// the Arabic training articles, how many were found and attributed rightly (docs/extraction.md has the command).
import type { Doubt } from './doubt.ts'
import type { Frame } from './frame.ts'

export type { Doubt } from './doubt.ts'

const certain = 0.92

const factors: Readonly<Record<Doubt, number>> = {
  'noun-phrase': 0.82,
  parenthesis: 0.82,
  'hidden-subject': 0.98,
  'generic-speaker': 0.9,
  'no-speaker': 0.4,
  'open-quotation': 0.75,
  nested: 0.5,
}

/** 0 to 1. */
export const confidenceOf = (doubts: readonly Doubt[]): number =>
  Math.round(doubts.reduce((sure, doubt) => sure * factors[doubt], certain) * 100) / 100

export const doubtsOfFrame = (frame: Frame): readonly Doubt[] => {
  if (frame.joint === 'NOUN_PHRASE') return ['noun-phrase']
  return frame.joint === 'PARENTHESIS' ? ['parenthesis'] : []
}
