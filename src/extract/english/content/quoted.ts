// The quotations of an English text that can contain somebody's words, with what their surroundings look like.
import type { Quotation } from '../../../text/quotation-mark.ts'
import { feature, flags, step } from '../model.ts'
import { capital, has, mark, type EnglishReading, shapeAt } from '../reading.ts'

export interface Quoted {
  readonly quotation: Quotation
  /** Token indexes, marks included, half-open. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly paragraph: number
  readonly isCapital: boolean
  readonly opensSentence: boolean
  readonly opensParagraph: boolean
  readonly closesParagraph: boolean
  /** Codes: its length with the case of its first letter, what is before and after it, the last mark inside it. */
  readonly size: number
  readonly before: number
  readonly after: number
  readonly lastMark: number
  /** What every decision about it uses. */
  readonly features: readonly number[]
}

/** Outermost ones only, in text order. */
export const quotedIn = (reading: EnglishReading): readonly Quoted[] => {
  const found: Quoted[] = []
  const { tokens, quotations } = reading.analysis
  for (let i = 0; i < tokens.length; i++) {
    const q = reading.quotationOf[i] ?? -1
    if (q < 0) continue
    let to = i + 1
    while (to < tokens.length && reading.quotationOf[to] === q) to++
    const quotation = quotations[q]
    if (quotation && to - i > 1) found.push(lookAt(reading, quotation, i, to))
    i = to - 1
  }
  return found
}

const beginsLine = (reading: EnglishReading, token: number): boolean =>
  token === 0 || (reading.analysis.tokens[token]?.breaks ?? 1) > 0

const lookAt = (reading: EnglishReading, quotation: Quotation, from: number, to: number): Quoted => {
  const { sentences } = reading.analysis
  const last = quotation.closed ? to - 2 : to - 1
  const sentence = reading.sentenceOf[from] ?? 0
  const isCapital = has(reading, from + 1, capital)
  const place = {
    isCapital,
    opensSentence: sentences[sentence]?.from === from,
    opensParagraph: beginsLine(reading, from),
    closesParagraph: beginsLine(reading, to),
  }
  const codes = {
    size: step(to - from - 2) * 2 + (isCapital ? 1 : 0),
    before: shapeAt(reading, from - 1),
    after: place.closesParagraph ? 1 : shapeAt(reading, to),
    lastMark: has(reading, last, mark) ? shapeAt(reading, last) : 1,
  }
  const paragraph = reading.paragraphOf[sentence] ?? 0
  const base = { quotation, from, to, sentence, paragraph, ...place, ...codes }
  return { ...base, features: featuresOf(reading, base) }
}

const featuresOf = (reading: EnglishReading, one: Omit<Quoted, 'features'>): readonly number[] => {
  const { from, to, size, before, after, lastMark } = one
  const cased = flags(one.isCapital, isTitleCase(reading, from, to))
  const place = flags(one.opensSentence, one.opensParagraph)
  return [
    feature(0, 0),
    feature(1, size),
    feature(2, before),
    feature(3, after),
    feature(4, lastMark),
    feature(5, cased),
    feature(6, place),
    feature(7, flags(one.quotation.closed)),
    feature(8, before, cased),
    feature(9, before, size),
    feature(10, after, size),
    feature(11, lastMark, size),
    feature(12, cased, size),
    feature(13, place, lastMark, cased),
    feature(14, shapeAt(reading, from - 2), before),
    feature(15, before, after),
    feature(16, reading.words[from - 1] ?? 0),
    feature(17, reading.words[to] ?? 0),
  ]
}

/** Whether every longer word has a capital, as in a title. */
const isTitleCase = (reading: EnglishReading, from: number, to: number): boolean => {
  const { tokens } = reading.analysis
  for (let i = from + 1; i < Math.min(to, from + 15); i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && token.end - token.start > 3 && !has(reading, i, capital)) return false
  }
  return true
}
