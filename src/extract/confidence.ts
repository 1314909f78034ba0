// How sure an extracted statement is: a logistic regression over its signs, with weights learned from gold articles
// (scripts/calibrate.ts). Of the statements with 0.8, four in five should be right. docs/extraction.md shows how well
// that holds on articles that the weights were not learned from.
import { primaryLanguage } from '../text/language.ts'
import { confidenceWeights } from './confidence-weights.ts'
import type { Doubt } from './doubt.ts'
import type { ConfidenceWeights, Sign } from './signs.ts'
import type { Frame } from './frame.ts'

export type { Doubt } from './doubt.ts'

/** A speaker resolved with less confidence is a guess, and a statement with a guessed speaker stays below this too. */
export const sureFrom = 0.7
/** Below this a statement is more likely wrong than right. */
export const evenOdds = 0.5
/** Nothing is certain. A statement without a speaker, or with a guessed one, needs a second look in any case. */
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
