import { describe, expect, it } from 'vitest'
import { directionIn, directionOf } from '../../src/text/direction.ts'
import { balanced, isolate, isolated, isolatedName } from '../../src/text/isolate.ts'

const LRI = '\u2066'
const RLI = '\u2067'
const PDI = '\u2069'

describe('the direction of a text', () => {
  it.each([
    ['فلاديمير بوتين', 'rtl'],
    ['Vladimir Putin', 'ltr'],
    ['(٢٠٢٤) بوتين', 'rtl'],
    ['«Reuters» رويترز', 'ltr'],
    ['𐤀𐤁', 'rtl'],
    ['2024-10-14', null],
    ['', null],
  ] as const)('of %s is that of its first letter: %s', (text, direction) => {
    expect(directionIn(text)).toBe(direction)
  })

  it('of a language is that of its script', () => {
    expect(['ar-EG', 'fa', 'en', 'arn'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr'])
  })
})

describe('a text inside another', () => {
  it('is isolated with its direction, whatever is around it', () => {
    expect([isolate('بوتين', 'rtl'), isolate('2024-10-14', 'ltr')]).toEqual([
      `${RLI}بوتين${PDI}`,
      `${LRI}2024-10-14${PDI}`,
    ])
  })

  it.each([
    ['بوتين', 'ar', 'en', `${RLI}بوتين${PDI}`],
    ['2024-10-14', 'en', 'ar', `${LRI}2024-10-14${PDI}`],
    ['Putin', 'en', 'fr', 'Putin'],
    ['پوتین', 'fa', 'ar', 'پوتین'],
    ['', 'ar', 'en', ''],
  ])('%j of %s inside %s is %j', (text, of, context, expected) => {
    expect(isolated(text, of, context)).toBe(expected)
  })

  it.each([
    ['فلاديمير بوتين', 'en', `${RLI}فلاديمير بوتين${PDI}`],
    ['فلاديمير بوتين', 'ar', 'فلاديمير بوتين'],
    ['Mara Lund', 'ar', `${LRI}Mara Lund${PDI}`],
    ['Mara Lund', 'en', 'Mara Lund'],
    // One letter of the other direction at its end would draw the date behind it along.
    ['Reuters (رويترز)', 'en', `${LRI}Reuters (رويترز)${PDI}`],
    ['7-10', 'ar', `${LRI}7-10${PDI}`],
    ['7-10', 'en', '7-10'],
    ['٢٠٢٤', 'ar', '٢٠٢٤'],
  ])('a name %j inside %s is %j', (name, context, expected) => {
    expect(isolatedName(name, context)).toBe(expected)
  })

  it('cannot turn round what is behind it, nor end its isolate', () => {
    const name = 'Mara\u202E Lund'
    expect(isolatedName(name, 'en')).toBe(`${LRI}${name}${PDI}`)
    expect(isolate(`a${PDI}b${RLI}c`, 'ltr')).toBe(`${LRI}ab${RLI}c${PDI}${PDI}`)
  })

  it('that was cut short ends every isolate that it has begun', () => {
    expect(balanced(`${RLI}بوتين${PDI} ${RLI}بيل`)).toBe(`${RLI}بوتين${PDI} ${RLI}بيل${PDI}`)
    expect(balanced('plain')).toBe('plain')
  })
})
