// Reports that only pass another report on, and so are sources of it: *X said …, according to Y*, *…, citing Y*, *As AFP
// reported, X said …*, *X said …, the Post reported*.
import type { FrameSource } from '../../frame.ts'
import type { Report } from '../found.ts'
import type { Cue } from '../cue/cue.ts'
import { isOver, isParenthetical } from '../content/parenthesis.ts'
import { nounPhraseFrom } from '../phrase/noun-phrase.ts'
import { type Phrase, phraseAt, phrasesIn } from '../phrase/phrase.ts'
import { canSpeak } from '../phrase/somebody.ts'
import { adverb, conjunction, has, type EnglishReading, wordAt } from '../reading.ts'
import { isOutlet, quoting, reach, sourceOf } from './chain.ts'

export interface Relayed extends Report {
  readonly via: readonly FrameSource[]
  /** Who speaks, where the subject of the verb only passes it on: *Reuters reported, citing two officials*. */
  readonly cited?: Phrase
}

/**
 * The reports, without those that only pass another one on: these become a source of it, and it gets their quotations.
 */
export const withRelays = (reading: EnglishReading, reports: readonly Report[]): readonly Relayed[] => {
  const found: Relayed[] = []
  for (const report of reports) {
    if (isPassedOn(reading, found, report)) continue
    const last = found.at(-1)
    const merged = last && mergedWith(reading, last, report)
    if (merged) found[found.length - 1] = merged
    else found.push(citingSomebody(reading, report) ?? { ...report, via: quoting(reading, report) })
  }
  return found
}

const mergedWith = (reading: EnglishReading, last: Relayed, report: Report): Relayed | undefined => {
  // *Reuters reported, citing two officials*: what is cited has been read with the first verb.
  if (last.cited && last.cited.from === report.cue.to) return last
  // *Reuters, citing two officials, reported …*
  const whole = last.cue.form === 'gerund' ? citingSomebody(reading, report) : undefined
  if (whole?.cited?.from === last.cue.to) return whole
  return (
    relayedBy(reading, last, report) ?? introducedBy(reading, last, report) ?? citing(reading, last, report)
  )
}

/** Of a report by an outlet that cites somebody: that person or body speaks, and the outlet passes it on. */
const citingSomebody = (reading: EnglishReading, report: Report): Relayed | undefined => {
  const { cue, speaker } = report
  if (!speaker || cue.kind !== 'VERB' || cue.form === 'gerund') return undefined
  const gerund = citingIn(reading, cue, speaker)
  if (gerund === undefined) return undefined
  const outlet = { from: speaker.from, to: Math.max(speaker.from + 1, Math.min(speaker.to, gerund - 1)) }
  const head = phraseAt(reading, gerund + 1, gerund + reach)
  const source = isOutlet(reading, outlet) ? sourceOf(reading, outlet, cue) : undefined
  if (!head || !canSpeak(reading, head) || !source) return undefined
  const cited = nounPhraseFrom(reading, gerund + 1) ?? head
  return { ...report, cited, via: [source], until: gerund > cue.to ? gerund - 1 : report.until }
}

/** The token of *citing* or *quoting* after a comma: before the verb, or after it and when it was said. */
const citingIn = (reading: EnglishReading, cue: Cue, speaker: Phrase): number | undefined => {
  const sentence = reading.sentenceOf[cue.from]
  for (let i = Math.min(speaker.from, cue.from); i < cue.to + reach; i++) {
    if (reading.sentenceOf[i] !== sentence) return undefined
    const isCiting = /^(?:citing|quoting)$/.test(wordAt(reading, i)) && wordAt(reading, i - 1) === ','
    if (isCiting)
      return i < cue.from || isOver(reading, cue, Math.max(cue.to, speaker.to), i - 1) ? i : undefined
  }
  return undefined
}

/** How many reports of a sentence are searched for the one that an outlet passes on. */
const most = 6

/** *X denied the charge, the Post reported on Sunday*: then the outlet becomes a source of the sentence's main report. */
const isPassedOn = (reading: EnglishReading, found: Relayed[], { cue, speaker, quoted }: Report): boolean => {
  if (cue.kind !== 'VERB' || !speaker || quoted.length > 0 || !isOutlet(reading, speaker)) return false
  if (!isParenthetical(reading, cue, speaker)) return false
  const start = startOf(reading, cue.sentence)
  const own = found.slice(-most).filter((one) => one.cue.sentence === cue.sentence)
  const main = own.find((one) => one.speaker?.from === start || one.quoted[0]?.from === start)
  const source = sourceOf(reading, speaker, cue)
  if (main?.cue.kind !== 'VERB' || !main.speaker || !source) return false
  const until = (speaker.from >= cue.to ? cue.groupFrom : speaker.from) - 1
  for (const one of own) {
    const via = one === main ? [...one.via, source] : one.via
    found[found.indexOf(one)] = { ...one, via, until: Math.min(one.until ?? until, until) }
  }
  return true
}

/** The first token of a sentence that is no conjunction or adverb. */
const startOf = (reading: EnglishReading, sentence: number): number => {
  let at = reading.analysis.sentences[sentence]?.from ?? 0
  while (has(reading, at, conjunction | adverb)) at++
  return at
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

/** *According to the Post, Reyes told …*, *As AFP reported, Reyes said …*: the outlet passes on the main report. */
const introducedBy = (reading: EnglishReading, last: Relayed, report: Report): Relayed | undefined => {
  const { cue, speaker } = report
  const outlet = last.cue.sentence === cue.sentence ? last.speaker : undefined
  if (!outlet || !isOutlet(reading, outlet) || cue.kind !== 'VERB' || cue.form === 'gerund' || !speaker)
    return undefined
  const comma = introductionEnd(reading, last, outlet)
  const opens = Math.min(speaker.from, report.quoted[0]?.from ?? speaker.from)
  if (comma === undefined || opens > comma + 4 || opens < comma) return undefined
  const source = sourceOf(reading, outlet, last.cue)
  return source && { ...report, via: [source, ...quoting(reading, report)] }
}

/** The comma after *According to the Post* or *As AFP reported on Monday*. */
const introductionEnd = (
  reading: EnglishReading,
  { cue, quoted }: Relayed,
  outlet: Phrase,
): number | undefined => {
  if (cue.kind === 'PREPOSITION')
    return outlet.from >= cue.to && wordAt(reading, outlet.to) === ',' ? outlet.to : undefined
  if (cue.kind !== 'VERB' || quoted.length > 0 || wordAt(reading, outlet.from - 1) !== 'as') return undefined
  for (let i = cue.to; i < cue.to + reach; i++)
    if (wordAt(reading, i) === ',') return isOver(reading, cue, cue.to, i) ? i : undefined
  return undefined
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
