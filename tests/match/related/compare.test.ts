// What two sentences share in other words or in the other language, and what is no more than chance.
import { beforeAll, describe, expect, it } from 'vitest'
import { cluesOf } from '../../../src/match/related/clue.ts'
import { compared, indexOf, type Comparison } from '../../../src/match/related/compare.ts'
import { type Meanings, meanings } from '../../../src/match/related/meanings.ts'
import { weighed } from '../../../src/match/related/weigh.ts'
import { termsOf, unitsOf } from '../../../src/language/unit.ts'

describe('what a claim and a record share', () => {
  let all: Meanings
  beforeAll(async () => {
    all = await meanings()
  })
  /** As if each word of the record stood in ten of ten thousand statements. */
  const between = (claim: string, record: string): Comparison => {
    const counts = new Map(termsOf(unitsOf(record)).map((term) => [term, 10]))
    return compared(indexOf(weighed(cluesOf(claim, all, []), { counts, total: 10_000 })), record)
  }
  const things = (claim: string, record: string): readonly string[] =>
    between(claim, record)
      .shared.map(({ claim: one, record: other }) => `${one} = ${other}`)
      .sort()

  it.each([
    ['translations', 'The bridge is closed', 'أغلق الجسر أمس', ['bridge = الجسر', 'closed = أغلق']],
    ['translations back', 'أغلق الجسر أمس', 'The bridge is closed', ['أغلق = closed', 'الجسر = bridge']],
    ['numbers in words', '300 houses', 'ثلاثمئة بيت', ['300 = ثلاثمئة', 'houses = بيت']],
    ['names by their sound', 'Halvorsen paid', 'دفع هالفورسن', ['Halvorsen = هالفورسن', 'paid = دفع']],
    ['irregular verbs', 'ارتفع السعر', 'The price rose', ['ارتفع = rose', 'السعر = price']],
    [
      'words that are near',
      'An assault began',
      'The attack started',
      ['assault = attack', 'began = started'],
    ],
    ['what a retelling says for it', 'She quit', 'She resigned', ['quit = resigned']],
    ['it in Arabic', 'كتبت الجرائد', 'كتبت الصحف', ['الجرائد = الصحف', 'كتبت = كتبت']],
    ['words in small letters never by their sound', 'دفع هالفورسن', 'the halvorsen paid', ['دفع = paid']],
    [
      'words of one root',
      'The bargainers left',
      'The bargain is left',
      ['bargainers = bargain', 'left = left'],
    ],
    ['a word once', 'a bridge, a bridge', 'bridge by bridge', ['bridge = bridge']],
    ['words of grammar never', 'it was not his', 'it was not hers', []],
    ['words of another matter never', 'The violin sings', 'أغلق الجسر أمس', []],
  ])('is shown as each writes it: %s', (_, claim, record, expected) => {
    expect(things(claim, record)).toEqual(expected)
  })

  it('does not have the places that name who said it', () => {
    const claim = 'Signe Halvorsen: the bridge is closed'
    const record = 'Halvorsen closed the bridge'
    const counts = new Map(termsOf(unitsOf(record)).map((term) => [term, 10]))
    const index = indexOf(weighed(cluesOf(claim, all, []), { counts, total: 10_000 }))
    const [whole, rest] = [compared(index, record), compared(index, record, [{ start: 0, end: 15 }])]
    expect(whole.shared.map((one) => one.claim)).toContain('Halvorsen')
    expect(rest.shared.map((one) => one.claim)).not.toContain('Halvorsen')
    expect(rest.ofClaim).toBeGreaterThan(0.9)
  })

  it('is weighed: the rarer, the more, and of both sides', () => {
    const close = between('The bridge is closed', 'أغلق الجسر')
    const far = between('The bridge is closed', 'أغلق المصنع القديم أبوابه قرب الميناء بعد إضراب العمال')
    expect(close.bits).toBeGreaterThan(far.bits)
    expect([close.ofRecord, close.ofClaim > far.ofClaim, far.ofRecord < 0.3]).toEqual([1, true, true])
  })
})
