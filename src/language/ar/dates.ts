// How Arabic news says when: weekdays, months by all three of their names, and the words that count from today. Folded.
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import type { DateWords } from '../date-words.ts'
import { numbersOf } from '../month-names.ts'
import { arabicMonths } from './months.ts'

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, i) => names.split(' ').map((name) => [fold(name), i] as const)))

export const arabicDates: DateWords = {
  weekdays: numbered(['الأحد', 'الاثنين الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']),
  months: new Map(numbersOf(arabicMonths)),
  doubled: arabicMonths.doubled,
  today: wordSet('اليوم الليلة'),
  yesterday: wordSet('أمس البارحة'),
  earlier: wordSet('الأول'),
  past: wordSet('الماضي الماضية الفائت المنصرم السابق'),
  present: wordSet('الحالي الجاري الحالية هذا'),
  year: wordSet('العام السنة عام سنة'),
  month: wordSet('الشهر شهر'),
  week: wordSet('الأسبوع'),
  qualifierFirst: false,
}

/** Months of all calendars, each by its first word. */
export const months: ReadonlySet<string> = new Set([
  ...arabicDates.months.keys(),
  ...[...arabicDates.doubled.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...wordSet('محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذي ذو القعدة الحجة'),
])
