// Adds *وفقاً لـ* and similar attributions to the statements around them, or makes statements of them.
import type { Sentence } from '../../../text/sentence.ts'
import { type Token, wordAt } from '../../../text/token.ts'
import type { Span } from '../../../text/span.ts'
import { spanOf, tokenAt } from '../../analysis.ts'
import type { Frame, FrameSource } from '../../frame.ts'
import { links } from '../../../language/ar/narration.ts'
import type { According } from './according.ts'
import { contentEnd } from '../content/content-end.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { resumedAt } from './interrupted.ts'
import type { IsBoundary } from './narrator.ts'
import { isComma } from '../word.ts'

/** In tokens: a cue this near after *بحسب X* has X as its source. */
const nearby = 4
/** In UTF-16 code units: how far after its words an attribution may be. */
const behind = 2
/** In UTF-16 code units: a part of a divided content that is too short for a word. */
const scrap = 3

/** *وذلك وفقاً لما …*. */
const leadsTo: ReadonlySet<string> = new Set(['وذلك', 'هذا', 'وهذا'])

/** The frames with their sources, and one more for each attribution that belongs to none of them. */
export const withAccording = (
  reading: ArabicReading,
  sentence: Sentence,
  frames: readonly Frame[],
  according: readonly According[],
  isBoundary: IsBoundary,
): readonly Frame[] => {
  const { tokens } = reading
  const [first] = frames
  let all = [...frames]
  for (const one of according) {
    const span = spanOf(tokens, one.at - (leadsTo.has(wordAt(tokens, one.at - 1)) ? 1 : 0), one.to) ?? one.cue
    const opens = one.at <= sentence.from + 1 && !isComma(wordAt(tokens, one.at - 1))
    const around = all.findIndex((frame) => isAround(frame, span))
    const mayStand = around < 0 && (opens || frames.every(({ cue }) => cue.start > span.start))
    const frame = mayStand ? asFrame(reading, sentence, one, isBoundary) : undefined
    if (frame && opens && first && one.speaker && tokenAt(tokens, first.cue.start) - one.to <= nearby)
      all[0] = { ...first, via: [...first.via, ...sourceOf(one)] }
    else if (frame) all = [...all, frame].sort((a, b) => a.cue.start - b.cue.start)
    else all = all.map((known, k) => (k === around ? withSource(known, one, span) : known))
  }
  return all
}

const isAround = ({ cue, content }: Frame, { start }: Span): boolean =>
  cue.end <= start && content.some((span) => start < span.end + behind && span.end > cue.end)

const sourceOf = ({ speaker, cue }: According): readonly FrameSource[] =>
  speaker ? [{ span: speaker, cue }] : []

/** The content ends before the attribution: what follows is the article's own, except after *على حد قوله*. */
const withSource = (frame: Frame, one: According, { start, end }: Span): Frame => {
  // *قالت رويترز نقلاً عن مصادر*: the one who is quoted is the speaker, not a source.
  if (one.speaker && frame.speaker?.start === one.speaker.start) return frame
  const content = frame.content.flatMap((span) => {
    if (end <= span.start || start >= span.end) return [span]
    const before = { start: span.start, end: Math.min(start, span.end) }
    const after = { start: Math.max(end, span.start), end: span.end }
    return [before, after].filter((part) => part.end - part.start > scrap)
  })
  return {
    ...frame,
    content: one.speaker ? content.slice(0, 1) : content,
    via: [...frame.via, ...sourceOf(one)],
  }
}

/** The attribution as a statement of its own, with the clause before it or, when it opens the sentence, after it. */
const asFrame = (
  reading: ArabicReading,
  sentence: Sentence,
  one: According,
  isBoundary: IsBoundary,
): Frame | undefined => {
  const opens = one.at <= sentence.from + 1 && !isComma(wordAt(reading.tokens, one.at - 1))
  const content = opens
    ? contentAfter(reading, sentence, one, isBoundary)
    : contentBefore(reading.tokens, sentence, one)
  if (!content) return undefined
  const more = opens ? undefined : contentResumed(reading, sentence, one, isBoundary)
  return {
    cue: one.cue,
    subject: { kind: one.speaker ? 'NAMED' : 'HIDDEN' },
    speaker: one.speaker,
    content: more ? [content, more] : [content],
    via: [],
    joint: 'PARENTHESIS',
  }
}

/** The second part of words that the attribution interrupts. */
const contentResumed = (
  reading: ArabicReading,
  { from, to }: Sentence,
  one: According,
  isBoundary: IsBoundary,
): Span | undefined => {
  const at = resumedAt(reading, pastLink(reading.tokens, from), to, one)
  const start = reading.tokens[at ?? -1]?.start
  if (at === undefined || start === undefined) return undefined
  const opener = { joint: 'PARENTHESIS', at, from: at, start } as const
  return { start, end: contentEnd(reading, opener, to, isBoundary) }
}

/** An attribution in the middle of a sentence covers the clause that it closes, one at the end the whole sentence. */
const contentBefore = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  { at: first, to: end }: According,
): Span | undefined => {
  const at = withoutLead(tokens, first)
  // With *وذلك* it is about everything before it.
  const isParenthetic = at === first && isComma(wordAt(tokens, end)) && end < to - 3
  let start = isParenthetic ? at - 2 : from
  while (start > from && !isComma(wordAt(tokens, start))) start--
  return spanOf(tokens, start > from ? start + 1 : pastLink(tokens, from), at)
}

/** *…، وذلك بحسب ما أفاد*: the words that lead to the attribution and the comma before them were not said. */
const withoutLead = (tokens: readonly Token[], at: number): number => {
  if (!leadsTo.has(wordAt(tokens, at - 1))) return at
  return isComma(wordAt(tokens, at - 2)) ? at - 2 : at - 1
}

/** Past what links the sentence to the one before: *على صعيد آخر*. */
const pastLink = (tokens: readonly Token[], from: number): number => {
  const link = links.find((words) => words.every((word, k) => linkWord(tokens, from, k) === word))
  const to = from + (link?.length ?? 0)
  return link && isComma(wordAt(tokens, to)) ? to + 1 : to
}

const linkWord = (tokens: readonly Token[], from: number, k: number): string =>
  k === 0 ? wordAt(tokens, from).replace(/^و(?=\p{L}{2})/u, '') : wordAt(tokens, from + k)

const contentAfter = (
  reading: ArabicReading,
  { to }: Sentence,
  one: According,
  isBoundary: IsBoundary,
): Span | undefined => {
  const { tokens } = reading
  let from = one.to
  while (from < to && isIntroduction(wordAt(tokens, from))) from++
  const first = tokens[from]
  if (!first || from >= to) return undefined
  const opener = { joint: 'PARENTHESIS', at: from, from, start: first.start } as const
  // *فقد أعلنت*: the ف belongs to the attribution.
  const start = first.folded === 'فقد' ? first.start + 1 : first.start
  return { start, end: contentEnd(reading, opener, to, isBoundary) }
}

const isIntroduction = (word: string): boolean =>
  isComma(word) || word === ':' || word === 'ان' || word === 'فان' || word === 'ف'
