// A claim → its clues, each with the ways in which a statement may have it.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Clue, cluesOf, meaningLikeness } from '../../../src/match/related/clue.ts'
import { type Meanings, meaningsOf } from '../../../src/match/related/meanings.ts'

describe('the clues of a claim', () => {
  let few: Meanings
  beforeAll(async () => {
    few = await meaningsOf(
      'جسر\tbridg\nبنك_مركز\tcentral_bank\nرتفع\tris increas\nهجوم\tattack assault\nاعتداء\tassault aggression',
      'quit resign step_down',
    )
  })
  const clues = (text: string): readonly Clue[] => cluesOf(text, few, [])
  const shown = (text: string): readonly string[] => clues(text).map((one) => `${one.kind} ${one.text}`)

  it.each([
    ['The bridge is closed', ['WORD bridge', 'WORD closed']],
    ['Governor Halvorsen paid', ['WORD Governor', 'NAME Halvorsen', 'WORD paid']],
    ['They paid 300 dinars', ['WORD paid', 'NUMBER 300 dinars']],
    ['It was not theirs', []],
    ['the central bank', ['WORD central bank', 'WORD central', 'WORD bank']],
    ['a central. Bank', ['WORD central', 'WORD Bank']],
    ['أغلق الجسر أمس', ['WORD أغلق', 'WORD الجسر', 'WORD أمس']],
    ['دفعوا ثلاثمئة دينار', ['WORD دفعوا', 'NUMBER ثلاثمئة دينار']],
    ['البنك المركزي', ['WORD البنك المركزي', 'WORD البنك', 'WORD المركزي']],
    ['لم يكن هذا له', ['WORD يكن']],
  ])('are its words, numbers and names: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    ['bridge', 'bridg', meaningLikeness.same],
    ['bridge', 'جسر', meaningLikeness.translated],
    ['الجسر', 'bridg', meaningLikeness.translated],
    ['rose', 'ris', meaningLikeness.same],
    ['ارتفع', 'rose', undefined],
    ['quit', 'resign', meaningLikeness.synonym],
    ['quit', 'step_down', meaningLikeness.synonym],
    ['attack', 'assault', meaningLikeness.near],
    ['هجوم', 'اعتداء', meaningLikeness.near],
    ['هجوم', 'aggression', meaningLikeness.translatedNear],
    ['bridge', 'harbour', undefined],
  ])('may be met in other words, less surely: %s by %s', (text, term, expected) => {
    const found = clues(text)
      .flatMap(({ ways }) => ways)
      .find(({ terms }) => terms.join() === term)
    expect(found?.likeness).toBe(expected)
  })

  it.each([
    ['300', ['300']],
    ['3.5', ['3d5']],
    ['three hundred', ['300']],
    ['7', ['7']],
  ])('of a number are its digits: %s', (text, terms) => {
    expect(clues(text).flatMap(({ ways }) => ways.flatMap((way) => way.terms))).toEqual(terms)
    expect(clues(text)[0]?.value).toBe(terms[0]?.replace('d', '.'))
  })

  it.each([
    ['دفع هالفورسن', 'هالفورسن', true],
    ['paid by Halvorsen', 'Halvorsen', true],
    ['the halvorsen paid', 'halvorsen', false],
    ['عبرنا الجسر', 'الجسر', false],
  ])('may be a name by their sound: %s', (text, word, expected) => {
    const found = clues(text).find((one) => one.text === word)
    expect((found?.skeleton ?? null) !== null).toBe(expected)
  })

  it('have the other names of a name on record', () => {
    const text = 'وصلت الأمم المتحدة'
    const [name] = cluesOf(text, few, [{ start: 5, end: text.length, others: ['united nations', 'un'] }])
    expect(name).toMatchObject({ kind: 'NAME', text: 'الأمم المتحدة' })
    expect(name?.ways.map(({ terms }) => terms.join())).toEqual(['unit_nation', 'un'])
  })

  it('of a long claim are those of its beginning', () => {
    const long = Array.from({ length: 400 }, (_, i) => `word${i}x`).join(' ')
    expect(clues(long).length).toBeLessThan(200)
  })
})
