// An Arabic text → its frames: every cue with its speaker and its words, sentence by sentence.
import { longestSentence, type Sentence } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import { wordAt } from '../../text/token.ts'
import { type Analysis, tokenAt } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import { thatAndAlso } from '../../language/ar/function-words.ts'
import { accordingIn } from './chain/according.ts'
import { withAccording } from './chain/attach.ts'
import { relayed, relayingWith, sourcesOf } from './chain/chain.ts'
import { beginsClause } from './content/clause.ts'
import { contentEnd } from './content/content-end.ts'
import { cueSpan, type Hit, readCues, type ArabicReading } from './cue/cue.ts'
import { isDeed } from './phrase/could-speak.ts'
import type { IsBoundary } from './chain/narrator.ts'
import { nominalIn } from './content/nominal.ts'
import { reportsIn } from './content/report.ts'
import { passiveIn } from './content/passive.ts'
import { verblessIn } from './content/verbless.ts'
import { type Report } from './found.ts'
import { speakerOf } from './name/speaker.ts'

/** In tokens: how far before its colon a verb of saying may be. */
const colonReach = 20
/** In letters: a shorter word does not identify a name. */
const shortestName = 4

/** The frames in the order of their sentences, and in a sentence in the order of their cues. */
export const arabicFrames = (analysis: Analysis): readonly Frame[] => {
  const reading = readCues(analysis)
  const frames: Frame[] = []
  const known = new Set<string>()
  let last: Span | undefined
  for (const sentence of joinSentences(reading)) {
    const made = framesOf(reading, sentence, last, known)
    frames.push(...made)
    for (const { speaker } of made) if (speaker) remember(reading, speaker, known)
    last = made.at(-1)?.cue ?? last
  }
  return frames
}

/** *… «خطوة هامة». وإنه «سيضع قيوداً»*: a sentence that begins with *and that* goes on with the one before. */
const joinSentences = (reading: ArabicReading): readonly Sentence[] => {
  const joined: Sentence[] = []
  for (const sentence of reading.sentences) {
    const last = joined.at(-1)
    if (last && !sentence.opensParagraph && goesOn(reading, last, sentence))
      joined[joined.length - 1] = { ...last, to: sentence.to }
    else joined.push(sentence)
  }
  return joined
}

/** Whether a sentence continues the last one, as one that quotes without a cue after a closing quotation mark does. */
const goesOn = (reading: ArabicReading, last: Sentence, { from, to }: Sentence): boolean => {
  const { tokens, hits, opening } = reading
  if (to - last.from > longestSentence) return false
  if (thatAndAlso.has(wordAt(tokens, from)) || exclaims(reading, last, from)) return true
  if (!closingMark.has(wordAt(tokens, last.to - 2))) return false
  let quotes = false
  for (let i = from; i < to; i++) {
    if (hits[i]?.form.verb.weak === false) return false
    quotes ||= opening.has(i)
  }
  return quotes
}

const closingMark: ReadonlySet<string> = new Set('»”"')

/** *قال: يوم كبير! لن ننساه…*: words after a colon go on past these marks until somebody speaks again. */
const exclaims = ({ tokens, hits, opening }: ArabicReading, last: Sentence, from: number): boolean => {
  if (!exclaiming.has(wordAt(tokens, last.to - 1)) || hits[from]?.form.verb.weak === false) return false
  for (let i = last.to - 1; i > last.from; i--)
    if (wordAt(tokens, i) === ':') return !opening.has(i + 1) && isCueNear(hits, i, last.from)
  return false
}

const exclaiming: ReadonlySet<string> = new Set('!؟?…')

const isCueNear = (hits: ArabicReading['hits'], colon: number, from: number): boolean => {
  for (let i = colon - 1; i >= Math.max(from, colon - colonReach); i--)
    if (hits[i] && hits[i]?.form.kind !== 'MASDAR') return true
  return false
}

const remember = ({ tokens }: ArabicReading, { start, end }: Span, known: Set<string>): void => {
  for (let i = tokenAt(tokens, start); i < tokenAt(tokens, end); i++) {
    const word = wordAt(tokens, i)
    if (word.length >= shortestName) known.add(word)
  }
}

const framesOf = (
  reading: ArabicReading,
  sentence: Sentence,
  previous: Span | undefined,
  known: ReadonlySet<string>,
): readonly Frame[] => {
  const reports = reportsIn(reading, sentence, known)
  const according = accordingIn(reading, sentence, known)
  const starts = new Set(reports.filter(({ hit }) => startsStatement(reading, hit)).map(({ hit }) => hit.at))
  const isBoundary: IsBoundary = (i) => starts.has(i)
  const frames: Frame[] = []
  let last = previous
  for (const report of reports) {
    const { hit } = report
    if (according.some(({ at, to }) => at <= hit.at && hit.at < to)) continue
    const frame = frameOf(reading, sentence, report, { last, before: frames.at(-1), isBoundary })
    if (isDeed(reading, speakingAt(reading, sentence, report, frame))) continue
    if (frame.subject.kind !== 'NAMED' && !frame.quoted && isInside(frames, frame.cue)) continue
    frames.push(frame)
    if (hit.form.kind !== 'PARTICIPLE') last = frame.cue
  }
  const nominal = nominalIn(reading, sentence, frames, isBoundary)
  const passive = passiveIn(reading, sentence, frames, isBoundary)
  const verbless = frames.length === 0 ? verblessIn(reading, sentence) : undefined
  const all = [...frames, ...nominal, ...passive, ...(verbless ? [verbless] : [])].sort(
    (a, b) => a.cue.start - b.cue.start,
  )
  return withAccording(reading, sentence, all, according, isBoundary)
}

/** The speaker's token; without a speaker, the noun that opens the sentence of a verb without و. */
const speakingAt = ({ tokens }: ArabicReading, { from }: Sentence, { hit }: Report, frame: Frame): number => {
  if (frame.speaker) return tokenAt(tokens, frame.speaker.start)
  return hit.joined || frame.subject.kind !== 'HIDDEN' ? hit.at : from
}

const startsStatement = (reading: ArabicReading, hit: Hit): boolean =>
  hit.form.kind === 'PARTICIPLE' || beginsClause(reading, hit)

/** What comes before a report in its text. */
interface Context {
  /** Cue of the latest finite verb of saying. */
  readonly last: Span | undefined
  /** The frame before it in its sentence. */
  readonly before: Frame | undefined
  readonly isBoundary: IsBoundary
}

const frameOf = (
  reading: ArabicReading,
  sentence: Sentence,
  report: Report,
  { last, before, isBoundary }: Context,
): Frame => {
  const { hit, opener } = report
  const isParticiple = hit.form.kind === 'PARTICIPLE'
  const end = opener.end ?? contentEnd(reading, opener, sentence.to, isBoundary)
  const passed = isParticiple ? undefined : relayed(reading, hit.at, opener.at, relayingWith(hit))
  const from = before ? hit.at : sentence.from
  return {
    cue: cueSpan(reading, hit),
    ...speakerOf(reading, sentence, report, passed, last),
    content: [
      { start: opener.start, end: Math.max(end, opener.start) },
      ...(opener.rest ? [{ start: opener.rest.start, end: opener.rest.end }] : []),
    ],
    via: isParticiple ? (before?.via ?? []) : sourcesOf(reading, from, report, passed),
    joint: opener.joint,
    ...(opener.quoted ? { quoted: true } : {}),
    ...(hit.form.kind === 'PRESENT' ? { present: true } : {}),
  }
}

/** A second cue of the same speaker inside words that are already reported is part of them. */
const isInside = (frames: readonly Frame[], cue: Span): boolean =>
  frames.some(({ content }) => content.some(({ start, end }) => start <= cue.start && cue.end <= end))
