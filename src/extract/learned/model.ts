// The features of a tag at a word, by the words around it and the tag before it, and their stored weights.
import { mix, numberAt, short, shortLength, written } from '../../text/hash.ts'
import { edge, type Kin, type Seen } from './seen.ts'

/** In the order of the stored weights. The inside of a name follows its beginning. */
export const tags = ['O', 'B-PERSON', 'I-PERSON', 'B-BODY', 'I-BODY', 'B-PLACE', 'I-PLACE'] as const
export const tagCount = tags.length

/** How many words on each side are used. */
export const reach = 2
const perWord = 12

const feature = (template: number, a: number, b = 0): number => short(mix(mix(template + 1, a), b))

/** Features of one word, `distance` words from the one that is tagged. */
export const wordFeatures = ({ word, sort, kin, parts }: Seen, distance: number): readonly number[] => {
  const template = (distance + reach) * perWord
  const own = [feature(template, word), feature(template + 1, sort), feature(template + 2, kin)]
  if (Math.abs(distance) === reach) return own
  return [...own, ...parts.map((part, i) => feature(template + 3 + i, part))]
}

/** The parts of a word that count together with its neighbours. */
export type Alone = Pick<Seen, 'word' | 'sort' | 'kin'>

/** How many features neighbours have together. */
export const pairCount = 11

/** Features of neighbours together, written one after the other, because a list for each word would cost too much. */
export const pairFeatures = (
  earlier: Alone,
  before: Alone,
  here: Alone,
  after: Alone,
  into: Int32Array,
): Int32Array => {
  into[0] = feature(100, before.word, here.word)
  into[1] = feature(101, here.word, after.word)
  into[2] = feature(102, before.word, here.sort)
  into[3] = feature(103, here.sort, after.word)
  into[4] = feature(104, before.sort * 256 + here.sort, after.sort)
  into[5] = feature(105, earlier.sort * 256 + before.sort, here.sort)
  into[6] = feature(106, before.kin * 256 + here.kin)
  into[7] = feature(107, here.kin * 256 + after.kin)
  into[8] = feature(108, before.kin * 256 + here.sort, after.kin)
  into[9] = feature(109, before.sort * 256 + here.kin)
  into[10] = feature(110, here.kin * 256 + after.sort)
  return into
}

/** Features of the tag before the word. */
export const stepFeatures = (previous: number, { word, sort, kin }: Seen): readonly number[] => [
  feature(120, previous),
  feature(121, previous, sort),
  feature(122, previous, word),
  feature(123, previous, kin),
]

/** Every feature of word `i` of a sentence, except those of the tag before it. */
export const featuresAt = (sentence: readonly Seen[], i: number): readonly number[] => {
  const at = (k: number): Seen => sentence[k] ?? edge
  const found = [...pairFeatures(at(i - 2), at(i - 1), at(i), at(i + 1), new Int32Array(pairCount))]
  for (let distance = -reach; distance <= reach; distance++)
    found.push(...wordFeatures(at(i + distance), distance))
  return found
}

/** Whether a tag may follow another: the inside of a name follows its beginning or its inside. */
export const mayFollow = (previous: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || previous === tag || previous === tag - 1

export interface Model {
  /** Adds the weights of features to a row of sums, one for each tag. A feature without weights adds nothing. */
  readonly add: (features: Int32Array, sums: Int32Array, row: number) => void
}

/** A stored weight is one character, the root of its size from -31 to 31: small ones are many, and large ones count. */
const middle = 32
const most = 31
/** How many parts of one a weight is counted in, so the largest weight is 31² / 16. */
const parts = 16

/** The weight that a stored character encodes. */
const weightOf = Int16Array.from({ length: 128 }, (_, code) => {
  const root = numberAt(String.fromCharCode(code), 0, 1) - middle
  return root * Math.abs(root)
})

/** The filter's bits: 45,000 features set one in twelve, so it stops eleven of twelve codes that are no feature. */
const filterBits = 19

/**
 * Reads what `storeModel` has written: weights in sixteenths, in an open hash table behind a filter that fits in a
 * processor's cache. A feature's weights are at its slot, so they need no second look-up.
 */
export const parseModel = (stored: string): Model => {
  const size = shortLength + tagCount
  const slots = 2 ** (Math.ceil(Math.log2(stored.length / size + 1)) + 1)
  const [keys, weights] = [new Int32Array(slots).fill(-1), new Int16Array(slots * tagCount)]
  const filter = new Int32Array(2 ** (filterBits - 5))
  const bits = 2 ** filterBits - 1
  const shift = 32 - Math.log2(slots)
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, 0x9e3779b1) >>> shift
    while (keys[slot] !== -1 && keys[slot] !== feature) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (let at = 0; at < stored.length; at += size) {
    const feature = numberAt(stored, at, shortLength)
    const slot = slotOf(feature)
    keys[slot] = feature
    for (let tag = 0; tag < tagCount; tag++)
      weights[slot * tagCount + tag] = weightOf[stored.charCodeAt(at + shortLength + tag)] ?? 0
    const bit = feature & bits
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  const add: Model['add'] = (features, sums, row) => {
    for (const feature of features) {
      const bit = feature & bits
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue
      const slot = slotOf(feature)
      if (keys[slot] === -1) continue
      for (let tag = 0; tag < tagCount; tag++)
        sums[row + tag] = (sums[row + tag] ?? 0) + (weights[slot * tagCount + tag] ?? 0)
    }
  }
  return { add }
}

/** Features, each with a weight for each tag. */
export const storeModel = (features: readonly (readonly [number, Float64Array])[]): string =>
  features
    .toSorted(([a], [b]) => a - b)
    .map(([code, weights]) => written(code, shortLength) + Array.from(weights, stored).join(''))
    .join('')

const stored = (weight: number): string => {
  const root = Math.min(most, Math.round(Math.sqrt(Math.abs(weight) * parts)))
  return written(middle + Math.sign(weight) * root, 1)
}

/** Reads what `storeKin` has written: for each class how many words it has, and their codes. */
export const parseKin = (stored: string): Kin => {
  const kin = new Map<number, number>()
  for (let i = 0, number = 1; i < stored.length; number++) {
    const count = numberAt(stored, i, shortLength)
    i += shortLength
    for (let k = 0; k < count; k++, i += shortLength) kin.set(numberAt(stored, i, shortLength), number)
  }
  return kin
}

/** The codes of the words of each class, in the order of the classes. */
export const storeKin = (classes: readonly (readonly number[])[]): string =>
  classes.map((codes) => [codes.length, ...codes].map((code) => written(code, shortLength)).join('')).join('')
