// Tagged sentences → weights: an averaged perceptron over whole tag sequences (Collins 2002). A wrong tag costs more
// when it loses a person. The same sentences give the same weights.
import { featuresAt, mayFollow, stepFeatures, tagCount } from '../../src/extract/learned/model.ts'
import { type Kin, seen } from '../../src/extract/learned/seen.ts'
import type { Sentence } from './corpus.ts'

/** Rarer features are left out. */
const atLeast = 2
const passes = 8
const passesToChoose = 4
/** The margin that a wrong tag must be worse by; double where a person is missed. */
const cost = 3

interface Row {
  readonly tags: Uint8Array
  readonly features: readonly Int32Array[]
  readonly steps: readonly (readonly Int32Array[])[]
}

/** Feature → a weight for each tag. */
export type Learnt = ReadonlyMap<number, Float64Array>

/**
 * The weights of the `most` features that say most. These are chosen first and then learnt again on their own: weights
 * that were learnt together with others are wrong without them.
 */
export const learnFew = (sentences: readonly Sentence[], kin: Kin, most: number): Learnt => {
  const all = compact(sentences, kin)
  const chosen = [...learn(all, passesToChoose)]
    .map(([feature, weights]) => [feature, Math.max(...weights.map(Math.abs))] as const)
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
  return learn(narrowed(all, new Set(chosen.map(([feature]) => feature))), passes)
}

/** Sentences with features as indexes in the array of weights, and the index of each feature's first weight. */
interface Compact {
  readonly rows: Row[]
  readonly places: ReadonlyMap<number, number>
}

const learn = ({ rows, places }: Compact, times: number): Learnt => {
  const size = places.size * tagCount
  const state: State = {
    weights: new Float64Array(size),
    sums: new Float64Array(size),
    seen: new Int32Array(size),
    now: 1,
  }
  const random = generator(20_240_101)
  const order = [...rows]
  for (let pass = 0; pass < times; pass++) {
    shuffle(order, random)
    for (const row of order) update(state, row)
  }
  return new Map([...places].map(([feature, place]) => [feature, averages(state, place)]))
}

const compact = (sentences: readonly Sentence[], kin: Kin): Compact => {
  const counts = new Map<number, number>()
  const count = (features: readonly number[] | Int32Array): void => {
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const rows = sentences.map(({ text, tokens, tags }): Row => {
    const words = tokens.map((token) => seen(text, token, kin))
    const features = words.map((_, i) => Int32Array.from(featuresAt(words, i)))
    const steps = words.map((word) =>
      Array.from({ length: tagCount }, (_, previous) => Int32Array.from(stepFeatures(previous, word))),
    )
    features.forEach(count)
    steps.forEach((of, i) => count(of[i === 0 ? 0 : (tags[i - 1] ?? 0)] ?? []))
    return { tags, features, steps }
  })
  const places = placesOf([...counts].filter(([, times]) => times >= atLeast).map(([feature]) => feature))
  return { rows: moved(rows, places), places }
}

const placesOf = (features: readonly number[]): ReadonlyMap<number, number> =>
  new Map(features.map((feature, i) => [feature, i * tagCount]))

const moved = (rows: readonly Row[], to: ReadonlyMap<number, number>): Row[] => {
  const place = (list: Int32Array): Int32Array =>
    list.map((one) => to.get(one) ?? -1).filter((one) => one >= 0)
  return rows.map(({ tags, features, steps }) => ({
    tags,
    features: features.map(place),
    steps: steps.map((of) => of.map(place)),
  }))
}

const narrowed = ({ rows, places }: Compact, only: ReadonlySet<number>): Compact => {
  const kept = placesOf([...only])
  const from = new Map(
    [...places].flatMap(([feature, place]) => (only.has(feature) ? [[place, kept.get(feature) ?? 0]] : [])),
  )
  return { rows: moved(rows, from), places: kept }
}

/** Mulberry32: the same seed, the same order. */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const shuffle = (rows: Row[], random: () => number): void => {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [rows[i], rows[j]]
    if (a && b) [rows[i], rows[j]] = [b, a]
  }
}

interface State {
  readonly weights: Float64Array
  /** Sum of each weight over the sentences until its last change. */
  readonly sums: Float64Array
  readonly seen: Int32Array
  now: number
}

const add = ({ weights, sums, seen: last, now }: State, place: number, by: number): void => {
  sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0) * (now - (last[place] ?? 0))
  last[place] = now
  weights[place] = (weights[place] ?? 0) + by
}

const averages = (state: State, place: number): Float64Array =>
  Float64Array.from({ length: tagCount }, (_, tag) => {
    add(state, place + tag, 0)
    return (state.sums[place + tag] ?? 0) / state.now
  })

const update = (state: State, row: Row): void => {
  const found = bestRun(state.weights, row)
  row.tags.forEach((right, i) => {
    const wrong = found[i] ?? 0
    const [rightBefore, wrongBefore] = i === 0 ? [0, 0] : [row.tags[i - 1] ?? 0, found[i - 1] ?? 0]
    if (right !== wrong) move(state, row.features[i], row.features[i], right, wrong)
    if (right !== wrong || rightBefore !== wrongBefore)
      move(state, row.steps[i]?.[rightBefore], row.steps[i]?.[wrongBefore], right, wrong)
  })
  state.now++
}

const move = (
  state: State,
  up: Int32Array | undefined,
  down: Int32Array | undefined,
  right: number,
  wrong: number,
): void => {
  for (const place of up ?? []) add(state, place + right, 1)
  for (const place of down ?? []) add(state, place + wrong, -1)
}

const allTags = Array.from({ length: tagCount }, (_, tag) => tag)

/** The sequence with the best score when every wrong tag is given its cost. */
const bestRun = (weights: Float64Array, { tags, features, steps }: Row): Uint8Array => {
  const came = new Uint8Array(tags.length * tagCount)
  let before = new Float64Array(tagCount).fill(-Infinity)
  before[0] = 0
  tags.forEach((right, i) => {
    const own = sums(weights, features[i])
    const now = new Float64Array(tagCount).fill(-Infinity)
    for (const previous of allTags) {
      const reached = before[previous] ?? -Infinity
      if (reached === -Infinity) continue
      const step = sums(weights, steps[i]?.[previous])
      for (const tag of allTags) {
        const score = reached + (step[tag] ?? 0) + (own[tag] ?? 0) + costOf(tag, right)
        if (!mayFollow(previous, tag) || score <= (now[tag] ?? 0)) continue
        now[tag] = score
        came[i * tagCount + tag] = previous
      }
    }
    before = now
  })
  return tracedBack(came, before.indexOf(Math.max(...before)), tags.length)
}

const costOf = (tag: number, right: number): number => {
  if (tag === right) return 0
  return tag === 0 && (right === 1 || right === 2) ? 2 * cost : cost
}

const tracedBack = (came: Uint8Array, last: number, length: number): Uint8Array => {
  const found = new Uint8Array(length)
  let tag = last
  for (let i = length - 1; i >= 0; i--) {
    found[i] = tag
    tag = came[i * tagCount + tag] ?? 0
  }
  return found
}

const sums = (weights: Float64Array, places: Int32Array | undefined): Float64Array => {
  const total = new Float64Array(tagCount)
  for (const place of places ?? [])
    for (let tag = 0; tag < tagCount; tag++) total[tag] = (total[tag] ?? 0) + (weights[place + tag] ?? 0)
  return total
}
