// How sure an extracted statement is: a logistic regression over its signs, whose weights were learned from gold
// articles (scripts/calibrate.ts). Statements of 0.8 should be right in four of five; docs/extraction.md shows how well that
// holds on articles which the weights were not learned from.
import { primaryLanguage } from '../text/language.ts'
import { confidenceWeights } from './confidence-weights.ts'
import type { Doubt } from './doubt.ts'
import type { Sign } from './signs.ts'
import type { Frame } from './frame.ts'

export type { Doubt } from './doubt.ts'

export interface ConfidenceWeights {
  /** What a statement without any of the signs has, as log-odds. */
  readonly bias: number
  /** What each sign adds to that; one without a weight adds nothing. */
  readonly weights: Readonly<Partial<Record<Sign, number>>>
}

/** Of whom a text speaks is a guess below this: the confidence of a resolution, and the most that such a statement has. */
export const sureFrom = 0.7
/** Below this a statement is more likely wrong than right. */
export const evenOdds = 0.5
/** Nothing is certain, and a statement with no speaker or a guessed one needs a second look whatever else speaks for it. */
const most = 0.99
const mostOfGuess = sureFrom - 0.01

const guesses: ReadonlySet<Sign> = new Set<Sign>(['no-speaker', 'nested', 'guessed speaker'])

/**
 * 0 to 1, with two decimals.
 * @param lang BCP 47; a language without weights has those of English
 */
export const confidenceOf = (lang: string, seen: readonly Sign[]): number => {
  const sure = shareOf(confidenceWeights[primaryLanguage(lang)] ?? confidenceWeights.en, seen)
  const limit = seen.some((sign) => guesses.has(sign)) ? mostOfGuess : most
  return Math.round(Math.min(sure, limit) * 100) / 100
}

const shareOf = ({ bias, weights }: ConfidenceWeights, seen: readonly Sign[]): number => {
  const sum = seen.reduce((total, sign) => total + (weights[sign] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

export const doubtsOfFrame = (frame: Frame): readonly Doubt[] => {
  if (frame.joint === 'NOUN_PHRASE') return ['noun-phrase']
  return frame.joint === 'PARENTHESIS' ? ['parenthesis'] : []
}
