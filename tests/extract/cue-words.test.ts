import { describe, expect, it } from 'vitest'
import { cueWords } from '../../src/extract/cue-words.ts'
import { tokenize } from '../../src/text/token.ts'
import { randomOf } from '../text/generator.ts'

const spanOf = (text: string, words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('the words around a cue', () => {
  it.each([
    [
      'of Arabic',
      'وفي المساء قال الوزير سامي الخطيب إن العمل مستمر.',
      'قال',
      'العمل مستمر',
      {
        before: ['وفي', 'المساء'],
        cue: ['قال'],
        between: ['الوزير', 'سامي', 'الخطيب', 'ان'],
        content: ['العمل', 'مستمر'],
        isBehind: false,
      },
    ],
    [
      'of English',
      '“The bridge is open,” said Mira Okafor on Monday.',
      'said',
      'The bridge is open',
      {
        before: ['“', 'the', 'bridge', 'is', 'open', ',', '”'],
        cue: ['said'],
        between: ['mira', 'okafor', 'on', 'monday', '.'],
        content: [],
        isBehind: true,
      },
    ],
  ])('are folded: %s', (_, text, cue, content, expected) => {
    const [at, told] = [spanOf(text, cue), spanOf(text, content)]
    expect(cueWords(text, at, [told])).toEqual(expected)
    expect(cueWords(text, at, [told], tokenize(text))).toEqual(expected)
  })

  it('are the same by the tokens of the text, wherever a cue cuts a word', () => {
    const random = randomOf(7)
    const pieces = [
      'وقال',
      'الأُمّة',
      ' ',
      '  ',
      "don't",
      '3.5',
      '60,4',
      "'",
      '.',
      '«',
      '»',
      '\n',
      'ـ',
      '\u200F',
      '😀',
      'ab',
    ]
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 60 }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join(
        '',
      )
      const tokens = tokenize(text)
      const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () =>
        Math.floor(random() * text.length),
      ).sort((one, other) => one - other)
      const [first, second] = [
        { start: a, end: b },
        { start: c, end: d },
      ]
      expect(cueWords(text, first, [second], tokens)).toEqual(cueWords(text, first, [second]))
      expect(cueWords(text, second, [first], tokens)).toEqual(cueWords(text, second, [first]))
    }
  })
})
