// The months of the Gregorian calendar by all their names in Arabic and English, January first.

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

/** كانون and تشرين are two months each; the word after them says which. Folded; 1 is January. */
export const doubledMonths: ReadonlyMap<string, number> = new Map([
  ['كانون الاول', 12],
  ['كانون الثاني', 1],
  ['تشرين الاول', 10],
  ['تشرين الثاني', 11],
])
