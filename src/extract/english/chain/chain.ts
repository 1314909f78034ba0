// Through whom an English sentence says that the words came: the outlet that was given them, the one that quotes
// somebody as saying them.
import { spanOf } from '../../analysis.ts'
import type { FrameSource } from '../../frame.ts'
import { wordKey } from '../../../text/word.ts'
import { outletWords } from '../../../language/en/names.ts'
import { isSeveral } from '../../../language/en/person-nouns.ts'
import type { Report } from '../found.ts'
import { subjectBefore } from '../phrase/clause-subject.ts'
import type { Cue } from '../cue/cue.ts'
import { quotedAs } from '../cue/cue-subject.ts'
import { type Phrase, phrasesIn } from '../phrase/phrase.ts'
import { capital, has, possessive, pronoun, type EnglishReading, wordAt, isQuoted } from '../reading.ts'

/** How many tokens are searched after a cue. */
export const reach = 20

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
export const quoting = (reading: EnglishReading, report: Report): readonly FrameSource[] => {
  const { cue } = report
  const subject = quotedAs(reading, cue) ? subjectBefore(reading, cue.groupFrom) : undefined
  const source = subject && !has(reading, subject.from, pronoun) ? sourceOf(reading, subject, cue) : undefined
  return source ? [source] : []
}

export const isOutlet = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  // *the Lantern's readers*
  if (has(reading, to - 2, possessive) && isSeveral(wordAt(reading, to - 1))) return false
  for (let i = from; i < to; i++) {
    const word = wordAt(reading, i).replace(/['’]s$/, '')
    if (has(reading, i, capital) && outletWords.has(word)) return true
  }
  return false
}

export const sourceOf = (reading: EnglishReading, phrase: Phrase, cue: Cue): FrameSource | undefined => {
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
