// Two words, one of a claim and one of a record → how alike they are, and how they differ.
import { withoutSubject } from '../language/ar/affixes.ts'
import { arabicScript } from '../language/script.ts'
import { isCounted } from './grammar/arabic-form.ts'
import { isNegatedBy, isOpposed, isSameSpelling, isSameVerb } from './grammar/spelling.ts'
import type { Word } from './word.ts'

/** EQUAL if their folded spellings are equal; the others in the order of how much they matter. */
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
/** Alike in letters, but two different words. */
const lookalike: Pair = { kind: 'OTHER', alike: 0.3 }
/** *3* and *three*. */
const rewritten: Pair = { kind: 'SPELLING', alike: 0.95 }
const small: Pair = { kind: 'FUNCTION', alike: 0.6 }
const other: Pair = { kind: 'OTHER', alike: 0 }

/** What the stems on record say about a word of the claim that the record does not have. */
export interface Vocabulary {
  readonly has: (stem: string) => boolean
  /** Whether so much is on record that a word missing from it is probably not a word. */
  readonly isLarge: boolean
}

/** In letters: from which length on a word may have one slip, or two. In a shorter word a slip makes another word. */
interface Patience {
  readonly one: number
  readonly two: number
}
const usual: Patience = { one: 5, two: 9 }
/** In letters: anything longer is not a mistyped word. */
const longestWord = 40
/** For a word that no statement on record uses. */
const generous: Patience = { one: 3, two: 7 }

export const pairOf = (claim: Word, record: Word, vocabulary: Vocabulary): Pair => {
  if (claim.folded === record.folded) return equal
  if (isFixed(claim) || isFixed(record)) return fixedPair(claim, record)
  const form = formPair(claim, record)
  if (form) return form
  if (claim.kind === 'FUNCTION') return record.kind === 'FUNCTION' ? small : other
  return slipPair(claim, record, vocabulary)
}

/** Numbers and negations are either the same or not. */
const isFixed = ({ kind }: Word): boolean => kind === 'NUMBER' || kind === 'NEGATION'

const fixedPair = (claim: Word, record: Word): Pair => {
  if (isOne(claim, record) || isOne(record, claim)) return rewritten
  if (claim.kind !== record.kind || claim.value !== record.value) return other
  if (claim.kind === 'NEGATION') return inflected
  return claim.measure === record.measure ? rewritten : other
}

/** *a year*, *one year*. */
const isOne = (number: Word, article: Word): boolean =>
  number.value === '1' && !number.measure && /^an?$/u.test(article.folded)

/** Two forms of one word; undefined if they are two words, or one is a slip. */
const formPair = (claim: Word, record: Word): Pair | undefined => {
  const [one, other] = [claim.folded, record.folded]
  if (claim.kind === 'FUNCTION' && record.kind === 'FUNCTION') return undefined
  if (isArabic(one) !== isArabic(other)) return undefined
  if (claim.stem === record.stem) return inflected
  if (isArabic(one)) return arabicPair(claim, record)
  if (claim.value === record.value) return conjugated
  if (isSameSpelling(one, other)) return rewritten
  return isSameVerb(one, other) || isNegatedBy(one, other) ? conjugated : undefined
}

const arabicPair = (claim: Word, record: Word): Pair | undefined => {
  const isForm =
    withoutSubject(claim.stem) === withoutSubject(record.stem) ||
    claim.value === record.value ||
    isNegatedBy(claim.folded, record.folded) ||
    (/[اي]ن$/u.test(claim.folded) !== /[اي]ن$/u.test(record.folded) && isCounted(claim, record))
  return isForm ? conjugated : undefined
}

/** Compares the code of the first letter, which is fast: this is asked for every two words. */
const isArabic = (folded: string): boolean => {
  const code = folded.charCodeAt(0)
  if (code < 0x600) return false
  return (code >= 0x620 && code <= 0x63f) || (code >= 0x641 && code <= 0x64a) || arabicScript.begins(folded)
}

const slipPair = (claim: Word, record: Word, vocabulary: Vocabulary): Pair => {
  const isKnown = vocabulary.has(claim.stem)
  const patience = vocabulary.isLarge && !isKnown ? generous : usual
  if (!isSlip(claim.folded, record.folded, patience)) return other
  return isKnown || isOpposed(claim.folded, record.folded) ? lookalike : misspelt
}

const isSlip = (a: string, b: string, { one, two }: Patience): boolean => {
  const shorter = Math.min(a.length, b.length)
  if (shorter < one || shorter > longestWord) return false
  // A slip rarely changes both ends of a word, and comparing them costs less than counting.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false
  const most = shorter >= two ? 2 : 1
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most
}

/** Letters put in, left out, changed or swapped (optimal string alignment); `most + 1` for more than `most`. */
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
