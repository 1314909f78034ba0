// Numbers and dates in the style of the interface's language: Arabic-Indic digits in Arabic.
import { type Lang, locales } from './language.ts'

/** How the parts of a date that is not one certain day are put into words. */
export interface DateWords {
  readonly about: (day: string) => string
  readonly perhaps: (day: string) => string
  readonly range: (from: string, to: string) => string
  readonly openEnd: (from: string) => string
  readonly openStart: (to: string) => string
}

/** The language with its words, as a page or the desk has it. */
interface DateFrame {
  readonly lang: Lang
  readonly words: { readonly date: DateWords }
}

type Precision = 'day' | 'month' | 'year'

const options: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** Made once each: making a format costs more than using it a thousand times. */
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

const numbersOf = (lang: Lang, style: 'decimal' | 'percent'): Intl.NumberFormat => {
  const key = `${lang} ${style}`
  const format = numbers.get(key) ?? new Intl.NumberFormat(locales[lang].numbers, { style })
  numbers.set(key, format)
  return format
}

export const numberIn = (lang: Lang, n: number): string => numbersOf(lang, 'decimal').format(n)

/** A share from 0 to 1 as a percentage. */
export const percentIn = (lang: Lang, share: number): string => numbersOf(lang, 'percent').format(share)

const written = (lang: Lang, precision: Precision, date: Date): string => {
  const key = `${lang} ${precision}`
  const format =
    dates.get(key) ?? new Intl.DateTimeFormat(locales[lang].dates, { ...options[precision], timeZone: 'UTC' })
  dates.set(key, format)
  return format.format(date)
}

/** A day, or the day of a moment (`2024-10-14T…Z`), in words. */
export const dayIn = (lang: Lang, moment: string): string =>
  written(lang, 'day', new Date(moment.slice(0, 10)))

/** A month `YYYY-MM`, in words. */
export const monthIn = (lang: Lang, month: string): string => written(lang, 'month', new Date(`${month}-01`))

/** One date of an EDTF string with its `~` (about), `?` (perhaps) or `%` (both); null for another form. */
const part = ({ lang, words }: DateFrame, edtf: string): string | null => {
  const [, day = '', mark = ''] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)([~?%]?)$/.exec(edtf) ?? []
  if (day === '') return null
  const precision: Precision = day.length === 10 ? 'day' : day.length === 7 ? 'month' : 'year'
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return null
  const text = written(lang, precision, date)
  if (mark === '') return text
  return mark === '?' ? words.date.perhaps(text) : words.date.about(text)
}

/** An EDTF date (ISO 8601-2) in words; unchanged if its form has none. */
export const dateIn = (frame: DateFrame, edtf: string): string => {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return part(frame, edtf) ?? edtf
  const [begins, ends] = [part(frame, from), part(frame, to)]
  const { date } = frame.words
  if (begins !== null && ends !== null) return date.range(begins, ends)
  if (begins !== null && (to === '..' || to === '')) return date.openEnd(begins)
  if (ends !== null && (from === '..' || from === '')) return date.openStart(ends)
  return edtf
}
