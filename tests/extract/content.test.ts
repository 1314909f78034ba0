import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/extract/analysis.ts'
import { trimContent, verbatimIn } from '../../src/extract/content.ts'
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
  ])('cuts off %s', (_, text, expected) => {
    expect(trimmed(text)).toBe(expected)
  })

  it.each([
    ['marks whose partner stands inside', '«الجسر» جاهز'],
    ['marks around each of two', '«الجسر» و«الطريق»'],
    ['brackets that are a pair', '(الجسر) جاهز'],
    ['a per cent sign', 'زادت 5%'],
    ['marks in the middle', 'الجسر، نعم، جاهز'],
  ])('keeps %s', (_, text) => {
    expect(trimmed(text)).toBe(text)
  })

  it.each(['', ' ', '«»', '…', '(('])('leaves nothing of %j', (text) => {
    expect(trimmed(text)).toBeUndefined()
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
