// When something was said: a phrase of the sentence resolved against the day of the document (*يوم الاثنين*, *أغسطس
// آب الماضي*, *last week*). The phrase must be outside the reported words: inside, it dates what they are about.
import type { DateWords } from '../language/date-words.ts'
import { type Token, wordAt } from '../text/token.ts'
import { spanOf } from './analysis.ts'
import type { ExtractedDate } from './extracted.ts'

/** The tokens to look in, half-open. The first phrase wins. */
export interface DateField {
  readonly from: number
  readonly to: number
}

interface Reader {
  readonly tokens: readonly Token[]
  readonly words: DateWords
  readonly today: Date | undefined
}

interface DateFound {
  readonly edtf: string
  readonly basis: 'STATED' | 'RESOLVED'
  readonly to: number
}

/**
 * The first date in the fields; null when there is none, or none that can be resolved without a day to count from.
 * @param day of the document, `YYYY-MM-DD`
 */
export const dateIn = (
  tokens: readonly Token[],
  words: DateWords,
  day: string | undefined,
  fields: readonly DateField[],
): ExtractedDate | null => {
  let reader: Reader | undefined
  const starters = startersOf(words)
  for (const { from, to } of fields)
    for (let i = from; i < to; i++) {
      if (tokens[i]?.kind !== 'number' && !starters.has(wordAt(tokens, i))) continue
      reader ??= { tokens, words, today: day === undefined ? undefined : parseDay(day) }
      const found = dateAt(reader, i, to)
      const phrase = found ? spanOf(tokens, i, found.to) : undefined
      if (found && phrase) return { edtf: found.edtf, basis: found.basis, phrase }
    }
  return null
}

const knownStarters = new WeakMap<DateWords, ReadonlySet<string>>()

/** The words with which a date may begin, unless it begins with a number. Other words of a text are skipped. */
const startersOf = (words: DateWords): ReadonlySet<string> => {
  const known = knownStarters.get(words)
  if (known) return known
  const { weekdays, months, doubled, today, yesterday, year, month, week, ago = [] } = words
  const made = new Set([
    ...[weekdays, months].flatMap((names) => [...names.keys()]),
    ...[...doubled.keys()].map((name) => name.split(' ')[0] ?? ''),
    ...[today, yesterday, year, month, week, ago].flatMap((names) => [...names]),
  ])
  knownStarters.set(words, made)
  return made
}

const parseDay = (day: string): Date | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  // 31 February is read as 3 March.
  return Number.isNaN(date.getTime()) || edtfDay(date) !== day ? undefined : date
}

const word = ({ tokens }: Reader, i: number): string => wordAt(tokens, i)

const dateAt = (reader: Reader, i: number, to: number): DateFound | undefined =>
  weekdayAndDate(reader, i, to) ??
  yearAlone(reader, i) ??
  dayAndMonth(reader, i, to) ??
  relativeDay(reader, i) ??
  daysAgo(reader, i) ??
  monthAt(reader, i) ??
  unitAt(reader, i)

/** *Sunday, 4 August 2013*: the weekday of a day that is given in full. */
const weekdayAndDate = (reader: Reader, i: number, to: number): DateFound | undefined => {
  if (!reader.words.weekdays.has(word(reader, i))) return undefined
  return dayAndMonth(reader, /^[,،]$/u.test(word(reader, i + 1)) ? i + 2 : i + 1, to)
}

/** *in 2013*, in languages that write a year like this. */
const yearAlone = (reader: Reader, i: number): DateFound | undefined => {
  const year = /^\d{4}$/u.test(word(reader, i)) ? yearAt(reader, i) : undefined
  if (year === undefined || reader.words.inYear?.has(word(reader, i - 1)) !== true) return undefined
  return { edtf: String(year), basis: 'STATED', to: i + 1 }
}

const edtfDay = (date: Date): string => date.toISOString().slice(0, 10)
const pad = (value: number): string => String(value).padStart(2, '0')

const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)

/** *اليوم*, *أمس الأول*, *الاثنين الماضي*, *Monday*. */
const relativeDay = (reader: Reader, i: number): DateFound | undefined => {
  const { words, today } = reader
  const at = word(reader, i)
  if (!today) return undefined
  const resolved = (date: Date, to: number): DateFound => ({ edtf: edtfDay(date), basis: 'RESOLVED', to })
  if (words.yesterday.has(at)) {
    const isEarlier = words.earlier.has(word(reader, i + 1))
    return resolved(plusDays(today, isEarlier ? -2 : -1), pastWeekday(reader, isEarlier ? i + 2 : i + 1))
  }
  if (words.today.has(at)) return resolved(today, pastWeekday(reader, i + 1))
  const weekday = words.weekdays.get(at)
  if (weekday === undefined) return undefined
  const isLast = words.past.has(word(reader, words.qualifierFirst ? i - 1 : i + 1))
  const back = (today.getUTCDay() - weekday + 7) % 7
  const days = back === 0 && isLast ? 7 : back
  return resolved(plusDays(today, -days), isLast && !words.qualifierFirst ? i + 2 : i + 1)
}

/** *قبل يومين*, *قبل ثلاثة أيام*; not *قبل يومين من الانتخابات*. */
const daysAgo = (reader: Reader, i: number): DateFound | undefined => {
  const { words, today } = reader
  if (!today || words.ago?.has(word(reader, i)) !== true) return undefined
  const two = words.spans?.get(`${word(reader, i + 1)} ${word(reader, i + 2)}`)
  const days = two ?? words.spans?.get(word(reader, i + 1))
  const to = i + (two === undefined ? 2 : 3)
  if (days === undefined || words.agoNot?.has(word(reader, to)) === true) return undefined
  return { edtf: edtfDay(plusDays(today, -days)), basis: 'RESOLVED', to }
}

/** *اليوم الخميس*: the weekday belongs to the phrase. */
const pastWeekday = (reader: Reader, i: number): number =>
  reader.words.weekdays.has(word(reader, i)) ? i + 1 : i

interface Month {
  readonly month: number
  readonly to: number
}

const monthName = (reader: Reader, i: number): Month | undefined => {
  const { words } = reader
  const double = words.doubled.get(`${word(reader, i)} ${word(reader, i + 1)}`)
  const single = double === undefined ? words.months.get(word(reader, i)) : undefined
  const month = double ?? single
  if (month === undefined) return undefined
  let to = i + (double === undefined ? 1 : 2)
  // أغسطس آب, آب (أغسطس), Aug.: the same month a second time.
  while (/^[()./]$/u.test(word(reader, to)) && to < i + 6) to++
  const again = words.months.get(word(reader, to))
  if (again === month) to = word(reader, to + 1) === ')' ? to + 2 : to + 1
  else while (to > i + 1 && /^[(/]$/u.test(word(reader, to - 1))) to--
  return { month, to }
}

const yearAt = (reader: Reader, i: number): number | undefined => {
  const year = Number(word(reader, i))
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined
}

/** *14 أكتوبر 2024*, *October 14, 2024*. */
const dayAndMonth = (reader: Reader, i: number, to: number): DateFound | undefined => {
  const before = dayNumber(word(reader, i))
  const name = monthName(reader, before === undefined ? i : i + 1)
  if (!name || name.to > to) return undefined
  const after = before === undefined ? dayNumber(word(reader, name.to)) : undefined
  const day = before ?? after
  if (day === undefined) return undefined
  let end = after === undefined ? name.to : name.to + 1
  const comma = /^[,،]$/u.test(word(reader, end)) ? 1 : 0
  const year = yearAt(reader, end + comma)
  if (year !== undefined) end += comma + 1
  const wanted = year ?? lastYearOf(reader, name.month, day)
  if (wanted === undefined) return undefined
  const edtf = `${wanted}-${pad(name.month)}-${pad(day)}`
  return parseDay(edtf) ? { edtf, basis: year === undefined ? 'RESOLVED' : 'STATED', to: end } : undefined
}

const dayNumber = (text: string): number | undefined => {
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/u.test(text) ? Number.parseInt(text, 10) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

/** The latest year in which the day is not after the document's. */
const lastYearOf = ({ today }: Reader, month: number, day: number): number | undefined => {
  if (!today) return undefined
  const year = today.getUTCFullYear()
  return `${year}-${pad(month)}-${pad(day)}` <= edtfDay(today) ? year : year - 1
}

/** *أغسطس آب الماضي*, *فبراير 2022*, *last August*. */
const monthAt = (reader: Reader, i: number): DateFound | undefined => {
  const { words, today } = reader
  const name = monthName(reader, i)
  if (!name) return undefined
  const year = yearAt(reader, name.to)
  if (year !== undefined) return { edtf: `${year}-${pad(name.month)}`, basis: 'STATED', to: name.to + 1 }
  const qualifier = word(reader, words.qualifierFirst ? i - 1 : name.to)
  if (!today || !(words.past.has(qualifier) || words.present.has(qualifier))) return undefined
  const current = today.getUTCMonth() + 1
  const isBefore = words.present.has(qualifier) ? name.month <= current : name.month < current
  const when = isBefore ? today.getUTCFullYear() : today.getUTCFullYear() - 1
  return {
    edtf: `${when}-${pad(name.month)}`,
    basis: 'RESOLVED',
    to: words.qualifierFirst ? name.to : name.to + 1,
  }
}

/** *العام الماضي*, *الشهر الماضي*, *الأسبوع الماضي*, *عام 2022*, *last week*. */
const unitAt = (reader: Reader, i: number): DateFound | undefined => {
  const { words, today } = reader
  const at = word(reader, i)
  const unit = words.year.has(at)
    ? 'year'
    : words.month.has(at)
      ? 'month'
      : words.week.has(at)
        ? 'week'
        : undefined
  if (!unit) return undefined
  const year = unit === 'year' ? yearAt(reader, i + 1) : undefined
  if (year !== undefined) return { edtf: String(year), basis: 'STATED', to: i + 2 }
  const qualifier = word(reader, words.qualifierFirst ? i - 1 : i + 1)
  if (!today || !words.past.has(qualifier)) return undefined
  return { edtf: lastUnit(today, unit), basis: 'RESOLVED', to: words.qualifierFirst ? i + 1 : i + 2 }
}

const lastUnit = (today: Date, unit: 'year' | 'month' | 'week'): string => {
  if (unit === 'year') return String(today.getUTCFullYear() - 1)
  if (unit === 'month')
    return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
  // The seven days before this week. Weeks begin on Sunday where both languages are read.
  const start = plusDays(today, -today.getUTCDay() - 7)
  return `${edtfDay(start)}/${edtfDay(plusDays(start, 6))}`
}
