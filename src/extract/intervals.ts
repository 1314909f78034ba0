// Sets of places in a text as sorted stretches. Finds how much two sets share without a list of every place.
import type { GoldSpan } from './gold.ts'

/** Sorted and not touching. */
export type Intervals = readonly GoldSpan[]

export const intervalsOf = (spans: readonly GoldSpan[]): Intervals => {
  const merged: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (start < end) merged.push([start, end])
  }
  return merged
}

export const sizeOf = (set: Intervals): number => set.reduce((sum, [start, end]) => sum + end - start, 0)

/** How many places both sets have. */
export const shared = (one: Intervals, other: Intervals): number => {
  let sum = 0
  let i = 0
  let k = 0
  while (i < one.length && k < other.length) {
    const [a, b] = one[i] ?? [0, 0]
    const [c, d] = other[k] ?? [0, 0]
    sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
    if (b < d) i++
    else k++
  }
  return sum
}

/** Intersection over union, 0 to 1. */
export const overlapOf = (one: Intervals, other: Intervals): number => {
  const both = shared(one, other)
  return both === 0 ? 0 : both / (sizeOf(one) + sizeOf(other) - both)
}
