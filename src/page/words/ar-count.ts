// Counted nouns in Arabic.

const plural = new Intl.PluralRules('ar')
const number = new Intl.NumberFormat('ar-u-nu-arab')

/** The forms of a counted noun: one, two, a few (3–10), many (11–99), and the form for hundreds. */
export interface Noun {
  readonly zero: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}
export const counted = (n: number, noun: Noun): string => {
  const form = plural.select(n)
  return form === 'zero' || form === 'one' || form === 'two'
    ? noun[form]
    : `${number.format(n)} ${noun[form]}`
}
export const statements: Noun = {
  zero: 'لا أقوال',
  one: 'قول واحد',
  two: 'قولان',
  few: 'أقوال',
  many: 'قولًا',
  other: 'قول',
}
