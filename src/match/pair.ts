// Two words, one of a claim and one of a record → how alike they are, and in what they differ.
import type { Word } from './word.ts'

/** EQUAL when their folded spellings are; the others in the order of how much they matter. */
export type PairKind = 'EQUAL' | 'SPELLING' | 'INFLECTION' | 'FUNCTION' | 'OTHER'

export interface Pair {
  readonly kind: PairKind
  /** From 0 to 1. */
  readonly alike: number
}

const equal: Pair = { kind: 'EQUAL', alike: 1 }
const inflected: Pair = { kind: 'INFLECTION', alike: 0.9 }
const conjugated: Pair = { kind: 'INFLECTION', alike: 0.8 }
const misspelt: Pair = { kind: 'SPELLING', alike: 0.75 }
/** Alike in letters, and both words in their own right. */
const lookalike: Pair = { kind: 'OTHER', alike: 0.3 }
const small: Pair = { kind: 'FUNCTION', alike: 0.6 }
const other: Pair = { kind: 'OTHER', alike: 0 }

/** In letters: one slip of the pen in a shorter word makes another word. */
const shortestSlip = 4
/** In letters: from here on two slips are forgiven. */
const twoSlips = 8

/** @param isKnown whether a stem of the claim is on record: what looks like a slip is then a word of its own */
export const pairOf = (claim: Word, record: Word, isKnown: (stem: string) => boolean): Pair => {
  if (claim.folded === record.folded) return equal
  if (claim.kind === 'NUMBER' || record.kind === 'NUMBER')
    return claim.kind === record.kind && claim.value === record.value ? { kind: 'SPELLING', alike: 0.95 } : other
  if (claim.kind === 'NEGATION' || record.kind === 'NEGATION')
    return claim.kind === record.kind && claim.value === record.value ? inflected : other
  if (claim.stem === record.stem) return inflected
  if (claim.kind === 'FUNCTION' && record.kind === 'FUNCTION') return small
  if (claim.kind !== record.kind) return other
  if (root(claim.stem) === root(record.stem)) return conjugated
  if (!isSlip(claim.folded, record.folded) && !isSlip(claim.stem, record.stem)) return other
  return isKnown(claim.stem) ? lookalike : misspelt
}

/** Arabic puts who acts before the verb: *يلعب*, *تلعب*, *نلعب*. */
const root = (stem: string): string => (/^[يتنا]\p{Script=Arabic}{3,}$/u.test(stem) ? stem.slice(1) : stem)

const isSlip = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < shortestSlip) return false
  const most = shorter >= twoSlips ? 2 : 1
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most
}

/** Letters put in, left out, changed or swapped (optimal string alignment); more than `most` is `most + 1`. */
export const distance = (a: string, b: string, most: number): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
