import { describe, expect, it } from 'vitest'
import { annotationTarget, evidenceOf, offsetsOf } from '../../src/statement/evidence.ts'

const evidence = (text: string, exact: string, link: number | null = null) => {
  const start = text.indexOf(exact)
  return evidenceOf({ slug: 'harbour' }, text, {
    role: 'CONTENT',
    start,
    end: start + exact.length,
    exact,
    link,
  })
}
const origin = 'https://quotes.example'
const a = (count: number): string => 'ا'.repeat(count)

describe('evidenceOf', () => {
  it.each([
    ['in the middle of an Arabic text', 'قال «نعم» أمس', 'نعم', 'قال «', '» أمس'],
    ['in the middle of an English text', 'He said “yes” twice', 'yes', 'He said “', '” twice'],
    ['at the start of the text', 'نعم قال', 'نعم', '', ' قال'],
    ['at the end of the text', 'He said yes', 'yes', 'He said ', ''],
    ['that is the whole text', 'نعم', 'نعم', '', ''],
    ['far inside, 32 units on each side', `${a(50)}xyz${a(50)}`, 'xyz', a(32), a(32)],
    ['with exactly 32 units around', `${a(32)}xyz${a(32)}`, 'xyz', a(32), a(32)],
    ['whose context starts inside an emoji', `a😀${a(31)}xyz`, 'xyz', a(31), ''],
    ['whose context ends inside an emoji', `xyz${a(31)}😀a`, 'xyz', '', a(31)],
    ['whose context just holds an emoji', `a😀${a(30)}xyz${a(30)}😀a`, 'xyz', `😀${a(30)}`, `${a(30)}😀`],
  ])('gives the words around a span %s', (_, text, exact, prefix, suffix) => {
    expect(evidence(text, exact)).toMatchObject({ exact, prefix, suffix })
  })

  it('keeps what the span is and where', () => {
    expect(evidence('قال 😀 نعم', 'نعم', 2)).toMatchObject({
      role: 'CONTENT',
      start: 7,
      end: 10,
      link: 2,
      documentSlug: 'harbour',
    })
  })
})

describe('annotationTarget', () => {
  it.each([
    ['Arabic', 'قال «نعم»', 'نعم', 5, 8],
    ['English', 'He said “yes”', 'yes', 9, 12],
    ['Arabic after an emoji', '😀 قال «نعم»', 'نعم', 7, 10],
    ['English after two emoji', '😀😀yes', 'yes', 2, 5],
    ['words that hold an emoji', 'قال «نعم😀»', 'نعم😀', 5, 9],
  ])('counts code points: %s', (_, text, exact, start, end) => {
    expect(annotationTarget(evidence(text, exact), origin)).toMatchObject({
      source: 'https://quotes.example/documents/harbour',
      selector: [{ type: 'TextPositionSelector', start, end }, { type: 'TextQuoteSelector' }],
    })
  })

  it('is the target of a Web Annotation', () => {
    expect(annotationTarget(evidence('😀 قال «نعم» أمس', 'نعم'), origin)).toEqual({
      source: 'https://quotes.example/documents/harbour',
      selector: [
        { type: 'TextPositionSelector', start: 7, end: 10 },
        { type: 'TextQuoteSelector', exact: 'نعم', prefix: '😀 قال «', suffix: '» أمس' },
      ],
    })
  })
})

describe('offsetsOf', () => {
  it('reads the text of a document once', () => {
    const holder = {}
    expect(offsetsOf(holder, '😀')).toBe(offsetsOf(holder, '😀'))
  })

  it('gives each document a map of its own', () => {
    expect(offsetsOf({}, '😀a').toCodePoints(3)).toBe(2)
    expect(offsetsOf({}, 'abc').toCodePoints(3)).toBe(3)
  })
})
