// Judged records → the verdict on a claim, and the order of the evidence.
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../src/match/agreement.ts'
import type { Judgement, Wording } from '../../src/match/judge.ts'
import { type Judged, overall, ranked, together, type Verdict, verdictOf } from '../../src/match/verdict.ts'

interface Row {
  readonly wording?: Wording
  readonly speaker?: Agreement | null
  readonly date?: Agreement | null
  readonly isDisputed?: boolean
  readonly similarity?: number
  readonly scope?: Judgement['scope']
}

const judged = (
  id: string,
  { wording = 'VERBATIM', speaker = null, date = null, isDisputed = false, ...rest }: Row,
): Judged => ({
  ...{ id, speaker, date, isDisputed },
  judgement: {
    ...{ wording, similarity: 1, evidence: 40, changes: new Set(), quoted: 'ALL', scope: 'WHOLE' },
    ...{ isTurned: false, turn: null, alignment: { steps: [], changes: [] } },
    ...rest,
  },
})

describe('the verdict of one record', () => {
  it.each<readonly [Verdict, Row]>([
    ['VERBATIM', {}],
    ['PARAPHRASE', { wording: 'PARAPHRASE' }],
    ['VERBATIM', { speaker: 'AGREES', date: 'DIFFERS' }],
    ['VERBATIM', { speaker: 'UNSURE' }],
    ['NEAR', { wording: 'NEAR', speaker: 'UNKNOWN' }],
    ['OTHER_SPEAKER', { speaker: 'DIFFERS' }],
    ['DISPUTED', { isDisputed: true }],
    ['OTHER_SPEAKER', { speaker: 'DIFFERS', isDisputed: true }],
    ['ALTERED', { wording: 'ALTERED', speaker: 'DIFFERS', isDisputed: true }],
  ])('is %s for %j', (verdict, row) => {
    expect(verdictOf(judged('a', row))).toBe(verdict)
    expect(overall([judged('a', row)])).toBe(verdict)
  })

  it('is NO_RECORD for none', () => {
    expect(overall([])).toBe('NO_RECORD')
  })
})

describe('the verdict of several parts', () => {
  it.each<readonly [Verdict, readonly Verdict[]]>([
    ['VERBATIM', ['VERBATIM', 'VERBATIM']],
    ['NEAR', ['VERBATIM', 'NEAR']],
    ['PARTIAL', ['NEAR', 'PARTIAL', 'VERBATIM']],
    ['PARAPHRASE', ['PARTIAL', 'PARAPHRASE']],
    ['DISPUTED', ['DISPUTED', 'PARAPHRASE', 'VERBATIM']],
    ['MIXED_RECORD', ['VERBATIM', 'NO_RECORD']],
    ['MIXED_RECORD', ['DISPUTED', 'NO_RECORD']],
    ['NO_RECORD', ['NO_RECORD', 'NO_RECORD']],
    ['OTHER_SPEAKER', ['VERBATIM', 'OTHER_SPEAKER', 'NO_RECORD']],
    ['ALTERED', ['OTHER_SPEAKER', 'ALTERED', 'NO_RECORD']],
    ['NO_RECORD', []],
  ])('is %s for %j', (verdict, parts) => {
    expect(together(parts)).toBe(verdict)
    expect(together(parts.toReversed())).toBe(verdict)
  })
})

describe('the first evidence', () => {
  it.each<readonly [string, Row, Row]>([
    ['the same words before changed ones', { similarity: 0.7 }, { wording: 'ALTERED', similarity: 0.9 }],
    ['the speaker asked for before another', { speaker: 'AGREES', similarity: 0.7 }, { speaker: 'DIFFERS' }],
    ['the speaker asked for before an open one', { speaker: 'AGREES' }, { speaker: 'UNSURE' }],
    ['an open speaker before another', { speaker: 'UNKNOWN' }, { speaker: 'DIFFERS' }],
    ['words without doubt', { similarity: 0.8 }, { isDisputed: true }],
    ['more alike', { similarity: 0.9, scope: 'PART' }, { similarity: 0.8 }],
    ['the whole', { similarity: 0.9 }, { similarity: 0.9, scope: 'PART' }],
    ['the more exact', {}, { wording: 'NEAR' }],
    ['the more exact', { wording: 'PARTIAL' }, { wording: 'PARAPHRASE' }],
    ['the date asked for', { date: 'AGREES' }, { date: 'DIFFERS' }],
    ['a hair more alike, where nothing else decides', { similarity: 0.902 }, { similarity: 0.901 }],
    [
      'the date, where one is only a hair more alike',
      { date: 'AGREES', similarity: 0.901 },
      { similarity: 0.902 },
    ],
  ])('is %s', (_, better, worse) => {
    const [one, other] = [judged('z', better), judged('a', worse)]
    expect(ranked([one, other])).toEqual([one, other])
    expect(ranked([other, one])).toEqual([one, other])
  })

  it('is that of the smaller id if all is equal', () => {
    const all = [judged('b', {}), judged('a', {}), judged('c', {})]
    expect(ranked(all).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
