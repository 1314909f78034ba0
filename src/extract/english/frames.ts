// An English text → its frames, one for each report. A report inside another one counts only when it has a speaker of
// its own.
import type { Quotation } from '../../text/quotation-mark.ts'
import { type Analysis, spanOf, tokenOver } from '../analysis.ts'
import type { Frame } from '../frame.ts'
import { sourcesBeside } from './chain/chain.ts'
import { type Relayed, withRelays } from './chain/relays.ts'
import { boundsOf } from './content/bounds.ts'
import { contentOf } from './content/clause.ts'
import { reportsIn } from './content/gather.ts'
import { hearsayIn, type Made } from './chain/hearsay.ts'
import type { Phrase } from './phrase/phrase.ts'
import { has, mark, preposition, pronoun, type EnglishReading, readingOf, relative } from './reading.ts'
import type { Span } from '../../text/span.ts'
import { subjectOf } from './phrase/subject.ts'

/** In the order of their cues. Takes time in proportion to the length of the text. */
export const englishFrames = (analysis: Analysis): readonly Frame[] => {
  const { made, spoken } = framesIn(analysis)
  spokenIn.set(analysis.tokens, new Set([...spoken].map(({ open }) => open)))
  const hearsay = hearsayIn(analysis, [...spoken], (inner) => framesIn(inner).made)
  const frames = made.map(({ frame }) => frame)
  return hearsay.length === 0 ? frames : [...frames, ...hearsay].sort((a, b) => a.cue.start - b.cue.start)
}

const framesIn = (
  analysis: Analysis,
): { readonly made: readonly Made[]; readonly spoken: ReadonlySet<Quotation> } => {
  const reading = readingOf(analysis)
  const { found, spoken } = reportsIn(reading)
  const relayed = withRelays(reading, found)
  const frames = relayed.map((report, i) => frameOf(reading, report, boundsOf(reading, relayed, i)))
  const made = relayed.flatMap((report, i) => {
    const frame = frames[i]
    const stands = frame && !(report.quoted.length === 0 && isEcho(reading, report, frames, i))
    return stands ? [{ frame, cue: report.cue }] : []
  })
  return { made, spoken }
}

/** For the tokens of a text, where the quotations open that are tied to a speaker. */
const spokenIn = new WeakMap<Analysis['tokens'], ReadonlySet<number>>()

/** For a text whose frames have been found: whether a quotation in it is tied to no speaker. */
export const nameQuotations = ({ tokens }: Analysis): ((quotation: Quotation) => boolean) => {
  const spoken = spokenIn.get(tokens)
  return ({ open }) => spoken?.has(open) === false
}

const frameOf = (reading: EnglishReading, report: Relayed, bounds: Phrase): Frame | undefined => {
  const { tokens } = reading.analysis
  const { cue, quoted } = report
  const speaker = report.cited ?? report.speaker
  const { spans, joint } = contentOf(reading, report, bounds)
  const span = spanOf(tokens, cue.from, cue.to)
  if (!span || spans.length === 0 || isEmpty(reading, report, spans)) return undefined
  const named = speaker && spanOf(tokens, speaker.from, speaker.to)
  const via = [...sourcesBeside(reading, cue, bounds.from, bounds.to), ...report.via].filter(
    ({ span: source }) => !named || source.start >= named.end || source.end <= named.start,
  )
  const subject = subjectOf(reading, speaker)
  const frame = { cue: span, subject, speaker: named ?? null, content: spans, via, joint }
  // The marks open before the speaker's name, so the words are the part of the quotation after the cue.
  if (cue.turn && quoted.some(({ from, to }) => from < cue.from && cue.from < to))
    return { ...frame, quoted: true }
  return cue.form === 'third' && cue.classes[0] === 'THINK' ? { ...frame, present: true } : frame
}

/** *Motion agreed to.*: of what was said only a preposition would be left. */
const isEmpty = (reading: EnglishReading, { quoted }: Relayed, spans: readonly Span[]): boolean => {
  const [only] = spans
  if (quoted.length > 0 || spans.length > 1 || !only) return false
  const { tokens } = reading.analysis
  for (let i = tokenOver(tokens, only.start); i < tokens.length && (tokens[i]?.start ?? 0) < only.end; i++)
    if (!has(reading, i, mark | preposition)) return false
  return true
}

/** How many reports on either side may contain this one. */
const near = 6

/** Whether it is inside another report's words without a speaker whom the text names there. */
const isEcho = (
  reading: EnglishReading,
  { cue, speaker }: Relayed,
  frames: readonly (Frame | undefined)[],
  i: number,
): boolean => {
  const own = frames[i]?.cue
  const isNamed = speaker !== undefined && !has(reading, speaker.to - 1, pronoun | relative)
  if (!own || (isNamed && cue.kind === 'VERB' && cue.form !== 'gerund')) return false
  for (let j = Math.max(0, i - near); j <= Math.min(frames.length - 1, i + near); j++)
    if (j !== i && frames[j]?.content.some(({ start, end }) => start <= own.start && own.end <= end))
      return true
  return false
}
