// Verbs that turn what they report round: who *denied that it rains* has not said that it rains.
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'

const denials = wordSet(
  `نفى نفت نفوا نفيا ينفي تنفي ينفون نافيا نافية نافين نفيه نفيها أنكر أنكرت أنكروا ينكر تنكر منكرا منكرة استبعد استبعدت
  استبعدوا يستبعد تستبعد مستبعدا مستبعدة دحض دحضت يدحض كذب كذبت يكذب فند فندت يفند مفندا
  deny denied denies denying refute refuted refutes refuting rebut rebutted rebuts dispute disputed disputes disputing
  repudiate repudiated repudiates disavow disavowed disavows`,
)

/** Whether a cue reports what is said not to be so; null for a statement without a cue. */
export const isDenial = (cue: string | null): boolean => cue !== null && denials.has(fold(cue.trim()))
