// Whether a claim names the speaker of a statement.
import { describe, expect, it } from 'vitest'
import type { Clue } from '../../../src/match/related/clue.ts'
import { namedAs, nameWordsIn, nameWordsOf, soundingLike } from '../../../src/match/related/speaker.ts'
import { weighed } from '../../../src/match/related/weigh.ts'

describe('names of a claim', () => {
  it.each([
    ['Martin Hale', 'مارتن هيل', 1],
    ['Hale', 'مارتن هيل', null],
    ['Halvorsen', 'سيغنه هالفورسن', 0.7],
    ['Signe Halvorsen', 'سيغنه هالفورسن', 1],
    ['هالفورسن', 'Signe Halvorsen', 0.7],
    ['Signe', 'Signe Halvorsen', null],
    ['Halvorsen', 'Halvorsen', 1],
  ])('are somebody’s: %s, %s', (claimed, name, share) => {
    const named = namedAs(nameWordsOf(claimed), [name], 5, () => 5)
    expect(named?.weight ?? null).toBe(share === null ? null : 5 * share)
  })

  it('say as much as the surname does, under which others have said more', () => {
    expect(namedAs(nameWordsOf('Halvorsen'), ['Signe Halvorsen'], 5, () => 2)?.weight).toBe(1.4)
    expect(namedAs(nameWordsOf('Signe Halvorsen'), ['Signe Halvorsen'], 5, () => 2)?.weight).toBe(5)
  })
})

describe('words of a claim that may be in a name', () => {
  const clue = (text: string, skeleton: string | null, start = 0): Clue => ({
    ...{ start, end: start + text.length, text, kind: 'NAME', value: null, skeleton, root: null },
    ways: [{ terms: [text], likeness: 1 }],
  })
  const wordsOf = (...clues: readonly Clue[]) =>
    nameWordsIn(weighed(clues, { counts: new Map(), total: 1000 }))

  it.each([
    ['Halvorsen', ['halvorsen']],
    ['هيل', ['هيل']],
    ['ولهيل', ['ولهيل', 'لهيل']],
    ['بوتين', ['بوتين', 'وتين']],
  ])('are read with and without what is attached: %s', (text, folded) => {
    expect(wordsOf(clue(text, 'x')).map((word) => word.folded)).toEqual(folded)
  })

  it('are only those that sound like something', () => {
    expect(wordsOf(clue('bridge', null), clue('Hale', 'hl')).map(({ text }) => text)).toEqual(['Hale'])
  })

  it('find names that sound alike, in either script', () => {
    const [hale] = nameWordsOf('Halvorsen')
    const names = new Map([[hale?.skeleton ?? '', ['هالفورسن', 'halvorsen']]])
    expect(soundingLike(nameWordsOf('Halvorsen'), names)).toEqual(['halvorsen', 'هالفورسن'])
    expect(soundingLike(nameWordsOf('Lund'), names)).toEqual(['lund'])
  })

  it('name somebody by the name that says most, wherever its words are', () => {
    const claimed = [...nameWordsOf('Halvorsen'), ...nameWordsOf('Signe')]
    const named = namedAs(claimed, ['Signe Halvorsen', 'Halvorsen'], 5, () => 5)
    expect(named?.record).toBe('Signe Halvorsen')
    expect(namedAs(claimed, [''], 5, () => 5)).toBeNull()
    expect(namedAs([], ['Signe Halvorsen'], 5, () => 5)).toBeNull()
  })
})
