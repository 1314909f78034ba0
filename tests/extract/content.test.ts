import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/extract/analysis.ts'
import { trimContent, verbatimIn } from '../../src/extract/content.ts'
import { extract } from '../../src/extract/extract.ts'
import { sliceSpan } from '../../src/text/span.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const trimmed = (text: string): string | undefined => {
  const span = trimContent(analyse(text, new Set()), whole(text))
  return span && sliceSpan(text, span)
}

describe('trimContent', () => {
  it.each([
    ['blanks and marks of the sentence', ' ، الجسر جاهز. ', 'الجسر جاهز'],
    ['a pair of marks around the whole', '«الجسر جاهز»', 'الجسر جاهز'],
    ['pairs in each other', '«“الجسر جاهز”»', 'الجسر جاهز'],
    ['a mark whose partner is outside', 'الجسر جاهز»', 'الجسر جاهز'],
    ['a bracket whose partner is outside', '(الجسر جاهز', 'الجسر جاهز'],
    ['bidi controls', '\u202Bالجسر جاهز\u202C', 'الجسر جاهز'],
    ['English marks', '“The bridge is ready,”', 'The bridge is ready'],
    ['marks before a minus', '“-5% is enough,”', '-5% is enough'],
    ['a dash that stands alone before a number', '– 5 are enough', '5 are enough'],
    ['a long dash before a number', '—5 are enough', '5 are enough'],
    ['a dash before a word', '-enough', 'enough'],
    ['all but the last of several dashes', '--5 are enough', '-5 are enough'],
  ])('cuts off %s', (_, text, expected) => {
    expect(trimmed(text)).toBe(expected)
  })

  it.each([
    ['marks whose partner stands inside', '«الجسر» جاهز'],
    ['marks around each of two', '«الجسر» و«الطريق»'],
    ['brackets that are a pair', '(الجسر) جاهز'],
    ['a per cent sign', 'زادت 5%'],
    ['marks in the middle', 'الجسر، نعم، جاهز'],
    ['a minus before a number', '-5% is what we asked for'],
    ['a minus sign before a number', '−5 degrees'],
    ['a dash for a minus before a number', '–5 degrees'],
    ['a minus before a number in Arabic digits', '-٥ في المئة'],
    ['a minus before a fraction', '−٠٫٥ في المئة'],
  ])('keeps %s', (_, text) => {
    expect(trimmed(text)).toBe(text)
  })

  it.each(['', ' ', '«»', '…', '(('])('leaves nothing of %j', (text) => {
    expect(trimmed(text)).toBeUndefined()
  })
})

describe('a number below zero', () => {
  it.each([
    ['“-5% is what we asked for,” the minister, Mara Lund, said.', '-5% is what we asked for'],
    ['The minister, Mara Lund, said “–5 degrees is what we expect.”', '–5 degrees is what we expect'],
    ['The minister, Mara Lund, said that −5 degrees was expected.', '−5 degrees was expected'],
    ['قالت الوزيرة سعاد العلي: «-٥ في المئة هو ما طلبناه».', '-٥ في المئة هو ما طلبناه'],
  ])('keeps its sign: %s', (text, expected) => {
    const [statement] = extract({ text }).statements
    expect(statement?.content.map((span) => sliceSpan(text, span))).toEqual([expected])
  })
})

describe('a dash between two numbers', () => {
  it('is none of the second', () => {
    const text = 'A score of 3–5 is fair'
    const span = trimContent(analyse(text, new Set()), { start: text.indexOf('–'), end: text.length })
    expect(span && sliceSpan(text, span)).toBe('5 is fair')
  })
})

describe('verbatimIn', () => {
  const verbatim = (text: string, from: string, to: string, isName = false): readonly string[] => {
    const content = { start: text.indexOf(from), end: text.indexOf(to) + to.length }
    return verbatimIn(analyse(text, new Set()), content, () => isName).map((span) => sliceSpan(text, span))
  }

  it.each([
    ['what stands in marks', 'قال إن الجسر «جاهز تماماً» اليوم', 'الجسر', 'اليوم', ['جاهز تماماً']],
    ['all of a content inside marks', 'قال: «الجسر جاهز»', 'الجسر', 'جاهز', ['الجسر جاهز']],
    ['the outer of two', 'قال «إن “الجسر” جاهز» نعم', 'إن', 'جاهز', ['إن “الجسر” جاهز']],
    ['several, in order', 'قال إن «الجسر» و«الطريق» جاهزان', 'إن', 'جاهزان', ['الجسر', 'الطريق']],
    ['the part of a quotation that the content has', 'قال «الجسر جاهز» نعم', 'جاهز', 'نعم', ['جاهز']],
    ['nothing without marks', 'قال إن الجسر جاهز', 'الجسر', 'جاهز', []],
  ])('gives %s', (_, text, from, to, expected) => {
    expect(verbatim(text, from, to)).toEqual(expected)
  })

  it('leaves out a name inside, and never the whole', () => {
    expect(verbatim('قال إن «الجسر» جاهز', 'إن', 'جاهز', true)).toEqual([])
    expect(verbatim('قال: «الجسر»', 'الجسر', 'الجسر', true)).toEqual(['الجسر'])
  })
})
