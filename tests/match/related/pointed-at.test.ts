// Which statements are worth pointing at, by how close they are.
import { describe, expect, it } from 'vitest'
import { pointedAt } from '../../../src/match/related/pointed-at.ts'

describe('what is pointed at', () => {
  const bridge = 'the old harbour bridge is safe for every lorry'
  const unsafe = 'the old harbour bridge is unsafe for every lorry'
  const short = 'the harbour bridge is safe'
  const school = 'the school in the harbour is closed for a week'

  it.each([
    ['all that are close', { [bridge]: 4, [school]: 3 }, [bridge, school]],
    ['one that stands out', { [bridge]: 0.5, [school]: -4 }, [bridge]],
    [
      'one that stands out, and other versions of it',
      { [bridge]: 0.5, [unsafe]: 0.4, [short]: 0, [school]: -4 },
      [bridge, unsafe, short],
    ],
    ['neither of two that are no closer than each other', { [bridge]: 0.5, [school]: 0.4 }, []],
    ['the only one', { [bridge]: -1 }, [bridge]],
    ['nothing that is far, be it the only one', { [bridge]: -3 }, []],
    ['nothing of nothing', {}, []],
  ])('is %s', (_, all, expected) => {
    const closest = Object.entries<number>(all).map(([text, closeness]) => ({ text, closeness }))
    const pointed = pointedAt(closest, ({ text }) => text)
    expect(pointed.map(({ text }) => text)).toEqual(expected)
  })
})
