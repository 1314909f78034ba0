import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/text/quotation-mark.ts'
import { longestSentence, sentences } from '../../src/text/sentence.ts'
import { tokenize } from '../../src/text/token.ts'
import { strings } from './generator.ts'

const read = (text: string, abbreviations?: ReadonlySet<string>) => {
  const tokens = tokenize(text)
  const found = sentences(text, tokens, quotations(text, tokens), abbreviations)
  return { tokens, found }
}

const split = (text: string, abbreviations?: ReadonlySet<string>): readonly string[] => {
  const { tokens, found } = read(text, abbreviations)
  return found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

const line = 'كلمة '.repeat(22)

describe('sentences', () => {
  it.each([
    ['after a full stop, Arabic', 'ذهب الرجل. عاد الرجل.', ['ذهب الرجل.', 'عاد الرجل.']],
    ['after a full stop, English', 'He left. She came.', ['He left.', 'She came.']],
    ['after ؟ and !', 'متى؟ الآن! نعم', ['متى؟', 'الآن!', 'نعم']],
    ['after a full stop without a blank', 'ذهب الرجل.وعاد الرجل', ['ذهب الرجل.', 'وعاد الرجل']],
    ['at a line break', 'عنوان قصير\nثم نص', ['عنوان قصير', 'ثم نص']],
    ['at a wide gap', 'ذهب الرجل   عاد الرجل', ['ذهب الرجل', 'عاد الرجل']],
    ['after the mark that closes', 'قال «نعم.» ثم ذهب', ['قال «نعم.»', 'ثم ذهب']],
  ])('end %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    ['a letter with a stop', 'قال د. ماجد نعم', undefined],
    ['letters of a foreign name', 'بي.بي.سي قالت', undefined],
    ['a number', 'بلغ 3.5 مليون', undefined],
    ['an abbreviation', 'Gen. Carter left', new Set(['gen'])],
    ['a closed quotation before a small letter', '“Yes!” he said', undefined],
    ['a full stop inside marks', 'قال «نعم. ثم لا» وذهب', undefined],
    ['a colon at the end of a line before a quotation', 'قال الرجل:\n«نعم»', undefined],
    ['a line that was broken in the middle', `${line}\nثم انتهى`, undefined],
  ])('do not end at %s', (_, text, abbreviations) => {
    expect(split(text, abbreviations)).toEqual([text])
  })

  it('say which of them open a paragraph', () => {
    expect(read('ذهب. عاد.\nثم نام.').found.map(({ opensParagraph }) => opensParagraph)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('are read in pieces when no mark ends them', () => {
    const { found } = read('كلمة '.repeat(longestSentence * 2 + 1))
    expect(found.map(({ from, to }) => to - from)).toEqual([longestSentence, longestSentence, 1])
  })

  it('have every token once, in order, whatever the text', () => {
    for (const text of strings(23, 1500, 40)) {
      const { tokens, found } = read(text)
      expect(found.map(({ from }) => from)).toEqual(
        [0, ...found.slice(0, -1).map(({ to }) => to)].slice(0, found.length),
      )
      expect(found.at(-1)?.to ?? 0).toBe(tokens.length)
    }
  })
})
