// The kinds of claims that the check is measured on, and what must come out of each.
import type { Verdict } from '../../../match/verdict.ts'
import type { SampledStatement } from '../../../store/read/sample.ts'
import { romanize } from '../../../text/romanize.ts'
import type { Check } from '../check.ts'
import { isGuess } from '../match.ts'
import { type Change, decorated, halved, misspelt, negated, renamed, renumbered, respelt } from './change.ts'
import { cutBeforeBut, cutMixed } from './cut.ts'
import { conjunction, count, gender, modality, person, prefix, quantifier, tense } from './small.ts'

export interface CaseKind {
  readonly name: string
  readonly expected: readonly Verdict[]
  /** Whether such a claim can be made from a statement. */
  readonly takes: (statement: SampledStatement) => boolean
  readonly change: Change
  /** Whether the check asks about somebody who did not say it. */
  readonly isMisattributed?: true
  /** Whether everything that has the words is hidden. */
  readonly isHidden?: true
  /** Whether everything else that has the words is hidden, because another statement may have them whole. */
  readonly isAlone?: true
  /** Whether another quotation follows the words. */
  readonly isFused?: true
  /** The speaker whom the check asks about; nobody if not given. */
  readonly speaker?: (statement: SampledStatement) => string | undefined
  /** Whether it is claimed to have been said at another time. */
  readonly isMisdated?: true
  /** What the answer must have besides the verdict. */
  readonly has?: (check: Check) => boolean
  /** Whether related statements are asked for. */
  readonly isPointed?: true
}

const every = (): boolean => true
const isQuoted = ({ kind }: SampledStatement): boolean => kind !== 'INDIRECT'
/** A report's own words may have shifted person and tense. */
const isDirect = ({ kind }: SampledStatement): boolean => kind === 'DIRECT'
const isMixed = ({ kind }: SampledStatement): boolean => kind === 'MIXED'
const same: Change = (text) => text

/** The verdicts on a statement's own words: none for a change or for another speaker. */
const asItIs: readonly Verdict[] = ['VERBATIM', 'NEAR', 'PARAPHRASE']
const isUnknown = ({ matches: [first] }: Check): boolean =>
  first?.speaker === 'UNKNOWN' || first?.speaker === 'UNSURE'

const office = ({ attributions }: SampledStatement): string | undefined =>
  attributions.flatMap(({ speaker }) => speaker.roles ?? [])[0]?.names[0]?.text

/** An Arabic name in Latin letters without its short vowels, as a machine would write it. */
const otherScript = ({ attributions }: SampledStatement): string | undefined =>
  attributions
    .flatMap(({ speaker }) => (speaker.names ?? []).map(({ text }) => text))
    .filter((name) => /^\p{Script=Arabic}{3,} .*\p{Script=Arabic}{3,}$/u.test(name))
    .map((name) => romanize(name, 200).split('-').map(capital).join(' '))[0]
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const nobody = (): string => 'Zebulon Quackenbush'
const isDated = ({ saidFrom, saidTo }: SampledStatement): boolean => saidFrom <= saidTo

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
    // For a guess the check is unsure about every speaker.
    takes: (one) => !isGuess(one),
    change: same,
    isMisattributed: true,
  },
  { name: 'absent', expected: ['NO_RECORD'], takes: every, change: same, isHidden: true },
  { name: 'decorated', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: decorated },
  { name: 'fused', expected: ['VERBATIM', 'NEAR'], takes: isQuoted, change: same, isFused: true },
  {
    ...{ name: 'office', expected: asItIs, takes: (one) => office(one) !== undefined, change: same },
    ...{ speaker: office, has: isUnknown },
  },
  {
    ...{
      name: 'other script',
      expected: asItIs,
      takes: (one) => otherScript(one) !== undefined,
      change: same,
    },
    ...{ speaker: otherScript, has: isUnknown },
  },
  {
    ...{ name: 'unknown name', expected: asItIs, takes: every, change: same },
    ...{ speaker: nobody, has: isUnknown },
  },
  {
    ...{ name: 'wrong date', expected: asItIs, takes: isDated, change: same, isMisdated: true },
    has: ({ date }) => date === 'DIFFERS',
  },
  {
    ...{ name: 'in-text', expected: ['NO_RECORD'], takes: every, change: same, isHidden: true },
    has: ({ parts }) => parts.some(({ texts }) => texts.length > 0),
  },
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
  {
    ...{
      name: 'unrelated',
      expected: ['NO_RECORD'],
      takes: every,
      change: same,
      isHidden: true,
      isPointed: true,
    },
    has: ({ related }) => related.length === 0,
  },
]
