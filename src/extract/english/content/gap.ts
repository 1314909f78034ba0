// What is between two places of a sentence, as codes: its shape when it is short, its marks when it is long.
import { mix } from '../../../text/hash.ts'
import {
  conjunction,
  cueVerb,
  has,
  mark,
  type EnglishReading,
  relative,
  subordinator,
  isQuoted,
} from '../reading.ts'

export interface Gap {
  /** Made of all tokens, if there are at most four. */
  readonly shape: number
  /** Which marks and linking words there are. */
  readonly flags: number
}

const shortest = 4
const longest = 40
const punctuation = [',', ';', ':', '—', '–', '-', '(', ')']

export const gapBetween = (reading: EnglishReading, from: number, to: number): Gap => {
  let shape = 1
  let flags = 0
  for (let i = from; i < Math.min(to, from + longest); i++) {
    if (i - from < shortest) shape = mix(shape, reading.shapes[i] ?? 0)
    if (isQuoted(reading, i)) flags |= 1
    else if (has(reading, i, mark)) flags |= markFlag(reading, i)
    else if (has(reading, i, conjunction)) flags |= 2
    else if (has(reading, i, relative)) flags |= 4
    else if (has(reading, i, subordinator)) flags |= 8
    else if (has(reading, i, cueVerb)) flags |= 16
  }
  return { shape: to - from > shortest ? 2 : shape, flags }
}

const markFlag = (reading: EnglishReading, i: number): number => {
  const at = punctuation.indexOf(reading.analysis.tokens[i]?.folded ?? '')
  return at < 0 ? 0 : 32 << at
}
