// Who wrote an article, for whom and where, at its head: *ليلى سعد- سبق- جدة:*, *Jane Doe – Reuters – London*. The text
// does not speak of the people named there.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { endsSentence, type Line } from './line.ts'
import type { TurnWords } from './turn-words.ts'

/** How many lines from the head of the text are read, without blank ones. */
const headLines = 4
/** The most of a byline in UTF-16 code units and in parts, and of a part in words. */
const longest = 90
const mostParts = 4
const longestPart = 5

const dash = /\s*[-–—]\s+|\s+[-–—]\s*/u

/** The byline of a text with the mark that ends it; undefined where there is none. */
export const bylineIn = (
  text: string,
  lines: readonly Line[],
  lexicon: TurnWords,
): { readonly line: Line; readonly span: Span } | undefined => {
  for (const line of lines.filter(({ isBlank }) => !isBlank).slice(0, headLines)) {
    const end = endOf(text, line)
    const parts = text.slice(line.words, end).trim().split(dash)
    if (isByline(parts, lexicon)) return { line, span: { start: line.start, end } }
  }
  return undefined
}

/** The end of the byline: after its colon, or at the end of a line that does not end a sentence. */
const endOf = (text: string, line: Line): number => {
  const colon = text.slice(line.words, Math.min(line.end, line.words + longest)).search(/[:：]/u)
  if (colon >= 0) return line.words + colon + 1
  return line.end - line.words > longest || endsSentence(text, line) ? line.words : line.end
}

/** Parts of a few words, one of which is an outlet. */
const isByline = (parts: readonly string[], { papers }: TurnWords): boolean =>
  parts.length > 1 &&
  parts.length <= mostParts &&
  parts.every((part) => /^[\p{L}\p{M}\s.,،()]+[:：]?$/u.test(part) && words(part).length <= longestPart) &&
  parts.some((part) => papers.has(words(part).join(' ')))
