// How many chains carry words without anybody in common.
import { describe, expect, it } from 'vitest'
import { independentChains } from '../../src/match/independent.ts'

describe('independent chains', () => {
  it.each([
    ['ten papers that print one agency', Array.from({ length: 10 }, () => ['afp']), 1],
    [
      'a ministry that two agencies heard',
      [
        ['ministry', 'afp'],
        ['ministry', 'reuters'],
      ],
      1,
    ],
    ['two agencies', [['afp'], ['reuters']], 2],
    ['chains that a third joins', [['a'], ['b'], ['a', 'b']], 1],
    ['a document without an outlet', [['afp'], []], 2],
    ['nothing', [], 0],
  ])('of %s', (_, chains, expected) => {
    expect(independentChains(chains)).toBe(expected)
  })
})
