import { describe, expect, it } from 'vitest'
import { Reliability } from '../../src/extract/reliability.ts'

const added = (...judged: readonly (readonly [number | undefined, boolean])[]) => {
  const reliability = new Reliability()
  for (const [confidence, isRight] of judged) reliability.add(confidence, isRight)
  return reliability.figures()
}

describe('reliability', () => {
  it('is none without a confidence', () => {
    expect(added([undefined, true])).toBeNull()
  })

  it('puts a confidence into the bin that begins with it, and 1 into the last', () => {
    const figures = added([0.3, true], [0.39, false], [0.7, true], [1, true])
    expect(figures?.bins).toEqual([
      { from: 0.3, statements: 2, confidence: 0.345, right: 0.5 },
      { from: 0.7, statements: 1, confidence: 0.7, right: 1 },
      { from: 0.9, statements: 1, confidence: 1, right: 1 },
    ])
  })

  it.each([
    [
      'keeps its word',
      [
        [0.5, true],
        [0.5, false],
      ],
      0,
    ],
    [
      'is too sure',
      [
        [0.9, true],
        [0.9, false],
      ],
      0.4,
    ],
    [
      'weighs a bin by its statements',
      [
        [0.9, false],
        [0.1, false],
        [0.1, false],
        [0.1, false],
      ],
      0.3,
    ],
  ] as const)('has the error of one that %s', (_, judged, error) => {
    expect(added(...judged)?.error).toBeCloseTo(error, 4)
  })
})
