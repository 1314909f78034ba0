// Arabic nouns that decide whether anybody says something: those that never speak, whatever their verb (reports, studies,
// figures and meetings do), those with which somebody orders, and those before a list. Folded.
import { wordSet } from '../../text/word-set.ts'

/** What is done, and how much of something there is. */
export const deeds = wordSet(
  `زيارة جولة وقفة خطوة حادثة واقعة تجربة حريق انفجار انهيار انقطاع غضب انتباهي انتباهه انتباهها نظري نظره نظرها حجم كمية
  نسبة مرمى إنجاز إنجازات نجاح نجاحات`,
  'ال',
)

/** What happens: verbal nouns, without the article because with it they may be names. */
export const happenings = wordSet(
  'حدوث وقوع هطول غياب مقتل وفاة ارتفاع انخفاض تراجع زيادة ظهور اندلاع نشوب تدني',
)

/** What is ordered with them follows after ب (*لتوجيهات الأمير بفتح الجسر*). */
export const orders = wordSet('توجيه توجيهات أوامر تعليمات')

/** Between the owner of an order and what is ordered (*أوامر الأمير الكريمة القاضية بفتح الجسر*). */
export const issued = wordSet('القاضية القاضي الكريمة السامية الصريحة')

/** *The following*, after the noun for what is listed. */
export const following = wordSet('التالية التالي الآتية الآتي')

/** How many things are listed, from three to ten, before the noun. */
export const fewThings = wordSet(
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'].flatMap((one) => [one, `${one}ة`]).join(' '),
)
/** Where people say something, after في and the speaker (*رنا العقاد في تصريح: …*). */
export const occasions = wordSet(
  'تصريح تصريحات مقابلة حديث حوار بيان كلمة مؤتمر تغريدة خطاب منشور لقاء مداخلة تعليق اتصال تسجيل',
)
