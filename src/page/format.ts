// Numbers and dates in the style of the interface's language: Arabic-Indic digits in Arabic.
import { balanced } from '../text/isolate.ts'
import type { Frame } from './frame.ts'
import type { Lang } from './language.ts'

const locales: Readonly<Record<Lang, string>> = { ar: 'ar-u-ca-gregory-nu-arab', en: 'en-GB' }

const numbers = new Map<Lang, Intl.NumberFormat>()
const formats = new Map<string, Intl.DateTimeFormat>()

export const numberIn = (lang: Lang, n: number): string => {
  const known = numbers.get(lang) ?? new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-arab' : 'en')
  numbers.set(lang, known)
  return known.format(n)
}

type Precision = 'day' | 'month' | 'year'

const options: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

const written = (lang: Lang, precision: Precision, date: Date): string => {
  const key = `${lang} ${precision}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[lang], { ...options[precision], timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(date)
}

/** A day, or the day of a moment (`2024-10-14T…Z`), in words. */
export const dayIn = (lang: Lang, moment: string): string =>
  written(lang, 'day', new Date(moment.slice(0, 10)))

/** A month `YYYY-MM`, in words. */
export const monthIn = (lang: Lang, month: string): string => written(lang, 'month', new Date(`${month}-01`))

interface DateFrame extends Pick<Frame, 'lang'> {
  readonly words: { readonly date: Omit<Frame['words']['date'], 'unknown'> }
}

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

/** The value for the `datetime` of a `<time>`: a day, a month or a year; null for anything else. */
export const machineDate = (edtf: string): string | null =>
  /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)[~?%]?$/.exec(edtf)?.[1] ?? null

/** The text cut at a blank, with an ellipsis; unchanged when it is short enough. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const blank = cut.search(/\s\S*$/u)
  const kept = (blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()
  return `${balanced(kept)}…`
}

/** The text on one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text without the characters that XML 1.0 cannot contain, escaped or not. */
export const writable = (text: string): string => text.replace(unwritable, '')
