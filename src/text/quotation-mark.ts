// Pairs the quotation marks of a text: « » “ ” „ ‟ " ″ ‹ › ‘ ’ ', reversed ones, nested ones and ones that are never
// closed. Straight marks have no direction of their own, so the spaces around them decide.
import { classAt, digit, letter, space, lineBreak, invisible } from './character.ts'
import { straightSingles } from './straight-single.ts'
import type { Token } from './token.ts'

/** Offsets in UTF-16 code units. */
export interface Quotation {
  /** The opening mark's offset. */
  readonly open: number
  /** The words inside, half-open. */
  readonly start: number
  readonly end: number
  /** Behind the closing mark; equal to `end` when there is none. */
  readonly close: number
  readonly closed: boolean
  /** 0 for a quotation that is in no other. */
  readonly depth: number
}

type Family = 'angle' | 'small-angle' | 'double' | 'single'
type Side = 'open' | 'close' | 'either'

const families: ReadonlyMap<string, readonly [Family, Side]> = new Map([
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['small-angle', 'open']],
  ['›', ['small-angle', 'close']],
  ['“', ['double', 'either']],
  ['”', ['double', 'either']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'either']],
  ['″', ['double', 'either']],
  ['"', ['double', 'either']],
  ['〝', ['double', 'open']],
  ['〞', ['double', 'close']],
  ['＂', ['double', 'either']],
  ['‘', ['single', 'open']],
  // Also the apostrophe: it closes only an open quotation.
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
])

interface Mark {
  readonly at: number
  readonly end: number
  readonly family: Family
  readonly side: Side
  readonly paragraph: number
  /** Whether an Arabic word ends right before it and another word follows in its line. */
  readonly afterArabic: boolean
  /** Whether a word or the end of a sentence is right before it, and a word right behind it. */
  readonly afterWord: boolean
  readonly beforeWord: boolean
  /** Whether a blank follows it. */
  readonly isApart: boolean
}

/** In order of their opening marks. Takes time in proportion to the number of tokens. */
export const quotations = (text: string, tokens: readonly Token[]): readonly Quotation[] => {
  const { marks, paragraphEnds } = findMarks(text, tokens)
  const found: Quotation[] = []
  const stack: Mark[] = []
  const open: Record<Family, number> = { angle: 0, 'small-angle': 0, double: 0, single: 0 }
  const closeLast = (by: Mark | undefined, limit = Number.POSITIVE_INFINITY): void => {
    const mark = stack.pop()
    if (!mark) return
    open[mark.family]--
    const end = by?.at ?? Math.max(mark.end, Math.min(limit, paragraphEnds[mark.paragraph] ?? mark.end))
    const closed = by !== undefined
    found.push({ open: mark.at, start: mark.end, end, close: by?.end ?? end, closed, depth: stack.length })
  }
  for (const [k, mark] of marks.entries()) {
    const top = stack.at(-1)
    if (top && top.paragraph !== mark.paragraph && !goesOn(top, mark))
      while (stack.length > 0) closeLast(undefined)
    if (!closesTight(mark, top) && opens(mark, open[mark.family] === 0, marks[k + 1])) {
      stack.push(mark)
      open[mark.family]++
    } else if (open[mark.family] > 0 && !isApostrophe(mark, top)) {
      while (stack.at(-1)?.family !== mark.family) closeLast(undefined, mark.at)
      closeLast(mark)
    }
  }
  while (stack.length > 0) closeLast(undefined)
  return found.sort((a, b) => a.open - b.open)
}

/** @param isFree whether no quotation of its family is open */
const opens = (mark: Mark, isFree: boolean, next: Mark | undefined): boolean =>
  mark.side === 'open' || (isFree && (mark.side === 'either' || isMisplaced(mark, next)))

/**
 * *مضيفاً" يتعين …"*: a mark set as a closing one opens when the next mark in the paragraph closes. Arabic typists set
 * it so, and between two Arabic words it opens even without a next mark. In English an opening mark was lost before it.
 */
const isMisplaced = (mark: Mark, next: Mark | undefined): boolean => {
  if (mark.family !== 'double' || mark.side !== 'close') return false
  if (next?.paragraph !== mark.paragraph) return mark.afterArabic
  return next.family === mark.family && next.side === 'close'
}

/** *«فريق «النهر « عاد»*: an opening angle mark with a blank behind it closes one that touches its word. */
const closesTight = (mark: Mark, top: Mark | undefined): boolean =>
  mark.family === 'angle' &&
  mark.side === 'open' &&
  mark.isApart &&
  top?.family === 'angle' &&
  top.paragraph === mark.paragraph &&
  !top.isApart

/** *the voters’ “choice”*: a single mark closes no quotation around an open one of another kind. */
const isApostrophe = (mark: Mark, top: Mark | undefined): boolean =>
  mark.family === 'single' && top?.family !== 'single'

/** A quotation goes on past the end of its paragraph when the next mark closes it. */
const goesOn = (top: Mark, next: Mark): boolean =>
  next.family === top.family && next.side === 'close' && next.paragraph - top.paragraph <= 3

const findMarks = (
  text: string,
  tokens: readonly Token[],
): { readonly marks: readonly Mark[]; readonly paragraphEnds: readonly number[] } => {
  const marks: Mark[] = []
  const paragraphEnds: number[] = []
  const singles = straightSingles(text, tokens)
  let paragraph = 0
  tokens.forEach((token, i) => {
    if (token.breaks > 0 || token.gap >= 3) paragraph++
    paragraphEnds[paragraph] = token.end
    if (token.kind !== 'mark') return
    if (isDoubled(tokens, i, marks.at(-1))) {
      const at = tokens[i - 1]?.start ?? token.start
      const isApart = isBlank(seenAfter(text, token.end))
      const around = { afterArabic: false, isApart, ...standing(tokens, i) }
      marks.push({ at, end: token.end, family: 'double', side: 'either', paragraph, ...around })
      return
    }
    const known = families.get(token.folded)
    if (!known || isTurnedApostrophe(text, token)) return
    const [family, written] = known
    const side = token.folded === "'" ? singles.get(token.start) : sideAs(text, token, written)
    if (!side) return
    const afterArabic = token.gap === 0 && isArabicWord(tokens[i - 1]) && beginsWord(tokens[i + 1])
    marks.push({
      at: token.start,
      end: token.end,
      family,
      side,
      paragraph,
      afterArabic,
      isApart: isBlank(seenAfter(text, token.end)),
      ...standing(tokens, i),
    })
  })
  return { marks: turned(text, marks), paragraphEnds }
}

/** *' ' سنبقى ' '*: next to an Arabic word two straight apostrophes are one mark. */
const isDoubled = (tokens: readonly Token[], i: number, last: Mark | undefined): boolean => {
  const before = tokens[i - 1]
  const token = tokens[i]
  if (token?.folded !== "'" || before?.folded !== "'" || token.gap > 1 || token.breaks > 0) return false
  return (last?.end ?? 0) <= before.start && (isArabicWord(tokens[i + 1]) || isArabicWord(tokens[i - 2]))
}

const standing = (tokens: readonly Token[], i: number): Pick<Mark, 'afterWord' | 'beforeWord'> => {
  const before = tokens[i - 1]
  return {
    afterWord: before !== undefined && tokens[i]?.gap === 0 && !opensWords.has(before.folded),
    beforeWord: beginsWord(tokens[i + 1]) && tokens[i + 1]?.gap === 0,
  }
}

/** What may be right before an opening mark: a colon, a bracket, an Arabic preposition of one letter. */
const opensWords: ReadonlySet<string> = new Set([':', '(', '[', 'ب', 'ل', 'و', 'ف', 'ك', 'لل'])

/** *»word«*: in a pair of angle marks that face outwards, the first opens and the second closes. */
const turned = (text: string, marks: readonly Mark[]): readonly Mark[] => {
  const found = [...marks]
  for (const [k, one] of marks.entries()) {
    const next = marks[k + 1]
    if (!next || !/[»›]/u.test(text[one.at] ?? '') || one.side !== 'close' || !facesOut(one, next)) continue
    found[k] = { ...one, side: 'open' }
    found[k + 1] = { ...next, side: 'close' }
  }
  return found
}

const facesOut = (one: Mark, next: Mark): boolean =>
  next.side === 'open' &&
  one.family === next.family &&
  one.paragraph === next.paragraph &&
  !one.afterWord &&
  one.beforeWord &&
  next.afterWord &&
  !next.beforeWord

const isArabicWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Script=Arabic}/u.test(token.folded)

const beginsWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.breaks === 0 && token.gap < 3

/** *‘08*, *Obama‘s*: typed as an opening mark, read as an apostrophe. */
const isTurnedApostrophe = (text: string, token: Token): boolean =>
  token.folded === '‘' &&
  (classAt(text, token.start - 1) === letter ||
    /^\d\ds?(?![\p{L}\d])/u.test(text.slice(token.end, token.end + 4)))

/** *قال:» سنبقى»*, *بـ»هجوم»*: a closing angle mark behind a colon or an Arabic clitic. */
const isMisturned = (text: string, token: Token): boolean =>
  token.folded === '»' &&
  /:$|ـ$|(?:^|[^\p{L}\p{M}])[وفلبك]$/u.test(text.slice(Math.max(0, token.start - 3), token.start))

const sideAs = (text: string, token: Token, written: Side): Side =>
  written === 'either' || isMisturned(text, token) ? sideOf(text, token) : written

/** By its neighbours: `"word` opens and `word"` closes; for anything else it depends on what is open. */
const sideOf = (text: string, token: Token): Side => {
  const before = seenBefore(text, token.start)
  const after = seenAfter(text, token.end)
  const previous = text[token.start - 1]
  if (previous === ':') return 'open'
  if (isBlank(after)) return isBlank(before) ? 'either' : 'close'
  if (isBlank(before) && endsClause.test(text.slice(token.end, token.end + 2))) return 'close'
  if (isBlank(before) || previous === '(') return 'open'
  if (!isWordPart(after)) return isWordPart(before) ? 'close' : 'either'
  if (clitic.test(text.slice(Math.max(0, token.start - 4), token.start))) return 'open'
  return isWordPart(before) || endMark.test(previous ?? '') ? 'either' : 'open'
}

const isBlank = (kind: number): boolean => kind === space || kind === lineBreak
const isWordPart = (kind: number): boolean => kind === letter || kind === digit

/** What Arabic writes attached to the next word, with or without tatweel: *و"قال"*, *لـ"عكاظ"*. */
const clitic = /(?:^|[^\p{L}\p{M}])(?:[وفلبك]|لل|ول|وب|ال)ـ*$/u
const endMark = /[.!؟?،,»”)\]]/u

/** Behind a closing mark that is separate from its word: *المحادثات ".*; three points are an omission. */
const endsClause = /^(?:[،,؛;:!؟?)]|\.(?!\.))/u

const seenBefore = (text: string, offset: number): number => {
  let at = offset - 1
  while (at >= 0 && offset - at < 8 && classAt(text, at) === invisible) at--
  return classAt(text, at)
}

const seenAfter = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && at - offset < 8 && classAt(text, at) === invisible) at++
  return classAt(text, at)
}
