// A date as people write it (*3 March 2026*, *٣ آذار ٢٠٢٦*, *13/4/2026*) → EDTF (ISO 8601-2). An ambiguous date is
// not guessed. EDTF stays as it is; the caller that stores it judges its rarer forms.
import { fold } from '../text/fold.ts'
import { type MonthNames, numbersOf } from './month-names.ts'

export type WrittenDate =
  | { readonly kind: 'DATE'; readonly edtf: string }
  /** Day or month first? Both readings: the day first, then the month first. */
  | { readonly kind: 'AMBIGUOUS'; readonly between: readonly [string, string] }
  | { readonly kind: 'UNREAD' }

const unread: WrittenDate = { kind: 'UNREAD' }

/** What the months are called in the languages that are read, and the words that say nothing. Folded. */
interface Names {
  readonly months: ReadonlyMap<string, number>
  readonly fillers: ReadonlySet<string>
}

/**
 * A reader of dates in the languages whose months it is given.
 * @example dateReader([arabicMonths])('٣ آذار ٢٠٢٦') // { kind: 'DATE', edtf: '2026-03-03' }
 */
export const dateReader = (languages: readonly MonthNames[]): ((written: string) => WrittenDate) => {
  const names: Names = {
    months: new Map(languages.flatMap((one) => [...numbersOf(one), ...one.doubled, ...one.alone])),
    fillers: new Set(languages.flatMap(({ fillers }) => [...fillers])),
  }
  return (written) => {
    const text = plain(written)
    if (edtf.test(text)) return text.split('/').every(isPossible) ? { kind: 'DATE', edtf: text } : unread
    return inNumbers(text) ?? inWords(text, names)
  }
}

/** Without the direction marks that copying brings along, and with ASCII digits, whatever the keyboard wrote. */
const plain = (written: string): string =>
  written
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Nd}/gu, fold)
    .trim()

const one = String.raw`[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?`
const edtf = new RegExp(String.raw`^(?:${one}(?:/(?:${one}|\.\.)?)?|(?:\.\.)?/${one})$`)

/** Whether a part of EDTF is possible: a month from 1 to 12 or a season, a day that the month has. */
const isPossible = (part: string): boolean => {
  const [year = '', month = '01', day] = part.replace(/[?~%]$/, '').split('-')
  if (!/^\d+$/.test(`${year}${month}${day ?? ''}`)) return true
  if (day === undefined) return isMonth(Number(month)) || /^2[1-4]$/.test(month)
  return dayOf(Number(year), Number(month), Number(day)) !== null
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  const time = Date.parse(`${date}T00:00:00Z`)
  // `Date.parse` reads 31 April as 1 May.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}

const found = (date: string | null): WrittenDate => (date === null ? unread : { kind: 'DATE', edtf: date })

const monthOf = (year: number, month: number): WrittenDate =>
  found(isMonth(month) ? `${pad(year, 4)}-${pad(month, 2)}` : null)

const numeric = /^(\d{1,4})\s*([/.-])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?$/

/** *2026/3/3*, *3/2026*, *13.4.2026*; undefined when there is more than numbers. */
const inNumbers = (text: string): WrittenDate | undefined => {
  const [, first = '', , second = '', third = ''] = numeric.exec(text) ?? []
  if (first === '') return undefined
  const numbers = [first, second, third].filter(Boolean)
  const [a = 0, b = 0, c = 0] = numbers.map(Number)
  // Only the year has four digits.
  const shape = numbers.map(({ length }) => (length <= 2 ? 'd' : length === 4 ? 'y' : '?')).join('')
  if (shape === 'yd') return monthOf(a, b)
  if (shape === 'dy') return monthOf(b, a)
  if (shape === 'ydd') return found(dayOf(a, b, c))
  return shape === 'ddy' ? dayAndMonth(c, a, b) : unread
}

/** For a day and a month whose order is not known. */
const dayAndMonth = (year: number, a: number, b: number): WrittenDate => {
  const [dayFirst, monthFirst] = [dayOf(year, b, a), dayOf(year, a, b)]
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { kind: 'AMBIGUOUS', between: [dayFirst, monthFirst] }
  return found(dayFirst ?? monthFirst)
}

/** *March 3rd, 2026*, *3 آذار/مارس 2026*: one month by its name, one year, at most one day, in any order. */
const inWords = (text: string, { months, fillers }: Names): WrittenDate => {
  const words = fold(text)
    .split(/[\s,،./()-]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
  const named = new Set<number>()
  const numbers: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [word = '', next = ''] = words.slice(i, i + 2)
    const double = months.get(`${word} ${next}`)
    const month = double ?? months.get(word)
    if (month === undefined) numbers.push(word)
    else named.add(month)
    if (double !== undefined) i++
  }
  const [month = 0] = named
  return named.size === 1 ? withMonth(month, numbers) : unread
}

const withMonth = (month: number, numbers: readonly string[]): WrittenDate => {
  const years = numbers.flatMap((word) => /^(\d{4})م?$/.exec(word)?.[1] ?? [])
  const days = numbers.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? [])
  if (years.length !== 1 || days.length > 1 || years.length + days.length !== numbers.length) return unread
  const [year, day] = [Number(years[0]), days[0]]
  return day === undefined ? monthOf(year, month) : found(dayOf(year, month, Number(day)))
}
