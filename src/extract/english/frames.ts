// An English text → its frames: quotations tied to cues, other cues that report something, and for each of them the
// speaker and the words.
import { type Analysis, spanOf } from '../analysis.ts'
import type { Quotation } from '../../text/quotation-mark.ts'
import type { Frame, Subject } from '../frame.ts'
import { linkWeights, reportWeights, speakerWeights } from '../lexicon/en/weights.ts'
import { boundsOf, contentOf, type Report } from './clause.ts'
import { type Cue, cueBeside, findCues } from './cue.ts'
import { type Choice, linkQuotations } from './link.ts'
import { parseWeights } from './model.ts'
import type { Phrase } from './phrase.ts'
import { type Quoted, quotedIn } from './quoted.ts'
import { has, pronoun, type Reading, readingOf, wordAt } from './reading.ts'
import { reports } from './report.ts'
import { type Anchor, anchorOf, bareAnchor, findSpeaker } from './speaker.ts'
import { widen } from './widen.ts'

const weights = {
  link: parseWeights(linkWeights),
  report: parseWeights(reportWeights),
  speaker: parseWeights(speakerWeights),
}

/** In the order of their cues. Takes time in proportion to the length of the text. */
export const englishFrames = (analysis: Analysis): readonly Frame[] => {
  const reading = readingOf(analysis)
  const { found, spoken } = reportsIn(reading)
  spokenIn.set(analysis, spoken)
  return found.flatMap((report, i) => frameOf(reading, report, boundsOf(reading, found, i)) ?? [])
}

const spokenIn = new WeakMap<Analysis, ReadonlySet<Quotation>>()

/** Whether a quotation of a text whose frames have been found is tied to nobody. */
export const isNameQuotation = (analysis: Analysis, quotation: Quotation): boolean =>
  spokenIn.get(analysis)?.has(quotation) === false

/** A cue or, without one, the first of the quotations; and what is tied to it. */
interface Group {
  readonly cue: Cue | undefined
  readonly quoted: Quoted[]
}

const groupsOf = (quoted: readonly Quoted[], choices: readonly Choice[]): readonly Group[] => {
  const groups: Group[] = []
  const byCue = new Map<Cue, Group>()
  let last: Group | undefined
  quoted.forEach((one, i) => {
    const choice = choices[i]
    if (!choice || choice.kind === 'NOBODY') return
    const cue = choice.kind === 'CUE' ? choice.cue : undefined
    const own = choice.kind === 'GOES_ON' ? last : cue && byCue.get(cue)
    if (own) own.quoted.push(one)
    else groups.push({ cue, quoted: [one] })
    last = own ?? groups.at(-1)
    if (cue && last) byCue.set(cue, last)
  })
  return groups
}

/** Everything that is reported, in the order of the cues. */
const reportsIn = (
  reading: Reading,
): { readonly found: readonly Report[]; readonly spoken: ReadonlySet<Quotation> } => {
  const cues = findCues(reading)
  const quoted = quotedIn(reading)
  const groups = groupsOf(quoted, linkQuotations(reading, quoted, cues, weights.link))
  const tied = new Set(groups.flatMap(({ cue }) => cue ?? []))
  const plain = cues.filter((cue) => !tied.has(cue) && reports(reading, cue, weights.report))
  const found = [...groups, ...plain.map((cue) => ({ cue, quoted: [] }))].flatMap(
    (group): readonly Report[] => {
      const [first] = group.quoted
      const cue = group.cue ?? (first && cueBeside(reading, first))
      if (!cue) return []
      const anchor = group.cue || !first ? anchorOf(cue) : bareAnchor(first)
      return [{ cue, speaker: cue.turn ?? speakerAt(reading, anchor), quoted: group.quoted }]
    },
  )
  const spoken = new Set(groups.flatMap((group) => group.quoted.map(({ quotation }) => quotation)))
  return { found: found.sort((a, b) => a.cue.from - b.cue.from), spoken }
}

const speakerAt = (reading: Reading, anchor: Anchor): Phrase | undefined => {
  const found = findSpeaker(reading, anchor, weights.speaker)
  return found && widen(reading, found)
}

const frameOf = (reading: Reading, report: Report, bounds: Phrase): Frame | undefined => {
  const { tokens } = reading.analysis
  const { spans, joint } = contentOf(reading, report, bounds)
  const cue = spanOf(tokens, report.cue.from, report.cue.to)
  if (!cue || spans.length === 0) return undefined
  const speaker = report.speaker && spanOf(tokens, report.speaker.from, report.speaker.to)
  const subject = subjectOf(reading, report.speaker)
  return { cue, subject, speaker: speaker ?? null, content: spans, via: [], joint, doubts: [] }
}

const subjectOf = (reading: Reading, speaker: Phrase | undefined): Subject => {
  if (!speaker) return { kind: 'HIDDEN' }
  if (speaker.to - speaker.from > 1 || !has(reading, speaker.from, pronoun)) return { kind: 'NAMED' }
  const word = wordAt(reading, speaker.from)
  if (/^(?:he|his|him|himself)$/.test(word))
    return { kind: 'HIDDEN', gender: 'masculine', number: 'singular' }
  if (/^(?:she|her|herself)$/.test(word)) return { kind: 'HIDDEN', gender: 'feminine', number: 'singular' }
  return /^(?:they|them|we|us|themselves)$/.test(word)
    ? { kind: 'HIDDEN', number: 'plural' }
    : { kind: 'HIDDEN' }
}
