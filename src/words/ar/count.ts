// Counted nouns in Arabic.
import { numberIn } from '../format.ts'

const plural = new Intl.PluralRules('ar')

/** The forms of a counted noun: none, one, two, a few (3–10), many (11–99), and the form for hundreds. */
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
    : `${numberIn('ar', n)} ${noun[form]}`
}

export const drafts: Noun = {
  zero: 'لا مسودات',
  one: 'مسودة واحدة',
  two: 'مسودتان',
  few: 'مسودات',
  many: 'مسودة',
  other: 'مسودة',
}

export const statements: Noun = {
  zero: 'لا أقوال',
  one: 'قول واحد',
  two: 'قولان',
  few: 'أقوال',
  many: 'قولًا',
  other: 'قول',
}
