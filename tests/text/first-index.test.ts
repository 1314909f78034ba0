import { describe, expect, it } from 'vitest'
import { firstIndex } from '../../src/text/first-index.ts'

describe('firstIndex', () => {
  it('agrees with looking at one after the other', () => {
    for (let length = 0; length < 12; length++) {
      const items = Array.from({ length }, (_, i) => i * 2)
      for (let wanted = -1; wanted < length * 2 + 2; wanted++) {
        const linear = items.findIndex((item) => item >= wanted)
        expect(firstIndex(items, (item) => item >= wanted)).toBe(linear < 0 ? length : linear)
      }
    }
  })
})
