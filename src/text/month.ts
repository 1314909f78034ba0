// The months of the Gregorian calendar by all the names that Arabic and English write, January first.

export const englishMonths = [
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
] as const

export const arabicMonths = [
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
] as const

/** كانون and تشرين come twice a year and say which after them. Folded; 1 is January. */
export const doubledMonths: ReadonlyMap<string, number> = new Map([
  ['كانون الاول', 12],
  ['كانون الثاني', 1],
  ['تشرين الاول', 10],
  ['تشرين الثاني', 11],
])
