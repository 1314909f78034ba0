// The words with which English news says when. Folded.
import { wordSet } from '../../text/word-set.ts'
import type { DateWords } from '../date-words.ts'
import { numbersOf } from '../month-names.ts'
import { englishMonths } from './months.ts'

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, i) => names.split(' ').map((name) => [name, i] as const)))

export const englishDates: DateWords = {
  weekdays: numbered([
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thurs',
    'friday fri',
    'saturday',
  ]),
  months: new Map(numbersOf(englishMonths)),
  doubled: new Map(),
  today: wordSet('today tonight'),
  yesterday: wordSet('yesterday'),
  earlier: wordSet(''),
  past: wordSet('last past previous'),
  present: wordSet('this'),
  year: wordSet('year'),
  month: wordSet('month'),
  week: wordSet('week'),
  inYear: wordSet('in'),
  qualifierFirst: true,
}
