// English contractions: *don't* is *do* and *not*.
import type { Contraction } from '../pack.ts'

/** Irregular first parts of *n't*. */
const heads: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
])
const tails: ReadonlyMap<string, string> = new Map([
  ['s', 's'],
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
])

export const contracted = (word: string): Contraction | undefined => {
  const negated = /^([a-z]+)n't$/u.exec(word)?.[1]
  if (negated !== undefined) return { head: heads.get(negated) ?? negated, rest: 'not', tail: 3 }
  if (word === 'cannot') return { head: 'can', rest: 'not', tail: 3 }
  const [, head = '', tail = ''] = /^(.+)'(s|re|ll|ve|d|m)$/u.exec(word) ?? []
  const rest = tails.get(tail)
  return rest === undefined ? undefined : { head, rest, tail: tail.length + 1 }
}
