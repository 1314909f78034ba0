// Tokens → sentences, as ranges of tokens. A full stop inside a closed quotation ends no sentence. A line break ends
// one unless the line was clearly broken in the middle of a sentence.
import type { Quotation } from './quotation-mark.ts'
import { type Token, wordAt } from './token.ts'

/** Indexes of tokens, half-open. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** Whether a paragraph begins here. */
  readonly opensParagraph: boolean
}

/** In UTF-16 code units: a line of this length that ends without a mark continues in the next one. */
const fullLine = 100
/** In tokens: no sentence of a newspaper is longer. A text without full stops is read in pieces, in linear time. */
export const longestSentence = 400
/** The systems of newspapers print so many blanks for a line break. */
const wideGap = 3

/**
 * Every token belongs to one sentence, in order. Takes time in proportion to the number of tokens.
 * @param abbreviations folded words after which a full stop ends nothing (*dr*, *gen*)
 */
export const sentences = (
  text: string,
  tokens: readonly Token[],
  quoted: readonly Quotation[],
  abbreviations: ReadonlySet<string> = new Set(),
): readonly Sentence[] => {
  const found: Sentence[] = []
  const isQuoted = quotedBetween(quoted)
  let from = 0
  let lineStart = tokens[0]?.start ?? 0
  let opensParagraph = true
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    const previous = tokens[i - 1]
    if (!token || !previous) break
    const breaks = beginsLine(token)
    const paragraph = breaks && !goesOn(text, previous, token, lineStart)
    if (breaks) lineStart = token.start
    const isOpen = isQuoted(previous, token) || !(paragraph || endsSentence(text, tokens, i, abbreviations))
    if (isOpen && i - from < longestSentence) continue
    found.push({ from, to: i, opensParagraph })
    from = i
    opensParagraph = paragraph
  }
  if (tokens.length > 0) found.push({ from, to: tokens.length, opensParagraph })
  return found
}

/** Whether a closed quotation is around two neighbours, which must be given in order. */
const quotedBetween = (quoted: readonly Quotation[]): ((previous: Token, token: Token) => boolean) => {
  const outer = quoted.filter(({ depth, closed }) => depth === 0 && closed)
  let q = 0
  return (previous, token) => {
    while (q < outer.length && (outer[q]?.close ?? 0) <= previous.start) q++
    const around = outer[q]
    return around !== undefined && around.open < token.start && token.end < around.close
  }
}

const beginsLine = ({ breaks, gap }: Token): boolean => breaks > 0 || gap >= wideGap

const goesOn = (text: string, last: Token, next: Token, lineStart: number): boolean =>
  isBrokenLine(text, last, lineStart) || introduces(last, next)

/** A colon at the end of a line introduces the quotation in the next one. */
const introduces = (last: Token, next: Token): boolean =>
  last.folded === ':' && /^[«“„"”‹]$/u.test(next.folded) && next.breaks <= 2

const isBrokenLine = (text: string, last: Token, lineStart: number): boolean =>
  last.end - lineStart >= fullLine && (last.kind !== 'mark' || /[،,؛;–-]/u.test(text[last.start] ?? ''))

/** The most closing marks that may follow a full stop. */
const mostClosing = 4
const terminal = /^[.!?؟…۔]$/u
const closing = /^[»”"“)\]’›″]$/u

/** Whether the token before `i` ends a sentence, judged with its neighbours. */
const endsSentence = (
  text: string,
  tokens: readonly Token[],
  i: number,
  abbreviations: ReadonlySet<string>,
): boolean => {
  const next = tokens[i]
  if (!next) return false
  const last = beforeClosing(tokens, i, next)
  const mark = tokens[last]
  if (mark?.kind !== 'mark' || !terminal.test(mark.folded)) return false
  if (belongsToEnd(next)) return false
  const isLast = last === i - 1
  if (!isLast && isLowerCase(text, next)) return false
  const before = tokens[last - 1]
  if (mark.folded !== '.' || !before) return true
  if (terminal.test(before.folded) && mark.gap === 0) return isUpperCase(text, next)
  if (isAbbreviation(before, mark, abbreviations)) return false
  return next.gap === 0 ? isStopWithoutBlank(text, before, next, isLast) : !isLowerCase(text, next)
}

/** A second end mark (*…!*), or the quotation mark right after it. */
const belongsToEnd = ({ folded, gap }: Token): boolean =>
  terminal.test(folded) || (closing.test(folded) && gap === 0)

/** The token before `i`, or before the closing marks there when a blank follows them. */
const beforeClosing = (tokens: readonly Token[], i: number, next: Token): number => {
  let last = i - 1
  while (last > 0 && i - last <= mostClosing && next.gap > 0 && closing.test(wordAt(tokens, last))) last--
  return last
}

/** *الجديدة.وقال* ends a sentence; *إل.جي* and *بي.بي.سي* are letters of a foreign name. */
const isStopWithoutBlank = (text: string, before: Token, next: Token, isLast: boolean): boolean => {
  if (isShort(before) && isShort(next)) return false
  if (!isLast) return !isLowerCase(text, next)
  return isArabic(text, next) && next.kind === 'word' && before.end - before.start > 1
}

const isShort = ({ start, end }: Token): boolean => end - start <= 3

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
