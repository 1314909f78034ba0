// When something was said or published: an EDTF string (ISO 8601-2) and the first and last day that it can mean.
import edtf from 'edtf'
import { expected, IsnadError } from '../errors.ts'

/** How a date is known. */
export const dateBases = ['STATED', 'RESOLVED', 'INFERRED'] as const
export type DateBasis = (typeof dateBases)[number]

/** A day, `YYYY-MM-DD`, years 0001 to 9999: these strings sort like the days. */
export type Day = `${number}-${number}-${number}`

/** The days that a date can mean, both included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

export interface UncertainDate extends DayRange {
  readonly edtf: string
}

/** Open ends of a range. */
export const firstDay: Day = '0001-01-01'
export const lastDay: Day = '9999-12-31'

/**
 * An unknown date is stored as this empty range. It overlaps nothing and comes last in either order, so one plain index
 * is enough for filter and order.
 */
export const unknownDay: DayRange = { from: lastDay, to: firstDay }

/** Whether a string is a real day of the calendar. */
export const isDay = (value: string): value is Day => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < firstDay) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/**
 * The days that an EDTF string of level 0 or 1 can mean. An approximate date (`2022-02~`) means the days of the date
 * itself, since nothing defines how far "approximately" reaches.
 * @throws IsnadError DATE_INVALID for what is not EDTF, has a time of day, or lies outside the years 0001 to 9999
 * @example parseEdtf('2024-08') // { edtf: '2024-08', from: '2024-08-01', to: '2024-08-31' }
 */
export const parseEdtf = (value: string): UncertainDate => {
  if (isDay(value)) return { edtf: value, from: value, to: value }
  const open = /^\.\.\/|^\/|\/\.\.$|\/$/.test(value)
  const range = value.includes('T') ? undefined : open ? openRange(value) : closedRange(value)
  if (range && range.from <= range.to) return { edtf: value, ...range }
  throw new IsnadError(
    'DATE_INVALID',
    expected('statement', 'an EDTF date like 2024-10-14, 2024-08 or 2022/..', JSON.stringify(value)),
  )
}

/** Whether `parseEdtf` accepts the string. */
export const isEdtf = (value: string): boolean => {
  try {
    return parseEdtf(value).edtf === value
  } catch {
    return false
  }
}

const openRange = (value: string): DayRange | undefined => {
  const [start = '', end = ''] = value.split('/')
  const isOpen = (part: string): boolean => part === '' || part === '..'
  if (isOpen(start) && isOpen(end)) return undefined
  const from = isOpen(start) ? firstDay : closedRange(start)?.from
  const to = isOpen(end) ? lastDay : closedRange(end)?.to
  return from && to ? { from, to } : undefined
}

const closedRange = (value: string): DayRange | undefined => {
  if (knownRanges.has(value)) return knownRanges.get(value)
  const range = readRange(value)
  if (knownRanges.size >= mostKnown) knownRanges.clear()
  if (value.length <= longestKnown) knownRanges.set(value, range)
  return range
}

/** Reading a date takes as long as the rest of a line of an import, and most dates are repeated. */
const knownRanges = new Map<string, DayRange | undefined>()
const mostKnown = 5000
/** In UTF-16 code units: a caller may send a very long date. */
const longestKnown = 64

const readRange = (value: string): DayRange | undefined => {
  try {
    const parts = value.split('/')
    // The package accepts 29 February in every year, and reads a string of digits alone as milliseconds.
    if (parts.some((part) => /^\d{4}-\d\d-\d\d/.test(part) && !isDay(part.slice(0, 10)))) return undefined
    // It refuses a range whose ends are equal.
    if (parts.length === 2 && parts[0] === parts[1]) return closedRange(parts[0] ?? '')
    const { min, max } = edtf(value, { level: 1 })
    const [from, to] = [dayOf(min), dayOf(max)]
    return from && to ? { from, to } : undefined
  } catch {
    return undefined
  }
}

const dayOf = (time: number): Day | undefined => {
  if (!Number.isFinite(time)) return undefined
  const day = new Date(time).toISOString().slice(0, 10)
  return isDay(day) ? day : undefined
}

/** The most days of a range in each class; the last class has all longer ranges. */
export const widths = [1, 31, 366, Number.POSITIVE_INFINITY] as const

const millisecondsADay = 86_400_000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * The class of a range by its length: the first of `widths` that it fits. An unknown day is in the first class. A range
 * that overlaps some days begins and ends at most its width away from them, so both ends of an index search are known.
 */
export const widthOf = ({ from, to }: { readonly from: string; readonly to: string }): number => {
  const days = (timeOf(to) - timeOf(from)) / millisecondsADay + 1
  return widths.findIndex((most) => days <= most)
}

/** The day so many days after (before, if negative), limited to the first and the last day. */
export const dayAfter = (day: string, days: number): Day => {
  const time = timeOf(day) + days * millisecondsADay
  if (!(time > timeOf(firstDay))) return firstDay
  return time < timeOf(lastDay) ? (new Date(time).toISOString().slice(0, 10) as Day) : lastDay
}
