// Counted nouns in English.

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en')

export const many = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`
