// The interface in Arabic: what was done with the words, who reports them, what is in doubt, and when.
import type { enTold } from './words-told-en.ts'

const plural = new Intl.PluralRules('ar')
const integer = new Intl.NumberFormat('ar-u-nu-arab')

/** Isolated, because among Arabic words a date would be shown from its end. */
const date = (text: string): string => `\u2066${text}\u2069`

const dated = (n: number): string => {
  const form = plural.select(n)
  if (form === 'one') return 'وتغيّر به تاريخ قول واحد'
  if (form === 'two') return 'وتغيّر به تاريخ قولين'
  return `وتغيّر به تاريخ ${integer.format(n)} ${form === 'few' ? 'أقوال' : form === 'many' ? 'قولًا' : 'قول'}`
}

export const arTold: typeof enTold = {
  toldBy: 'نقله عنه',
  outerStatement: 'انتقل إلى قول الناقل',
  outerPage: 'افتح قول الناقل',
  doubt: {
    lowConfidence: 'أكثر من خُمس الأقوال المستخرجة بهذه الطريقة كان خاطئًا.',
    firstWord: 'بداية القول مُقدَّرة تخمينًا.',
    extent: 'ذُكر القائل بعد القول، فحدود القول مُقدَّرة تخمينًا.',
    nameless: 'ذُكر القائل بلا اسم.',
    hiddenSubject: 'لا يدل على القائل إلا ضمير أو صيغة الفعل.',
    openQuotation: 'علامة تنصيص لم تُغلق.',
    nested: 'قول وارد ضمن قول شخص آخر.',
    noSpeaker: 'لم يُسمَّ له قائل.',
    noDate: 'زمن القول غير معروف.',
    inferredDate: 'التاريخ مستنتج لا يذكره النص.',
    noCue: 'لا يسبقه فعل نقل مثل «قال».',
    noSource: 'لا مصدر مسجل له، ولا حتى ناشر المقال.',
    anonymous: 'القائل لم يُسمَّ.',
    coreference: 'عُرف القائل من ضمير.',
    inferred: 'القائل مستنتج من معنى النص.',
    newName: 'اسم جديد لم يؤكده أحد.',
    newSource: 'مصدر جديد لم يؤكده أحد.',
    disputed: 'نسبته إلى قائله موضع شك.',
    note: 'ملاحظة',
  },
  act: 'فعل القول',
  actDone: 'ماذا فعل القائل بهذه الألفاظ',
  acts: {
    SAID: 'قال',
    DENIED: 'نفى',
    ASKED: 'سأل',
    DEMANDED: 'طالب',
    PROMISED: 'وعد',
    WARNED: 'حذّر',
    EXPRESSED: 'عبّر عن شعور',
  },
  toldInside: 'وارد ضمن قول',
  findLink: 'ابحث عن مصدر أو قائل، بأي إملاء',
  linkIs: { source: 'مصدر', speaker: 'قائل' },
  date: 'زمن القول',
  edtf: 'التاريخ',
  edtfHint: `مثل ${date('14')} أكتوبر ${date('2024')} أو ${date('2024-08')} أو ${date('2023')} أو ${date('2022-02~')}، ويُترك فارغًا إن جُهل`,
  dateBases: { STATED: 'يذكره النص', RESOLVED: 'محسوب من عبارة', INFERRED: 'مستنتج' },
  understood: 'المفهوم',
  dateUnread: `لم يُفهم بعد. اكتبه مثل ${date('3')} مارس ${date('2026')} أو مارس ${date('2026')} أو ${date('2026-03-03')}.`,
  dateAmbiguous: (a, b) => `قد يعني ${a} أو ${b}. اكتب اسم الشهر.`,
  dates: {
    about: (day) => `نحو ${day}`,
    perhaps: (day) => `ربما ${day}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    openEnd: (from) => `منذ ${from}`,
    openStart: (to) => `حتى ${to}`,
  },
  published: 'يوم النشر',
  publishedHint: `مثل ${date('28')} فبراير ${date('2026')}؛ ومنه يُحسب «الشهر الماضي».`,
  dayTitle: 'لا تاريخ لهذا المقال.',
  dayLead: 'متى نُشر؟ تواريخ مثل «أمس» تُحسب من يوم نشره.',
  dayHint: `مثل ${date('3')} مارس ${date('2026')} أو ${date('2026-03-03')}`,
  daySave: 'حفظ التاريخ',
  dayWithout: 'المتابعة من دونه',
  daySaved: (n) => `حُفظ يوم النشر، ${n === 0 ? 'ولم يتوقف عليه تاريخ أي قول' : dated(n)}.`,
}
