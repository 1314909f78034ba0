// Words that are signed: a quotation with a dash and a name after it or below it, or a post with its author's handle.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Frame } from '../frame.ts'
import type { Line } from './line.ts'
import type { TurnWords } from './turn-words.ts'

/** A dash, a name, and perhaps a handle, a place, a day. */
const signature =
  /(?<dash>[-–—―~])\s*(?<name>\p{L}[\p{L}\p{M}.’' -]{1,60}?)\s*(?<rest>(?:[,،(@].{0,80})?)[.\s]*$/u
const handle = /@\w{2,30}/u
/** *Dana Lowe @dana_lowe · 5h*: the person who posts what the next line says. */
const poster = /^(?<name>\p{L}[\p{L}\p{M}.’' -]{1,60}?)\s*[(]?@\w{2,30}[)]?(?:\s*[·•|–-].{0,30})?$/u
/** In words. */
const longestName = 6

/** In text order. */
export const signedIn = (text: string, lines: readonly Line[], lexicon: TurnWords): readonly Frame[] => {
  const full = lines.filter(({ isBlank }) => !isBlank)
  return full.flatMap((line, i) => {
    const next = full[i + 1]
    return posted(text, line, next, lexicon) ?? signed(text, line, full[i - 1], lexicon) ?? []
  })
}

const posted = (text: string, line: Line, next: Line | undefined, lexicon: TurnWords): Frame | undefined => {
  if (!next || line.end - line.words > 120) return undefined
  const name = poster.exec(text.slice(line.words, line.end))?.groups?.name
  if (name === undefined || !isName(name, lexicon)) return undefined
  const speaker = { start: line.words, end: line.words + name.length }
  const mark = line.words + text.slice(line.words, line.end).indexOf('@')
  return frameOf(speaker, { start: mark, end: mark + 1 }, { start: next.words, end: next.end })
}

const signed = (
  text: string,
  line: Line,
  before: Line | undefined,
  lexicon: TurnWords,
): Frame | undefined => {
  const from = Math.max(line.start, line.end - 160)
  const found = signature.exec(text.slice(from, line.end))
  const { dash = '', name = '', rest = '' } = found?.groups ?? {}
  if (!found || !isName(name, lexicon)) return undefined
  const at = from + found.index
  const own = { start: line.words, end: at }
  const alone = text.slice(line.start, at).trim() === ''
  const content = alone ? before && { start: before.words, end: before.end } : own
  if (!content || !(isQuotation(text, content) || handle.test(rest))) return undefined
  const start = text.indexOf(name, at + dash.length)
  return frameOf({ start, end: start + name.length }, { start: at, end: at + dash.length }, content)
}

const isName = (name: string, lexicon: TurnWords): boolean => {
  const folded = words(name)
  return folded.length <= longestName && lexicon.canName(name, folded)
}

/** Only one pair of marks with words between. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^\s*(?:"[^"]+"|“[^“”]+”|«[^«»]+»|„[^„“”]+[“”])[.,،\s]*$/u.test(text.slice(start, end))

const frameOf = (speaker: Span, cue: Span, content: Span): Frame => ({
  cue,
  subject: { kind: 'NAMED' },
  speaker,
  content: [content],
  via: [],
  joint: 'QUOTATION',
  turn: 'SAID',
})
