// The months of the Gregorian calendar by all their names in Arabic, January first.
import { wordSet } from '../../text/word-set.ts'
import type { MonthNames } from '../month-names.ts'

export const arabicMonths: MonthNames = {
  names: [
    'يناير',
    'فبراير شباط',
    'مارس آذار',
    'أبريل نيسان إبريل',
    'مايو أيار',
    'يونيو حزيران يونيه',
    'يوليو تموز يوليه',
    'أغسطس آب',
    'سبتمبر أيلول',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  // كانون and تشرين are two months each; the word after them says which.
  doubled: new Map([
    ['كانون الاول', 12],
    ['كانون الثاني', 1],
    ['تشرين الاول', 10],
    ['تشرين الثاني', 11],
  ]),
  alone: new Map(),
  fillers: wordSet('من شهر عام سنة م'),
}
