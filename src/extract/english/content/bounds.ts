// The stretch of its sentence where the words of a report may be, between the reports before it and after it.
import type { Report } from '../found.ts'
import type { Phrase } from '../phrase/phrase.ts'
import {
  conjunction,
  cueVerb,
  has,
  isQuoted,
  mark,
  type EnglishReading,
  subordinator,
  wordAt,
} from '../reading.ts'
import { isParenthetical } from './parenthesis.ts'

/** The most tokens of a content on one side of its cue: a text without full stops must not cost more than others. */
const farthest = 300

/**
 * The stretch of its sentence that each report may take: from the cue before it to the next cue that a comma or a
 * conjunction sets off. A cue with no such mark before it is inside what is reported.
 */
export const boundsOf = (reading: EnglishReading, reports: readonly Report[], i: number): Phrase => {
  const cue = reports[i]?.cue
  const sentence = reading.analysis.sentences[cue?.sentence ?? 0]
  if (!cue || !sentence) return { from: 0, to: 0 }
  const before = reportBefore(reading, reports, i)
  const from = Math.max(
    before?.cue.sentence === cue.sentence ? before.cue.to : sentence.from,
    cue.from - farthest,
  )
  const to = Math.min(sentence.to, reports[i]?.until ?? sentence.to, cue.to + farthest)
  const following = reports.slice(i + 1, i + 8).filter((next) => next.cue.sentence === cue.sentence)
  for (const next of following) {
    const cut = cutBefore(reading, next, cue.to)
    if (cut !== undefined && !isIntroduction(reports[i], cut, sentence.from))
      return { from, to: Math.min(cut, to) }
  }
  return { from, to }
}

/** *According to Finch, the police told him to stay*: the comma ends the source, and all that follows is in its words. */
const isIntroduction = (report: Report | undefined, cut: number, start: number): boolean =>
  report?.cue.kind === 'PREPOSITION' &&
  report.cue.from - start <= 1 &&
  report.quoted.length === 0 &&
  report.speaker?.to === cut

/** The report whose words end where this one's begin. */
const reportBefore = (reading: EnglishReading, reports: readonly Report[], i: number): Report | undefined => {
  const [before, own] = [reports[i - 1], reports[i]]
  // *She did warn that it was full, Holm said*: Holm said all of it, including the other reports in it.
  const isAround =
    own?.speaker !== undefined &&
    own.cue.kind === 'VERB' &&
    isParenthetical(reading, own.cue, own.speaker) &&
    !isSetInto(reading, before)
  return isAround ? undefined : before
}

const isSetInto = (reading: EnglishReading, report: Report | undefined): boolean =>
  report?.speaker !== undefined &&
  (report.quoted.length > 0 ||
    report.cue.kind !== 'VERB' ||
    isParenthetical(reading, report.cue, report.speaker))

const isJoint = (reading: EnglishReading, at: number): boolean =>
  has(reading, at, conjunction | mark | subordinator) && !isQuoted(reading, at)

/** The comma or the conjunction before a report's own clause; undefined when nothing sets it off. */
const cutBefore = (reading: EnglishReading, { cue, speaker }: Report, after: number): number | undefined => {
  const own = speaker && speaker.from > after && speaker.from < cue.from ? speaker.from : cue.groupFrom
  let at = own
  while (at - 1 > after && isJoint(reading, at - 1)) at--
  if (at === own || at - after < 2 || has(reading, own - 1, cueVerb)) return undefined
  return wordAt(reading, own - 1) !== 'that' && setsOff.test(wordAt(reading, at)) ? at : undefined
}

const setsOff = /^(?:[,;—–-]|and|but|while|as)$/u
