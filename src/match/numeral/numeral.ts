// A number in a text, in digits, in words or in both → the units that it takes, its value, and what it is counted in:
// *300 million*, *three hundred million* and *ثلاثمائة مليون* are one number, and so are *$5* and *five dollars*.
import { arabicScript } from '../../language/script.ts'
import type { Unit } from '../../language/unit.ts'
import {
  isMany,
  isPerCent,
  joinedNumeralOf,
  measureMark,
  measureOf,
  type Numeral,
  numeralOf,
} from './words.ts'

export interface Numerals {
  /** How many units it takes. */
  readonly length: number
  /** In digits; with `#` before it for a place in an order (*3rd*). */
  readonly value: string
  /** A currency or `percent`; null if nothing is counted, or something else. */
  readonly measure: string | null
  /** Where it begins and ends with its marks, in UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
}

/** A number that is being read: what is finished, and the part below the last thousand. */
interface Sum {
  readonly at: number
  readonly whole: number
  readonly part: number
  /** What may still be added is below this. */
  readonly room: number
}

/** The number that begins at unit `i`; undefined if there is none. */
export const numeralAt = (text: string, units: readonly Unit[], i: number): Numerals | undefined => {
  const first = units[i]
  if (!first) return undefined
  const isDigits = first.kind === 'number' || prefixed.test(first.folded)
  const plain = isDigits ? (fractionAt(text, units, i) ?? digitsAt(text, units, i)) : wordsAt(units, i)
  return plain && counted(text, units, i, withBrackets(text, units, i, plain))
}

interface Read {
  readonly length: number
  readonly value: string
}

const scale = (unit: Unit | undefined): number => {
  const found = unit && !unit.afterStop ? numeralOf(unit.folded) : undefined
  return found?.does === 'TIMES' && found.worth >= 1000 ? found.worth : 1
}

/** *twelve (12)* is one number, given twice. */
const withBrackets = (text: string, units: readonly Unit[], i: number, read: Read): Read => {
  const [last, next] = [units[i + read.length - 1], units[i + read.length]]
  const isSame = next?.kind === 'number' && next.folded === read.value
  const isBracketed = isSame && /^\s?\($/u.test(text.slice(last?.end, next.start)) && text[next.end] === ')'
  return isBracketed ? { ...read, length: read.length + 1 } : read
}

/** What Arabic attaches to digits: *و17*, *لـ15*. */
const prefixed = /^[وفبلك](?=\d)/u

/** *1/3* is a third; *1/3/2026* is a day. */
const fractionAt = (text: string, units: readonly Unit[], i: number): Read | undefined => {
  const [before, one, other, next] = [units[i - 1], units[i], units[i + 1], units[i + 2]]
  if (!one || !other || text.slice(one.end, other.start) !== '/') return undefined
  const isDay = [text.slice(before?.end ?? 0, one.start), text.slice(other.end, next?.start)].includes('/')
  const [part, whole] = [one, other].map(({ folded }) => Number(folded.replace(prefixed, '')))
  return !isDay && part && whole && part < whole && whole <= 10
    ? { length: 2, value: shown(part / whole) }
    : undefined
}

/** *1 500 000*: a blank groups digits by threes. */
const groupsAt = (text: string, units: readonly Unit[], i: number): Read | undefined => {
  const first = (units[i]?.folded ?? '').replace(prefixed, '')
  if (!/^[1-9]\d{0,2}$/u.test(first)) return undefined
  let value = first
  let next = i + 1
  for (; next < units.length; next++) {
    const [last, unit] = [units[next - 1], units[next]]
    const gap = text.slice(last?.end, unit?.start)
    if (unit?.kind !== 'number' || unit.end - unit.start !== 3 || !/^[ \u00a0\u202f]$/u.test(gap)) break
    if (!/^\d{3}$/u.test(unit.folded)) break
    value += unit.folded
  }
  return next === i + 1 ? undefined : { length: next - i, value: shown(Number(value)) }
}

/** *300*, *2.5 million*. What is not a plain number (*12:30*, *3rd*, *1990s*) is its own value. */
const digitsAt = (text: string, units: readonly Unit[], i: number): Read => {
  const folded = (units[i]?.folded ?? '').replace(prefixed, '')
  const grouped = groupsAt(text, units, i)
  if (grouped) return grouped
  const short = /^(\d+(?:\.\d+)?)(m|mn|bn|tn|k)$/u.exec(folded)
  if (short) return { length: 1, value: shown(Number(short[1]) * (shortScales[short[2] ?? ''] ?? 1)) }
  const place = /^(\d+)(?:st|nd|rd|th)$/u.exec(folded)
  if (place) return { length: 1, value: `#${place[1] ?? ''}` }
  const point = folded.replace(/^(\d+),(\d{1,2})$/u, '$1.$2')
  if (!/^\d{1,15}(?:\.\d{1,6})?$/u.test(point)) return { length: 1, value: point }
  const times = scale(units[i + 1])
  return { length: times === 1 ? 1 : 2, value: shown(Number(point) * times) }
}
const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }

/** Without the error that a sum of fractions leaves. */
const shown = (value: number): string => String(Number(value.toPrecision(12)))

const wordsAt = (units: readonly Unit[], i: number): Read | undefined => {
  const start = begun(units, i)
  if (!start) return undefined
  let sum = start
  for (;;) {
    const next = goesOn(units, sum)
    if (!next) break
    sum = next
  }
  return { length: sum.at - i, value: shown(sum.whole + sum.part) }
}

const begun = (units: readonly Unit[], i: number): Sum | undefined => {
  const written = units[i]?.folded ?? ''
  // *وسبع عشرة*: the *and* joins it to what comes before, which is not a number.
  const word = joinedNumeralOf(written) && !numeralOf(written) ? written.slice(1) : written
  const found = numeralOf(word) ?? (word === 'a' || word === 'an' ? articled(units[i + 1]) : undefined)
  if (!found || isMany(word) || isAnybody(word, units[i + 1])) return undefined
  if (found.does === 'SHARE') return shareAt(units, i, found)
  const length = numeralOf(word) ? 1 : 2
  const at = i + length
  // *a dozen*, *مليون*: one of them.
  if (found.does === 'TIMES') return multiplied({ at, whole: 0, part: 1, room: Infinity }, found.worth)
  return added({ at, whole: 0, part: 0, room: Infinity }, found.worth)
}

/** *أحد* means anybody, and is a number only in *أحد عشر* and *إحدى وعشرين*. */
const isAnybody = (word: string, next: Unit | undefined): boolean => {
  if (!anybody.test(word)) return false
  const folded = next?.folded ?? ''
  const tens = joinedNumeralOf(folded)?.worth ?? 0
  return numeralOf(folded)?.worth !== 10 && (tens < 20 || tens >= 100)
}
const anybody = /^(?:احد|احدي)$/u

/** *a hundred*, *a third*: the article counts. */
const articled = (next: Unit | undefined): Numeral | undefined => {
  const found = next && !next.afterStop ? numeralOf(next.folded) : undefined
  return found && found.does !== 'ADD' ? found : undefined
}

/** *a third of it*, *نصف*; in *the third man* and *a third man* it is a place in an order, not a number. */
const shareAt = (units: readonly Unit[], i: number, { worth }: Numeral): Sum | undefined => {
  const word = units[i]?.folded ?? ''
  const length = /^an?$/u.test(word) ? 2 : 1
  const share = units[i + length - 1]?.folded ?? ''
  const next = units[i + length]
  const isOf = !next || next.afterStop || /^(?:of|more|less)$/u.test(next.folded)
  const isPlace = /^(?:third|fourth|fifth|tenth)$/u.test(share) && !isOf
  if (isPlace || (length === 1 && /^[a-z]/u.test(word) && word !== 'half')) return undefined
  return { at: i + length, whole: 0, part: worth, room: 0 }
}

const added = ({ at, whole, part }: Sum, worth: number): Sum => ({
  at,
  whole,
  part: part + worth,
  room: roomAfter(worth),
})

/** After *twenty* something below ten may be added, after *three* and *thirteen* nothing. */
const roomAfter = (worth: number): number => {
  if (worth >= 1000) return worth >= 1e6 ? 1e6 : 1000
  if (worth >= 100) return 100
  return worth >= 20 && worth % 10 === 0 ? 10 : 0
}

const multiplied = ({ at, whole, part }: Sum, worth: number): Sum =>
  worth < 1000
    ? { at, whole, part: part * worth, room: 100 }
    : { at, whole: whole + part * worth, part: 0, room: worth }

/** A numeral that continues a sum, with its unit. */
interface Next extends Numeral {
  readonly at: number
  readonly word: string
  /** Whether an *and* comes before it. */
  readonly isBehindAnd: boolean
  readonly isArabic: boolean
}

const goesOn = (units: readonly Unit[], sum: Sum): Sum | undefined => {
  const unit = units[sum.at]
  if (!unit || unit.afterStop || unit.kind === 'number') return undefined
  const times = sum.part === 1 / 2 && unit.folded === 'a' ? scale(units[sum.at + 1]) : 1
  // *half a million*
  if (times > 1) return multiplied({ ...sum, at: sum.at + 2 }, times)
  const next = nextOf(units, sum.at)
  return next && extended(units, sum, next)
}

const nextOf = (units: readonly Unit[], from: number): Next | undefined => {
  const isAnd = units[from]?.folded === 'and'
  const at = isAnd ? from + 1 : from
  const word = units[at]?.folded ?? ''
  const plain = numeralOf(word) ?? (isAnd && word === 'a' ? articled(units[at + 1]) : undefined)
  const found = plain ?? joinedNumeralOf(word)
  return found && { ...found, at, word, isBehindAnd: isAnd || !plain, isArabic: arabicScript.begins(word) }
}

const extended = (units: readonly Unit[], sum: Sum, next: Next): Sum | undefined => {
  const { does, worth, at, isBehindAnd } = next
  if (does === 'TIMES')
    return isBehindAnd || sum.part === 0 ? undefined : multiplied({ ...sum, at: at + 1 }, worth)
  if (does === 'SHARE') return isBehindAnd ? andShare(units, sum, next) : shares(sum, next)
  const isAdded = next.isArabic
    ? addsArabic(sum, next)
    : worth < sum.room && (!isBehindAnd || sum.room >= 100)
  return isAdded ? added({ ...sum, at: at + 1 }, worth) : undefined
}

/** *سبع عشرة* is seventeen; in *خمسة وعشرون* the smaller part comes first. */
const addsArabic = ({ part, room }: Sum, { worth, isBehindAnd }: Next): boolean => {
  const digit = part % 100
  if (worth < room) return true
  if (digit <= 0 || digit >= 10) return false
  return isBehindAnd ? worth >= 20 && worth < 100 : worth === 10
}

/** *two thirds*, *one third*, *ثلاثة أرباع*. */
const shares = ({ whole, part }: Sum, { at, word, worth, isArabic }: Next): Sum | undefined => {
  const value = whole + part
  const isPlural = isArabic ? isMany(word) : value === 1 || word.endsWith('s')
  return value > 0 && value < 10 && isPlural
    ? { at: at + 1, whole: 0, part: value * worth, room: 0 }
    : undefined
}

/** *two and a half*, *two and a half million*; *مليونان ونصف*: half a million more, which may be named again. */
const andShare = (units: readonly Unit[], { whole, part }: Sum, { at, word, worth }: Next): Sum => {
  const behind = word === 'a' ? at + 2 : at + 1
  const value = whole + part
  const last = scales.find((one) => value >= one) ?? 1
  const times = scale(units[behind])
  const isNamed = last > 1 ? times === last : times > 1
  const total = (value + worth * last) * (last > 1 ? 1 : times)
  return { at: behind + (isNamed ? 1 : 0), whole: total, part: 0, room: 0 }
}
const scales = [1e12, 1e9, 1e6, 1000]

/** The number with what it is counted in: the mark before or after it, or the word after it. */
const counted = (text: string, units: readonly Unit[], i: number, read: Read): Numerals => {
  const { start, end } = placeOf(units, i, read.length)
  const behind = i + read.length
  const before = start > endOf(units[i - 1]) ? text.charAt(start - 1) : ''
  if (measureMark.test(before)) return { ...read, measure: measureOf(before) ?? null, start: start - 1, end }
  const mark = /^[\s\u00a0]?(\S)/u.exec(text.slice(end, units[behind]?.start))
  if (mark?.[1] && measureMark.test(mark[1]))
    return { ...read, measure: measureOf(mark[1]) ?? null, start, end: end + mark[0].length }
  const word = worded(units, behind)
  if (!word) return { ...read, measure: null, start, end }
  return { ...read, length: read.length + word.length, measure: word.measure, start, end: word.end }
}

const endOf = (unit: Unit | undefined): number => unit?.end ?? 0
const placeOf = (units: readonly Unit[], i: number, length: number): { start: number; end: number } => ({
  start: units[i]?.start ?? 0,
  end: endOf(units[i + length - 1]),
})

/** The word that a number is counted in, and how many units it takes. */
const worded = (
  units: readonly Unit[],
  at: number,
): { readonly length: number; readonly measure: string; readonly end: number } | undefined => {
  const [next, second] = [units[at], units[at + 1]]
  if (!next || next.afterStop) return undefined
  if (second && isPerCent(next.folded, second.folded))
    return { length: 2, measure: 'percent', end: second.end }
  // *five US dollars*: the country comes between.
  const isUs = next.folded === 'us' && measureOf(second?.folded ?? '') === 'dollar'
  const last = isUs && second ? second : next
  const measure = measureOf(last.folded)
  return measure === undefined ? undefined : { length: isUs ? 2 : 1, measure, end: last.end }
}
