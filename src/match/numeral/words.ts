// Numbers in words of all languages, folded: what each word is worth, and what a number is counted in.
import type { Numeral } from '../../language/number-words.ts'
import { packs, wordsOfAll } from '../../language/packs.ts'
import { fold } from '../../text/fold.ts'

export type { Numeral } from '../../language/number-words.ts'

const numbers = packs.map((pack) => pack.numbers)
const table = new Map(numbers.flatMap(({ numerals }) => [...numerals]))
const measures = new Map(numbers.flatMap((one) => [...one.measures]))
const many = wordsOfAll((pack) => pack.numbers.many)
const joints = numbers.flatMap(({ joined }) => joined ?? [])
const perCent = new Set(numbers.flatMap((one) => one.perCent.map((pair) => pair.map(fold).join(' '))))

/** Whether a word means many, but no number, if nothing is counted before it. */
export const isMany = (folded: string): boolean => many.has(folded)

/** Undefined for a word that is not a number. */
export const numeralOf = (folded: string): Numeral | undefined => table.get(folded)
/** In letters: a numeral without the *and* attached to it is never shorter. */
const shortest = 2
/** What a word with an *and* attached to it adds to the number before it: *وخمسون*. */
export const joinedNumeralOf = (folded: string): Numeral | undefined => {
  if (folded.length <= shortest) return undefined
  for (const joint of joints) if (folded.startsWith(joint)) return table.get(folded.slice(joint.length))
  return undefined
}

export const measureOf = (folded: string): string | undefined => measures.get(folded)
/** Marks that a number is counted in; they are not words. */
export const measureMark = /[$€£¥₽﷼₪₺₹₩%٪﹪]/u
export const isPerCent = (first: string, second: string): boolean => perCent.has(`${first} ${second}`)
