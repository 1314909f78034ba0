// A text → its lines. What a line begins with (a bullet, the time of a live blog) is separate from its words.
import type { Span } from '../../text/span.ts'

export interface Line extends Span {
  /** The place after blanks, a bullet and a time; `end` when nothing is left. */
  readonly words: number
  /** The bullet before the words, without blanks; empty when there is none. */
  readonly bullet: string
  /** The time that the line begins with. */
  readonly time: Span | null
  readonly isBlank: boolean
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085]/gu
const head = /[\s\p{Cf}]*(?<bullet>[*•●▪◦·‣○■]+|[-–—](?=\s|\p{L}))?[\s\p{Cf}]*/uy
/** *18:42*, *[00:00:19]*, *11.40am*, *21:20 |*. A decimal number is not a time, so a full stop needs *am* or *pm*. */
const clock =
  /[[(]?(?:\d{1,2}:\d\d(?::\d\d)?(?:[ \u00a0\u202f]?[ap]\.?m\b\.?)?|\d{1,2}\.\d\d[ \u00a0\u202f]?[ap]\.?m\b\.?)[\])]?(?![\d%:])(?:[ \t\u00a0]*[|–—-](?=[ \t\u00a0]))?[ \t\u00a0]*:?[ \t\u00a0]*/uy

/** In order, including blank ones. Takes time in proportion to the length of the text. */
export const linesIn = (text: string): readonly Line[] => {
  const found: Line[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    found.push(lineAt(text, start, index))
    start = index + mark.length
  }
  found.push(lineAt(text, start, text.length))
  return found
}

const lineAt = (text: string, start: number, end: number): Line => {
  const line = text.slice(start, end)
  head.lastIndex = 0
  const { bullet = '' } = head.exec(line)?.groups ?? {}
  const at = head.lastIndex
  clock.lastIndex = at
  const isTimed = clock.test(line)
  const words = start + (isTimed ? clock.lastIndex : at)
  return {
    start,
    end,
    words: Math.min(words, end),
    bullet,
    time: isTimed ? { start: start + at, end: words } : null,
    isBlank: at >= line.length,
  }
}

/** What a sentence ends with, including the closing marks after it. */
const terminal = /[.!?؟…۔][\s"”»’)\]*]*$/u

/** In UTF-16 code units: how much of the end of a line is read. */
const tail = 12

export const endsSentence = (text: string, { start, end }: Span): boolean =>
  terminal.test(text.slice(Math.max(start, end - tail), end))

const question = /[?؟][!?؟\s"”»’)\]*]*$/u

export const endsInQuestion = (text: string, { start, end }: Span): boolean =>
  question.test(text.slice(Math.max(start, end - tail), end))
