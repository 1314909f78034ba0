// A cue in its text → the folded words around it, as far as they can show what was done with the words that it reports.
import type { Span } from '../text/span.ts'
import { type Token, tokenize } from '../text/token.ts'
import { tokenAt } from './analysis.ts'

/** Folded words and marks. */
export interface CueWords {
  /** Before the cue, the nearest last. */
  readonly before: readonly string[]
  readonly cue: readonly string[]
  /** From the cue to its content, or onwards when the content is before it. */
  readonly between: readonly string[]
  /** The first words of a content that follows the cue. */
  readonly content: readonly string[]
  /** Whether all of the content is before the cue. */
  readonly isBehind: boolean
}

/** In UTF-16 code units. No rule looks farther, and a content of a thousand pages costs no more than a short one. */
const near = 80
/** The same for what is between a cue and its content: a subject with all its titles. */
const far = 240

/**
 * @param content in order; all that matters is whether it follows the cue and how it begins
 * @param tokens of the whole text, where they are known, so that it is not tokenized again
 */
export const cueWords = (
  text: string,
  cue: Span,
  content: readonly Span[],
  tokens?: readonly Token[],
): CueWords => {
  const wordsOf = (from: number, to: number): readonly string[] =>
    (tokens && knownWords(tokens, from, to)) ?? tokenize(text.slice(from, to)).map(({ folded }) => folded)
  const follows = content.find(({ start }) => start >= cue.end)
  const end = follows
    ? endOfWord(text, cue.end, follows.start, far)
    : endOfWord(text, cue.end, text.length, near)
  return {
    before: wordsOf(beginningOfWord(text, cue.start), cue.start),
    cue: wordsOf(cue.start, Math.min(cue.end, cue.start + near)),
    between: wordsOf(cue.end, end),
    content: follows ? wordsOf(follows.start, endOfWord(text, follows.start, follows.end, near)) : [],
    isBehind: content.length > 0 && !follows,
  }
}

/** The words between two offsets; undefined where an offset cuts a word: the rest must then be tokenized by itself. */
const knownWords = (tokens: readonly Token[], from: number, to: number): readonly string[] | undefined => {
  const first = tokenAt(tokens, from)
  if ((tokens[first - 1]?.end ?? 0) > from) return undefined
  const found: string[] = []
  for (let i = first; ; i++) {
    const token = tokens[i]
    if (!token || token.start >= to) return found
    if (token.end > to) return undefined
    found.push(token.folded)
  }
}

const blank = /\s/u

/** The farthest place before `to` that rules look at. A word that this would cut in two is left out. */
const beginningOfWord = (text: string, to: number): number => {
  if (to <= near) return 0
  let at = to - near
  while (at < to && !blank.test(text[at - 1] ?? ' ')) at++
  return at
}

/** The place `reach` after `from`, or `to` if that is nearer. */
const endOfWord = (text: string, from: number, to: number, reach: number): number => {
  if (to - from <= reach) return to
  let at = from + reach
  while (at > from && !blank.test(text[at] ?? ' ')) at--
  return at
}
