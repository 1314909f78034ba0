// Arabic words next to the name of a body that are not part of it. Folded.
import { wordSet } from '../../text/word-set.ts'

/** *عدد كبير من التجار*: the traders. */
export const quantities = wordSet('عدد مجموعة جمع حشد')
/** Sources without a name: their place is not part of what they are called. */
export const sources = wordSet('مصدر مصادر دبلوماسي دبلوماسيون باحثون خبراء')
/** Nouns whose bare foreign complement is a name by itself: *شركة Sprint*, *نادي هيرتا برلين*. */
export const namedByThemselves = wordSet('شركة نادي سلسلة مجموعة مصرف بنك')
/** Participles that say whom a body belongs to or what it is about, each with a complement. */
export const attributes = wordSet(
  `المنتمي المنتمية المكلف المكلفة المناصر المناصرة الموالي الموالية المؤيد المؤيدة المدعوم المدعومة المملوك المملوكة
  التابع التابعة المتمركز المتمركزة المعروف المعروفة المتحالف المتحالفة المرتبط المرتبطة المتاخم المتاخمة`,
)
export const then = wordSet('حينذاك آنذاك حينئذ وقتذاك وقتها حينها')
export const atTimes = wordSet('بتاريخ للمرة وللمرة')
