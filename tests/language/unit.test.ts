import { describe, expect, it } from 'vitest'
import { termsOf, unitsOf } from '../../src/language/unit.ts'
import { strings } from '../text/generator.ts'

const folded = (text: string): readonly string[] => unitsOf(text).map((unit) => unit.folded)

describe('the units of a text', () => {
  it.each([
    ['words without their vowel signs', '«ممكِّن حاسم» للحرب', ['ممكن', 'حاسم', 'للحرب']],
    [
      'contractions taken apart',
      'We don’t, can’t and won’t',
      ['we', 'do', 'not', 'can', 'not', 'and', 'will', 'not'],
    ],
    ['cannot', 'They cannot', ['they', 'can', 'not']],
    ['possessives', "Putin's army", ['putin', 's', 'army']],
    ['numbers without what groups them', '1,000 of 60٬417 or ١٬٠٠٠', ['1000', 'of', '60417', 'or', '1000']],
    ['decimals and times as they are', '3.5% at 12:30', ['3.5', 'at', '12:30']],
    ['nothing of marks', '…, « » !', []],
  ])('are %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected)
  })

  it('show where something is left out, and where a sentence begins', () => {
    const units = unitsOf('We stay … until it ends. Then we go')
    expect(units.filter((unit) => unit.afterOmission).map((unit) => unit.folded)).toEqual(['until'])
    expect(units.filter((unit) => unit.afterStop).map((unit) => unit.folded)).toEqual(['we', 'until', 'then'])
  })

  it('lie inside the text, in order, whatever it is', () => {
    for (const text of strings(41, 2000, 30)) {
      let last = 0
      for (const { start, end } of unitsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('terms', () => {
  it('are stems and pairs of neighbours, each once', () => {
    expect(termsOf(unitsOf('ممكِّن حاسم، ممكن حاسم'))).toEqual(['ممكن', 'حاسم', 'ممكن_حاسم', 'حاسم_ممكن'])
  })

  it('have nothing in them that a full-text index would split at', () => {
    for (const text of ['3.5% of 12:30', "o'neil", ...strings(42, 500, 20)])
      for (const term of termsOf(unitsOf(text))) expect(term).toMatch(/^[\p{L}\p{M}\p{N}_]+$/u)
  })
})
