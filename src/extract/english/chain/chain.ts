// Through whom an English sentence says that the words came: the outlet that was given them, the one that reported
// them, the one that the sentence cites.
import { spanOf } from '../../analysis.ts'
import type { FrameSource } from '../../frame.ts'
import { wordKey } from '../../../text/word.ts'
import { outletWords } from '../../../language/en/names.ts'
import type { Report } from '../found.ts'
import { subjectBefore } from '../phrase/clause-subject.ts'
import { nounPhraseFrom } from '../phrase/noun-phrase.ts'
import type { Cue } from '../cue/cue.ts'
import { quotedAs } from '../cue/cue-subject.ts'
import { type Phrase, phrasesIn } from '../phrase/phrase.ts'
import { capital, has, pronoun, type EnglishReading, wordAt, isQuoted } from '../reading.ts'

/** How many tokens are searched after a cue. */
const reach = 20

/** Whether the name is the publisher's, with or without an article. */
export const isOwnOutlet = (name: string, publisher: string): boolean => {
  const bare = (value: string): string => wordKey(value).replace(/^the /, '')
  return bare(name) === bare(publisher)
}

/** Outlets next to the cue, in order: *told CNN*, *in an interview with the Times*, *on NBC’s “Today”*. */
export const sourcesBeside = (
  reading: EnglishReading,
  cue: Cue,
  from: number,
  limit: number,
): readonly FrameSource[] => {
  const found: FrameSource[] = []
  const to = Math.min(limit, cue.to + reach)
  for (let i = Math.max(from, cue.groupFrom - reach); i < to; i++) {
    if (i >= cue.to && wordAt(reading, i) === 'that') break
    if (isQuoted(reading, i)) continue
    const opens =
      i === cue.to
        ? cue.classes.includes('TELL')
        : (i > cue.to ? /^(?:with|to|on)$/ : /^with$/).test(wordAt(reading, i - 1)) ||
          isPublished(reading, i - 1)
    if (!opens) continue
    const [phrase] = phrasesIn(reading, i, to, 1)
    if (phrase?.from !== i || !isOutlet(reading, phrase)) continue
    const source = sourceOf(reading, phrase, cue)
    if (source) found.push(source)
  }
  return found
}

/** *an interview published by …*, *a column in …*, *was quoted by …*. */
const isPublished = (reading: EnglishReading, i: number): boolean => {
  const before = wordAt(reading, i - 1)
  if (wordAt(reading, i) === 'by')
    return /^(?:published|broadcast|aired|carried|quoted|cited|printed|released|obtained)$/.test(before)
  return (
    wordAt(reading, i) === 'in' &&
    /^(?:interview|column|article|essay|editorial|piece|op-ed|published|printed)$/.test(before)
  )
}

/** *The Post quoted Reyes as saying …*: the subject of *quoted* passes the words on. */
const quoting = (reading: EnglishReading, report: Report): readonly FrameSource[] => {
  const { cue } = report
  const subject = quotedAs(reading, cue) ? subjectBefore(reading, cue.groupFrom) : undefined
  const source = subject && !has(reading, subject.from, pronoun) ? sourceOf(reading, subject, cue) : undefined
  return source ? [source] : []
}

export const isOutlet = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(reading, i).replace(/['’]s$/, '')
    if (has(reading, i, capital) && outletWords.has(word)) return true
  }
  return false
}

const sourceOf = (reading: EnglishReading, phrase: Phrase, cue: Cue): FrameSource | undefined => {
  const { tokens } = reading.analysis
  const whole = spanOf(tokens, phrase.from, phrase.to)
  const span = whole && withoutPossessive(reading.analysis.text, whole)
  return span ? { span, cue: spanOf(tokens, cue.from, cue.to) ?? null } : undefined
}

const withoutPossessive = (
  text: string,
  span: { start: number; end: number },
): { start: number; end: number } =>
  /['’]s$/.test(text.slice(span.start, span.end)) ? { start: span.start, end: span.end - 2 } : span

export interface Relayed extends Report {
  readonly via: readonly FrameSource[]
}

/**
 * The reports, without those that only pass another one on: these become a source of it, and it gets their quotations.
 * *X said …, according to Y*, *… , citing Y*, *According to the Post, X said …*.
 */
export const withRelays = (reading: EnglishReading, reports: readonly Report[]): readonly Relayed[] => {
  const found: Relayed[] = []
  for (const report of reports) {
    const last = found.at(-1)
    const merged =
      last &&
      (relayedBy(reading, last, report) ??
        introducedBy(reading, last, report) ??
        citing(reading, last, report))
    if (merged) found[found.length - 1] = merged
    else found.push({ ...report, via: quoting(reading, report) })
  }
  return found
}

const relayedBy = (reading: EnglishReading, last: Relayed, report: Report): Relayed | undefined => {
  const source = relays(reading, last, report) ? relaySource(reading, report) : undefined
  return (
    source && {
      ...last,
      quoted: [...last.quoted, ...report.quoted].toSorted((a, b) => a.from - b.from),
      via: [...last.via, source],
      until: Math.min(last.until ?? report.cue.from, report.cue.from),
    }
  )
}

/** *According to the Post, Reyes told …*: the outlet passes on what the main clause reports. */
const introducedBy = (reading: EnglishReading, last: Relayed, report: Report): Relayed | undefined => {
  const { cue, speaker } = report
  const outlet =
    last.cue.kind === 'PREPOSITION' && last.cue.sentence === cue.sentence ? last.speaker : undefined
  if (!outlet || !isOutlet(reading, outlet) || cue.kind !== 'VERB' || cue.form === 'gerund' || !speaker)
    return undefined
  if (
    outlet.from < last.cue.to ||
    wordAt(reading, outlet.to) !== ',' ||
    speaker.from > outlet.to + 4 ||
    speaker.from < outlet.to
  )
    return undefined
  const source = sourceOf(reading, outlet, last.cue)
  return source && { ...report, via: [source, ...quoting(reading, report)] }
}

/** *According to the Post, citing two officials, …*: the speaker is the one whom the outlet cites. */
const citing = (reading: EnglishReading, last: Relayed, { cue }: Report): Relayed | undefined => {
  const outlet =
    last.cue.kind === 'PREPOSITION' && last.cue.sentence === cue.sentence ? last.speaker : undefined
  if (!outlet || cue.lemma !== 'cite' || cue.form !== 'gerund' || cue.from - outlet.to > 1) return undefined
  const cited = nounPhraseFrom(reading, cue.to)
  const source = sourceOf(reading, outlet, last.cue)
  return cited && source && { ...last, speaker: cited, via: [source] }
}

/** The most tokens between a report's cue and the cue that passes it on. */
const farthest = 60

const relays = (reading: EnglishReading, last: Report, report: Report): boolean => {
  const { cue } = report
  if (last.cue.sentence !== cue.sentence || cue.from - last.cue.to > farthest) return false
  if (last.cue.kind !== 'VERB' || !last.speaker) return false
  if (cue.lemma === 'cite') return cue.form === 'gerund' && wordAt(reading, cue.from - 1) === ','
  return cue.lemma === 'according' && (report.speaker?.from ?? 0) >= cue.to
}

const relaySource = (reading: EnglishReading, { cue, speaker }: Report): FrameSource | undefined => {
  if (cue.lemma === 'according') return speaker && sourceOf(reading, speaker, cue)
  const [cited] = phrasesIn(reading, cue.to, cue.to + reach, 1)
  return cited?.from === cue.to ? sourceOf(reading, cited, cue) : undefined
}
