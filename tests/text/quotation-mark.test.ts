import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/text/quotation-mark.ts'
import { tokenize } from '../../src/text/token.ts'
import { strings } from './generator.ts'

const found = (text: string) => quotations(text, tokenize(text))
const inside = (text: string): readonly string[] =>
  found(text).map(({ start, end }) => text.slice(start, end).trim())

describe('quotations', () => {
  it.each([
    ['« »', 'قال «نعم» ثم', ['نعم']],
    ['“ ”', 'He said “yes” then', ['yes']],
    ['turned ” “', 'قال ”نعم“ ثم', ['نعم']],
    ['„ ”', 'قال „نعم” ثم', ['نعم']],
    ['„ “', 'Er sagte „ja“ dann', ['ja']],
    ['‹ ›', 'قال ‹نعم› ثم', ['نعم']],
    ['‘ ’', 'He said ‘yes’ then', ['yes']],
    ["' '", "He said 'yes' then", ['yes']],
    ["' ' around several sentences", "She said: 'He's out. We'll see.' Then", ["He's out. We'll see."]],
    [
      "' ' around an apostrophe at a word's end",
      "'The boys' club is full,' she said",
      ["The boys' club is full,"],
    ],
    ["no ' that only cuts a word short", "the voters' choice of the '90s, rock 'n' roll for 'em", []],
    ["no ' without its partner in the paragraph", "He said 'yes\nand no' then", []],
    ['" "', 'قال "نعم" ثم', ['نعم']],
    ['" " with blanks inside', 'قال " نعم " ثم', ['نعم']],
    ['″ ″', 'قال ″نعم″ ثم', ['نعم']],
    ['" after a colon without a blank', 'قال:"نعم".', ['نعم']],
    ['" after an attached letter', 'و"نعم" و"لا"', ['نعم', 'لا']],
    ['" after tatweel', 'لـ"عكاظ" أمس', ['عكاظ']],
    ['" in parentheses', '("نعم")', ['نعم']],
    ['” that opens, when the next one closes', 'مضيفا” يتعين العمل”.', ['يتعين العمل']],
    ['" that opens between two Arabic words', 'مضيفا" يتعين العمل.', ['يتعين العمل.']],
    ['" that closes apart from its word', 'قال "نعم "، ثم "لا ".', ['نعم', 'لا']],
    ['" that closes apart from its word in the next line', 'قال "نعم.\nولا ". ثم', ['نعم.\nولا']],
    ['" before three points', 'he said "... and then" twice', ['... and then']],
    ['» that opens behind a colon', 'وقال:» نعم ولا».', ['نعم ولا']],
    ['» that opens behind tatweel and و', 'ندد بـ»هجوم كبير» و»حريق آخر»', ['هجوم كبير', 'حريق آخر']],
    [
      '« that closes with a blank behind it',
      'قال «عاد «فريق 8 « إلى البيت»',
      ['عاد «فريق 8 « إلى البيت', 'فريق 8'],
    ],
    ['« that stands apart as all do', 'قال « نعم « لا » ثم » عاد', ['نعم « لا » ثم', 'لا']],
    ["' ' in Arabic", "قال ' ' نعم ' ' ثم", ['نعم']],
    ["no '' in English", "rock ''n'' roll", []],
    ['no " after an English word', 'the board is 15 inches" wide', []],
    ['one kind inside another', 'قال «إن “الجسر” جاهز»', ['إن “الجسر” جاهز', 'الجسر']],
    ['several', '«نعم» و«لا»', ['نعم', 'لا']],
    ['marks with nothing between', '«»', ['']],
    ['an apostrophe, which is no quotation', 'the voters’ choice', []],
    ['a mark that closes nothing', 'نعم» ثم', []],
  ])('pairs %s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected)
  })

  it.each([
    ['at the end of its paragraph', 'قال «نعم.\n\nثم ذهب.', [['نعم.', false]]],
    ['at the end of the text', 'قال «نعم', [['نعم', false]]],
    [
      'before the mark that closes the one around it',
      'قال «إن “الجسر جاهز» ثم',
      [
        ['إن “الجسر جاهز', true],
        ['الجسر جاهز', false],
      ],
    ],
    ['later, when the next paragraph closes it', 'قال «نعم.\nولا» ثم', [['نعم.\nولا', true]]],
  ])('ends a quotation that is left open %s', (_, text, expected) => {
    expect(found(text).map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual(expected)
  })

  it('says how deep a quotation is', () => {
    expect(found('«أ “ب ‹ج›” د»').map(({ depth }) => depth)).toEqual([0, 1, 2])
  })

  it('gives quotations in the order of their marks, inside the text, whatever the text', () => {
    for (const text of strings(22, 1500, 40)) {
      const all = found(text)
      expect(all.map(({ open }) => open)).toEqual(all.map(({ open }) => open).toSorted((a, b) => a - b))
      for (const { open, start, end, close, closed } of all) {
        expect([open < start, start <= end, end <= close, close <= text.length]).toEqual([
          true,
          true,
          true,
          true,
        ])
        expect(closed).toBe(close > end)
      }
    }
  })
})
