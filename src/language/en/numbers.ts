// Numbers in words and currencies in English, with the signs that every language has.
import { measured, type NumberWords, numeralTable } from '../number-words.ts'

const { table, put, inSteps } = numeralTable()
inSteps('zero one two three four five six seven eight nine ten eleven twelve', 0, 1)
inSteps('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1)
inSteps('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
put('TIMES', 12, 'dozen')
put('TIMES', 100, 'hundred')
put('TIMES', 1000, 'thousand')
put('TIMES', 1e6, 'million mn')
put('TIMES', 1e9, 'billion bn')
put('TIMES', 1e12, 'trillion tn')
put('SHARE', 1 / 2, 'half halves')
put('SHARE', 1 / 3, 'third thirds')
put('SHARE', 1 / 4, 'quarter quarters fourth fourths')
put('SHARE', 1 / 5, 'fifth fifths')
put('SHARE', 1 / 10, 'tenth tenths')

export const englishNumbers: NumberWords = {
  numerals: table,
  many: new Set(),
  perCent: [['per', 'cent']],
  measures: measured([
    ['percent', '% ٪ ﹪ percent pc'],
    ['dollar', '$ dollar dollars usd'],
    ['euro', '€ euro euros eur'],
    ['pound', '£ pound pounds sterling gbp'],
    ['yen', '¥ yen'],
    ['yuan', 'yuan renminbi'],
    ['rouble', '₽ rouble roubles ruble rubles'],
    ['riyal', '﷼ riyal riyals rial rials'],
    ['dinar', 'dinar dinars'],
    ['dirham', 'dirham dirhams'],
    ['shekel', '₪ shekel shekels'],
    ['lira', '₺ lira liras'],
    ['rupee', '₹ rupee rupees'],
    ['franc', 'franc francs'],
    ['won', '₩'],
    ['krone', 'krone kroner krona kronor'],
  ]),
}
