// Names in an Arabic sentence: the best run of tags by the learned weights, and at each word how far the best run with
// a person there is from the best one without. Weights are whole numbers, and so are all their sums.
import type { Token } from '../../text/token.ts'
import { mayFollow, type Model, pairCount, pairFeatures, tagCount } from './model.ts'
import type { Kin } from './seen.ts'
import { nearSize, type Weighed, weighedWords } from './weighed.ts'

export interface Tagged {
  /** For each token, the place of its tag in `tags`. */
  readonly tags: Uint8Array
  /** For each token, above 0 where the best run has a person there: how much worse the best run without one is. */
  readonly person: () => Int32Array
}

/** A tagger. It takes time in proportion to the number of tokens. */
export const taggerOf = (model: Model, kin: Kin): ((text: string, tokens: readonly Token[]) => Tagged) => {
  const weigh = weighedWords(model, kin)
  return (text, tokens) => {
    const run = weigh(text, tokens)
    const own = scoresOf(model, run)
    const { forward, came } = forwards(run, own)
    return {
      tags: bestRun(forward, came, tokens.length),
      person: () => personMargins(forward, backwards(run, own), tokens.length),
    }
  }
}

/** Scores of the tags of each word, a row of `tagCount` for each. */
type Scores = Int32Array

const pairs = new Int32Array(pairCount)

/** The sums of all features except those of the tag before: of each word alone, then of neighbours together. */
const scoresOf = (model: Model, { words, outside, sums }: Weighed): Scores => {
  const scores = new Int32Array(words.length * tagCount)
  let [earlier, before, here, after] = [outside, outside, words[0] ?? outside, words[1] ?? outside]
  for (let i = 0; i < words.length; i++) {
    const later = words[i + 2] ?? outside
    const row = i * tagCount
    for (let tag = 0; tag < tagCount; tag++)
      scores[row + tag] =
        (sums[earlier.row + tag] ?? 0) +
        (sums[before.row + tagCount + tag] ?? 0) +
        (sums[here.row + 2 * tagCount + tag] ?? 0) +
        (sums[after.row + 3 * tagCount + tag] ?? 0) +
        (sums[later.row + 4 * tagCount + tag] ?? 0)
    model.add(pairFeatures(earlier, before, here, after, pairs), scores, row)
    earlier = before
    before = here
    here = after
    after = later
  }
  return scores
}

/** Worse than any run. Twice this is still a 32-bit integer. */
const impossible = -1e9

/** For each tag, the first and the last of those that may come before it. They are consecutive. */
const before = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (__, previous) => previous).filter((previous) => mayFollow(previous, tag)),
)
const firstBefore = Uint8Array.from(before, (tags) => tags[0] ?? 0)
const lastBefore = Uint8Array.from(before, (tags) => tags.at(-1) ?? 0)

/** The best run up to each tag of each word (Viterbi). */
const forwards = (
  { words, sums, outside }: Weighed,
  own: Scores,
): { readonly forward: Scores; readonly came: Uint8Array } => {
  const forward = new Int32Array(words.length * tagCount)
  const came = new Uint8Array(words.length * tagCount)
  // Before the first word there is no name.
  const reached = new Int32Array(tagCount).fill(impossible)
  reached[0] = 0
  for (let i = 0; i < words.length; i++) {
    const row = i * tagCount
    const steps = (words[i] ?? outside).row + nearSize
    for (let tag = 0; tag < tagCount; tag++) {
      const last = lastBefore[tag] ?? 0
      let [best, from] = [2 * impossible, 0]
      for (let previous = firstBefore[tag] ?? 0; previous <= last; previous++) {
        const score = (reached[previous] ?? 0) + (sums[steps + tag * tagCount + previous] ?? 0)
        if (score <= best) continue
        best = score
        from = previous
      }
      forward[row + tag] = best + (own[row + tag] ?? 0)
      came[row + tag] = from
    }
    for (let tag = 0; tag < tagCount; tag++) reached[tag] = forward[row + tag] ?? 0
  }
  return { forward, came }
}

/** The best run after each tag of each word. */
const backwards = ({ words, sums, outside }: Weighed, own: Scores): Scores => {
  const backward = new Int32Array(words.length * tagCount).fill(impossible)
  backward.fill(0, (words.length - 1) * tagCount)
  for (let i = words.length - 2; i >= 0; i--) {
    const [row, after] = [i * tagCount, (i + 1) * tagCount]
    const steps = (words[i + 1] ?? outside).row + nearSize
    for (let tag = 0; tag < tagCount; tag++) {
      const last = lastBefore[tag] ?? 0
      const rest = (backward[after + tag] ?? 0) + (own[after + tag] ?? 0)
      for (let previous = firstBefore[tag] ?? 0; previous <= last; previous++) {
        const score = rest + (sums[steps + tag * tagCount + previous] ?? 0)
        if (score > (backward[row + previous] ?? 0)) backward[row + previous] = score
      }
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

/** The best run with a person at each word, minus the best one without. */
const personMargins = (forward: Scores, backward: Scores, length: number): Int32Array => {
  const margins = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    let [person, other] = [2 * impossible, 2 * impossible]
    for (let tag = 0; tag < tagCount; tag++) {
      const score = (forward[i * tagCount + tag] ?? 0) + (backward[i * tagCount + tag] ?? 0)
      if (tag === 1 || tag === 2) person = Math.max(person, score)
      else other = Math.max(other, score)
    }
    margins[i] = person - other
  }
  return margins
}
