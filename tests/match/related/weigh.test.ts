// How much clues say, in bits.
import { describe, expect, it } from 'vitest'
import type { Clue, Way } from '../../../src/match/related/clue.ts'
import { bitsOf, numberBits, termsIn, weighed } from '../../../src/match/related/weigh.ts'

const way = (terms: string, likeness = 1): Way => ({ terms: terms.split(' '), likeness })
const clue = (ways: readonly Way[], more: Partial<Clue> = {}): Clue => ({
  ...{ start: 0, end: 1, text: 'x', kind: 'WORD', value: null, skeleton: null, root: null, ways },
  ...more,
})
const counts = new Map([
  ['rare', 2],
  ['common', 2000],
  ['rare_common', 1],
  ['300', 3],
])
const weigh = (one: Clue) => weighed([one], { counts, total: 20_000 })[0]

describe('the weight of a clue', () => {
  it('is more for the rarer', () => {
    expect(weigh(clue([way('rare')]))?.weight).toBeGreaterThan(weigh(clue([way('common')]))?.weight ?? 0)
  })

  it('is less if a way is less sure', () => {
    expect(weigh(clue([way('rare', 0.6)]))?.weight).toBeLessThan(weigh(clue([way('rare')]))?.weight ?? 0)
  })

  it('is that of its best way, and a way that nobody uses is none', () => {
    const found = weigh(clue([way('common'), way('rare', 0.9), way('unheard')]))
    expect(found?.ways.map(({ terms }) => terms.join())).toEqual(['common', 'rare'])
    expect(found?.weight).toBe(Math.max(...(found?.ways ?? []).map(({ weight }) => weight)))
  })

  it('counts equally sure ways together', () => {
    const alone = weigh(clue([way('rare')]))?.weight ?? 0
    expect(weigh(clue([way('rare'), way('common')]))?.weight).toBeLessThan(alone)
  })

  it('counts a way of several terms by the rarest', () => {
    expect(weigh(clue([way('rare common')]))?.ways[0]?.count).toBe(2)
  })

  it('of a number is never more than its digits say', () => {
    expect(weigh(clue([way('300')], { value: '300' }))?.weight).toBe(numberBits('300'))
  })

  it('of a name that nobody has is that of its sound, of another word that of a common one', () => {
    const name = weigh(clue([way('unheard')], { skeleton: 'nhrd' }))?.weight ?? 0
    const word = weigh(clue([way('unheard')]))?.weight ?? 0
    expect(name).toBeGreaterThan(word)
    expect(word).toBeGreaterThan(0)
  })

  it.each([
    ['7', '17'],
    ['#3', '300'],
    ['300', '317'],
    ['12', '1967'],
  ])('of a round or small number is less: %s, %s', (small, large) => {
    expect(numberBits(small)).toBeLessThan(numberBits(large))
  })

  it('has an end: what nobody has said is no surer than what hardly anybody has', () => {
    expect(bitsOf(0, 1e9)).toBe(bitsOf(1, 1e9))
    expect(bitsOf(10, 20_000)).toBeGreaterThan(bitsOf(100, 20_000))
  })

  it('is of terms that are looked up once each', () => {
    expect(termsIn([clue([way('a b'), way('c')]), clue([way('b')])])).toEqual(['a', 'b', 'c'])
  })
})
