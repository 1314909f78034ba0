// A claim → its sentences: two that were pasted together may be by two people, so each is checked by itself.
import { quotations } from '../text/quotation-mark.ts'
import { sentences } from '../text/sentence.ts'
import { sliceSpan, type Span } from '../text/span.ts'
import { type Token, tokenize } from '../text/token.ts'
import { unitsOf } from '../language/unit.ts'
import { functionWords, negations } from './lexicon.ts'

/** The most parts of one claim: what comes after belongs to the last. */
const most = 12
/** In words: anything shorter is not a statement that could be searched for, unless it is a quotation. */
const shortest = 3
/** In words: what may be between two quotations of a sentence (*and*, *he went on*), or around them. */
const between = 12

/**
 * The sentences in order, or the quotations of a sentence that is made of several. An exclamation of a word or two is
 * left out, unless it has a negation or a number: *Not.* belongs to what comes before it.
 * @param abbreviations folded words after which a full stop does not end a sentence
 */
export const partsIn = (text: string, within: Span, abbreviations: ReadonlySet<string>): readonly Span[] => {
  const found = sentencesIn(text, within, abbreviations).flatMap((span) => quotedParts(text, span))
  const parts: Span[] = []
  let open: number | null = null
  for (const part of found) {
    const last = parts.at(-1)
    const isWhole = isStatement(text, part, isQuotation(text, part) ? 1 : shortest)
    if (!isWhole && !isTelling(text, part)) continue
    if (!last && !isWhole) open ??= part.start
    else if (last && (!isWhole || parts.length === most))
      parts[parts.length - 1] = { start: last.start, end: part.end }
    else {
      parts.push({ start: open ?? part.start, end: part.end })
      open = null
    }
  }
  return parts
}

const sentencesIn = (
  text: string,
  { start, end }: Span,
  abbreviations: ReadonlySet<string>,
): readonly Span[] => {
  const slice = text.slice(start, end)
  const tokens = tokenize(slice)
  // No quotations are passed, so that a full stop inside one ends a sentence too: both sentences are checked.
  return sentences(slice, tokens, [], abbreviations)
    .flatMap(({ from, to }) => betweenOmissions(tokens.slice(from, to)))
    .map((part) => ({ start: start + part.start, end: start + part.end }))
}

/** Splits at an ellipsis, which is what joins two quotations. */
const betweenOmissions = (tokens: readonly Token[]): readonly Span[] => {
  const parts: Span[] = []
  let from = 0
  for (const [i, token] of tokens.entries()) {
    const isEnd = i === tokens.length - 1
    if (token.folded !== '…' && !isEnd) continue
    const [first, last] = [tokens[from], tokens[i]]
    if (first && last) parts.push({ start: first.start, end: last.end })
    from = i + 1
  }
  return parts
}

/** *“…” and “…”*: two quotations with little around them are two parts. */
const quotedParts = (text: string, span: Span): readonly Span[] => {
  const slice = sliceSpan(text, span)
  const quoted = quotations(slice, tokenize(slice))
    .filter(({ depth, closed }) => depth === 0 && closed)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
    .filter((part) => isStatement(text, part))
  if (quoted.length < 2) return [span]
  const inside = quoted.reduce((sum, part) => sum + wordCount(text, part), 0)
  return wordCount(text, span) - inside <= between ? quoted : [span]
}

const wordCount = (text: string, span: Span): number => unitsOf(sliceSpan(text, span)).length

/** @param least in words */
const isStatement = (text: string, span: Span, least = shortest): boolean => {
  const units = unitsOf(sliceSpan(text, span))
  return units.length >= least && units.some(({ folded }) => !functionWords.has(folded))
}

/** *«ممكن حاسم».*: what is in marks from end to end is somebody's words, however few. */
const isQuotation = (text: string, span: Span): boolean => {
  const slice = sliceSpan(text, span)
  const [first] = quotations(slice, tokenize(slice))
  return (
    first?.closed === true && /^[^\p{L}\p{N}]*$/u.test(slice.slice(0, first.start) + slice.slice(first.end))
  )
}

const isTelling = (text: string, span: Span): boolean =>
  unitsOf(sliceSpan(text, span)).some(({ folded, kind }) => kind === 'number' || negations.has(folded))
