// Tokens → sentences, as ranges of tokens. A full stop inside a quotation that is closed ends nothing; a line break
// ends a sentence unless the line was plainly broken in the middle of one.
import type { Quotation } from './quotation-mark.ts'
import type { Token } from './token.ts'

/** Indexes of tokens, half-open. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** Whether a paragraph begins here. */
  readonly opensParagraph: boolean
}

/** In UTF-16 code units: a line at least so long that ends without a mark goes on in the next one. */
const fullLine = 100
/** Blanks in a row that newspapers' systems print for a line break. */
const wideGap = 3

/**
 * Every token belongs to one sentence, in order.
 * @param abbreviations folded words after which a full stop ends nothing (*dr*, *gen*)
 */
export const sentences = (
  text: string,
  tokens: readonly Token[],
  quoted: readonly Quotation[],
  abbreviations: ReadonlySet<string> = new Set(),
): readonly Sentence[] => {
  const found: Sentence[] = []
  const outer = quoted.filter(({ depth, closed }) => depth === 0 && closed)
  let q = 0
  let from = 0
  let lineStart = tokens[0]?.start ?? 0
  let opensParagraph = true
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i]
    const previous = tokens[i - 1]
    if (!previous) break
    while (q < outer.length && (outer[q]?.close ?? 0) <= previous.start) q++
    const around = outer[q]
    const inside = token && around && around.open < token.start && token.end < around.close
    const breaks = token !== undefined && (token.breaks > 0 || token.gap >= wideGap)
    const paragraph = breaks && !isBrokenLine(text, previous, lineStart) && !introduces(previous, token)
    if (breaks) lineStart = token.start
    if (token && (inside || !(paragraph || endsSentence(text, tokens, i, abbreviations)))) continue
    found.push({ from, to: i, opensParagraph })
    from = i
    opensParagraph = paragraph
  }
  return found
}

/** A colon at the end of a line hands over to the quotation in the next one. */
const introduces = (last: Token, next: Token): boolean =>
  last.folded === ':' && /^[«“„"”‹]$/u.test(next.folded) && next.breaks <= 2

const isBrokenLine = (text: string, last: Token, lineStart: number): boolean =>
  last.end - lineStart >= fullLine && (last.kind !== 'mark' || /[،,؛;–-]/u.test(text[last.start] ?? ''))

const terminal = /^[.!?؟…۔]$/u
const closing = /^[»”"“)\]’›″]$/u

/** Whether the token before `i` ends a sentence, seen with its neighbours. */
const endsSentence = (
  text: string,
  tokens: readonly Token[],
  i: number,
  abbreviations: ReadonlySet<string>,
): boolean => {
  const next = tokens[i]
  let last = i - 1
  while (last > 0 && next && next.gap > 0 && closing.test(tokens[last]?.folded ?? '')) last--
  const mark = tokens[last]
  const before = tokens[last - 1]
  if (!next || mark?.kind !== 'mark' || !terminal.test(mark.folded)) return false
  if (last < i - 1 && isLowerCase(text, next)) return false
  if (terminal.test(next.folded) || (closing.test(next.folded) && next.gap === 0)) return false
  if (mark.folded !== '.' || !before) return true
  if (terminal.test(before.folded) && mark.gap === 0) return isUpperCase(text, next)
  if (isAbbreviation(before, mark, abbreviations)) return false
  if (next.gap === 0 && last === i - 1)
    return isArabic(text, next) && next.kind === 'word' && before.end - before.start > 1
  return !isLowerCase(text, next)
}

const isAbbreviation = (before: Token, mark: Token, abbreviations: ReadonlySet<string>): boolean =>
  mark.gap === 0 &&
  before.kind === 'word' &&
  (before.end - before.start === 1 || abbreviations.has(before.folded))

const isLowerCase = (text: string, token: Token): boolean =>
  /^\p{Ll}/u.test(text.slice(token.start, token.end))
const isUpperCase = (text: string, token: Token): boolean =>
  /^\p{Lu}/u.test(text.slice(token.start, token.end))
const isArabic = (text: string, token: Token): boolean =>
  /^\p{Script=Arabic}/u.test(text.slice(token.start, token.start + 1))
