// Numbers in words, Arabic and English, folded: what each word is worth, and what it does to the number before it.
import { fold } from '../../text/fold.ts'

/**
 * ADD: a part that is added (*three*, *ثلاثون*). TIMES: multiplies what comes before it (*hundred*, *مليون*); alone it
 * is one of them. SHARE: a part of one (*third*, *نصف*), which is not a number without what comes before it.
 */
export interface Numeral {
  readonly does: 'ADD' | 'TIMES' | 'SHARE'
  readonly worth: number
}

const table = new Map<string, Numeral>()
/** Keeps a word's first entry: what comes later in this file never replaces what came before. */
const put = (does: Numeral['does'], worth: number, words: string): void => {
  for (const word of words.split(' ')) if (!table.has(fold(word))) table.set(fold(word), { does, worth })
}
const inSteps = (words: string, first: number, step: number): void => {
  for (const [i, word] of words.split(' ').entries()) put('ADD', first + i * step, word)
}

inSteps('zero one two three four five six seven eight nine ten eleven twelve', 0, 1)
inSteps('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1)
inSteps('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
put('TIMES', 12, 'dozen')
put('TIMES', 100, 'hundred')
put('TIMES', 1000, 'thousand')
put('TIMES', 1e6, 'million mn')
put('TIMES', 1e9, 'billion bn')
put('TIMES', 1e12, 'trillion tn')
put('SHARE', 1 / 2, 'half halves نصف النصف')
put('SHARE', 1 / 3, 'third thirds ثلث الثلث')
put('SHARE', 1 / 4, 'quarter quarters fourth fourths ربع الربع')
put('SHARE', 1 / 5, 'fifth fifths')
put('SHARE', 1 / 10, 'tenth tenths')
put('SHARE', 1 / 3, 'أثلاث')
put('SHARE', 1 / 4, 'أرباع')
put('SHARE', 1 / 5, 'أخماس')
put('SHARE', 1 / 10, 'أعشار')
put('SHARE', 2 / 3, 'ثلثا ثلثي ثلثان ثلثين الثلثان الثلثين')

inSteps('واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة', 1, 1)
inSteps('واحدة اثنتان ثلاث أربع خمس ست سبع ثمان تسع عشر', 1, 1)
put('ADD', 1, 'أحد إحدى')
put('ADD', 2, 'اثنين اثنتين اثنا اثنتا اثني اثنتي')
put('ADD', 8, 'ثماني')
inSteps('عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون', 20, 10)
inSteps('عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين', 20, 10)
put('TIMES', 100, 'مئة مائة مئات')
put('ADD', 200, 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي')
for (const [i, unit] of 'ثلاث أربع خمس ست سبع ثمان تسع'.split(' ').entries())
  for (const hundred of ['مئة', 'مائة']) put('ADD', 300 + i * 100, `${unit}${hundred}`)
put('ADD', 800, 'ثمانيمئة ثمانيمائة')
put('TIMES', 1000, 'ألف ألفا آلاف')
put('TIMES', 1e6, 'مليون مليونا ملايين المليون')
put('TIMES', 1e9, 'مليار مليارا مليارات المليار بليون')
put('TIMES', 1e12, 'تريليون تريليونا تريليونات ترليون')
put('ADD', 2000, 'ألفان ألفين ألفا ألفي')
put('ADD', 2e6, 'مليونان مليونين مليونا مليوني')
put('ADD', 2e9, 'ملياران مليارين ملياري')
put('ADD', 2e12, 'تريليونان تريليونين')

/** Words that mean many, but no number: *hundreds*, or *آلاف* and *أرباع* if nothing is counted before them. */
const many = new Set('مئات آلاف ملايين مليارات تريليونات أثلاث أرباع أخماس أعشار'.split(' ').map(fold))
export const isMany = (folded: string): boolean => many.has(folded)

/** Undefined for a word that is not a number. */
export const numeralOf = (folded: string): Numeral | undefined => table.get(folded)
/** In letters: a numeral without the *and* attached to it is never shorter. */
const shortest = 2
/** What an Arabic word with an *and* attached to it adds to the number before it: *وخمسون*. */
export const joinedNumeralOf = (folded: string): Numeral | undefined =>
  folded.startsWith('و') && folded.length > shortest ? table.get(folded.slice(1)) : undefined

/** What a number is counted in, if that makes another number of it: *$5* is not *€5*, *5%* is not *5*. */
const measures = new Map<string, string>()
const measured = (measure: string, words: string): void => {
  for (const word of words.split(' ')) measures.set(fold(word), measure)
}
measured('percent', '% ٪ ﹪ percent pc بالمئة بالمائة')
measured('dollar', '$ dollar dollars usd دولار دولارا دولارات دولارين')
measured('euro', '€ euro euros eur يورو')
measured('pound', '£ pound pounds sterling gbp جنيه جنيها جنيهات')
measured('yen', '¥ yen ين')
measured('yuan', 'yuan renminbi يوان')
measured('rouble', '₽ rouble roubles ruble rubles روبل روبلا')
measured('riyal', '﷼ riyal riyals rial rials ريال ريالا ريالات')
measured('dinar', 'dinar dinars دينار دينارا دنانير')
measured('dirham', 'dirham dirhams درهم درهما دراهم')
measured('shekel', '₪ shekel shekels شيكل شيكلا')
measured('lira', '₺ lira liras ليرة ليرات')
measured('rupee', '₹ rupee rupees روبية روبيات')
measured('franc', 'franc francs فرنك فرنكا')
measured('won', '₩ وون')
measured('krone', 'krone kroner krona kronor كرونة كرونات')

export const measureOf = (folded: string): string | undefined => measures.get(folded)
/** Marks that a number is counted in; they are not words. */
export const measureMark = /[$€£¥₽﷼₪₺₹₩%٪﹪]/u
/** *per cent*, *في المئة*: two words that count as one. */
export const isPerCent = (first: string, second: string): boolean =>
  (first === 'per' && second === 'cent') ||
  (first === fold('في') && (second === fold('المئة') || second === fold('المائة')))
