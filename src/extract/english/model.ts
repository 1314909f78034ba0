// A linear model: what the rules leave open is decided by weights learnt from annotated news. Features are numbers,
// mixed from the codes of words and shapes, so that scoring a candidate builds no strings.

/** Feature → weight. */
export type Weights = ReadonlyMap<number, number>

/** Features are 24 bits wide: four characters of the stored weights. */
const mask = 0xff_ffff
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map(Array.from(digits, (character, i) => [character, i]))

/** The code of a word or a label: FNV-1a. */
export const codeOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** One code of two; the order counts. */
export const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** A feature: the place of its template in the list of features, and the codes that it joins. */
export const feature = (template: number, a: number, b = 0, c = 0): number =>
  mix(mix(mix(template + 1, a), b), c) & mask

/** Reads stored weights: four characters of feature and two of weight in fiftieths, one after the other. */
export const parseWeights = (stored: string): Weights => {
  const weights = new Map<number, number>()
  for (let i = 0; i + 6 <= stored.length; i += 6)
    weights.set(numberAt(stored, i, 4), (numberAt(stored, i + 4, 2) - 2048) / 50)
  return weights
}

/** What `parseWeights` reads. */
export const storeWeights = (weights: Weights): string =>
  [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 50)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 5)
    .toSorted(([a], [b]) => a - b)
    .map(([key, weight]) => written(key, 4) + written(Math.max(-2047, Math.min(2047, weight)) + 2048, 2))
    .join('')

const numberAt = (stored: string, from: number, length: number): number => {
  let value = 0
  for (let i = from; i < from + length; i++) value = value * 64 + (valueOf.get(stored[i] ?? 'A') ?? 0)
  return value
}

const written = (value: number, length: number): string =>
  Array.from({ length }, (_, i) => digits[(value >>> (6 * (length - 1 - i))) & 63] ?? 'A').join('')

/** Higher is likelier; features without a weight count nothing. */
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

/** Numbers in few steps, so that features of near values are shared. */
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
