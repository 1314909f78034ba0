// The head of a line → the label that a transcript puts before a turn: *Mr TOBIAS HALE (Minister):*, *س:*, *Q (Wire):*.
// Only its form is read here. `transcript.ts` decides whether it names a speaker.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Line } from './line.ts'
import type { TurnWords } from './turn-words.ts'

export interface Label {
  readonly line: Line
  /** Without what is in brackets after it. */
  readonly name: Span
  /** The mark that ends it. */
  readonly mark: Span
  /** Folded words of the name. */
  readonly words: readonly string[]
  /** What is in brackets after the name, folded. */
  readonly note: readonly string[]
  /** What follows in its line, without blanks at the edges. */
  readonly content: Span
}

/** In UTF-16 code units and in words: the most that a name with its office has. */
const longest = 100
const mostWords = 9

/** Undefined for a line that begins otherwise. */
export const labelOf = (text: string, line: Line, lexicon: TurnWords): Label | undefined => {
  const limit = Math.min(line.end, line.words + longest)
  const at = letterEnd(text, line, lexicon) ?? colonIn(text, line.words, limit)
  if (at === undefined || at === line.words) return undefined
  const bracket = text.slice(line.words, at).search(/[([]/u)
  const nameEnd = bracket < 0 ? at : line.words + bracket
  if (!/^\s*(?:[([][^()[\]]*[)\]]\s*)*$/u.test(text.slice(nameEnd, at))) return undefined
  const name = trimmed(text, line.words, nameEnd)
  const folded = words(text.slice(name.start, name.end))
  if (folded.length === 0 || folded.length > mostWords) return undefined
  const content = trimmed(text, at + 1, line.end)
  const note = bracket < 0 ? [] : words(text.slice(nameEnd, at))
  return { line, name, mark: { start: at, end: at + 1 }, words: folded, note, content }
}

const trimmed = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end]
  while (from < to && blank.test(text[from] ?? '')) from++
  while (to > from && blank.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

const blank = /[\s\p{Cf}*]/u

/** *Q.*, *A –*, *س/*: the single letters of an interview may be followed by a mark other than a colon. */
const letter = /(\p{L})\d{0,2}[ \u00a0]?(?=[.):/–-](?:\s|$))/uy

const letterEnd = (text: string, line: Line, { question, answer }: TurnWords): number | undefined => {
  letter.lastIndex = line.words
  const [found = '', one = ''] = letter.exec(text) ?? []
  const folded = words(one)[0] ?? ''
  return question.has(folded) || answer.has(folded) ? line.words + found.length : undefined
}

/** The first colon outside brackets, unless something before it ends a sentence or quotes. */
const colonIn = (text: string, from: number, limit: number): number | undefined => {
  if (!/[:：]/.test(text.slice(from, limit))) return undefined
  let depth = 0
  for (let i = from; i < limit; i++) {
    const character = text[i] ?? ''
    if (/[([]/.test(character)) depth++
    else if (/[)\]]/.test(character)) depth--
    else if (depth > 0) continue
    else if (character === ':' || character === '：') return /[/\d]/.test(text[i + 1] ?? '') ? undefined : i
    else if (character === '.' ? !isAbbreviation(text, from, i) : stop.test(character)) return undefined
  }
  return undefined
}

const stop = /[!?؟;؛…|«»“”"„‹›]/u

/** *Mr.*, *J. K.*, *Sen.*: a full stop after a few letters that begin with a capital or an Arabic letter. */
const isAbbreviation = (text: string, from: number, at: number): boolean =>
  /(?:^|[^\p{L}\p{M}])[\p{Lu}\p{Lo}]\p{L}{0,4}$/u.test(text.slice(Math.max(from, at - 6), at))
