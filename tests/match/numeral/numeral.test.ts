// Numbers as people write them → the value and what is counted. Rows with one value stand together: all of them are one
// number to a reader, in digits and words, in either script.
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/match/word.ts'

/** Each number of a text: its value, with what it is counted in. */
const numbersIn = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ kind }) => kind === 'NUMBER')
    .map(({ value, measure }) => (measure ? `${value} ${measure}` : value))

type Table = Readonly<Record<string, readonly string[]>>

const wholes: Table = {
  '3': ['3', '٣', '۳', 'three', 'ثلاثة', 'ثلاث'],
  '8': ['8', '٨', 'eight', 'ثمانية', 'ثمان', 'ثماني'],
  '11': ['eleven', 'أحد عشر', 'إحدى عشرة'],
  '12': ['12', 'twelve', 'a dozen', 'اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'twelve (12)', 'اثنا عشر (12)'],
  '17': ['17', 'seventeen', 'سبعة عشر', 'سبع عشرة', 'و17', 'وسبع عشرة', 'لـ17', 'بـ١٧'],
  '21': ['twenty-one', 'twenty one', 'واحد وعشرون', 'أحد وعشرون', 'إحدى وعشرين'],
  '24': ['two dozen', 'twenty-four', 'أربعة وعشرون', 'أربع وعشرين'],
  '105': ['105', 'one hundred and five', 'a hundred and five', 'مئة وخمسة', 'مائة وخمس'],
  '300': ['three hundred', 'ثلاثمئة', 'ثلاثمائة', 'ثلاث مئة', '٣٠٠'],
  '800': ['eight hundred', 'ثمانمئة', 'ثمانيمائة', 'ثماني مئة'],
  '1967': ['1967', '١٩٦٧', 'ألف وتسعمئة وسبعة وستون'],
  '2500': ['2,500', '2 500', '2.5k', '٢٬٥٠٠', 'two thousand five hundred', 'ألفان وخمسمئة', 'ألفين وخمسمائة'],
  '3500': ['ثلاثة آلاف وخمسمئة', 'three thousand five hundred'],
  '15000': ['fifteen thousand', 'خمسة عشر ألفا', '15 ألفاً', '15 thousand'],
  '35000': ['thirty-five thousand', 'خمسة وثلاثون ألفا', '35,000', '٣٥ ألف'],
  '200000': ['two hundred thousand', 'مئتا ألف', 'مئتي ألف', '200 ألف'],
  '570000': ['خمسمئة وسبعون ألفا', 'five hundred and seventy thousand'],
  '500000': ['half a million', 'نصف مليون', '0.5 million', '500k'],
  '1000000': ['a million', 'one million', 'مليون', '1m', '1 million'],
  '1500000': [
    ...['1 500 000', '1.5 million', '1,5 million', '١٫٥ مليون', '1.5m', 'one and a half million'],
    ...['a million and a half', 'مليون ونصف', 'مليون ونصف المليون', 'مليون ونصف مليون'],
  ],
  '2000000': ['two million', 'مليونان', 'مليوني', '2 مليون', '2mn'],
  '2500000': ['two and a half million', 'مليونان ونصف', 'مليونين ونصف المليون', '2.5 ملايين'],
  '3200000': ['three million two hundred thousand', 'ثلاثة ملايين ومئتا ألف', '3.2 million'],
  '4000000000': ['four billion', '4bn', 'أربعة مليارات', '4 مليارات'],
  '2000000000000': ['two trillion', '2tn', 'تريليونان'],
}

const shares: Table = {
  '0.5': ['half', 'نصف', '1/2', '٠٫٥'],
  '0.25': ['a quarter', 'one quarter', 'ربع', '1/4'],
  '0.2': ['a fifth of them', 'one fifth', '1/5'],
  '0.333333333333': ['a third', 'one third', 'ثلث', '1/3', 'a third of it'],
  '0.666666666667': ['two thirds', 'two-thirds', 'ثلثا', 'ثلثي', 'الثلثين', 'الثلثان', '2/3'],
  '0.75': ['three quarters', 'three-quarters', 'ثلاثة أرباع', '3/4'],
  '0.6': ['three fifths', 'ثلاثة أخماس', '3/5'],
  '2.5': ['2.5', '2,5', 'two and a half', '٢٫٥', 'اثنان ونصف'],
}

const measured: Table = {
  '5 percent': ['5%', '٥٪', '5 percent', 'five per cent', '5 بالمئة', 'خمسة في المئة', '5 في المائة', '5 %'],
  '5 dollar': ['$5', '5 dollars', 'five US dollars', '5$', '5 دولارات', 'خمسة دولارات', 'US$5'],
  '5 euro': ['€5', '5 €', 'five euros', '5 يورو'],
  '5 pound': ['£5', 'five pounds', '5 جنيهات'],
  '5000000 pound': ['£5m', '5 million pounds', 'خمسة ملايين جنيه'],
  '40000 dollar': ['$40,000', '40 ألف دولار', 'أربعون ألف دولار', '$40k'],
  '20 dinar': ['20 dinars', '20 دينارا', 'عشرون ديناراً'],
  '100 riyal': ['100 riyals', 'مئة ريال', '١٠٠ ريال'],
  '300': ['300 soldiers', '300 جندي'],
}

const cases = (table: Table) =>
  Object.entries(table).flatMap(([value, texts]) => texts.map((text) => [value, text] as const))

describe('a number', () => {
  it.each(cases(wholes))('is %s: %s', (value, text) => {
    expect(numbersIn(text)).toEqual([value])
  })

  it.each(cases(shares))('is a share of one, %s: %s', (value, text) => {
    expect(numbersIn(text)).toEqual([value])
  })

  it.each(cases(measured))('is counted in something: %s, %s', (value, text) => {
    expect(numbersIn(text)).toEqual([value])
  })

  it.each([
    ['five or six', ['5', '6']],
    ['three and four', ['3', '4']],
    ['ثلاثة وأربعة', ['3', '4']],
    ['خمسة أو ستة', ['5', '6']],
    ['3 and 5', ['3', '5']],
    ['between twenty and thirty', ['20', '30']],
    ['بين عشرين وثلاثين', ['20', '30']],
    ['1/3/2026', ['1', '3', '2026']],
    ['24/7', ['24', '7']],
    ['We have three. Hundred names follow', ['3', '100']],
    ['لدينا ثلاثة. مئة اسم', ['3', '100']],
    ['5 dollars and 20 cents', ['5 dollar', '20']],
    ['between 40% and 50%', ['40 percent', '50 percent']],
    ['بين 40% و50%', ['40 percent', '50 percent']],
    ['twelve (13)', ['12', '13']],
    ['a hundred. And five', ['100', '5']],
    ['the years 1948 1967', ['1948', '1967']],
  ])('is one of several: %s', (text, values) => {
    expect(numbersIn(text)).toEqual(values)
  })

  it.each([
    ['12:30', ['12:30']],
    ['the 1990s', ['1990s']],
    ['the 3rd man', ['#3']],
    ['the 21st century', ['#21']],
  ])('that counts nothing keeps its form: %s', (text, values) => {
    expect(numbersIn(text)).toEqual(values)
  })

  it.each([
    ['the third man'],
    ['a third man'],
    ['the third quarter'],
    ['hundreds of people'],
    ['مئات الأشخاص'],
    ['آلاف الجنود'],
    ['ملايين الناس'],
    ['لم يأت أحد'],
    ['إحدى القرى'],
    ['لا أحد'],
    ['a year'],
    ['العشرات'],
    ['أرباع'],
    ['thousands'],
  ])('is not in %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })
})
