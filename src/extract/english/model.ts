// A linear model: weights learned from annotated news decide what the rules leave open. Features are numbers, mixed
// from the codes of words and shapes, so that scoring a candidate builds no strings.
import { mix, numberAt, short, shortLength, written } from '../../text/hash.ts'

/** Feature → weight. */
export type Weights = ReadonlyMap<number, number>

/** A feature: the place of its template in the list of features, and the codes that it joins. */
export const feature = (template: number, a: number, b = 0, c = 0): number =>
  short(mix(mix(mix(template + 1, a), b), c))

/** Reads stored weights, each with four characters of feature and two of weight in fiftieths. */
export const parseWeights = (stored: string): Weights => {
  const weights = new Map<number, number>()
  for (let i = 0; i + 6 <= stored.length; i += 6)
    weights.set(numberAt(stored, i, shortLength), (numberAt(stored, i + 4, 2) - 2048) / 50)
  return weights
}

/** The characters that `parseWeights` reads. */
export const storeWeights = (weights: Weights): string =>
  [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 50)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 5)
    .toSorted(([a], [b]) => a - b)
    .map(
      ([key, weight]) =>
        written(key, shortLength) + written(Math.max(-2047, Math.min(2047, weight)) + 2048, 2),
    )
    .join('')

/** Higher is more likely. Features without a weight do not count. */
export const score = (weights: Weights, features: readonly number[]): number => {
  let sum = 0
  for (const one of features) sum += weights.get(one) ?? 0
  return sum
}

/** The index of the best candidate; the first of equals. */
export const best = (scores: readonly number[]): number => {
  let found = 0
  scores.forEach((value, i) => {
    if (value > (scores[found] ?? 0)) found = i
  })
  return found
}

/** The number in coarse steps, so that near values share features. */
export const step = (value: number): number => {
  if (value < 6) return value
  if (value < 9) return 6
  if (value < 14) return 9
  if (value < 25) return 14
  return value < 50 ? 25 : 50
}

/** Answers to yes-or-no questions as one code. */
export const flags = (...answers: readonly boolean[]): number =>
  answers.reduce((sum, answer) => sum * 2 + (answer ? 1 : 0), 1)
