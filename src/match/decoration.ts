// What people paste around the words when they pass them on: news tags, forward lines, handles, links, hashtags,
// bullets, emoji. They are taken off at both ends; a link inside is blanked, so that offsets stay the same.
import type { Decorations } from '../language/decorations.ts'
import { packs } from '../language/packs.ts'
import type { Span } from '../text/span.ts'
import { asideBefore, asideBehind } from './aside.ts'

const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s«»“”"]*/giu

/** The text with a blank for each character of a link, so that its length stays the same. */
export const withoutLinks = (text: string): string => text.replace(link, (found) => ' '.repeat(found.length))

/** Signs without words: emoji, bullets, arrows, marks of emphasis and of a list. */
const sign =
  /[\s\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Cf}\u{fe0e}\u{fe0f}\u{20e3}•·▪▫◦●■□►◄★☆✔✦➤→←⬅|>~*_=:،,؛;\-–—]/u

/** One kind of decoration in any of the languages, as a part of a pattern. */
const any = (kind: (own: Decorations) => string): string =>
  `(?:${packs.map(({ decorations }) => kind(decorations)).join('|')})`

const tag = any(({ tags }) => tags)
const halfDay = any(({ halfDays }) => halfDays)

const stamp = String.raw`\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}[،,]?\s+\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:\s?${halfDay})?`

/** What may come before the words, taken off as often as it is there. Each takes time in proportion to its match. */
const inFront: readonly RegExp[] = [
  // *10/3/2026, 14:22 - Name:*: the form of an exported chat.
  new RegExp(String.raw`^(?:\[${stamp}\]|${stamp})\s*[-–—:]?\s*`, 'iu'),
  /^(?:\(\p{Nd}{1,2}\)|\p{Nd}{1,2}[.)](?=\s)|\p{Nd}\u{fe0f}?\u{20e3})\s*/u,
  // A tag in brackets or a hashtag needs nothing after it; another needs a mark, or its capitals, to separate it.
  new RegExp(
    String.raw`^(?:\[\s*${tag}\s*\]|\(\s*${tag}\s*\)|【\s*${tag}\s*】|#${tag}(?![\p{L}\p{M}\p{N}_]))`,
    'iu',
  ),
  new RegExp(
    String.raw`^${tag}(?:\s*[:|!؛…–—]|\s+-|\s*\.{1,3}(?=\s)|[،,](?=\s)|\s*\n|\s*(?=[\p{Extended_Pictographic}\p{Regional_Indicator}]))`,
    'iu',
  ),
  new RegExp(String.raw`^${any(({ loudTags }) => loudTags)}\s+(?!\p{Lu}{2,})(?=\S)`, 'u'),
  new RegExp(String.raw`^${any(({ bareTags }) => bareTags)}\s+(?=\S)`, 'iu'),
  /^(?:RT|MT|QT)\b\s*:?\s*(?=[@“"«])/u,
  /^\.?@[\w.]{1,40}\s*:\s*/u,
  // *@one @two words* answers them; *@one said words* is about one.
  /^\.?@[\w.]{1,40}(?=\s+(?:@|[“"«\p{Lu}\p{Lo}]))/u,
  /^#[\p{L}\p{M}\p{N}_]{1,60}(?=\s*(?:[:|\n–—-]|#))/u,
  // *News of:*, *أنباء عن:*: this is what the news is about, not who reports it.
  new RegExp(String.raw`^${any(({ newsOf }) => newsOf)}\s*[:：]\s*`, 'iu'),
  // A forward line has a line to itself.
  /^-{2,}[^\n]{0,60}\n/u,
  new RegExp(String.raw`^${any(({ forwarded }) => forwarded)}[^\n]{0,60}\n`, 'iu'),
]

/** What may follow the words. It is looked for in the last line, and no further back than this many characters. */
const reach = 160
const behind: readonly RegExp[] = [
  /#[\p{L}\p{M}\p{N}_]{1,60}[.!،,]?$/u,
  new RegExp(String.raw`(?:(?<!\p{L})${any(({ via }) => via)}\s{1,3})?@[\w.]{1,40}[.!،,]?$`, 'iu'),
  new RegExp(String.raw`\(?${stamp}\)?$`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${any(({ elsewhere }) => elsewhere)}[.!…:]*$`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})${any(({ calls }) => calls)}(?:\s?${any(({ places }) => places)})?[.!…:]*$`,
    'iu',
  ),
]

const taken = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

/** The most things that are taken off at one end. */
const most = 24

/** What is left of `text` inside `span` without decorations; empty if nothing is. */
export const undecorated = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  for (let i = 0; i < most; i++) {
    const before = from
    from = pastSigns(text, from, to)
    const rest = text.slice(from, Math.min(to, from + reach))
    const [longest = 0] = [asideBefore(rest), ...inFront.map((pattern) => taken(pattern, rest))].sort(
      (a, b) => b - a,
    )
    from += longest
    if (from === before) break
  }
  for (let i = 0; i < most; i++) {
    const before = to
    to = beforeSigns(text, from, to)
    const rest = text.slice(Math.max(from, to - reach), to)
    const [longest = 0] = [asideBehind(rest), ...behind.map((pattern) => taken(pattern, rest))].sort(
      (a, b) => b - a,
    )
    to -= longest
    if (to === before) break
  }
  return { start: Math.min(from, to), end: to }
}

const pastSigns = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (!sign.test(character)) break
    at += character.length
  }
  return at
}

const beforeSigns = (text: string, from: number, to: number): number => {
  let at = to
  while (at > from) {
    const isLow = at - from >= 2 && /[\udc00-\udfff]/.test(text[at - 1] ?? '')
    const character = text.slice(at - (isLow ? 2 : 1), at)
    if (!sign.test(character)) break
    at -= character.length
  }
  return at
}
