// Arabic verbs of saying. A row is a verb as a dictionary has it; its other forms are made in ../../arabic/conjugate.ts.
// To teach the extractor a verb, add a row.

import { wordSet } from '../../../text/word-set.ts'
import type { StatementAct } from '../../act.ts'

/**
 * What follows the verb besides أن, a colon or a quotation mark:
 * a preposition before the content (`إلى`, `ب`, …), `object` for content as a direct object (نفى الخبر), `person` for a
 * direct object that is spoken to or about (طالب الحكومة بـ), which is never content, `pronoun` for one that is told from
 * the subject only when attached (حذرته من); `thanks` for verbs that report only with thanks, condolences and the like as
 * their object (قدم شكره), `claims` for those that report only with a claim as theirs (رفض الاتهامات, but not رفض العرض),
 * `blame` for the one that gives somebody the blame (حمّل الحكومة المسؤولية).
 */
export type Takes =
  | 'إلى'
  | 'على'
  | 'عن'
  | 'من'
  | 'في'
  | 'ب'
  | 'ل'
  | 'object'
  | 'person'
  | 'pronoun'
  | 'thanks'
  | 'claims'
  | 'blame'

export interface CueVerb {
  /** Third person masculine singular: past and present. */
  readonly past: string
  readonly present: string
  /** Active participle without ending, or null where news does not use it as a cue. */
  readonly participle: string | null
  readonly masdar: string | null
  readonly takes: readonly Takes[]
  /** `weak`: has other senses as common as saying; a cue only with أن, a colon or a quotation. */
  readonly weak: boolean
  /** What is done with the words, unless what the verb takes says otherwise (../../arabic/act.ts). */
  readonly act: StatementAct
  /** The noun that it takes tells the act, where that noun has one (*جدد دعوته*, *وجه تحذيراً*). */
  readonly carries: boolean
}

type Mark = 'weak' | 'carries' | StatementAct

const row = (
  past: string,
  present: string,
  participle: string | null,
  masdar: string | null,
  takes = '',
  ...marks: readonly Mark[]
): CueVerb => ({
  past,
  present,
  participle,
  masdar,
  takes: takes.split(' ').filter(Boolean) as Takes[],
  weak: marks.includes('weak'),
  act: marks.find((mark) => mark !== 'weak' && mark !== 'carries') ?? 'SAID',
  carries: marks.includes('carries'),
})

export const cueVerbs: readonly CueVerb[] = [
  // Saying and going on
  row('قال', 'يقول', 'قائل', 'قول'),
  row('أضاف', 'يضيف', 'مضيف', null),
  row('تابع', 'يتابع', 'متابع', null),
  row('أردف', 'يردف', 'مردف', null),
  row('استطرد', 'يستطرد', 'مستطرد', null),
  row('استدرك', 'يستدرك', 'مستدرك', null),
  row('أكمل', 'يكمل', null, null, '', 'weak'),
  row('واصل', 'يواصل', 'مواصل', null, '', 'weak'),
  row('مضى', 'يمضي', null, null, '', 'weak'),
  row('زاد', 'يزيد', null, null, '', 'weak'),
  row('ختم', 'يختم', null, null, '', 'weak', 'carries'),
  row('اختتم', 'يختتم', 'مختتم', null, '', 'weak', 'carries'),
  row('اكتفى', 'يكتفي', 'مكتفي', null, '', 'weak'),
  row('علق', 'يعلق', 'معلق', null, '', 'weak'),
  row('رد', 'يرد', null, null, '', 'weak'),
  row('أجاب', 'يجيب', 'مجيب', null, '', 'weak'),
  row('صرح', 'يصرح', 'مصرح', 'تصريح', 'ب'),
  row('تحدث', 'يتحدث', null, null, '', 'weak'),
  row('خاطب', 'يخاطب', 'مخاطب', null, 'person', 'weak'),
  row('هتف', 'يهتف', null, null, '', 'weak'),
  row('صاح', 'يصيح', 'صائح', null, '', 'weak'),
  row('صرخ', 'يصرخ', null, null, '', 'weak'),
  row('همس', 'يهمس', null, null, '', 'weak'),
  row('دافع', 'يدافع', null, null, '', 'weak'),
  row('عقب', 'يعقب', 'معقب', null, '', 'weak'),
  row('ردد', 'يردد', 'مردد', null, '', 'weak'),
  row('باح', 'يبوح', null, null, 'ب', 'weak'),
  row('سرد', 'يسرد', 'سارد', null, '', 'weak'),
  row('عدّد', 'يعدّد', 'معدّد', null, 'object', 'weak'),
  row('لخص', 'يلخص', 'ملخص', null, '', 'weak'),
  row('أفتى', 'يفتي', null, null, 'ب', 'weak'),
  row('أجمع', 'يجمع', 'مجمع', null, '', 'weak'),
  row('لاحظ', 'يلاحظ', 'ملاحظ', null, '', 'weak'),
  row('استنتج', 'يستنتج', 'مستنتج', null, '', 'weak'),
  row('ارتأى', 'يرتئي', null, null, '', 'weak'),
  row('أعاد', 'يعيد', 'معيد', null, '', 'weak', 'carries'),
  row('أصدر', 'يصدر', null, null, '', 'weak', 'carries'),
  row('أطلق', 'يطلق', 'مطلق', null, '', 'weak', 'carries'),
  row('كتب', 'يكتب', null, null, '', 'weak'),
  row('غرد', 'يغرد', null, null, '', 'weak'),
  row('نشر', 'ينشر', null, null, '', 'weak'),
  row('روى', 'يروي', null, null),
  row('شهد', 'يشهد', null, null, '', 'weak'),
  row('حكى', 'يحكي', null, null, '', 'weak'),
  row('كرر', 'يكرر', 'مكرر', null, '', 'weak', 'carries'),
  row('جدد', 'يجدد', 'مجدد', null, '', 'weak', 'carries'),
  row('شرح', 'يشرح', 'شارح', null, '', 'weak'),
  row('فسر', 'يفسر', 'مفسر', null, '', 'weak'),
  row('خلص', 'يخلص', null, null, 'إلى', 'weak'),
  row('جاء', 'يجيء', null, null, '', 'weak'),
  row('ورد', 'يرد', null, null, '', 'weak'),
  row('أدلى', 'يدلي', null, null, '', 'weak'),
  // Informing
  row('أعلن', 'يعلن', 'معلن', 'إعلان', 'عن object'),
  row('أوضح', 'يوضح', 'موضح', 'توضيح'),
  row('بين', 'يبين', 'مبين', null, '', 'weak'),
  row('أبان', 'يبين', null, null),
  row('ذكر', 'يذكر', 'ذاكر', null),
  row('أفاد', 'يفيد', 'مفيد', null, 'ب عن'),
  row('أخبر', 'يخبر', null, null, 'person ب'),
  row('أخطر', 'يخطر', null, null, 'person ب', 'weak'),
  row('أشعر', 'يشعر', null, null, 'person ب', 'weak'),
  row('أذاع', 'يذيع', null, null, '', 'weak'),
  row('أوحى', 'يوحي', 'موحي', null, 'ب', 'weak'),
  row('أبلغ', 'يبلغ', null, null, 'person'),
  row('أعلم', 'يعلم', null, null, '', 'weak'),
  row('طمأن', 'يطمئن', 'مطمئن', null, 'person إلى على'),
  row('كشف', 'يكشف', 'كاشف', null, 'عن'),
  row('أفصح', 'يفصح', 'مفصح', null, 'عن'),
  row('أشار', 'يشير', 'مشير', 'إشارة', 'إلى'),
  row('لفت', 'يلفت', 'لافت', null, 'person إلى'),
  row('نوه', 'ينوه', 'منوه', null, 'إلى ب', 'carries'),
  row('ألمح', 'يلمح', 'ملمح', null, 'إلى'),
  row('لمح', 'يلمح', null, null, 'إلى', 'weak'),
  row('ذكّر', 'يذكّر', 'مذكر', 'تذكير', 'ب', 'weak'),
  row('نقل', 'ينقل', 'ناقل', null, '', 'weak'),
  row('أورد', 'يورد', null, null, '', 'weak'),
  row('بث', 'يبث', null, null, '', 'weak'),
  row('أظهر', 'يظهر', null, null, 'object', 'weak'),
  row('أثبت', 'يثبت', null, null, 'object', 'weak'),
  row('دل', 'يدل', null, null, 'على', 'weak'),
  row('وجد', 'يجد', null, null, '', 'weak'),
  row('أثار', 'يثير', null, null, '', 'weak', 'carries'),
  row('بشر', 'يبشر', 'مبشر', null, 'person ب', 'weak'),
  row('تطرق', 'يتطرق', 'متطرق', null, '', 'weak'),
  row('عرض', 'يعرض', null, null, '', 'weak'),
  row('اقترح', 'يقترح', 'مقترح', 'اقتراح', 'object', 'DEMANDED'),
  row('قدم', 'يقدم', 'مقدم', null, 'thanks', 'weak', 'carries'),
  row('رفع', 'يرفع', 'رافع', null, 'thanks', 'weak', 'carries'),
  row('أزجى', 'يزجي', null, null, 'thanks', 'weak', 'carries'),
  row('أسدى', 'يسدي', null, null, 'thanks', 'weak', 'carries'),
  row('أهدى', 'يهدي', null, null, 'thanks', 'weak', 'carries'),
  row('خص', 'يخص', null, null, 'person', 'weak', 'EXPRESSED'),
  // Affirming and insisting
  row('أكد', 'يؤكد', 'مؤكد', 'تأكيد', 'على object'),
  row('شدد', 'يشدد', 'مشدد', 'تشديد', 'على'),
  row('ركز', 'يركز', null, null, '', 'weak'),
  row('أصر', 'يصر', 'مصر', null, '', 'weak'),
  row('جزم', 'يجزم', 'جازم', null, 'ب'),
  row('أقسم', 'يقسم', null, null, '', 'weak'),
  row('أيد', 'يؤيد', null, null, '', 'weak', 'EXPRESSED'),
  row('اعتبر', 'يعتبر', 'معتبر', null),
  row('رأى', 'يرى', null, null),
  row('عد', 'يعد', 'عاد', null, '', 'weak'),
  row('ذهب', 'يذهب', null, null, '', 'weak'),
  row('زعم', 'يزعم', 'زاعم', 'زعم'),
  row('ادعى', 'يدعي', 'مدعي', 'ادعاء', 'object'),
  row('أقر', 'يقر', null, 'إقرار', 'ب'),
  row('اعترف', 'يعترف', 'معترف', 'اعتراف', 'ب'),
  row('توقع', 'يتوقع', 'متوقع', 'توقع', 'object'),
  row('تنبأ', 'يتنبأ', 'متنبئ', null, 'ب'),
  row('رجح', 'يرجح', 'مرجح', null, 'object'),
  row('قدر', 'يقدر', null, null, '', 'weak'),
  row('تذكر', 'يتذكر', null, null, '', 'weak'),
  row('استبعد', 'يستبعد', 'مستبعد', 'استبعاد', 'object', 'weak'),
  row('استغرب', 'يستغرب', 'مستغرب', null, 'object', 'EXPRESSED'),
  row('تساءل', 'يتساءل', 'متسائل', null, 'عن', 'ASKED'),
  row('استفسر', 'يستفسر', 'مستفسر', 'استفسار', 'عن', 'ASKED'),
  row('توصل', 'يتوصل', null, null, '', 'weak'),
  row('أرجع', 'يرجع', 'مرجع', null, 'object', 'weak'),
  row('عزا', 'يعزو', 'عازي', null, 'object'),
  row('برر', 'يبرر', 'مبرر', null, '', 'weak'),
  // Denying
  row('نفى', 'ينفي', 'نافي', 'نفي', 'object', 'DENIED'),
  row('أنكر', 'ينكر', 'منكر', 'إنكار', 'object', 'DENIED'),
  row('فند', 'يفند', 'مفند', null, 'object', 'DENIED'),
  row('دحض', 'يدحض', null, null, 'object', 'DENIED'),
  row('كذب', 'يكذب', 'مكذب', null, 'object', 'weak', 'DENIED'),
  row('تعجب', 'يتعجب', 'متعجب', null, 'من', 'EXPRESSED'),
  row('رفض', 'يرفض', 'رافض', null, 'claims', 'weak', 'DENIED'),
  // Blaming
  row('اتهم', 'يتهم', 'متهم', 'اتهام', 'person ب'),
  row('حمّل', 'يحمل', 'محمل', null, 'person blame', 'weak'),
  row('انتقد', 'ينتقد', 'منتقد', 'انتقاد', 'object', 'EXPRESSED'),
  row('سخر', 'يسخر', null, null, 'من', 'weak', 'EXPRESSED'),
  row('تهكم', 'يتهكم', null, null, 'على', 'EXPRESSED'),
  row('وبخ', 'يوبخ', 'موبخ', null, 'person', 'weak', 'EXPRESSED'),
  row('عاتب', 'يعاتب', null, null, 'person', 'weak', 'EXPRESSED'),
  row('هاجم', 'يهاجم', 'مهاجم', null, '', 'weak', 'EXPRESSED'),
  row('ندد', 'يندد', 'مندد', 'تنديد', 'ب', 'EXPRESSED'),
  row('استنكر', 'يستنكر', 'مستنكر', 'استنكار', 'object', 'EXPRESSED'),
  row('شجب', 'يشجب', 'شاجب', null, 'object', 'EXPRESSED'),
  row('أدان', 'يدين', null, 'إدانة', 'object', 'EXPRESSED'),
  row('دان', 'يدين', null, null, 'object', 'EXPRESSED'),
  row('استهجن', 'يستهجن', 'مستهجن', null, 'object', 'EXPRESSED'),
  row('شكا', 'يشكو', 'شاكي', null, 'من', 'EXPRESSED'),
  row('اشتكى', 'يشتكي', 'مشتكي', null, 'من', 'EXPRESSED'),
  row('تذمر', 'يتذمر', 'متذمر', null, 'من', 'EXPRESSED'),
  row('احتج', 'يحتج', 'محتج', 'احتجاج', 'على', 'weak', 'EXPRESSED'),
  row('شكك', 'يشكك', 'مشكك', 'تشكيك', 'في ب', 'EXPRESSED'),
  row('طعن', 'يطعن', 'طاعن', null, 'في ب', 'weak', 'EXPRESSED'),
  // Warning and threatening
  row('حذر', 'يحذر', 'محذر', 'تحذير', 'person من', 'WARNED'),
  row('أنذر', 'ينذر', 'منذر', null, 'ب', 'weak', 'WARNED'),
  row('نبه', 'ينبه', 'منبه', null, 'إلى', 'WARNED'),
  row('هدد', 'يهدد', 'مهدد', 'تهديد', 'ب', 'WARNED'),
  row('توعد', 'يتوعد', 'متوعد', null, 'ب', 'WARNED'),
  // Asking and calling
  row('طالب', 'يطالب', 'مطالب', 'مطالبة', 'person ب', 'DEMANDED'),
  row('طلب', 'يطلب', 'طالب', 'طلب', 'object', 'weak', 'DEMANDED'),
  row('دعا', 'يدعو', 'داعي', 'دعوة', 'person إلى ل', 'DEMANDED'),
  row('ناشد', 'يناشد', 'مناشد', 'مناشدة', 'person ب', 'DEMANDED'),
  row('حث', 'يحث', 'حاث', null, 'person على', 'DEMANDED'),
  row('حض', 'يحض', 'حاض', null, 'person على', 'DEMANDED'),
  row('أوصى', 'يوصي', 'موصي', 'توصية', 'ب', 'DEMANDED'),
  row('نصح', 'ينصح', 'ناصح', null, 'person ب', 'DEMANDED'),
  row('أهاب', 'يهيب', 'مهيب', null, 'ب', 'DEMANDED'),
  row('أوعز', 'يوعز', 'موعز', null, 'ب', 'DEMANDED'),
  row('ألح', 'يلح', 'ملح', null, 'على', 'weak', 'DEMANDED'),
  row('اشترط', 'يشترط', 'مشترط', 'اشتراط', 'object', 'DEMANDED'),
  row('أمر', 'يأمر', 'آمر', null, 'person ب', 'weak', 'DEMANDED'),
  row('وجه', 'يوجه', 'موجه', null, 'ب thanks', 'weak', 'carries', 'DEMANDED'),
  row('سأل', 'يسأل', 'سائل', null, 'person عن', 'ASKED'),
  row('تمنى', 'يتمنى', 'متمني', 'تمني', 'object', 'EXPRESSED'),
  row('أمل', 'يأمل', 'آمل', null, 'object', 'weak', 'EXPRESSED'),
  row('التمس', 'يلتمس', 'ملتمس', null, 'person', 'weak', 'DEMANDED'),
  // Pledging
  row('تعهد', 'يتعهد', 'متعهد', 'تعهد', 'ب', 'PROMISED'),
  row('وعد', 'يعد', 'واعد', null, 'person ب', 'weak', 'PROMISED'),
  row('التزم', 'يلتزم', null, null, '', 'weak', 'PROMISED'),
  // Describing and expressing
  row('وصف', 'يصف', 'واصف', 'وصف', 'person ب'),
  row('شبه', 'يشبه', 'مشبه', null, '', 'weak'),
  row('أعرب', 'يعرب', 'معرب', 'إعراب', 'عن', 'carries', 'EXPRESSED'),
  row('عبر', 'يعبر', 'معبر', 'تعبير', 'عن', 'weak', 'carries', 'EXPRESSED'),
  row('أبدى', 'يبدي', 'مبدي', 'إبداء', 'object', 'carries', 'EXPRESSED'),
  row('رحب', 'يرحب', 'مرحب', 'ترحيب', 'ب', 'EXPRESSED'),
  row('أشاد', 'يشيد', 'مشيد', 'إشادة', 'ب', 'EXPRESSED'),
  row('أثنى', 'يثني', 'مثني', null, 'على', 'EXPRESSED'),
  row('امتدح', 'يمتدح', 'ممتدح', null, 'object', 'EXPRESSED'),
  row('مدح', 'يمدح', 'مادح', null, 'object', 'weak', 'EXPRESSED'),
  row('افتخر', 'يفتخر', 'مفتخر', null, 'ب', 'EXPRESSED'),
  row('اعتز', 'يعتز', 'معتز', null, 'ب', 'weak', 'EXPRESSED'),
  row('ابتهل', 'يبتهل', 'مبتهل', null, '', 'weak', 'EXPRESSED'),
  row('ثمن', 'يثمن', 'مثمن', null, 'object', 'weak', 'EXPRESSED'),
  row('شكر', 'يشكر', 'شاكر', null, 'person على ل', 'weak', 'EXPRESSED'),
  row('هنأ', 'يهنئ', 'مهنئ', 'تهنئة', 'person ب على', 'EXPRESSED'),
  row('بارك', 'يبارك', null, null, '', 'weak', 'EXPRESSED'),
  row('عزى', 'يعزي', 'معزي', null, 'person ب', 'weak', 'EXPRESSED'),
  row('نعى', 'ينعى', 'ناعي', null, 'object', 'EXPRESSED'),
  row('اعتذر', 'يعتذر', 'معتذر', 'اعتذار', 'عن', 'EXPRESSED'),
  row('أسف', 'يأسف', 'آسف', null, 'ل', 'weak', 'EXPRESSED'),
  row('تباهى', 'يتباهى', 'متباهي', null, 'ب'),
  row('تفاخر', 'يتفاخر', 'متفاخر', null, 'ب'),
  row('ترحم', 'يترحم', 'مترحم', null, 'على', 'weak', 'EXPRESSED'),
  row('نص', 'ينص', null, null, 'على', 'weak'),
]

/** Verbs that want whom they are said to or about: with one noun phrase and a preposition, that is no subject. */
export const needsPerson: ReadonlySet<string> = new Set(
  'اتهم وصف ناشد حث حض أخبر أبلغ شكر هنأ نصح حمّل طمأن أقنع وعد سأل أمر خاطب خص'.split(' '),
)
/** Those of them that nobody uses without saying of whom. */
export const accuses: ReadonlySet<string> = new Set(['اتهم', 'وصف', 'حمّل'])
/** Verbs of somebody who has spoken before. */
export const goingOn: ReadonlySet<string> = new Set(
  'أضاف تابع أردف استطرد استدرك أكمل واصل مضى زاد ختم اختتم كرر جدد'.split(' '),
)
/** Weak verbs whose own preposition or object is enough (*عبر عن*, *وعد بـ*), by their past as in the rows. */
export const expressive: ReadonlySet<string> = new Set(
  'عبر وعد شكر وجه أسف ثمن قدم رفع أزجى أسدى أهدى طلب أرجع نص رفض احتج حمّل أمر سخر مدح'.split(' '),
)
/** Verbs that report a clause without any particle (*أضاف يجب …*). */
export const takesBareClause: ReadonlySet<string> = new Set('قال أضاف تابع أردف أوضح ذكر أكد'.split(' '))
/** Verbs that hand over an act that a noun names (*جدد دعوته إلى …*, *ختم بالتأكيد على …*), by their past as in the rows. */
export const handing: ReadonlySet<string> = new Set('ختم اختتم كرر جدد أعاد أصدر أطلق وجه واصل خص'.split(' '))
/** *It came*, *it was mentioned*: they report only what stands in a document. */
export const arrives: ReadonlySet<string> = new Set(['جاء', 'ورد'])
/** Forms that are impersonal before أن: *يذكر أن*, *يتوقع أن*. */
export const impersonal = wordSet('يذكر يتوقع يعتقد يعتبر يعد يرى يبين يظهر', 'و')
/** Forms that begin with و of their own: *ورد* is no *و* with *رد*. */
export const beginsWithWaw = wordSet('ورد وردت وردنا وعد وعدت وجد وجدت وجه وجهت وصف وصفت')
