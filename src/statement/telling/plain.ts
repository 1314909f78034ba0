// The parts of a telling → one line of plain text for places without markup. Text of the other direction is isolated
// (UAX #9). To make it short, the reported words are cut, never who did what.
import { closersOf } from './marks.ts'
import { type Direction, directionIn, directionOf } from '../../text/direction.ts'
import type { TellingLanguage, TellingPart } from './input.ts'

const isolates: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' }
const endOfIsolate = '\u2069'

/** Embeddings, overrides and isolates would affect the text around the words; other controls are no text. */
const control = /[\u202A-\u202E\u2066-\u2069[\p{Cc}--[\s\u0085]]]/gv

const white = /[\s\u0085]+/gu

/**
 * @param limit in UTF-16 code units. Words are cut at a blank, else between graphemes; who did what always stays whole
 */
export const plainTelling = (
  parts: readonly TellingPart[],
  lang: TellingLanguage,
  limit = Number.POSITIVE_INFINITY,
): string => {
  const clean = parts.map((part) => ({ ...part, text: onOneLine(part.text) }))
  const whole = written(clean, lang)
  if (whole.length <= limit) return whole
  const words = clean.filter(isContent).reduce((sum, { text }) => sum + text.length, 0)
  return written(cut(clean, limit - (whole.length - words)), lang)
}

const onOneLine = (text: string): string => text.replace(control, '').replace(white, ' ')

const isContent = ({ kind }: TellingPart): boolean => kind === 'WORDS' || kind === 'VERBATIM'

const written = (parts: readonly TellingPart[], lang: TellingLanguage): string => {
  const base = directionOf(lang)
  let text = ''
  let open: Direction | undefined
  for (const [i, part] of parts.entries()) {
    const direction = directionOfPart(part)
    const isForeign = direction !== base
    // Words and their marks are one run; each name is a run of its own.
    const goesOn = open === direction && part.kind !== 'SPEAKER' && parts[i - 1]?.kind !== 'SPEAKER'
    if (open !== undefined && !goesOn) text += endOfIsolate
    if (isForeign && !goesOn) text += isolates[direction]
    text += part.text
    open = isForeign ? direction : undefined
  }
  return (open === undefined ? text : text + endOfIsolate).trim()
}

/** By language for words, by letters for a name and for words of no known language. */
const directionOfPart = ({ kind, text, lang }: TellingPart): Direction =>
  kind === 'SPEAKER' || lang === 'und' ? (directionIn(text) ?? directionOf(lang)) : directionOf(lang)

/**
 * The parts with at most `room` code units of words, including an ellipsis and the closing marks that the cut needs.
 */
const cut = (parts: readonly TellingPart[], room: number): readonly TellingPart[] => {
  const words = parts
    .filter(isContent)
    .map(({ text }) => text)
    .join('')
  const start = shortened(words, room - 1)
  let left = start.length
  let isDone = false
  return parts.flatMap((part): readonly TellingPart[] => {
    if (!isContent(part)) return [part]
    if (isDone) return []
    isDone = part.text.length >= left
    const text = part.text.slice(0, left)
    left -= text.length
    return [{ ...part, text: isDone ? `${text}…${closersOf(start)}` : text }]
  })
}

/** The longest beginning that leaves room for the marks which must close it. */
const shortened = (words: string, room: number): string => {
  const start = beginning(words, Math.max(0, room))
  const open = closersOf(start).length
  if (start.length + open <= room) return start
  const shorter = beginning(words, Math.max(0, room - open))
  return shorter.length + closersOf(shorter).length <= room ? shorter : ''
}

const beginning = (text: string, room: number): string => {
  if (text.length <= room) return text
  const blank = text.lastIndexOf(' ', room)
  const end = blank > room / 3 ? blank : graphemeBefore(text, room)
  return text.slice(0, end).replace(/[\s.,;:،؛–-]{1,8}$/u, '')
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The last boundary between two graphemes up to `at`. */
const graphemeBefore = (text: string, at: number): number =>
  graphemes.segment(text.slice(0, at + 1)).containing(at)?.index ?? 0
