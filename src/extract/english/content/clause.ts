// The words that a cue reports: the cue, its speaker and the quotations tied to it → raw content spans.
import { spanOf } from '../../analysis.ts'
import type { Frame } from '../../frame.ts'
import type { Span } from '../../../text/span.ts'
import { startsClause } from '../phrase/clause-subject.ts'
import { complementStart, nounPhraseEnd } from './complement.ts'
import type { Cue } from '../cue/cue.ts'
import { aroundInserted } from './insertion.ts'
import { endsWithQuotation, isNarrated } from '../chain/narrator.ts'
import { nounClauseEnd } from './noun-clause.ts'
import { aroundAs, hasClause, isOver } from './parenthesis.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { pastRelative } from '../phrase/source.ts'
import type { Quoted } from './quoted.ts'
import {
  numeral,
  calendarWord,
  conjunction,
  determiner,
  capital,
  has,
  mark,
  possessive,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  subordinator,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'
import type { Report } from '../found.ts'
import { opensSubordinate } from '../../../language/en/words.ts'

export interface Content {
  readonly spans: readonly Span[]
  readonly joint: Frame['joint']
}

/** @param bounds token indexes of the stretch where the content may be, which other reports of the sentence limit */
export const contentOf = (reading: EnglishReading, report: Report, bounds: Phrase): Content => {
  const { cue, quoted } = report
  if (quoted.length > 0) {
    const around = aroundAs(reading, report, bounds)
    const parts = quoted.map(
      (one) => besideAs(reading, one, around) ?? aroundQuotation(reading, report, one, bounds),
    )
    return {
      spans: spansOf(reading, parts),
      joint: wordAt(reading, cue.to) === ':' ? 'COLON' : 'QUOTATION',
    }
  }
  if (cue.kind === 'PREPOSITION') return byPreposition(reading, report, bounds)
  if (cue.turn)
    return { spans: spansOf(reading, [{ from: cue.to, to: paragraphEnd(reading, cue.to) }]), joint: 'COLON' }
  return byVerb(reading, report, bounds)
}

/** Parts that overlap become one. So do quotations that belong to one clause. */
const spansOf = (reading: EnglishReading, parts: readonly Phrase[]): readonly Span[] => {
  const merged: { from: number; to: number }[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last && part.from < last.to) last.to = Math.max(last.to, part.to)
    else if (part.from < part.to) merged.push({ ...part })
  }
  return merged.flatMap(({ from, to }) => spanOf(reading.analysis.tokens, from, to) ?? [])
}

const paragraphEnd = (reading: EnglishReading, from: number): number => {
  const { tokens } = reading.analysis
  let to = from + 1
  while (to < tokens.length && tokens[to]?.breaks === 0) to++
  return to
}

/** *As X put it, the town is “dead”*: what is on the quotation's side of the clause, when it is woven into that. */
const besideAs = (
  reading: EnglishReading,
  one: Quoted,
  around: readonly Phrase[] | undefined,
): Phrase | undefined =>
  one.isCapital && has(reading, one.from - 1, mark)
    ? undefined
    : around?.find(({ from, to }) => from < one.from && one.to <= to)

/** The quotation alone when marks set it off, or with its clause when it is woven into one. */
const aroundQuotation = (reading: EnglishReading, report: Report, one: Quoted, bounds: Phrase): Phrase => {
  const { cue } = report
  if (cue.turn && cue.from > one.from && cue.from < one.to) return { from: cue.to, to: one.to }
  if (one.to <= bounds.from || one.from >= bounds.to) return one
  const isSetOff = one.opensSentence || has(reading, one.from - 1, mark)
  if (cue.from > one.from) return isSetOff ? one : { from: Math.min(bounds.from, one.from), to: one.to }
  return isSetOff && one.isCapital ? one : behindCue(reading, report, one, bounds, isSetOff)
}

/** *called for “more” of it*, *in his words, it is “over”*: what follows the quotation is part of the clause too. */
const behindCue = (
  reading: EnglishReading,
  report: Report,
  one: Quoted,
  bounds: Phrase,
  isSetOff: boolean,
): Phrase => {
  const { cue } = report
  if (cue.lemma === 'words' && wordAt(reading, cue.to) === ',') return { from: cue.to + 1, to: bounds.to }
  const complement = Math.min(complementStart(reading, report, one.from), one.from)
  const from = isSetOff && !isClauseBetween(reading, complement, one.from) ? one.from : complement
  if (from >= one.from && endsWithQuotation(reading, cue, one)) return one
  const to = isNarrated(reading, one.to) ? one.to : clauseEnd(reading, report, one.to, bounds)
  return { from, to: Math.max(one.to, to) }
}

/** *said he would vote for either, “but not both”*; not *said in a letter, “but not both”*. */
const isClauseBetween = (reading: EnglishReading, from: number, to: number): boolean =>
  from < to &&
  wordAt(reading, to - 1) === ',' &&
  !has(reading, from, subordinator | preposition | conjunction) &&
  startsClause(reading, from, to)

const byVerb = (reading: EnglishReading, report: Report, bounds: Phrase): Content => {
  const { cue, speaker } = report
  const isInverted = speaker !== undefined && speaker.from >= cue.to
  const opens = Math.min(cue.groupFrom, speaker && !isInverted ? speaker.from : cue.groupFrom)
  const around = aroundReport(reading, report, opens, bounds)
  if (around) return { spans: spansOf(reading, around), joint: 'PARENTHESIS' }
  const from = complementStart(reading, report, bounds.to)
  const right = { from, to: clauseEnd(reading, report, from, bounds) }
  return { spans: spansOf(reading, [right]), joint: jointOf(reading, report, from) }
}

/** The words before a report that is set into them or behind them, and those after it; undefined for any other. */
const aroundReport = (
  reading: EnglishReading,
  report: Report,
  opens: number,
  bounds: Phrase,
): readonly Phrase[] | undefined => {
  const { cue, speaker } = report
  const around = aroundAs(reading, report, bounds)
  if (around) return around
  const inserted = aroundInserted(reading, cue, speaker)
  if (inserted) {
    const [left, right] = inserted
    return [
      { from: Math.max(left.from, bounds.from), to: left.to },
      { from: right.from, to: bounds.to },
    ]
  }
  if (!isSeparated(reading, opens, bounds.from) || cue.form === 'gerund') return undefined
  const isInverted = speaker !== undefined && speaker.from >= cue.to
  const after = isInverted ? speaker.to : cue.to
  const left = { from: skipConjunction(reading, bounds.from), to: opens - 1 }
  const isAll = (isInverted && speaker.from - cue.to < 3) || isOver(reading, cue, after, bounds.to)
  if (isAll && !isFronted(reading, left.from, left.to)) return [left]
  const goesOn = wordAt(reading, after) === ',' && !has(reading, opens - 2, calendarWord)
  return goesOn ? [left, { from: after + 1, to: bounds.to }] : undefined
}

const jointOf = (reading: EnglishReading, { cue }: Report, from: number): Frame['joint'] => {
  const before = wordAt(reading, from - 1)
  if (before === ':') return 'COLON'
  return before === 'that' || cue.classes[0] === 'SAY' || cue.classes[0] === 'TELL' ? 'THAT' : 'NOUN_PHRASE'
}

/** *…, X said*: after a comma or closing marks, with something to report before them. */
const isSeparated = (reading: EnglishReading, opens: number, from: number): boolean =>
  // *At noon, Ann Lowe said.*: two words that begin with a preposition are no content.
  opens - from > (has(reading, from, preposition) ? 3 : 2) &&
  (/^[,’'—]$/.test(wordAt(reading, opens - 1)) || isQuoted(reading, opens - 1))

/** *In a speech to parliament, Ann Lowe called …*: where or when, or whose source it is, but nothing that was said. */
const isFronted = (reading: EnglishReading, from: number, comma: number): boolean => {
  const opens = has(reading, from, preposition) && !opensClause.test(wordAt(reading, from))
  if (!opens && ![from, from - 2].some((at) => wordAt(reading, at) === 'according')) return false
  // *About 270 people*: an amount.
  return !has(reading, from + 1, numeral) && !isQuoted(reading, from) && !hasClause(reading, from, comma)
}

const opensClause = /^(?:because|while|although|though|if|unless|when|where|whether|except|than)$/

const skipConjunction = (reading: EnglishReading, at: number): number => {
  let from = at
  while (has(reading, from, conjunction) || (has(reading, from, mark) && wordAt(reading, from) !== '('))
    from++
  return from
}

const byPreposition = (reading: EnglishReading, { cue, speaker }: Report, bounds: Phrase): Content => {
  const end = pastRelative(reading, Math.max(cue.to, speaker?.to ?? cue.to))
  const joint = 'PREPOSITION'
  if (cue.from - bounds.from <= 1) {
    let from = end
    while (from < bounds.to && from - end < 25 && wordAt(reading, from) !== ',') from++
    if (wordAt(reading, from) !== ',') from = end
    return { spans: spansOf(reading, [{ from, to: bounds.to }]), joint }
  }
  const left = { from: skipConjunction(reading, bounds.from), to: cue.from }
  const isMiddle =
    wordAt(reading, end) === ',' && bounds.to - end > 4 && wordAt(reading, cue.from - 1) === ','
  const right = { from: end + 1, to: bounds.to }
  return { spans: spansOf(reading, isMiddle ? [left, right] : [left]), joint }
}

/** Where the reported words end at the latest: a noun phrase at its end, a clause before the main one at its comma. */
const clauseEnd = (reading: EnglishReading, report: Report, from: number, bounds: Phrase): number => {
  const { cue } = report
  if (cue.kind === 'NOUN' && has(reading, cue.from - 1, possessive) && cue.to >= from - 1)
    return nounClauseEnd(reading, from, bounds.to)
  if (takesNounPhrase(cue) && wordAt(reading, from - 1) !== 'that')
    return nounPhraseEnd(reading, from, bounds.to)
  const { speaker } = report
  if (speaker && has(reading, speaker.from, relative)) return relativeEnd(reading, speaker, from, bounds.to)
  const sentence = reading.analysis.sentences[cue.sentence]
  const start = sentence?.from ?? cue.from
  const isPreposed =
    cue.from - start < 14 &&
    (opensSubordinate.has(wordAt(reading, start)) || verbAt(reading, start)?.form === 'gerund')
  return isPreposed ? mainClause(reading, from, bounds.to) : bounds.to
}

const takesNounPhrase = ({ kind, classes }: Cue): boolean =>
  kind === 'VERB' && (classes[0] === 'JUDGE' || classes[0] === 'CALL_FOR')

/** *Carter, who said he had read it, left*, *people who said they had read it left*. */
const relativeEnd = (reading: EnglishReading, who: Phrase, from: number, to: number): number => {
  const end = commaAfter(reading, from, to)
  return wordAt(reading, who.from - 1) === ',' ? end : nounClauseEnd(reading, from, end)
}

/** *Carter, who said he had read it, left*: the relative clause ends with its comma. */
const commaAfter = (reading: EnglishReading, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (wordAt(reading, i) === ',' && !isQuoted(reading, i)) return i
  return to
}

/** The first comma after which a subject begins. */
const mainClause = (reading: EnglishReading, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    if (isQuoted(reading, i) || wordAt(reading, i) !== ',') continue
    if (
      has(reading, i + 1, pronoun | determiner | capital) &&
      !has(reading, i + 1, conjunction | subordinator)
    )
      return i
  }
  return to
}
