// What every rule looks at: the text with its tokens, sentences and quotations, computed once.
import { firstIndex } from '../text/first-index.ts'
import { type Quotation, quotations } from '../text/quotation-mark.ts'
import { type Sentence, sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import { type Token, tokenize } from '../text/token.ts'

export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** For each token that is an opening mark, its quotation. */
  readonly opening: ReadonlyMap<number, Quotation>
  /** For each token, the index of its innermost quotation, or -1; marks belong to the quotation that they bound. */
  readonly inside: Int32Array
  /** For each token, the index of its outermost quotation, or -1. */
  readonly outermost: Int32Array
  /** The tokens that are this folded word, in order. With many speakers, rules often ask who was named before. */
  readonly places: (word: string) => readonly number[]
  /** What rules have found out about the text and need not find out again: see `noteOf`. */
  readonly notes: unknown[]
}

let noted = 0

/**
 * What `make` makes is kept for each text, because rules read it at every word: a WeakMap would be too slow. It must
 * depend on nothing but text, tokens and sentences: an analysis whose quotations were changed has the same notes.
 */
export const noteOf = <T extends object>(make: (analysis: Analysis) => T): ((analysis: Analysis) => T) => {
  const place = noted++
  return (analysis) => {
    const known = analysis.notes[place] as T | undefined
    if (known !== undefined) return known
    const made = make(analysis)
    analysis.notes[place] = made
    return made
  }
}

/** Takes time in proportion to the length of the text. */
export const analyse = (text: string, abbreviations: ReadonlySet<string>): Analysis => {
  const tokens = tokenize(text)
  const quoted = quotations(text, tokens)
  return {
    text,
    tokens,
    sentences: sentences(text, tokens, quoted, abbreviations),
    quotations: quoted,
    ...placeQuotations(tokens, quoted),
    places: placesIn(tokens),
    notes: [],
  }
}

/** After so many look-ups of single words, or in a text of more tokens than this, an index of all words costs less. */
const mostLooks = 12
const fewTokens = 2000

const placesIn = (tokens: readonly Token[]): Analysis['places'] => {
  const looked = new Map<string, readonly number[]>()
  let index: Map<string, number[]> | undefined
  return (word) => {
    const known = looked.get(word) ?? index?.get(word)
    if (known) return known
    if (!index && (looked.size >= mostLooks || tokens.length > fewTokens)) index = indexOf(tokens)
    if (index) return index.get(word) ?? []
    const found = placesOf(tokens, word)
    looked.set(word, found)
    return found
  }
}

const placesOf = (tokens: readonly Token[], word: string): readonly number[] => {
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.folded === word) found.push(i)
  return found
}

const indexOf = (tokens: readonly Token[]): Map<string, number[]> => {
  const index = new Map<string, number[]>()
  tokens.forEach(({ folded }, i) => {
    const known = index.get(folded)
    if (known) known.push(i)
    else index.set(folded, [i])
  })
  return index
}

/** The places of a word in a stretch of tokens, the latest first. */
export const placesBack = (
  { places }: Analysis,
  word: string,
  from: number,
  to: number,
): readonly number[] => {
  const all = places(word)
  return all
    .slice(
      firstIndex(all, (place) => place >= from),
      firstIndex(all, (place) => place >= to),
    )
    .reverse()
}

/** Which quotation each token is in. Must be computed again when ends have moved. */
export const placeQuotations = (
  tokens: readonly Token[],
  quoted: readonly Quotation[],
): Pick<Analysis, 'opening' | 'inside' | 'outermost'> => {
  const opening = new Map<number, Quotation>()
  const inside = new Int32Array(tokens.length).fill(-1)
  const outermost = new Int32Array(tokens.length).fill(-1)
  const stack: number[] = []
  let q = 0
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]?.start ?? 0
    while (stack.length > 0 && (quoted[stack.at(-1) ?? 0]?.close ?? 0) <= start) stack.pop()
    const next = quoted[q]
    if (next && next.open === start) {
      opening.set(i, next)
      stack.push(q++)
    }
    inside[i] = stack.at(-1) ?? -1
    outermost[i] = stack[0] ?? -1
  }
  return { opening, inside, outermost }
}

/** The stretch of text from token `from` up to, not including, token `to`; undefined when it is empty. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span | undefined => {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && from < to ? { start: first.start, end: last.end } : undefined
}

/** The first token that starts at `offset` or after it. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  // Not by `firstIndex`: all rules call this all the time, and a function passed as an argument is never inlined.
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.start ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The token in which `offset` lies, or the next one: content may begin inside a word, after its preposition. */
export const tokenOver = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens, ({ end }) => end > offset)

/** The index of the sentence that has the token. */
export const sentenceAt = (sentences: readonly Sentence[], token: number): number =>
  firstIndex(sentences, ({ to }) => to > token)

const sentenceOf = noteOf(({ tokens, sentences }) => {
  const found = new Int32Array(tokens.length)
  sentences.forEach(({ from, to }, i) => found.fill(i, from, to))
  return found
})

/** The same for rules that ask at every word of a text. The index is made at the first call. */
export const sentenceOver = (analysis: Analysis, token: number): number =>
  sentenceOf(analysis)[token] ?? sentenceAt(analysis.sentences, token)
