// How Arabic news says when: weekdays, months by all three of their names, and the words that count from today. Folded.
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import type { DateWords } from '../date-words.ts'
import { numbersOf } from '../month-names.ts'
import { arabicMonths } from './months.ts'

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, i) => names.split(' ').map((name) => [fold(name), i] as const)))

/** *يومين*, *ثلاثة أيام*, *3 أسابيع*, each in days. */
const spans = new Map<string, number>(
  [
    ['يوم', 1],
    ['يومين', 2],
    ['أسبوع', 7],
    ['أسبوعين', 14],
    ...['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'].flatMap((number, i) =>
      [number, String(i + 3)].flatMap((count): [string, number][] => [
        [`${count} أيام`, i + 3],
        [`${count} أسابيع`, 7 * (i + 3)],
      ]),
    ),
  ].map(([span, days]) => [fold(String(span)), Number(days)]),
)

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
  ago: wordSet('قبل'),
  agoNot: wordSet('من على'),
  spans,
  qualifierFirst: false,
}

/** Months of all calendars, each by its first word. */
export const months: ReadonlySet<string> = new Set([
  ...arabicDates.months.keys(),
  ...[...arabicDates.doubled.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...wordSet('محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذي ذو القعدة الحجة'),
])
