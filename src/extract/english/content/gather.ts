// An English text → its reports: each cue that reports something, with the quotations tied to it and its speaker.
import type { Quotation } from '../../../text/quotation-mark.ts'
import { linkWeights, reportWeights, speakerWeights } from '../weights.ts'
import { isActual } from '../cue/actual.ts'
import type { Report } from '../found.ts'
import { type Cue, cueBeside, findCues } from '../cue/cue.ts'
import { subjectOfCue } from '../cue/cue-subject.ts'
import { linkQuotations } from './link.ts'
import { type Choice } from './candidate.ts'
import { parseWeights } from '../model.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { type Quoted, quotedIn } from './quoted.ts'
import type { EnglishReading } from '../reading.ts'
import { reports } from './report.ts'
import { type Anchor, anchorOf, bareAnchor, findSpeaker } from '../phrase/speaker.ts'
import { widen } from '../phrase/widen.ts'

const weights = {
  link: parseWeights(linkWeights),
  report: parseWeights(reportWeights),
  speaker: parseWeights(speakerWeights),
}

/** A cue, or undefined when the quotations have none, and the quotations tied to it. */
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
    const own = choice.kind === 'GOES_ON' && goesOn(last, one) ? last : cue && byCue.get(cue)
    if (own) own.quoted.push(one)
    else groups.push({ cue, quoted: [one] })
    last = own ?? groups.at(-1)
    if (cue && last) byCue.set(cue, last)
  })
  return groups
}

/** Words that no verb reports form one act with the next quotation only where nothing is between them. */
const goesOn = (group: Group | undefined, { from }: Quoted): boolean =>
  group?.cue !== undefined || group?.quoted.at(-1)?.to === from

/** Everything that is reported, in the order of the cues. */
export const reportsIn = (
  reading: EnglishReading,
): { readonly found: readonly Report[]; readonly spoken: ReadonlySet<Quotation> } => {
  const cues = findCues(reading)
  const quoted = quotedIn(reading)
  const groups = groupsOf(quoted, linkQuotations(reading, quoted, cues, weights.link))
  const tied = new Set(groups.flatMap(({ cue }) => cue ?? []))
  const subjectOf = remembering((cue: Cue) => subjectOfCue(reading, cue))
  const plain = cues.filter(
    (cue) => !tied.has(cue) && reports(reading, cue, () => subjectOf(cue), weights.report),
  )
  const found = [...groups, ...plain.map((cue) => ({ cue, quoted: [] }))].flatMap(
    (group): readonly Report[] => {
      const [first] = group.quoted
      const cue = group.cue ?? (first && cueBeside(reading, first))
      if (!cue) return []
      const anchor = group.cue || !first ? anchorOf(cue) : bareAnchor(first)
      const isBare = group.cue === undefined && first?.opensSentence === true
      const isOpen = isBare || isHeard(cue)
      const speaker =
        cue.turn ?? (isBare ? undefined : subjectOf(cue)) ?? (isOpen ? undefined : speakerAt(reading, anchor))
      return isActual(reading, cue, speaker) ? [{ cue, speaker, quoted: group.quoted }] : []
    },
  )
  const named = found.filter(({ cue }) => cue.kind === 'PREPOSITION')
  const isInName = ({ cue }: Report): boolean =>
    named.some(
      ({ cue: { to }, speaker }) =>
        speaker && speaker.from >= to && cue.from >= speaker.from && cue.to <= speaker.to,
    )
  const spoken = new Set(found.flatMap((report) => report.quoted.map(({ quotation }) => quotation)))
  return {
    found: found.filter((report) => !isInName(report)).sort((a, b) => a.cue.from - b.cue.from),
    spoken,
  }
}

/** *Residents were told that …*: the subject hears it, and only *by …* names a speaker. */
const isHeard = ({ passive, classes }: Cue): boolean => passive && classes.includes('TELL')

/** Several rules ask for a cue's subject. */
const remembering = <T>(find: (cue: Cue) => T): ((cue: Cue) => T) => {
  const known = new Map<Cue, T>()
  return (cue) => {
    const found = known.get(cue)
    if (found !== undefined || known.has(cue)) return found as T
    const made = find(cue)
    known.set(cue, made)
    return made
  }
}

const speakerAt = (reading: EnglishReading, anchor: Anchor): Phrase | undefined => {
  const found = findSpeaker(reading, anchor, weights.speaker)
  return found && widen(reading, found)
}
