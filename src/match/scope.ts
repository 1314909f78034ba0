// How much of a record a claim has, and whether what was cut off can turn it.
import { wordsOfAll } from '../language/packs.ts'
import type { Alignment } from './align.ts'
import { isQuoted, type RecordSide } from './difference.ts'

/**
 * WHOLE: all that was said, or a phrase that is all of a quotation. QUOTATION: all that is inside one pair of quotation
 * marks, among words of the report that may turn it. CLEAN: a part that begins and ends where sentences do, or
 * quotations of a statement that is nothing else. PART: a part that the words around it may turn.
 */
export type MatchScope = 'WHOLE' | 'QUOTATION' | 'CLEAN' | 'PART'

/** In words: a quotation that is no longer is a phrase (*«decisive enabler»*), with nothing that a cut could turn. */
const longestPhrase = 3

export const matchScope = (record: RecordSide, { steps }: Alignment): MatchScope => {
  const from = steps.find(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordFrom ?? 0
  const to = steps.findLast(({ recordFrom, recordTo }) => recordFrom < recordTo)?.recordTo ?? 0
  if (isGrammar(record, 0, from) && isGrammar(record, to, record.words.length)) return 'WHOLE'
  const isDirect = record.words.every(({ folded }, i) => joints.has(folded) || isQuoted(record, i))
  if (isOneQuotation(record, from, to)) return isDirect || to - from <= longestPhrase ? 'WHOLE' : 'QUOTATION'
  return startsClean(record, from, isDirect) && startsClean(record, to, isDirect) ? 'CLEAN' : 'PART'
}

const isOneQuotation = (record: RecordSide, from: number, to: number): boolean =>
  record.quoted.some(({ start, end }) => {
    const first = record.words.findIndex((word) => word.start >= start)
    const last = record.words.findLastIndex((word) => word.end <= end)
    return (
      first >= 0 &&
      isGrammar(record, first, from) &&
      isGrammar(record, to, last + 1) &&
      from >= first &&
      to <= last + 1
    )
  })

/** Words by which a report joins a quotation to itself: they turn nothing. */
export const joints = wordsOfAll(({ claims }) => claims.quotationJoints)

/**
 * Whether only words of grammar are there; true if there are none. Next to a quotation the words of a report count,
 * however small they are: *it should be “up to the court”*.
 */
const isGrammar = (record: RecordSide, from: number, to: number): boolean =>
  record.words
    .slice(from, to)
    .every(
      ({ kind, folded }, k) =>
        kind === 'FUNCTION' &&
        (record.quoted.length === 0 || joints.has(folded) || isQuoted(record, from + k)),
    )

/** Whether a sentence, or a quotation of a statement that is wholly quoted, ends before word `i`. */
const startsClean = (record: RecordSide, i: number, isDirect: boolean): boolean => {
  const word = record.words[i]
  if (!word || i === 0 || (word.afterStop && !goesOn(record, i))) return true
  return isDirect && isQuoted(record, i) !== isQuoted(record, i - 1)
}

/**
 * *They sang “Lock the gate!” as he left*, *a “clear case,” … and a sad one*: no sentence begins with a small letter or
 * after a semicolon.
 */
const goesOn = ({ text, words }: RecordSide, i: number): boolean => {
  const start = words[i]?.start ?? 0
  const gap = text.slice(words[i - 1]?.end ?? 0, start)
  if (/[;؛]/u.test(gap) && !/[.!?؟…\n]/u.test(gap)) return true
  return /["“”»…]|\.{3}/u.test(gap) && /^\p{Ll}/u.test(text.slice(start))
}
