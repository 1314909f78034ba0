// What is below *X said:*, a list or a paragraph, in a form that the rules of sentences can read: in marks after the
// colon. The changed text is as long as before, so that every place stays the same.
import { firstIndex } from '../../text/first-index.ts'
import type { Span } from '../../text/span.ts'
import { type Analysis, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import { endsSentence, type Line } from './line.ts'

/** A line that ends with a colon, and what is below it. */
export interface Below {
  /** The place after the colon. */
  readonly start: number
  readonly items: readonly Span[]
  readonly isList: boolean
}

const number = /(?:[(]?[\d٠-٩]{1,2}|[(]?[a-zأ-ي])[.)\-–/][ \t\u00a0]+/uy

/** In text order, none inside another. @param taken lines that are in turns or are not prose */
export const belowColons = (
  text: string,
  lines: readonly Line[],
  taken: ReadonlySet<Line>,
): readonly Below[] => {
  const full = lines.filter(({ isBlank }) => !isBlank)
  /** Where the last list ends: a colon in one of its items begins none. */
  let done = 0
  return full.flatMap((line, i): readonly Below[] => {
    if (
      line.start < done ||
      taken.has(line) ||
      !/:[\s\p{Cf}]*$/u.test(text.slice(Math.max(line.words, line.end - 4), line.end))
    )
      return []
    const start = text.lastIndexOf(':', line.end) + 1
    const items: Span[] = []
    for (let k = i + 1; k < full.length; k++) {
      const item = full[k]
      const span = item && !taken.has(item) ? itemOf(text, item) : undefined
      if (!span) break
      items.push(span)
    }
    if (items.length > 1) {
      done = items.at(-1)?.end ?? done
      return [{ start, items, isList: true }]
    }
    const next = full[i + 1]
    return next && !taken.has(next) && isParagraph(text, next)
      ? [{ start, items: [{ start: next.words, end: next.end }], isList: false }]
      : []
  })
}

const itemOf = (text: string, { words, end, bullet }: Line): Span | undefined => {
  number.lastIndex = words
  const isNumbered = number.test(text.slice(0, end))
  if (bullet === '' && !isNumbered) return undefined
  return { start: isNumbered ? number.lastIndex : words, end }
}

/** Prose without quotation marks of its own, because a quotation is read as one already. */
const isParagraph = (text: string, { words, end, bullet, time }: Line): boolean =>
  bullet === '' &&
  time === null &&
  endsSentence(text, { start: words, end }) &&
  !/^["“”«„‘]/u.test(text.slice(words, words + 1))

/** Invisible and not a blank: it separates nothing between two tokens. */
const filler = '\u2060'

/** `length` characters: a mark, a blank, and fillers. */
const gap = (length: number, mark: string): string =>
  (mark + ' ' + filler.repeat(Math.max(0, length - mark.length - 1))).slice(0, Math.max(0, length))

/** The text with marks around what is below each colon. */
export const withMarks = (text: string, below: readonly Below[]): string => {
  const parts: string[] = []
  let done = 0
  for (const { start, items } of below) {
    const first = items[0]?.start ?? start
    parts.push(text.slice(done, start), gap(first - start - 1, ''), '“')
    items.forEach((item, i) => {
      const next = items[i + 1]
      parts.push(text.slice(item.start, item.end), next ? gap(next.start - item.end, ';') : '')
    })
    done = items.at(-1)?.end ?? first
    // A break that is the only one before the next line is kept.
    if (/^\r?\n[ \t]*\r?\n/u.test(text.slice(done, done + 8))) {
      parts.push('”')
      done++
    }
  }
  return parts.join('') + text.slice(done)
}

/**
 * Frames whose words are below a colon get the items as their content. A colon without a verb reports nothing, and
 * neither does a verb without a subject (*Three rules:*).
 */
export const withItems = (
  { text, tokens }: Analysis,
  below: readonly Below[],
  frames: readonly Frame[],
): readonly Frame[] => {
  if (below.length === 0) return frames
  return frames.flatMap((frame): readonly Frame[] => {
    const { cue, content, subject } = frame
    const last = content.at(-1)
    const found = last && below[firstIndex(below, (one) => endOf(one) > last.start)]
    if (!found || found.start >= last.end) return [frame]
    // A report in an item, or a quotation that exists only because of the added marks.
    if (cue.start >= found.start) return cue.start < endOf(found) ? [frame] : []
    const isVerb = /\p{L}/u.test(text.slice(cue.start, cue.end))
    const isNear = tokenAt(tokens, found.start) - tokenAt(tokens, cue.start) < reach
    const hasSubject =
      subject.kind !== 'HIDDEN' || subject.gender !== undefined || subject.number !== undefined
    return isVerb && isNear && hasSubject ? [{ ...frame, content: found.items }] : []
  })
}

/** In tokens: the farthest that a verb is before its colon. */
const reach = 30

const endOf = ({ start, items }: Below): number => items.at(-1)?.end ?? start
