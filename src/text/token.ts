// A text → its tokens in one pass: words, numbers and single marks, each with its folded spelling and the gap before
// it. All modules that read the text as language read tokens.
import {
  classAt,
  digit,
  invisible,
  isAstralLetter,
  letter,
  lineBreak,
  other,
  space,
  surrogate,
} from './character.ts'
import { foldedWord } from './folded-word.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** Spans are UTF-16 code units of the text and never cut a surrogate pair. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** The folded word; the mark itself for a mark. */
  readonly folded: string
  /** Space characters before it, not counting line breaks; 0 when it is attached to what precedes. */
  readonly gap: number
  /** Line breaks before it. */
  readonly breaks: number
}

/** Takes time in proportion to the length of the text. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let gap = 0
  let breaks = 0
  let at = 0
  const push = (end: number, kind: TokenKind): void => {
    const folded = kind === 'mark' ? text.slice(at, end) : foldedWord(text, at, end)
    tokens.push({ start: at, end, kind, folded, gap, breaks })
    gap = 0
    breaks = 0
    at = end
  }
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === space) gap++
    else if (kind === lineBreak) breaks++
    if (kind === space || kind === lineBreak || kind === invisible) at++
    else if (kind === digit) push(numberEnd(text, at), 'number')
    else if (kind === letter || (kind === surrogate && isAstralLetter(text, at)))
      push(wordEnd(text, at), 'word')
    else push(at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), 'mark')
  }
  return tokens
}

/** The folded word, or the mark, at an index; the empty string outside the text. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.folded ?? ''

const wordEnd = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const kind = classAt(text, at)
    if (kind === letter || kind === digit) at++
    else if (kind === surrogate && isAstralLetter(text, at)) at += 2
    else if (joins(text, at, kind)) at++
    else return at
  }
}

/** An apostrophe or an invisible joiner between two letters belongs to the word (*don’t*, *می‌گوید*). */
const joins = (text: string, at: number, kind: number): boolean =>
  (kind === invisible || (kind === other && (text[at] === "'" || text[at] === '’'))) &&
  classAt(text, at - 1) === letter &&
  classAt(text, at + 1) === letter

const numberMarks = '.,٫٬:'

/** A point or a comma between two digits belongs to the number (*129.5*, *60,417*). */
const numberEnd = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const kind = classAt(text, at)
    if (kind === digit) at++
    else if (kind === other && numberMarks.includes(text[at] ?? ' ') && classAt(text, at + 1) === digit) at++
    else if (kind === letter) return wordEnd(text, at)
    else return at
  }
}
