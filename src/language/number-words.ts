// How a language writes numbers in words, and what is counted: how a table of them is made.
import { fold } from '../text/fold.ts'

/**
 * ADD: a part that is added (*three*, *ثلاثون*). TIMES: multiplies what comes before it (*hundred*, *مليون*); alone it
 * is one of them. SHARE: a part of one (*third*, *نصف*), which is not a number without what comes before it.
 */
export interface Numeral {
  readonly does: 'ADD' | 'TIMES' | 'SHARE'
  readonly worth: number
}

/** All words are folded. */
export interface NumberWords {
  readonly numerals: ReadonlyMap<string, Numeral>
  /** Words that mean many, but no number, if nothing is counted before them: *آلاف*. */
  readonly many: ReadonlySet<string>
  /** An *and* that is attached to a number: *وخمسون*. */
  readonly joined?: string
  /** Two words that count as one: *per cent*. As written. */
  readonly perCent: readonly (readonly [string, string])[]
  /** What a number is counted in, if that makes another number of it: *$5* is not *€5*, *5%* is not *5*. */
  readonly measures: ReadonlyMap<string, string>
}

interface Table {
  readonly table: ReadonlyMap<string, Numeral>
  /** Keeps a word's first entry: a later row never replaces an earlier one. */
  readonly put: (does: Numeral['does'], worth: number, words: string) => void
  readonly inSteps: (words: string, first: number, step: number) => void
}

/** A table that is filled row by row. */
export const numeralTable = (): Table => {
  const table = new Map<string, Numeral>()
  const put: Table['put'] = (does, worth, words) => {
    for (const word of words.split(' ')) if (!table.has(fold(word))) table.set(fold(word), { does, worth })
  }
  const inSteps: Table['inSteps'] = (words, first, step) => {
    for (const [i, word] of words.split(' ').entries()) put('ADD', first + i * step, word)
  }
  return { table, put, inSteps }
}

/** @param rows a measure and its words, joined by blanks */
export const measured = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([measure, words]) => words.split(' ').map((word) => [fold(word), measure] as const)))
