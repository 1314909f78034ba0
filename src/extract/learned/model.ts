// The features of a tag at a word, by the words around it and by the tag before it, and the stored weights of those features.
import { mix, numberAt, short, shortLength, written } from '../hash.ts'
import { edge, type Kin, type Seen } from './seen.ts'

/** In the order of the stored weights; the inside of a name follows its beginning. */
export const tags = ['O', 'B-PERSON', 'I-PERSON', 'B-BODY', 'I-BODY', 'B-PLACE', 'I-PLACE'] as const
export const tagCount = tags.length

/** Words to each side that are looked at. */
export const reach = 2
const perWord = 12

const feature = (template: number, a: number, b = 0): number => short(mix(mix(template + 1, a), b))

/** Of one word, `distance` words from the one that is tagged. */
export const wordFeatures = ({ word, sort, kin, parts }: Seen, distance: number): readonly number[] => {
  const template = (distance + reach) * perWord
  const own = [feature(template, word), feature(template + 1, sort), feature(template + 2, kin)]
  if (Math.abs(distance) === reach) return own
  return [...own, ...parts.map((part, i) => feature(template + 3 + i, part))]
}

/** Of neighbours together; without a list of them, for a tagger asks at each word. */
export const eachPair = (
  earlier: Seen,
  before: Seen,
  here: Seen,
  after: Seen,
  tell: (feature: number) => void,
): void => {
  tell(feature(100, before.word, here.word))
  tell(feature(101, here.word, after.word))
  tell(feature(102, before.word, here.sort))
  tell(feature(103, here.sort, after.word))
  tell(feature(104, before.sort * 256 + here.sort, after.sort))
  tell(feature(105, earlier.sort * 256 + before.sort, here.sort))
  tell(feature(106, before.kin * 256 + here.kin))
  tell(feature(107, here.kin * 256 + after.kin))
  tell(feature(108, before.kin * 256 + here.sort, after.kin))
  tell(feature(109, before.sort * 256 + here.kin))
  tell(feature(110, here.kin * 256 + after.sort))
}

/** Of the tag before the word. */
export const stepFeatures = (previous: number, { word, sort, kin }: Seen): readonly number[] => [
  feature(120, previous),
  feature(121, previous, sort),
  feature(122, previous, word),
  feature(123, previous, kin),
]

/** Every feature of word `i` of a sentence, but for those of the tag before it. */
export const featuresAt = (sentence: readonly Seen[], i: number): readonly number[] => {
  const at = (k: number): Seen => sentence[k] ?? edge
  const found: number[] = []
  eachPair(at(i - 2), at(i - 1), at(i), at(i + 1), (one) => found.push(one))
  for (let distance = -reach; distance <= reach; distance++)
    found.push(...wordFeatures(at(i + distance), distance))
  return found
}

/** Whether a tag may follow another: the inside of a name follows its beginning or its inside. */
export const mayFollow = (previous: number, tag: number): boolean =>
  tag === 0 || tag % 2 === 1 || previous === tag || previous === tag - 1

export interface Model {
  /** The place of a feature's first weight, as many follow as there are tags; below 0 for one that has none. */
  readonly placeOf: (feature: number) => number
  readonly weights: Int16Array
}

/** A stored weight is one character, the root of its size from -31 to 31: small weights are many and large ones count. */
const middle = 32
const most = 31
/** Parts of one that a weight is counted in; so the largest is 31² / 16. */
const parts = 16

/** Reads what `storeModel` has written: weights in sixteenths. */
export const parseModel = (stored: string): Model => {
  const size = shortLength + tagCount
  const count = stored.length / size
  const weights = new Int16Array(count * tagCount)
  const features = Array.from({ length: count }, (_, i) => numberAt(stored, i * size, shortLength))
  for (let place = 0; place < weights.length; place++) {
    const at = Math.floor(place / tagCount) * size + shortLength + (place % tagCount)
    const root = numberAt(stored, at, 1) - middle
    weights[place] = root * Math.abs(root)
  }
  const indexOf = indexIn(features)
  return { placeOf: (feature) => indexOf(feature) * tagCount, weights }
}

/** The bits of the filter: of 45,000 features one in twelve is set, so eleven of twelve that are none end there. */
const filterBits = 19

/** Where a number stands in a list, or -1: an open hash table behind a filter that fits a processor's own memory. */
const indexIn = (numbers: readonly number[]): ((number: number) => number) => {
  const size = 2 ** (Math.ceil(Math.log2(numbers.length + 1)) + 1)
  const [keys, places] = [new Int32Array(size).fill(-1), new Int32Array(size)]
  const filter = new Int32Array(2 ** (filterBits - 5))
  const bits = 2 ** filterBits - 1
  const shift = 32 - Math.log2(size)
  const slotOf = (number: number): number => {
    let slot = Math.imul(number, 0x9e3779b1) >>> shift
    while (keys[slot] !== -1 && keys[slot] !== number) slot = (slot + 1) & (size - 1)
    return slot
  }
  numbers.forEach((number, i) => {
    const slot = slotOf(number)
    keys[slot] = number
    places[slot] = i
    const bit = number & bits
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  })
  return (number) => {
    const bit = number & bits
    if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1
    const slot = slotOf(number)
    return keys[slot] === -1 ? -1 : (places[slot] ?? -1)
  }
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
