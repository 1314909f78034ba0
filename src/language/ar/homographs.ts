// Arabic verbs of saying with forms that are spelled like other words, and what comes before those words. Folded, except
// the verbs, which are as in their rows.
import { wordSet } from '../../text/word-set.ts'

/**
 * Verbs whose past is spelled like a noun: verbal nouns of the first form (*نقل*, *عرض*, *وصف*) and of the fifth (*توقع*,
 * *تعهد*), a face (*وجه*), a foot (*قدم*), a matter (*أمر*), a text (*نص*).
 */
export const likeNouns: ReadonlySet<string> = new Set(
  `نقل عرض وصف طلب رفض رد شرح نص شكر ذكر قدر كشف رفع نشر وعد وجه قدم أمر توقع تعهد تذكر تحدث توعد تعجب تذمر تفاخر
  توصل عد بث حث حض جزم نفى وجد زعم شجب دحض خلص ختم أمل أسف ردد`.split(/\s+/u),
)
/** Verbs whose participle is spelled like a noun (*مقترحاً*, *متهماً*, *مهاجماً*, *مقدماً*): they report only after a mark. */
export const likeParticiples: ReadonlySet<string> = new Set(
  'اقترح اتهم هاجم قدم طلب رفع حمّل توقع خاطب ثمن قدر وجه بين'.split(' '),
)
/** Verbs whose past is always another word in news: a number (*عدد*), after (*عقب*). */
export const neverPast: ReadonlySet<string> = new Set(['عدّد', 'عقب'])
/** Verbs and particles that need a noun: *تم نقل*, *يمكن توقع*, *عدم ذكر*, *كرة قدم*. */
export const light = wordSet(
  `تم يتم تمت ستتم سيتم يمكن يمكنه يمكنها ممكن الممكن يجب ينبغي جرى يجري جار يستطيع تستطيع يستطيعون حاول يحاول تحاول قرر
  قررت يريد تريد بدأ بدأت يبدأ تبدأ رفض رفضت قبل قبلت دون بدون عدم غير أي كل هذا ذلك نحو تحت فوق ضد حق إعادة إمكانية
  إمكان استحق استوجب يستدعي يتطلب تتطلب واصل واصلت شهد شهدت شهدا كرة`,
)
/** Prepositions. */
export const governing = wordSet(
  `في من على عن عقب بعد قبل خلال أثناء حول أمام لدى عبر ضمن مع بين عند إلى ضد تجاه بشأن بخصوص حيال إزاء بسبب نتيجة بهدف
  بمناسبة وسط رغم برغم إثر جراء بعيد قبيل لأجل بغرض بغية`,
)
/** Channels that words come through, after *عبر*. */
export const channels = wordSet(
  `حساب صفحة تغريدة تغريدات تويتر فيسبوك إنستغرام انستقرام سناب هاتف جوال بريد إنترنت موقع منصة منصات وسائل وسيلة برنامج
  تطبيق شاشة شاشات أثير إذاعة مواقع حدود منفذ معبر بوابة طريق مشاركة خدمة شبكة نظام`,
  'ال',
)
export const stressed = wordSet('أهمية ضرورة')
