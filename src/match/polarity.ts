// Verbs that reverse what they report: somebody who *denied that it rains* has not said that it rains.
import { fold } from '../text/fold.ts'
import { unitsOf } from '../text/unit.ts'
import { wordSet } from '../text/word-set.ts'
import { negations } from './lexicon.ts'

const denials = wordSet(
  `نفى نفت نفوا نفيا ينفي تنفي ينفون نافيا نافية نافين نفيه نفيها أنكر أنكرت أنكروا ينكر تنكر منكرا منكرة استبعد استبعدت
  استبعدوا يستبعد تستبعد مستبعدا مستبعدة دحض دحضت يدحض كذب كذبت يكذب فند فندت يفند مفندا
  deny denied denies denying refute refuted refutes refuting rebut rebutted rebuts dispute disputed disputes disputing
  reject rejected rejects rejecting dismiss dismissed dismisses dismissing doubt doubted doubts doubting refuse refused
  refuses refusing رفض رفضت رفضوا يرفض ترفض رافضا رافضة شكك شككت يشكك مشككا
  repudiate repudiated repudiates disavow disavowed disavows`,
)

/** Whether a cue reports that something is not so. A statement without a cue has null. */
export const isDenial = (cue: string | null): boolean => cue !== null && denials.has(fold(cue.trim()))

const sayings = wordSet(
  `قال قالت قالوا قالا يقول تقول يقولون قائلا قائلة قوله قولها أضاف أضافت يضيف مضيفا مضيفة أكد أكدت يؤكد تؤكد مؤكدا مؤكدة أعلن
  أعلنت يعلن تعلن معلنا صرح صرحت يصرح مصرحا أوضح أوضحت يوضح موضحا ذكر ذكرت يذكر تذكر أشار أشارت يشير مشيرا مشيرة لفت لفتت
  لافتا بين مبينا شدد شددت يشدد مشددا كشف كشفت يكشف تابع تابعت كتب كتبت يكتب رأى رأت يرى ترى اعتبر اعتبرت يعتبر وفقا بحسب حسب وفق
  say says said saying tell tells told state states stated add adds added announce announces announced declare declared
  declares note notes noted explain explained explains confirm confirmed confirms stress stressed insist insisted insists
  argue argued argues claim claimed claims assert asserted write wrote writes tweet tweeted report reported reports according
  reply replied answer answered remark remarked comment commented`,
)

/** Whether a cue only reports words: no promise, no doubt, no demand. True for a name and a colon. */
export const isPlainSaying = (cue: string | null): boolean => {
  const units = unitsOf(cue ?? '')
  return units.length === 0 || units.some(({ folded }) => sayings.has(folded))
}

/** Whether the text around words says they were not said: *never said*, *لم يقل*, *it is not true that he said*. */
export const isNegated = (around: string): boolean => {
  const units = unitsOf(around)
  return units.some(
    ({ folded }, i) => negations.has(folded) || (folded === 'ما' && sayings.has(units[i + 1]?.folded ?? '')),
  )
}
