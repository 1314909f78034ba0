// A text → the units in which words are compared: words and numbers, each with its folded spelling and its stem.
// English contractions are split (*don't* is *do* and *not*), and numbers lose the marks that group their digits. The
// index of statements and the comparison of claims use the same units, so that what one finds the other can judge.
import type { Span } from '../text/span.ts'
import type { Contraction } from './pack.ts'
import { packs } from './packs.ts'
import { stem } from './stem.ts'
import { type Token, tokenize } from '../text/token.ts'

/** Spans are UTF-16 code units of the text. */
export interface Unit extends Span {
  readonly kind: 'word' | 'number'
  /** What is compared: `not` for *n't*, `1000` for *1,000* and *١٠٠٠*. Never empty. */
  readonly folded: string
  readonly stem: string
  /** Whether marks of omission (… or ...) are between this unit and the one before. */
  readonly afterOmission: boolean
  /** Whether a sentence, a line or a part ends between this unit and the one before; true for the first. */
  readonly afterStop: boolean
}

/** Takes time in proportion to the length of the text. */
export const unitsOf = (text: string): readonly Unit[] => {
  const units: Unit[] = []
  let stops = 0
  let omission = false
  let stopped = true
  for (const token of tokenize(text)) {
    if (token.breaks > 0) stopped = true
    if (token.kind === 'mark') {
      stops = isDot(token) ? stops + 1 : 0
      omission ||= token.folded === '…' || stops >= 2
      stopped ||= stop.test(token.folded)
      continue
    }
    const before = { afterOmission: omission, afterStop: stopped }
    for (const part of partsOf(token)) {
      if (part.folded === '') continue
      units.push({ ...part, ...(units.length === 0 ? { afterOmission: omission, afterStop: true } : before) })
      before.afterOmission = false
      before.afterStop = false
    }
    stops = 0
    omission = false
    stopped = false
  }
  return units
}

const isDot = ({ folded }: Token): boolean => folded === '.'
const stop = /^[.!?؟…۔;؛]$/u

type Part = Pick<Unit, 'start' | 'end' | 'kind' | 'folded' | 'stem'>

const partsOf = (token: Token): readonly Part[] => {
  const { start, end } = token
  if (token.kind === 'number') {
    const folded = digitsOf(token.folded)
    return [{ start, end, kind: 'number', folded, stem: termSafe(folded.replace(/[.,:]/gu, 'd')) }]
  }
  const word = token.folded.replaceAll('’', "'")
  const found = contractionOf(word)
  if (!found || end - start !== word.length) return [wordPart(start, end, word)]
  const middle = end - found.tail
  return [wordPart(start, middle, found.head), wordPart(middle, end, found.rest)]
}

const contractors = packs.flatMap(({ contracted }) => contracted ?? [])

const contractionOf = (word: string): Contraction | undefined => {
  for (const contracted of contractors) {
    const found = contracted(word)
    if (found) return found
  }
  return undefined
}

const wordPart = (start: number, end: number, folded: string): Part => ({
  start,
  end,
  kind: 'word',
  folded,
  stem: termSafe(stem(folded)),
})

/** In letters: no word is longer, and an index has a limit for terms. */
const longestTerm = 40

/** What an index neither splits nor refuses; `d` represents the point in *3.5*, which is not 35. */
const termSafe = (folded: string): string =>
  folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '').slice(0, longestTerm) || 'd'

/** *60,417* and *60٬417* group their digits; *3.5*, *3,5* and *12:30* do not. */
const digitsOf = (number: string): string => number.replace(/[,٬.](?=\d{3}(?!\d))/gu, '').replace('٫', '.')

/**
 * What the index keeps of a text: the stem of every unit, and every pair of neighbours, each once. Pairs are rare
 * even where words are common, so *yes we can* is found without reading half the index.
 * @example termsOf('ممكِّن حاسم') // ['ممكن', 'حاسم', 'ممكن_حاسم']
 */
export const termsOf = (units: readonly Unit[]): readonly string[] => {
  const stems = units.map((unit) => unit.stem)
  const pairs = stems.slice(1).map((second, i) => `${stems[i] ?? ''}_${second}`)
  return [...new Set([...stems, ...pairs])]
}

/** Whether a term is a pair of neighbours: no stem contains the sign that joins them. */
export const isPair = (term: string): boolean => term.includes('_')
