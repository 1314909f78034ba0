// The kinds of claims that the check is measured on, and what has to come out of each.
import type { Verdict } from '../../../match/verdict.ts'
import type { SampledStatement } from '../../../store/read/sample.ts'
import { type Change, halved, misspelt, negated, renamed, renumbered, respelt } from './change.ts'

export interface CaseKind {
  readonly name: string
  readonly expected: readonly Verdict[]
  /** Whether such a claim can be made of a statement. */
  readonly takes: (statement: SampledStatement) => boolean
  readonly change: Change
  /** Whether somebody else is asked for than who said it. */
  readonly isMisattributed?: true
  /** Whether everything that has the words is hidden. */
  readonly isHidden?: true
}

const every = (): boolean => true
const isQuoted = ({ kind }: SampledStatement): boolean => kind !== 'INDIRECT'
const same: Change = (text) => text

export const caseKinds: readonly CaseKind[] = [
  { name: 'exact', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: same },
  { name: 'respelt', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: respelt },
  { name: 'reported', expected: ['PARAPHRASE'], takes: (one) => !isQuoted(one), change: same },
  { name: 'negated', expected: ['ALTERED'], takes: every, change: negated },
  { name: 'renumbered', expected: ['ALTERED'], takes: every, change: renumbered },
  { name: 'renamed', expected: ['ALTERED'], takes: every, change: renamed },
  { name: 'halved', expected: ['PARTIAL', 'PARAPHRASE', 'VERBATIM', 'NEAR'], takes: every, change: halved },
  { name: 'misspelt', expected: ['NEAR', 'PARAPHRASE'], takes: every, change: misspelt },
  {
    name: 'misattributed',
    expected: ['OTHER_SPEAKER'],
    takes: every,
    change: same,
    isMisattributed: true,
  },
  { name: 'absent', expected: ['NO_RECORD'], takes: every, change: same, isHidden: true },
]
