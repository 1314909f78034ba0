// Arabic nouns of what is done, of what happens and of how much. They never speak, whatever their verb. Reports, studies,
// figures and meetings are not among them, because those do say things. Folded.
import { wordSet } from '../../text/word-set.ts'

export const deeds = wordSet(
  `زيارة جولة وقفة خطوة حادثة واقعة تجربة حريق انفجار انهيار انقطاع غضب انتباهي انتباهه انتباهها نظري نظره نظرها حجم كمية
  نسبة مرمى إنجاز إنجازات نجاح نجاحات`,
  'ال',
)
/** Verbal nouns, without the article because with it they may be names. */
export const happenings = wordSet(
  'حدوث وقوع هطول غياب مقتل وفاة ارتفاع انخفاض تراجع زيادة ظهور اندلاع نشوب تدني',
)
