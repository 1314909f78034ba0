// What comes before Arabic words that are spelled like a form of a verb of saying and are none. Folded.
import { wordSet } from '../../text/word-set.ts'

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
