// Turns → frames, and what the language's own rules may add inside them: what is reported there has a named speaker of
// its own.
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { type Analysis, sentenceAt, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import { endsInQuestion } from './line.ts'
import type { Layout } from './layout.ts'
import type { Turn } from './turn.ts'

/** In UTF-16 code units. A longer turn is cut at the end of a sentence, so that a statement can still be checked. */
export const longestTurn = 2000

/**
 * All frames of a text with turns, in the order of their cues.
 * @param frames what the language found in the text without its labels
 */
export const withTurns = (
  analysis: Analysis,
  layout: Layout,
  frames: readonly Frame[],
  own: ReadonlySet<string> = new Set(),
): readonly Frame[] => {
  if (layout.turns.length === 0) return frames
  const spoken = layout.turns.flatMap((turn) =>
    turn.role === 'QUESTION' ? [] : framesOf(analysis, layout, turn),
  )
  return [
    ...spoken,
    ...reportedInside(
      layout.turns,
      frames.filter((frame) => !isOwnWord(analysis, frame, own)),
    ),
  ].sort((a, b) => a.cue.start - b.cue.start)
}

const framesOf = (analysis: Analysis, { interviewee }: Layout, turn: Turn): readonly Frame[] => {
  const subject = subjectOf(turn, interviewee)
  return partsOf(analysis, turn).map((content, i) => ({
    // Several statements of one turn need cues of their own: that of each further one is its first letter.
    cue: i === 0 ? turn.mark : { start: content[0]?.start ?? 0, end: (content[0]?.start ?? 0) + 1 },
    subject,
    speaker: turn.name,
    content,
    via: [],
    joint: 'COLON',
    turn: asks(analysis.text, turn) ? 'ASKED' : 'SAID',
  }))
}

const subjectOf = ({ name }: Turn, interviewee: Span | null): Frame['subject'] => {
  if (name) return { kind: 'NAMED' }
  return interviewee ? { kind: 'TOPIC', mention: interviewee } : { kind: 'OPEN' }
}

/** Whether a turn is a question, like a member's to a minister: it ends with a question mark. */
const asks = (text: string, { lines }: Turn): boolean => {
  const last = lines.at(-1)
  return last !== undefined && endsInQuestion(text, last)
}

/** A quotation at the head of a turn is what was said; otherwise all of it is, cut into pieces of a limited length. */
const partsOf = (analysis: Analysis, { lines }: Turn): readonly (readonly Span[])[] => {
  const [first] = lines
  const quoted = first && analysis.opening.get(tokenAt(analysis.tokens, first.start))
  if (first && quoted?.open === first.start) return [[{ start: quoted.start, end: quoted.end }]]
  const parts: Span[][] = []
  let size = 0
  for (const piece of lines.flatMap((line) => piecesOf(analysis, line))) {
    const length = piece.end - piece.start
    if (parts.length === 0 || size + length > longestTurn) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(piece)
    size += length
  }
  return parts.map(joined)
}

/** A line, or its sentences when it is long. */
const piecesOf = ({ tokens, sentences }: Analysis, line: Span): readonly Span[] => {
  if (line.end - line.start <= longestTurn) return [line]
  const found: Span[] = []
  const last = tokenAt(tokens, line.end)
  for (let s = sentenceAt(sentences, tokenAt(tokens, line.start)); s < sentences.length; s++) {
    const sentence = sentences[s]
    if (!sentence || sentence.from >= last) break
    const start = Math.max(line.start, tokens[sentence.from]?.start ?? line.start)
    const end = Math.min(line.end, tokens[sentence.to - 1]?.end ?? line.end)
    if (start < end) found.push({ start, end })
  }
  return found
}

/** Lines and sentences that follow each other are one stretch of the text. */
const joined = (pieces: readonly Span[]): readonly Span[] => {
  const [first] = pieces
  const last = pieces.at(-1)
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** *My question is …*: a word for the speaker does not name a speaker of what the turn reports. */
const isOwnWord = ({ text }: Analysis, { speaker }: Frame, own: ReadonlySet<string>): boolean =>
  speaker !== null && own.has(fold(text.slice(speaker.start, speaker.end)))

/** Frames outside turns as they are; inside a turn, those of named speakers whose words are in the same turn. */
const reportedInside = (turns: readonly Turn[], frames: readonly Frame[]): readonly Frame[] => {
  const placeOf = placesIn(turns)
  const kept = new Set<number>()
  return frames.filter((frame) => {
    const at = placeOf(frame.cue.start)
    const isWhole = frame.content.every((span) => placeOf(span.start) === at && placeOf(span.end - 1) === at)
    if (at === undefined || !isWhole) return isWhole
    const { subject } = frame
    const isOwn =
      subject.kind === 'NAMED' ||
      (subject.kind === 'SAME' && kept.has(subject.cue.start)) ||
      (subject.kind === 'TOPIC' && placeOf(subject.mention.start) === at)
    if (isOwn) kept.add(frame.cue.start)
    return isOwn
  })
}

/** For an offset, the index of the turn that has it. */
const placesIn = (turns: readonly Turn[]): ((offset: number) => number | undefined) => {
  const ends = turns.map(({ lines }) => lines.at(-1)?.end ?? 0)
  return (offset) => {
    let low = 0
    let high = turns.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (turns[low]?.mark.start ?? Number.POSITIVE_INFINITY) <= offset ? low : undefined
  }
}
