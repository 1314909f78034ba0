// When things were said: days of fifteen years, sometimes only a month, a year or nothing.
import type { Random } from '../../../src/newsroom/check/evaluation/random.ts'
import { type DateBasis, parseEdtf, type UncertainDate } from '../../../src/statement/said-date.ts'
import type { Said } from '../../../src/statement/statement.ts'
import { chance } from './draw.ts'
import { firstYear, monthShare, unknownDayShare, yearShare, years } from './shape.ts'

const dayLength = 86_400_000
const begin = Date.UTC(firstYear, 0, 1)
const span = Math.floor((Date.UTC(firstYear + years, 0, 1) - begin) / dayLength)

export const dayAt = (number: number): string =>
  new Date(begin + number * dayLength).toISOString().slice(0, 10)
export const anyDay = (random: Random): number => random.below(span)

const known = new Map<string, UncertainDate>()

/** The same few thousand dates occur again and again. */
export const dateOf = (edtf: string): UncertainDate => {
  const date = known.get(edtf) ?? parseEdtf(edtf)
  known.set(edtf, date)
  return date
}

/** Said on the day of publication or in the month before. */
export const saidBefore = (published: number, random: Random): Said | null => {
  if (chance(random, unknownDayShare)) return null
  const day = dayAt(Math.max(0, published - (chance(random, 0.6) ? random.below(2) : random.below(30))))
  const isMonth = chance(random, monthShare)
  const edtf = isMonth ? day.slice(0, 7) : chance(random, yearShare) ? `${day.slice(0, 4)}~` : day
  const basis: DateBasis = edtf === day ? random.one(['STATED', 'RESOLVED']) : 'INFERRED'
  return { date: dateOf(edtf), basis, note: basis === 'INFERRED' ? 'the text gives no day' : null }
}
