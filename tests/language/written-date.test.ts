import { describe, expect, it } from 'vitest'
import { arabicMonths } from '../../src/language/ar/months.ts'
import { englishMonths } from '../../src/language/en/months.ts'
import { dateReader } from '../../src/language/written-date.ts'

const readDate = dateReader([arabicMonths, englishMonths])

describe('a date as people write it', () => {
  it.each([
    ['3 March 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['the 3rd of March, 2026', '2026-03-03'],
    ['3-Mar-2026', '2026-03-03'],
    ['Sept. 2026', '2026-09'],
    ['March 2026', '2026-03'],
    ['٣ آذار ٢٠٢٦', '2026-03-03'],
    ['3 مارس 2026', '2026-03-03'],
    ['٣ من اذار عام ٢٠٢٦م', '2026-03-03'],
    ['3 آذار/مارس 2026', '2026-03-03'],
    ['مارس (آذار) ٢٠٢٦', '2026-03'],
    ['14 كانون الثاني 2026', '2026-01-14'],
    ['تشرين الأول ٢٠٢٤', '2024-10'],
    ['آذار 2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['2026/3/4', '2026-03-04'],
    ['٢٠٢٦/٣/٤', '2026-03-04'],
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['3.3.2026', '2026-03-03'],
    ['2026-3-3', '2026-03-03'],
    ['\u200f٢٠٢٦-٠٣-٠٣', '2026-03-03'],
    ['29 February 2024', '2024-02-29'],
  ])('reads %s as %s', (written, edtf) => {
    expect(readDate(written)).toEqual({ kind: 'DATE', edtf })
  })

  it.each([
    '2024-10-14',
    '2024-10',
    '2024',
    '2022-02~',
    '2022?',
    '2022/2023-05',
    '2022/..',
    '../2022',
    '201X',
    '2001-21',
  ])('leaves the EDTF %s as it is', (edtf) => {
    expect(readDate(` ${edtf} `)).toEqual({ kind: 'DATE', edtf })
  })

  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['٣-٤-٢٠٢٦', '2026-04-03', '2026-03-04'],
    ['1.2.2026', '2026-02-01', '2026-01-02'],
  ])('does not guess what %s means', (written, ...between) => {
    expect(readDate(written)).toEqual({ kind: 'AMBIGUOUS', between })
  })

  it.each([
    '',
    'soon',
    'yesterday',
    'أمس',
    '3/4/26',
    '13/13/2026',
    '13/2026',
    '31/04/2026',
    '2026-13',
    '2026-02-30',
    '29 February 2026',
    '3 March',
    'March',
    'آذار',
    '3 تشرين 2026',
    '3 رمضان 1447',
    '3 March April 2026',
    '3 4 March 2026',
    '2024-10-14T10:00',
    '1234567890',
  ])('reads nothing out of %s', (written) => {
    expect(readDate(written)).toEqual({ kind: 'UNREAD' })
  })
})
