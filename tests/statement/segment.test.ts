import { describe, expect, it } from 'vitest'
import { cutSegments } from '../../src/statement/segment.ts'
import { randomOf } from '../text/generator.ts'

interface Mark {
  readonly name: string
  readonly start: number
  readonly end: number
}
const mark = (name: string, start: number, end: number): Mark => ({ name, start, end })
/** Each segment as its words and the names of its marks. */
const shown = (text: string, marks: readonly Mark[]): readonly string[] =>
  cutSegments(text, marks).map(
    (segment) => `${segment.text}:${segment.marks.map(({ name }) => name).join('')}`,
  )

describe('cutSegments', () => {
  it.each([
    ['no mark at all', 'قال نعم', [], ['قال نعم:']],
    ['an empty text', '', [], []],
    ['a mark on everything', 'yes', [mark('a', 0, 3)], ['yes:a']],
    ['a mark in the middle, Arabic', 'قال نعم أمس', [mark('a', 4, 7)], ['قال :', 'نعم:a', ' أمس:']],
    ['a mark in the middle, English', 'he said yes', [mark('a', 3, 7)], ['he :', 'said:a', ' yes:']],
    ['marks side by side', 'قالنعم', [mark('a', 0, 3), mark('b', 3, 6)], ['قال:a', 'نعم:b']],
    ['a mark inside another', 'abcdef', [mark('a', 0, 6), mark('b', 2, 4)], ['ab:a', 'cd:ab', 'ef:a']],
    ['marks that overlap', 'abcdef', [mark('a', 0, 4), mark('b', 2, 6)], ['ab:a', 'cd:ab', 'ef:b']],
    ['two marks on the same words', 'abcd', [mark('a', 1, 3), mark('b', 1, 3)], ['a:', 'bc:ab', 'd:']],
    ['marks that start together', 'abcd', [mark('a', 0, 2), mark('b', 0, 4)], ['ab:ab', 'cd:b']],
    ['marks that end together', 'abcd', [mark('a', 2, 4), mark('b', 0, 4)], ['ab:b', 'cd:ab']],
    ['an emoji between marks', 'a😀b', [mark('a', 0, 1), mark('b', 3, 4)], ['a:a', '😀:', 'b:b']],
  ])('cuts around %s', (_, text, marks, expected) => {
    expect(shown(text, marks)).toEqual(expected)
  })

  it('gives the marks in the order in which they were given, not in which they start', () => {
    expect(shown('abcdef', [mark('c', 3, 6), mark('b', 2, 6), mark('a', 0, 6)])).toEqual([
      'ab:a',
      'c:ba',
      'def:cba',
    ])
  })

  it('gives the place of each segment', () => {
    expect(cutSegments('قال نعم', [mark('a', 4, 7)]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 7],
    ])
  })

  it('covers the text, and each place with the marks over it, whatever the marks', () => {
    const random = randomOf(7)
    const below = (limit: number): number => Math.floor(random() * limit)
    const text = 'قال بوتين «نعم» and he said “yes”'
    for (let round = 0; round < 300; round++) {
      const marks = Array.from({ length: below(8) }, (_, i) => {
        const start = below(text.length)
        return mark(String(i), start, start + 1 + below(text.length - start))
      })
      const segments = cutSegments(text, marks)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      const covering = segments.flatMap((segment) => [...segment.text].map(() => segment.marks))
      const expected = [...text].map((_, place) =>
        marks.filter(({ start, end }) => start <= place && place < end),
      )
      expect(covering).toEqual(expected)
    }
  })
})
