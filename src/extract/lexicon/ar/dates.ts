// How Arabic news says when: weekdays, months by all three of their names, and the words that count from today. Folded.
import { fold } from '../../../text/fold.ts'
import { arabicMonths, doubledMonths } from '../../../text/month.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { DateWords } from '../../date.ts'

const numbered = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, i) => names.split(' ').map((name) => [fold(name), i + first] as const)))

export const arabicDates: DateWords = {
  weekdays: numbered(['الأحد', 'الاثنين الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'], 0),
  months: numbered(arabicMonths, 1),
  doubled: doubledMonths,
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
