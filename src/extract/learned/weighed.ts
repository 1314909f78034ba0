// The words of a sentence with the sums of the weights of their own features. They are kept from sentence to sentence,
// because words repeat and a word's own weights do not depend on its neighbours.
import type { Token } from '../../text/token.ts'
import { type Alone, type Model, reach, stepFeatures, tagCount, wordFeatures } from './model.ts'
import { edge, type Kin, seen, type Seen } from './seen.ts'

/** Sums at each distance, a row of tags for each. After them, for each tag, a row of those that may come before it. */
export const nearSize = (2 * reach + 1) * tagCount
const sumsSize = nearSize + tagCount * tagCount

/** How many distinct words are kept. */
const mostWords = 20_000
const fewestWords = 512

export interface WeighedWord extends Alone {
  /** Where its sums begin. */
  readonly row: number
}

export interface Weighed {
  readonly words: readonly WeighedWord[]
  /** The word beyond the ends of the sentence. */
  readonly outside: WeighedWord
  readonly sums: Int16Array
}

/** Weighs the tokens of a sentence. Earlier results stay valid when words are forgotten. */
export const weighedWords = (
  model: Model,
  kin: Kin,
): ((text: string, tokens: readonly Token[]) => Weighed) => {
  const known = new Map<string, WeighedWord>()
  let sums = new Int16Array(fewestWords * sumsSize)
  let end = 0
  const weigh = ({ word, sort, kin: own, parts }: Seen): WeighedWord => {
    const row = end
    end += sumsSize
    if (end > sums.length) sums = grown(sums)
    sums.set(sumsOf(model, { word, sort, kin: own, parts }), row)
    return { word, sort, kin: own, row }
  }
  let outside = weigh(edge)
  const lookUp = (text: string, token: Token): WeighedWord => {
    const word = text.slice(token.start, token.end)
    const found = known.get(word)
    if (found) return found
    const made = weigh(seen(text, token, kin))
    known.set(word, made)
    return made
  }
  const forget = (): void => {
    known.clear()
    sums = new Int16Array(fewestWords * sumsSize)
    end = 0
    outside = weigh(edge)
  }
  return (text, tokens) => {
    if (known.size >= mostWords) forget()
    const words = tokens.map((token) => lookUp(text, token))
    return { words, outside, sums }
  }
}

const grown = (sums: Int16Array): Int16Array<ArrayBuffer> => {
  const made = new Int16Array(2 * sums.length)
  made.set(sums)
  return made
}

const sumsOf = (model: Model, word: Seen): Int32Array => {
  const sums = new Int32Array(sumsSize)
  for (let distance = -reach; distance <= reach; distance++)
    model.add(Int32Array.from(wordFeatures(word, distance)), sums, (distance + reach) * tagCount)
  const after = new Int32Array(tagCount)
  for (let previous = 0; previous < tagCount; previous++) {
    model.add(Int32Array.from(stepFeatures(previous, word)), after.fill(0), 0)
    after.forEach((sum, tag) => (sums[nearSize + tag * tagCount + previous] = sum))
  }
  return sums
}
