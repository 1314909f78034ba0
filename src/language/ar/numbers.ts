// Numbers in words and currencies in Arabic.
import { measured, type NumberWords, numeralTable } from '../number-words.ts'
import { wordSet } from '../../text/word-set.ts'

const { table, put, inSteps } = numeralTable()
put('SHARE', 1 / 2, 'نصف النصف')
put('SHARE', 1 / 3, 'ثلث الثلث')
put('SHARE', 1 / 4, 'ربع الربع')
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

export const arabicNumbers: NumberWords = {
  numerals: table,
  many: wordSet('مئات آلاف ملايين مليارات تريليونات أثلاث أرباع أخماس أعشار'),
  joined: 'و',
  perCent: [
    ['في', 'المئة'],
    ['في', 'المائة'],
  ],
  measures: measured([
    ['percent', 'بالمئة بالمائة'],
    ['dollar', 'دولار دولارا دولارات دولارين'],
    ['euro', 'يورو'],
    ['pound', 'جنيه جنيها جنيهات'],
    ['yen', 'ين'],
    ['yuan', 'يوان'],
    ['rouble', 'روبل روبلا'],
    ['riyal', 'ريال ريالا ريالات'],
    ['dinar', 'دينار دينارا دنانير'],
    ['dirham', 'درهم درهما دراهم'],
    ['shekel', 'شيكل شيكلا'],
    ['lira', 'ليرة ليرات'],
    ['rupee', 'روبية روبيات'],
    ['franc', 'فرنك فرنكا'],
    ['won', 'وون'],
    ['krone', 'كرونة كرونات'],
  ]),
}
