// The months of the Gregorian calendar by all their names in English, January first.
import { wordSet } from '../../text/word-set.ts'
import type { MonthNames } from '../month-names.ts'

export const englishMonths: MonthNames = {
  names: [
    'january jan',
    'february feb',
    'march',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  doubled: new Map(),
  // In running text it is no month.
  alone: new Map([['mar', 3]]),
  fillers: wordSet('of the'),
}
