// Names in an Arabic sentence: the best run of tags by the learned weights, and at each word how far the best run with a
// person there is from the best one without.
import type { Token } from '../../text/token.ts'
import { eachPair, mayFollow, type Model, reach, stepFeatures, tagCount, wordFeatures } from './model.ts'
import { edge, type Kin, seen, type Seen } from './seen.ts'

export interface Tagged {
  /** For each token the place of its tag among `tags`. */
  readonly tags: Uint8Array
  /** For each token above 0 where the best run has a person there: how much worse the best run without one is. */
  readonly person: () => Float32Array
}

/** A word with the sums of the weights of its features at each distance, and after each tag, a row for each. */
interface Weighed extends Seen {
  readonly near: readonly Float32Array[]
  readonly steps: Float32Array
}

/** Distinct words that are remembered with their sums. */
const mostWords = 20_000

/** A tagger; it takes time in proportion to the number of tokens. */
export const taggerOf = (model: Model, kin: Kin): ((text: string, tokens: readonly Token[]) => Tagged) => {
  const known = new Map<string, Weighed>()
  const weigh = weigher(model)
  const outside = weigh(edge)
  const lookUp = (text: string, token: Token): Weighed => {
    const word = text.slice(token.start, token.end)
    const found = known.get(word)
    if (found) return found
    const made = weigh(seen(text, token, kin))
    if (known.size >= mostWords) known.clear()
    known.set(word, made)
    return made
  }
  return (text, tokens) => {
    const words = tokens.map((token) => lookUp(text, token))
    const own = scoresOf(model, words, outside)
    const { forward, came } = forwards(words, own)
    return {
      tags: bestRun(forward, came, words.length),
      person: () => personMargins(forward, backwards(words, own), words.length),
    }
  }
}

/** Adds the weights of a feature to a row of sums. */
const adderTo =
  ({ placeOf, weights }: Model, into: Float32Array) =>
  (feature: number, row: number): void => {
    const place = placeOf(feature)
    if (place < 0) return
    for (let tag = 0; tag < tagCount; tag++)
      into[row + tag] = (into[row + tag] ?? 0) + (weights[place + tag] ?? 0)
  }

const addUp = (model: Model, features: readonly number[], into: Float32Array, row: number): void => {
  const add = adderTo(model, into)
  for (const feature of features) add(feature, row)
}

const weigher =
  (model: Model) =>
  (word: Seen): Weighed => {
    const near = Array.from({ length: 2 * reach + 1 }, () => new Float32Array(tagCount))
    near.forEach((sums, i) => addUp(model, wordFeatures(word, i - reach), sums, 0))
    const steps = new Float32Array(tagCount * tagCount)
    for (let previous = 0; previous < tagCount; previous++)
      addUp(model, stepFeatures(previous, word), steps, previous * tagCount)
    return { ...word, near, steps }
  }

/** Scores of the tags of each word, a row of `tagCount` for each. */
type Scores = Float32Array

/** The sums of all features but those of the tag before: of each word alone, then of neighbours together. */
const scoresOf = (model: Model, words: readonly Weighed[], outside: Weighed): Scores => {
  const scores = new Float32Array(words.length * tagCount)
  for (let i = 0; i < words.length; i++) addNear(words, outside, i, scores)
  const add = adderTo(model, scores)
  let [earlier, before] = [outside, outside]
  words.forEach((here, i) => {
    const row = i * tagCount
    eachPair(earlier, before, here, words[i + 1] ?? outside, (feature) => add(feature, row))
    earlier = before
    before = here
  })
  return scores
}

const addNear = (words: readonly Weighed[], outside: Weighed, i: number, scores: Scores): void => {
  const row = i * tagCount
  for (let distance = -reach; distance <= reach; distance++) {
    const near = (words[i + distance] ?? outside).near[distance + reach] ?? scores
    for (let tag = 0; tag < tagCount; tag++) scores[row + tag] = (scores[row + tag] ?? 0) + (near[tag] ?? 0)
  }
}

const impossible = -1e9

/** The pairs of tags that may stand side by side: a tag, then the one after it. */
const pairs = Array.from({ length: tagCount * tagCount }, (_, pair) => pair).filter((pair) =>
  mayFollow(Math.floor(pair / tagCount), pair % tagCount),
)
const firsts = Uint8Array.from(pairs, (pair) => Math.floor(pair / tagCount))
const seconds = Uint8Array.from(pairs, (pair) => pair % tagCount)

/** The best run up to each tag of each word (Viterbi). */
const forwards = (
  words: readonly Weighed[],
  own: Scores,
): { readonly forward: Scores; readonly came: Uint8Array } => {
  const forward = new Float32Array(words.length * tagCount).fill(impossible)
  const came = new Uint8Array(words.length * tagCount)
  for (let i = 0; i < words.length; i++) {
    const [row, before] = [i * tagCount, (i - 1) * tagCount]
    const steps = words[i]?.steps ?? own
    for (let p = 0; p < firsts.length; p++) {
      const [first, second] = [firsts[p] ?? 0, seconds[p] ?? 0]
      // Before the first word stands what is no name.
      const reached = i > 0 ? (forward[before + first] ?? 0) : first === 0 ? 0 : impossible
      const score = reached + (steps[first * tagCount + second] ?? 0) + (own[row + second] ?? 0)
      if (score <= (forward[row + second] ?? 0)) continue
      forward[row + second] = score
      came[row + second] = first
    }
  }
  return { forward, came }
}

/** The best run after each tag of each word. */
const backwards = (words: readonly Weighed[], own: Scores): Scores => {
  const backward = new Float32Array(words.length * tagCount).fill(impossible)
  backward.fill(0, (words.length - 1) * tagCount)
  for (let i = words.length - 2; i >= 0; i--) {
    const [row, after] = [i * tagCount, (i + 1) * tagCount]
    const steps = words[i + 1]?.steps ?? own
    for (let p = 0; p < firsts.length; p++) {
      const [first, second] = [firsts[p] ?? 0, seconds[p] ?? 0]
      const score =
        (backward[after + second] ?? 0) + (own[after + second] ?? 0) + (steps[first * tagCount + second] ?? 0)
      if (score > (backward[row + first] ?? 0)) backward[row + first] = score
    }
  }
  return backward
}

const bestRun = (forward: Scores, came: Uint8Array, length: number): Uint8Array => {
  const found = new Uint8Array(length)
  const last = (length - 1) * tagCount
  let tag = 0
  for (let one = 1; one < tagCount; one++)
    if ((forward[last + one] ?? 0) > (forward[last + tag] ?? 0)) tag = one
  for (let i = length - 1; i >= 0; i--) {
    found[i] = tag
    tag = came[i * tagCount + tag] ?? 0
  }
  return found
}

const isPerson = (tag: number): boolean => tag === 1 || tag === 2

const personMargins = (forward: Scores, backward: Scores, length: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => {
    let [person, other] = [2 * impossible, 2 * impossible]
    for (let tag = 0; tag < tagCount; tag++) {
      const score = (forward[i * tagCount + tag] ?? 0) + (backward[i * tagCount + tag] ?? 0)
      if (isPerson(tag)) person = Math.max(person, score)
      else other = Math.max(other, score)
    }
    return person - other
  })
