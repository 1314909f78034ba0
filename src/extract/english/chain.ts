// Through whom an English sentence says that the words came: the outlet that they were told to, the one that reported
// them, the one that the sentence cites.
import { spanOf } from '../analysis.ts'
import type { FrameSource } from '../frame.ts'
import { wordKey } from '../../text/word.ts'
import { outletWords } from '../lexicon/en/names.ts'
import type { Report } from './clause.ts'
import type { Cue } from './cue.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import { capital, has, type Reading, wordAt } from './reading.ts'

/** Tokens looked through behind a cue. */
const reach = 20

/** Whether the name is the publisher's, with an article or without. */
export const isOwnOutlet = (name: string, publisher: string): boolean => {
  const bare = (value: string): string => wordKey(value).replace(/^the /, '')
  return bare(name) === bare(publisher)
}

/** Outlets beside the cue, in their order: *told CNN*, *in an interview with the Times*, *on NBC’s “Today”*. */
export const sourcesBeside = (
  reading: Reading,
  cue: Cue,
  from: number,
  limit: number,
): readonly FrameSource[] => {
  const found: FrameSource[] = []
  const to = Math.min(limit, cue.to + reach)
  for (let i = Math.max(from, cue.groupFrom - reach); i < to; i++) {
    if (i >= cue.to && wordAt(reading, i) === 'that') break
    if ((reading.quotationOf[i] ?? -1) >= 0) continue
    const opens =
      i === cue.to
        ? cue.classes.includes('TELL')
        : (i > cue.to ? /^(?:with|to|on)$/ : /^with$/).test(wordAt(reading, i - 1))
    if (!opens) continue
    const [phrase] = phrasesIn(reading, i, to)
    if (phrase?.from !== i || !isOutlet(reading, phrase)) continue
    const source = sourceOf(reading, phrase, cue)
    if (source) found.push(source)
  }
  return found
}

export const isOutlet = (reading: Reading, { from, to }: Phrase): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(reading, i).replace(/['’]s$/, '')
    if (has(reading, i, capital) && outletWords.has(word)) return true
  }
  return false
}

const sourceOf = (reading: Reading, phrase: Phrase, cue: Cue): FrameSource | undefined => {
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
 * Reports with those that only pass another one on made its source: *X said …, according to Y*, *… , citing Y*. Their
 * quotations go to the report that they pass on.
 */
export const withRelays = (reading: Reading, reports: readonly Report[]): readonly Relayed[] => {
  const found: Relayed[] = []
  for (const report of reports) {
    const last = found.at(-1)
    const source = last && relays(reading, last, report) ? relaySource(reading, report) : undefined
    if (!last || !source) found.push({ ...report, via: [] })
    else
      found[found.length - 1] = {
        ...last,
        quoted: [...last.quoted, ...report.quoted].toSorted((a, b) => a.from - b.from),
        via: [...last.via, source],
        until: Math.min(last.until ?? report.cue.from, report.cue.from),
      }
  }
  return found
}

/** Tokens between a report's cue and the one that passes it on, quotations aside. */
const farthest = 60

const relays = (reading: Reading, last: Report, report: Report): boolean => {
  const { cue } = report
  if (last.cue.sentence !== cue.sentence || cue.from - last.cue.to > farthest) return false
  if (last.cue.kind !== 'VERB' || !last.speaker) return false
  if (cue.lemma === 'cite') return cue.form === 'gerund' && wordAt(reading, cue.from - 1) === ','
  return cue.lemma === 'according' && (report.speaker?.from ?? 0) >= cue.to
}

const relaySource = (reading: Reading, { cue, speaker }: Report): FrameSource | undefined => {
  if (cue.lemma === 'according') return speaker && sourceOf(reading, speaker, cue)
  const [cited] = phrasesIn(reading, cue.to, cue.to + reach)
  return cited?.from === cue.to ? sourceOf(reading, cited, cue) : undefined
}
