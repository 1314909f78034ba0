// Counted nouns in English.
import { numberIn } from '../format.ts'

const plural = new Intl.PluralRules('en')

export const many = (n: number, one: string, other: string): string =>
  `${numberIn('en', n)} ${plural.select(n) === 'one' ? one : other}`
