// A claim against one record, as a test reads it.
import { type DifferencePart, differenceOf, type RecordSide } from '../../src/match/difference.ts'
import { type ClaimSide, type Judgement, judging } from '../../src/match/judge.ts'
import { wordsOf } from '../../src/match/word.ts'
import { unitsOf } from '../../src/language/unit.ts'
import { recordSideOf } from './sides.ts'

export interface Compared {
  readonly judgement: Judgement
  readonly difference: readonly DifferencePart[]
}

/** Without a rest: a test waits for nothing. */
const judge = (claim: ClaimSide, record: RecordSide): Judgement | undefined => {
  const steps = judging(claim, record)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * The record is written as in `recordSideOf`. Among 20,000 statements, each of the claim's stems that the record has is
 * in twenty, and `common` ones in a thousand.
 * @param isReported whether the claim reports in its own words what somebody said
 * @param elsewhere words of the claim that other records have, with how many of them do
 */
export const compare = (
  claim: string,
  record: string,
  common: readonly string[] = [],
  isReported = false,
  elsewhere: Readonly<Record<string, number>> = {},
): Compared | undefined => {
  const recordSide = recordSideOf(record)
  const known = new Set(unitsOf(recordSide.text).map(({ stem }) => stem))
  const counts = new Map([...known].map((stem) => [stem, common.includes(stem) ? 1000 : 20]))
  for (const [word, count] of Object.entries(elsewhere))
    for (const { stem } of unitsOf(word)) counts.set(stem, count)
  const frequencies = { counts, total: 20_000 }
  const side = { text: claim, words: wordsOf(claim, frequencies), frequencies, isReported }
  const judgement = judge(side, recordSide)
  return judgement && { judgement, difference: differenceOf(side, recordSide, judgement.alignment) }
}

/** `equal [-record-]{+claim+}`. */
export const shownDifference = ({ difference }: Compared): string =>
  difference
    .map(({ operation, claim, record }) => {
      if (operation === 'EQUAL') return record
      return `${record === null ? '' : `[-${record}-]`}${claim === null ? '' : `{+${claim}+}`}`
    })
    .join(' ')
