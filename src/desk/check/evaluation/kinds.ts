// The kinds of claims that the check is measured on, and what has to come out of each.
import type { Verdict } from '../../../match/verdict.ts'
import type { SampledStatement } from '../../../store/read/sample.ts'
import { type Change, halved, misspelt, negated, renamed, renumbered, respelt } from './change.ts'
import { cutBeforeBut, cutMixed } from './cut.ts'
import { conjunction, count, gender, modality, person, prefix, quantifier, tense } from './small.ts'

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
  /** Whether everything else that has the words is hidden: another may have them whole. */
  readonly isAlone?: true
}

const every = (): boolean => true
const isQuoted = ({ kind }: SampledStatement): boolean => kind !== 'INDIRECT'
/** Of what is told in a report's own words, reported speech may have shifted person and tense. */
const isDirect = ({ kind }: SampledStatement): boolean => kind === 'DIRECT'
const isMixed = ({ kind }: SampledStatement): boolean => kind === 'MIXED'
const same: Change = (text) => text

export const caseKinds: readonly CaseKind[] = [
  { name: 'exact', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: same },
  { name: 'respelt', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: respelt },
  { name: 'reported', expected: ['PARAPHRASE'], takes: (one) => !isQuoted(one), change: same },
  { name: 'negated', expected: ['ALTERED'], takes: every, change: negated },
  { name: 'renumbered', expected: ['ALTERED'], takes: every, change: renumbered },
  { name: 'renamed', expected: ['ALTERED'], takes: every, change: renamed },
  { name: 'halved', expected: ['PARTIAL', 'PARAPHRASE', 'VERBATIM', 'NEAR'], takes: every, change: halved },
  { name: 'person', expected: ['ALTERED'], takes: isDirect, change: person },
  { name: 'gender', expected: ['ALTERED'], takes: every, change: gender },
  { name: 'number', expected: ['ALTERED'], takes: every, change: count },
  { name: 'tense', expected: ['ALTERED'], takes: isDirect, change: tense },
  { name: 'modality', expected: ['ALTERED'], takes: isDirect, change: modality },
  { name: 'conjunction', expected: ['ALTERED'], takes: every, change: conjunction },
  { name: 'quantifier', expected: ['ALTERED'], takes: every, change: quantifier },
  { name: 'prefix', expected: ['ALTERED'], takes: every, change: prefix },
  { name: 'cut-mixed', expected: ['PARTIAL'], takes: isMixed, change: cutMixed, isAlone: true },
  { name: 'cut-before-but', expected: ['PARTIAL', 'PARAPHRASE'], takes: every, change: cutBeforeBut },
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
