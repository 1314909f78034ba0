// Draws from a list by popularity: mostly the same few (Zipf and Mandelbrot).
import type { Random } from '../../../src/newsroom/check/evaluation/random.ts'

export type Lang = 'ar' | 'en'

/** Draws indexes of a list of `size`, from 0: the k-th about 1 / (k + flat) as often. */
export const zipf = (size: number, flat = 0): ((random: Random) => number) => {
  const upTo = new Float64Array(size)
  let total = 0
  for (let k = 0; k < size; k++) upTo[k] = total += 1 / (k + 1 + flat)
  return (random) => {
    const at = random.next() * total
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Draws from a list that is not empty, the first item most often. */
export const popular = <T>(list: readonly T[], flat = 0): ((random: Random) => T) => {
  const place = zipf(list.length, flat)
  return (random) => list[place(random)] as T
}

export const chance = (random: Random, share: number): boolean => random.next() < share

/** The list in another order. */
export const shuffled = <T>(list: readonly T[], random: Random): readonly T[] => {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}

/** Different items, drawn by `draw`. */
export const distinct = <T>(count: number, draw: () => T, taken: readonly T[] = []): readonly T[] => {
  const found: T[] = []
  while (found.length < count) {
    const one = draw()
    if (!found.includes(one) && !taken.includes(one)) found.push(one)
  }
  return found
}
