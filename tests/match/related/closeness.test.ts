// What is shared → how close a claim and a statement are. Each row has the closer one first.
import { describe, expect, it } from 'vitest'
import { closenessOf, type SharedEvidence } from '../../../src/match/related/closeness.ts'
import type { Shared } from '../../../src/match/related/compare.ts'

const shared = (kind: Shared['kind'], weight: number): Shared => ({
  ...{ kind, weight },
  ...{ claim: 'hospital', record: 'المستشفى' },
})
const word = shared('WORD', 9)
const number = shared('NUMBER', 6)
const evidence = (more: Partial<SharedEvidence> = {}): SharedEvidence => {
  const all = more.shared ?? [word, word]
  const bits = all.reduce((sum, { weight }) => sum + weight, 0)
  return {
    ...{ bits, ofClaim: 0.5, ofRecord: 0.5, words: 6, speaker: 0, isTranslated: false },
    ...more,
    shared: all,
  }
}

describe('a statement is closer', () => {
  it.each<readonly [string, Partial<SharedEvidence>, Partial<SharedEvidence>]>([
    ['if more of the claim is met', { ofClaim: 0.9 }, {}],
    ['if more of the record is met', { ofRecord: 0.9 }, {}],
    ['if its speaker is named', { speaker: 4 }, {}],
    ['if a number is shared', { shared: [word, number] }, { shared: [word, shared('WORD', 6)] }],
    ['if the best word is rarer', { shared: [shared('WORD', 12), word] }, {}],
    ['if a third thing is shared', { shared: [word, word, word] }, {}],
    ['if it is a translation', { isTranslated: true }, {}],
  ])('%s', (_, closer, farther) => {
    expect(closenessOf(evidence(closer))).toBeGreaterThan(closenessOf(evidence(farther)))
  })

  it('by two numbers, but not by a third or by a digit: tables share many', () => {
    const two = [word, number, number]
    expect(closenessOf(evidence({ shared: [...two, number] }))).toBe(closenessOf(evidence({ shared: two })))
    expect(closenessOf(evidence({ shared: [word, shared('NUMBER', 3)] }))).toBe(
      closenessOf(evidence({ shared: [word, shared('WORD', 3)] })),
    )
  })

  it.each<readonly [string, Partial<SharedEvidence>]>([
    ['one word', { shared: [word] }],
    ['a name alone', { shared: [], speaker: 8 }],
    ['nothing', { shared: [] }],
    ['two words that everybody uses', { shared: [shared('WORD', 3), shared('WORD', 3)] }],
    ['a record of two words', { words: 2 }],
  ])('never by %s', (_, little) => {
    expect(closenessOf(evidence(little))).toBe(-Infinity)
  })

  it('by a word and the speaker', () => {
    expect(closenessOf(evidence({ shared: [word], speaker: 4 }))).toBeGreaterThan(-Infinity)
  })
})
