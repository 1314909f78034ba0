// What holds for every text, sensible or not: spans lie inside it, in order, and length costs in proportion.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { liesInside } from '../../../src/text/span.ts'
import { randomOf } from '../../text/generator.ts'

const pieces = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    ': ',
    ', ',
    '. ',
    '\n\n',
    ' — ',
    '(',
    ')',
    '&',
    '-',
    ' 12.5',
    '😀',
    '\ud83d',
  ],
  ...[
    ' said ',
    ' told ',
    ' that ',
    ' Carter',
    ' the mayor',
    ' he',
    ' according to ',
    ' who ',
    ' and ',
    ' called ',
  ],
  ...[' “x” ', ' وقال ', ' U.S. ', ' citing ', ' as saying ', ' claim', ' Ms. Lopez’s'],
]

describe('any text', () => {
  it('has spans inside the text, in order', () => {
    const random = randomOf(7)
    for (let run = 0; run < 400; run++) {
      const text = Array.from({ length: 60 }, () => pieces[Math.floor(random() * pieces.length)]).join('')
      for (const { content, verbatim, via, cue, speaker } of extract({ text, lang: 'en' }).statements) {
        const sources = via.map(({ span }) => span)
        for (const span of [...content, ...verbatim, ...sources, cue, speaker])
          if (span) expect(liesInside(text, span), text).toBe(true)
        const starts = content.flatMap(({ start, end }) => [start, end])
        expect(starts, text).toEqual(starts.toSorted((a, b) => a - b))
      }
    }
  })

  it('takes time in proportion to its length', () => {
    extract({ text: `${'he said “'.repeat(10_000)}x${'”'.repeat(10_000)}`, lang: 'en' })
    const { statements } = extract({
      text: 'The mayor said that the bridge, which is old, was safe, '.repeat(20_000),
      lang: 'en',
    })
    // In proportion to its square it would take longer than a test may.
    expect(statements.length).toBeGreaterThan(0)
  })
})
