// A frame's raw content → the reported words: without marks and blanks at the edges, and with the stretches that are
// inside quotation marks.
import { firstIndex } from '../text/first-index.ts'
import type { Quotation } from '../text/quotation-mark.ts'
import type { Span } from '../text/span.ts'
import { type Analysis, tokenAt } from './analysis.ts'

/** Marks that belong to the sentence and not to what was said. A per cent sign or a degree stays. */
const edge = /[\s\p{Cf}\p{Cc}.,،؛;:!؟?…·•*_~|\u2010-\u2015\u2212\\/-]/u
/** A sign that may be a minus: right before a digit and not after another number or word. */
const minus = /(?<![\p{L}\p{N}])[-\u2013\u2212](?=\p{Nd})/uy
const marks = /[«»‹›“”„‟"″〝〞＂‘’']/u
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * The content without what is at its edges: blanks, punctuation, quotation marks and brackets whose partner is
 * outside, and a pair of quotation marks around the whole. Undefined when no word is left.
 */
export const trimContent = ({ text, quotations }: Analysis, span: Span): Span | undefined => {
  const partner = partners(quotations, span)
  const missing = new Set<string>()
  let { start, end } = span
  const isLoose = (at: number): boolean => {
    const character = text[at] ?? ''
    if (edge.test(character)) return true
    if (marks.test(character)) return !partner.has(at)
    const other = brackets[character] ?? closers[character]
    if (other === undefined) return false
    // A partner that is missing stays missing while the edges close in: a million brackets are looked for only once.
    if (!missing.has(other) && !text.slice(start, end).includes(other)) missing.add(other)
    return missing.has(other)
  }
  for (let before = -1; before !== end - start;) {
    before = end - start
    while (start < end && isLoose(start) && !isMinus(text, start)) start += width(text, start)
    while (end > start && isLoose(end - 1)) end--
    const around = partner.get(start)
    if (around !== undefined && around === end - 1) {
      start++
      end--
    }
  }
  return start < end ? { start, end } : undefined
}

/** Whether a number below zero begins there: its sign is part of it. */
const isMinus = (text: string, at: number): boolean => {
  minus.lastIndex = at
  return minus.test(text)
}

/** Each mark's offset → its partner's, for the quotations that touch the span. */
const partners = (quotations: readonly Quotation[], span: Span): ReadonlyMap<number, number> => {
  const map = new Map<number, number>()
  for (let i = firstAfter(quotations, span.start - 1); i < quotations.length; i++) {
    const one = quotations[i]
    if (!one || one.open >= span.end) break
    if (!one.closed || one.close > span.end) continue
    map.set(one.open, one.close - 1)
    map.set(one.close - 1, one.open)
  }
  return map
}

/** The first quotation that opens after the offset. */
const firstAfter = (quotations: readonly Quotation[], offset: number): number =>
  firstIndex(quotations, ({ open }) => open > offset)

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/**
 * The stretches of the content inside quotation marks. A quotation inside another is not marked separately.
 * @param isName whether a quotation only marks a name, a title or a bare number
 * @param innerCue the cue of words that another speaker reports: a quotation around that cue too is the other speaker's
 */
export const verbatimIn = (
  analysis: Analysis,
  content: Span,
  isName: (quotation: Quotation) => boolean,
  innerCue: Span | null = null,
): readonly Span[] => {
  const found: Span[] = []
  let done = content.start
  for (const quotation of touching(analysis, content, innerCue)) {
    if (quotation.start >= content.end || quotation.end <= done) continue
    const start = Math.max(quotation.start, done)
    const end = Math.min(quotation.end, content.end)
    const isInside = quotation.start > content.start || quotation.end < content.end
    if (isInside && isName(quotation)) continue
    const trimmed = trimContent(analysis, { start, end })
    if (trimmed) found.push(trimmed)
    done = Math.max(done, quotation.close)
  }
  return found
}

/** The outermost quotation around the content's first word, and those that begin in the content, in order. */
const touching = (
  { quotations, tokens, outermost }: Analysis,
  content: Span,
  innerCue: Span | null,
): readonly Quotation[] => {
  const place = outermost[tokenAt(tokens, content.start)] ?? -1
  const first = firstAfter(quotations, content.start - 1)
  let last = first
  while ((quotations[last]?.open ?? Number.POSITIVE_INFINITY) < content.end) last++
  const within = quotations.slice(first, last)
  const around = quotations
    .slice(Math.max(0, place), place < 0 ? 0 : first)
    .find((one) => one.open < content.start && one.close >= content.start && !encloses(one, innerCue))
  return around ? [around, ...within] : within
}

const encloses = ({ open, close }: Quotation, cue: Span | null): boolean =>
  cue !== null && open < cue.start && cue.end <= close
