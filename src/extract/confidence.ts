// How sure an extracted statement is, and why not surer. The numbers are shares: of the statements with such a doubt in
// the Arabic training articles, how many were found and attributed rightly (docs/extraction.md has the command).
import type { Frame } from './frame.ts'

/** Words of the docs: each names a reason to look twice. */
export type Doubt =
  /** No particle, colon or mark begins the content: its first word is a guess. */
  | 'noun-phrase'
  /** The attribution follows its content (*according to*), whose extent is a guess. */
  | 'parenthesis'
  /** A pronoun or hidden subject, resolved to somebody met before. */
  | 'hidden-subject'
  /** A mention without a name, resolved to somebody met before. */
  | 'generic-speaker'
  /** Nobody could be found who says it. */
  | 'no-speaker'
  /** A quotation mark that is never closed. */
  | 'open-quotation'
  /** Said inside what somebody else says. */
  | 'nested'

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
