// What was found for a claim → the verdict on it, and the order in which the evidence is shown.
import type { Agreement } from './agreement.ts'
import type { Judgement, Wording } from './judge.ts'

export const verdicts = [
  'VERBATIM',
  'NEAR',
  'PARTIAL',
  'PARAPHRASE',
  'ALTERED',
  'DISPUTED',
  'OTHER_SPEAKER',
  'MIXED_RECORD',
  'NO_RECORD',
] as const
/** What the records say about a claim, never what is true in the world. */
export type Verdict = (typeof verdicts)[number]
/** What one record can say about a claim. */
export type MatchVerdict = Exclude<Verdict, 'MIXED_RECORD' | 'NO_RECORD'>

/** One record, judged. Agreements are null if they were not asked for. */
export interface Judged {
  readonly id: string
  readonly judgement: Judgement
  readonly speaker: Agreement | null
  readonly date: Agreement | null
  /** Whether the attribution asked for, or else any attribution, is in doubt. */
  readonly isDisputed: boolean
}

/** The same words by somebody else, and then a doubt, outweigh how exact the words are; a change outweighs both. */
export const verdictOf = ({ judgement: { wording }, speaker, isDisputed }: Judged): MatchVerdict => {
  if (wording === 'ALTERED') return 'ALTERED'
  if (speaker === 'DIFFERS') return 'OTHER_SPEAKER'
  return isDisputed ? 'DISPUTED' : wording
}

/** The verdict on the claim: that of the first ranked match. */
export const overall = (ranked: readonly Judged[]): Verdict =>
  ranked[0] ? verdictOf(ranked[0]) : 'NO_RECORD'

/** For words on record, the least exact first: several parts together are as exact as the least exact one. */
const exactness: readonly MatchVerdict[] = ['DISPUTED', 'PARAPHRASE', 'PARTIAL', 'NEAR', 'VERBATIM']

/**
 * The verdict on a claim of several parts, from theirs; docs/check.md has it as a table. What is wrong with one part is
 * wrong with the claim, the gravest first; after that counts whether any part has no record at all.
 */
export const together = (parts: readonly Verdict[]): Verdict => {
  const has = (verdict: Verdict): boolean => parts.includes(verdict)
  if (has('ALTERED')) return 'ALTERED'
  if (has('OTHER_SPEAKER')) return 'OTHER_SPEAKER'
  if (has('NO_RECORD'))
    return parts.every((verdict) => verdict === 'NO_RECORD') ? 'NO_RECORD' : 'MIXED_RECORD'
  return exactness.find(has) ?? 'NO_RECORD'
}

/**
 * The best evidence first: the same words before changed ones, the speaker asked for before others, words without doubt
 * before disputed ones, then how much is alike and how exactly, then the date.
 */
export const ranked = <T extends Judged>(judged: readonly T[]): readonly T[] =>
  [...judged].sort((a, b) => compare(keyOf(b), keyOf(a)) || (a.id < b.id ? -1 : 1))

const keyOf = ({ judgement, speaker, date, isDisputed }: Judged): readonly number[] => [
  judgement.wording === 'ALTERED' ? 0 : 1,
  speaker === null ? 0 : agreementRank[speaker],
  isDisputed ? 0 : 1,
  Math.round(judgement.similarity * 50),
  judgement.scope === 'WHOLE' ? 1 : 0,
  wordingRank[judgement.wording],
  date === null ? 0 : agreementRank[date],
  judgement.similarity,
]

const agreementRank: Readonly<Record<Agreement, number>> = {
  AGREES: 2,
  UNSURE: 1,
  UNKNOWN: 1,
  DIFFERS: 0,
}
const wordingRank: Readonly<Record<Wording, number>> = {
  VERBATIM: 4,
  NEAR: 3,
  PARTIAL: 2,
  PARAPHRASE: 1,
  ALTERED: 0,
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0
    if (value !== other) return value - other
  }
  return 0
}
