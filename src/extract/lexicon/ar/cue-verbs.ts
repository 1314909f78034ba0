// Arabic verbs of saying. A row is a verb as a dictionary has it; its other forms are made in ../../arabic/conjugate.ts.
// To teach the extractor a verb, add a row.

import { wordSet } from '../../../text/word-set.ts'

/**
 * What follows the verb besides أن, a colon or a quotation mark:
 * a preposition before the content (`إلى`, `ب`, …), `object` for content as a direct object (نفى الخبر), `person` for a
 * direct object that is spoken to or about (طالب الحكومة بـ), which is never content; `thanks` for verbs that report only
 * with thanks, condolences and the like as their object (قدم شكره).
 */
export type Takes = 'إلى' | 'على' | 'عن' | 'من' | 'ب' | 'ل' | 'object' | 'person' | 'thanks'

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
}

const row = (
  past: string,
  present: string,
  participle: string | null,
  masdar: string | null,
  takes = '',
  weak = false,
): CueVerb => ({
  past,
  present,
  participle,
  masdar,
  takes: takes.split(' ').filter(Boolean) as Takes[],
  weak,
})

export const cueVerbs: readonly CueVerb[] = [
  // Saying and going on
  row('قال', 'يقول', 'قائل', 'قول'),
  row('أضاف', 'يضيف', 'مضيف', null),
  row('تابع', 'يتابع', 'متابع', null, ''),
  row('أردف', 'يردف', 'مردف', null),
  row('استطرد', 'يستطرد', 'مستطرد', null),
  row('استدرك', 'يستدرك', 'مستدرك', null),
  row('أكمل', 'يكمل', null, null, '', true),
  row('واصل', 'يواصل', 'مواصل', null, '', true),
  row('مضى', 'يمضي', null, null, '', true),
  row('زاد', 'يزيد', null, null, '', true),
  row('ختم', 'يختم', null, null, '', true),
  row('اختتم', 'يختتم', 'مختتم', null, '', true),
  row('علق', 'يعلق', 'معلق', null, '', true),
  row('رد', 'يرد', null, null, '', true),
  row('أجاب', 'يجيب', 'مجيب', null, '', true),
  row('صرح', 'يصرح', 'مصرح', 'تصريح', 'ب'),
  row('تحدث', 'يتحدث', null, null, '', true),
  row('خاطب', 'يخاطب', 'مخاطب', null, 'person', true),
  row('هتف', 'يهتف', null, null, '', true),
  row('كتب', 'يكتب', null, null, '', true),
  row('غرد', 'يغرد', null, null, '', true),
  row('نشر', 'ينشر', null, null, '', true),
  row('روى', 'يروي', null, null, ''),
  row('حكى', 'يحكي', null, null, '', true),
  row('كرر', 'يكرر', 'مكرر', null, '', true),
  row('جدد', 'يجدد', 'مجدد', null, '', true),
  row('شرح', 'يشرح', 'شارح', null, '', true),
  row('فسر', 'يفسر', 'مفسر', null, '', true),
  row('خلص', 'يخلص', null, null, 'إلى', true),
  row('جاء', 'يجيء', null, null, '', true),
  row('ورد', 'يرد', null, null, '', true),
  row('أدلى', 'يدلي', null, null, '', true),
  // Informing
  row('أعلن', 'يعلن', 'معلن', 'إعلان', 'عن object'),
  row('أوضح', 'يوضح', 'موضح', 'توضيح'),
  row('بين', 'يبين', 'مبين', null, '', true),
  row('أبان', 'يبين', null, null),
  row('ذكر', 'يذكر', 'ذاكر', null, ''),
  row('أفاد', 'يفيد', 'مفيد', null, 'ب'),
  row('أخبر', 'يخبر', null, null, 'person ب'),
  row('أبلغ', 'يبلغ', null, null, 'person'),
  row('أعلم', 'يعلم', null, null, '', true),
  row('كشف', 'يكشف', 'كاشف', null, 'عن'),
  row('أفصح', 'يفصح', 'مفصح', null, 'عن'),
  row('أشار', 'يشير', 'مشير', 'إشارة', 'إلى'),
  row('لفت', 'يلفت', 'لافت', null, 'إلى'),
  row('نوه', 'ينوه', 'منوه', null, 'إلى ب'),
  row('ألمح', 'يلمح', 'ملمح', null, 'إلى'),
  row('لمح', 'يلمح', null, null, 'إلى', true),
  row('ذكّر', 'يذكّر', 'مذكر', 'تذكير', 'ب', true),
  row('نقل', 'ينقل', 'ناقل', null, '', true),
  row('أورد', 'يورد', null, null, '', true),
  row('بث', 'يبث', null, null, '', true),
  row('أظهر', 'يظهر', null, null, 'object', true),
  row('أثبت', 'يثبت', null, null, 'object', true),
  row('وجد', 'يجد', null, null, '', true),
  row('أثار', 'يثير', null, null, '', true),
  row('بشر', 'يبشر', 'مبشر', null, 'person ب', true),
  row('تطرق', 'يتطرق', 'متطرق', null, '', true),
  row('عرض', 'يعرض', null, null, '', true),
  row('اقترح', 'يقترح', 'مقترح', 'اقتراح', 'object'),
  row('قدم', 'يقدم', 'مقدم', null, 'thanks', true),
  row('رفع', 'يرفع', 'رافع', null, 'thanks', true),
  row('أزجى', 'يزجي', null, null, 'thanks', true),
  row('أسدى', 'يسدي', null, null, 'thanks', true),
  // Affirming and insisting
  row('أكد', 'يؤكد', 'مؤكد', 'تأكيد', 'على object'),
  row('شدد', 'يشدد', 'مشدد', 'تشديد', 'على'),
  row('ركز', 'يركز', null, null, '', true),
  row('أصر', 'يصر', 'مصر', null, '', true),
  row('جزم', 'يجزم', 'جازم', null, 'ب'),
  row('أقسم', 'يقسم', null, null, '', true),
  row('أيد', 'يؤيد', null, null, '', true),
  row('اعتبر', 'يعتبر', 'معتبر', null),
  row('رأى', 'يرى', null, null, ''),
  row('عد', 'يعد', 'عاد', null, '', true),
  row('ذهب', 'يذهب', null, null, '', true),
  row('زعم', 'يزعم', 'زاعم', 'زعم'),
  row('ادعى', 'يدعي', 'مدعي', 'ادعاء', 'object'),
  row('أقر', 'يقر', null, 'إقرار', 'ب'),
  row('اعترف', 'يعترف', 'معترف', 'اعتراف', 'ب'),
  row('توقع', 'يتوقع', 'متوقع', 'توقع', 'object'),
  row('تنبأ', 'يتنبأ', 'متنبئ', null, 'ب'),
  row('رجح', 'يرجح', 'مرجح', null, 'object'),
  row('قدر', 'يقدر', null, null, '', true),
  row('تذكر', 'يتذكر', null, null, '', true),
  row('استبعد', 'يستبعد', 'مستبعد', 'استبعاد', 'object', true),
  row('استغرب', 'يستغرب', 'مستغرب', null, 'object'),
  row('تساءل', 'يتساءل', 'متسائل', null, 'عن'),
  row('سأل', 'يسأل', null, null, '', true),
  row('توصل', 'يتوصل', null, null, '', true),
  row('أرجع', 'يرجع', 'مرجع', null, 'object', true),
  row('عزا', 'يعزو', 'عازي', null, 'object'),
  row('برر', 'يبرر', 'مبرر', null, '', true),
  // Denying
  row('نفى', 'ينفي', 'نافي', 'نفي', 'object'),
  row('أنكر', 'ينكر', 'منكر', 'إنكار', 'object'),
  row('فند', 'يفند', 'مفند', null, 'object'),
  row('دحض', 'يدحض', null, null, 'object'),
  row('كذب', 'يكذب', 'مكذب', null, 'object', true),
  row('تعجب', 'يتعجب', 'متعجب', null, 'من'),
  // Blaming
  row('اتهم', 'يتهم', 'متهم', 'اتهام', 'person ب'),
  row('حمّل', 'يحمل', 'محمل', null, '', true),
  row('انتقد', 'ينتقد', 'منتقد', 'انتقاد', 'object'),
  row('هاجم', 'يهاجم', 'مهاجم', null, '', true),
  row('ندد', 'يندد', 'مندد', 'تنديد', 'ب'),
  row('استنكر', 'يستنكر', 'مستنكر', 'استنكار', 'object'),
  row('شجب', 'يشجب', 'شاجب', null, 'object'),
  row('أدان', 'يدين', null, 'إدانة', 'object'),
  row('دان', 'يدين', null, null, 'object'),
  row('استهجن', 'يستهجن', 'مستهجن', null, 'object'),
  row('شكا', 'يشكو', 'شاكي', null, 'من'),
  row('اشتكى', 'يشتكي', 'مشتكي', null, 'من'),
  row('تذمر', 'يتذمر', 'متذمر', null, 'من'),
  // Warning and threatening
  row('حذر', 'يحذر', 'محذر', 'تحذير', 'من'),
  row('أنذر', 'ينذر', 'منذر', null, 'ب', true),
  row('نبه', 'ينبه', 'منبه', null, 'إلى'),
  row('هدد', 'يهدد', 'مهدد', 'تهديد', 'ب'),
  row('توعد', 'يتوعد', 'متوعد', null, 'ب'),
  // Asking and calling
  row('طالب', 'يطالب', 'مطالب', 'مطالبة', 'person ب'),
  row('طلب', 'يطلب', 'طالب', 'طلب', 'object', true),
  row('دعا', 'يدعو', 'داعي', 'دعوة', 'person إلى ل'),
  row('ناشد', 'يناشد', 'مناشد', 'مناشدة', 'person ب'),
  row('حث', 'يحث', 'حاث', null, 'person على'),
  row('حض', 'يحض', 'حاض', null, 'person على'),
  row('أوصى', 'يوصي', 'موصي', 'توصية', 'ب'),
  row('نصح', 'ينصح', 'ناصح', null, 'person ب'),
  row('أهاب', 'يهيب', 'مهيب', null, 'ب'),
  row('اشترط', 'يشترط', 'مشترط', 'اشتراط', 'object'),
  row('أمر', 'يأمر', 'آمر', null, 'person ب', true),
  row('وجه', 'يوجه', 'موجه', null, 'ب thanks', true),
  row('سأل', 'يسأل', 'سائل', null, 'person'),
  row('تمنى', 'يتمنى', 'متمني', 'تمني', 'object'),
  row('أمل', 'يأمل', 'آمل', null, 'object', true),
  row('التمس', 'يلتمس', 'ملتمس', null, 'person', true),
  // Pledging
  row('تعهد', 'يتعهد', 'متعهد', 'تعهد', 'ب'),
  row('وعد', 'يعد', 'واعد', null, 'ب', true),
  row('التزم', 'يلتزم', null, null, '', true),
  // Describing and expressing
  row('وصف', 'يصف', 'واصف', 'وصف', 'person ب'),
  row('شبه', 'يشبه', 'مشبه', null, '', true),
  row('أعرب', 'يعرب', 'معرب', 'إعراب', 'عن'),
  row('عبر', 'يعبر', 'معبر', 'تعبير', 'عن', true),
  row('أبدى', 'يبدي', 'مبدي', 'إبداء', 'object'),
  row('رحب', 'يرحب', 'مرحب', 'ترحيب', 'ب'),
  row('أشاد', 'يشيد', 'مشيد', 'إشادة', 'ب'),
  row('أثنى', 'يثني', 'مثني', null, 'على'),
  row('امتدح', 'يمتدح', 'ممتدح', null, 'object'),
  row('ثمن', 'يثمن', 'مثمن', null, 'object', true),
  row('شكر', 'يشكر', 'شاكر', null, 'person على ل', true),
  row('هنأ', 'يهنئ', 'مهنئ', 'تهنئة', 'person ب على'),
  row('بارك', 'يبارك', null, null, '', true),
  row('عزى', 'يعزي', 'معزي', null, 'person ب', true),
  row('نعى', 'ينعى', 'ناعي', null, 'object'),
  row('اعتذر', 'يعتذر', 'معتذر', 'اعتذار', 'عن'),
  row('أسف', 'يأسف', 'آسف', null, 'ل', true),
  row('تباهى', 'يتباهى', 'متباهي', null, 'ب'),
  row('تفاخر', 'يتفاخر', 'متفاخر', null, 'ب'),
  row('ترحم', 'يترحم', 'مترحم', null, 'على', true),
  row('نص', 'ينص', null, null, 'على', true),
]

/** Weak verbs whose own preposition or object is enough (*عبر عن*, *وعد بـ*), by their past as in the rows. */
export const expressive: ReadonlySet<string> = new Set(
  'عبر وعد شكر وجه أسف ثمن قدم رفع أزجى أسدى طلب أرجع نص'.split(' '),
)
/** Verbs that report a clause without any particle (*أضاف يجب …*). */
export const takesBareClause: ReadonlySet<string> = new Set('قال أضاف تابع أردف أوضح ذكر أكد'.split(' '))
/** *It came*, *it was mentioned*: they report only what stands in a document. */
export const arrives: ReadonlySet<string> = new Set(['جاء', 'ورد'])
/** Forms that are impersonal before أن: *يذكر أن*, *يتوقع أن*. */
export const impersonal = wordSet('يذكر يتوقع يعتقد يعتبر يعد يرى يبين يظهر', 'و')
/** Forms that begin with و of their own: *ورد* is no *و* with *رد*. */
export const beginsWithWaw = wordSet('ورد وردت وردنا وعد وعدت وجد وجدت وجه وجهت وصف وصفت')
