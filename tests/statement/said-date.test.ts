import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstDay, isDay, lastDay, parseEdtf, unknownDay } from '../../src/statement/said-date.ts'

/** The cases of a fixture: its lines but for comments and empty ones. */
const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe('parseEdtf', () => {
  it.each(linesOf('edtf_valid.txt').map((line) => line.split('\t')))(
    'takes %s for the days %s to %s',
    (edtf = '', from = '', to = '') => {
      expect(parseEdtf(edtf)).toEqual({ edtf, from, to })
    },
  )

  it.each([...linesOf('edtf_invalid.txt'), '', ' ', ' 2024', '2024 ', '2024\n', '2024\u0000', '\u200F2024'])(
    'refuses %j',
    (value) => {
      expect(() => parseEdtf(value)).toThrow(
        expect.objectContaining({
          code: 'DATE_INVALID',
          message: `statement: expected an EDTF date like 2024-10-14, 2024-08 or 2022/.., got ${JSON.stringify(value)}`,
        }),
      )
    },
  )
})

describe('isDay', () => {
  it.each(['2024-10-14', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (value) => {
    expect(isDay(value)).toBe(true)
  })

  it.each([
    '',
    '2024',
    '2024-10',
    '2024-1-1',
    '2023-02-29',
    '1900-02-29',
    '2024-06-31',
    '2024-13-01',
    '2024-00-10',
    '2024-10-00',
    '0000-01-01',
    '-001-01-01',
    '10000-01-01',
    '2024-10-14T00:00:00Z',
    ' 2024-10-14',
    '2024-10-14\n',
    '٢٠٢٤-١٠-١٤',
    '14-10-2024',
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false)
  })
})

describe('an unknown date', () => {
  it('is the empty range, which no range of days overlaps', () => {
    expect(unknownDay).toEqual({ from: '9999-12-31', to: '0001-01-01' })
    expect(unknownDay.from > unknownDay.to).toBe(true)
  })

  it('is at the two ends of time, which are days themselves', () => {
    expect([firstDay, lastDay].map(isDay)).toEqual([true, true])
  })
})
