// The review desk in Arabic: an article is added, and one that has no day gets it.
import type { articles as en } from '../en/articles.ts'
import { isolate } from '../../text/isolate.ts'
import type { Widened } from '../language.ts'
import { counted, drafts, type Noun, statements } from './count.ts'

/** Isolated, because among Arabic words a date would be shown from its end. */
const date = (text: string): string => isolate(text, 'ltr')

/** After another noun, where the dual has another ending. */
const ofStatements: Noun = { ...statements, two: 'قولين' }

export const articles: Widened<typeof en> = {
  pasteLead: 'ما يُعثر عليه فيه من أقوال يبقى مسودات حتى يراجعها أحد.',
  format: 'ما ستلصقه',
  formats: { text: 'نص', html: 'كود HTML للصفحة' },
  body: 'المقال',
  bodyHint: 'كما نُشر: يُحفظ النص بلا تغيير.',
  headline: 'عنوان المقال',
  url: 'رابط الصفحة',
  publisher: 'الناشر',
  publisherHint: 'اسم بأي إملاء؛ والجديد يصير مصدرًا جديدًا.',
  wire: 'وكالة الأنباء',
  wireHint: 'إن كان منقولًا عن وكالة.',
  published: 'يوم النشر',
  publishedHint: `مثل ${date('28')} فبراير ${date('2026')}؛ ومنه يُحسب «الشهر الماضي».`,
  langHint: 'مثل ar أو en؛ وإن تُرك عُرف من النص.',
  articleLang: 'اللغة',
  optional: 'اختياري',
  store: 'استخراج الأقوال',
  storing: 'تجري قراءة المقال…',
  typedKept: 'ما تكتبه محفوظ في علامة التبويب هذه حتى يُخزن.',
  typedNotKept: 'النص أطول من أن يُحفظ؛ سيضيع إن أعدت تحميل الصفحة.',
  clear: 'مسح الحقول',
  bodyNeeded: 'ألصق المقال أولًا.',
  stored: (n) => (n === 0 ? 'خُزن، ولم يُعثر على جديد.' : `خُزن، والجديد: ${counted(n, drafts)}.`),
  became: {
    ADDED: 'خُزن مقال جديد',
    CORRECTED: 'المقال معروف، وصُححت بياناته',
    UNCHANGED: 'المقال معروف، ولم يتغير فيه شيء',
  },
  results: {
    added: 'مسودات جديدة',
    corrected: 'صُححت',
    withdrawn: 'سُحبت',
    unchanged: 'كانت موجودة',
    kept: 'بقيت كما قرر مراجع',
    dated: 'تغيّر تاريخها بيوم النشر',
    unlawful: 'تخالف قاعدة فلم تُخزن',
    repeated: 'عُثر عليها مرتين',
  },
  newSpeakers: 'أسماء جديدة',
  newSources: 'مصادر جديدة',
  ambiguities: 'أسماء تصدق على أكثر من واحد',
  canMean: 'قد يعني',
  reviewThis: 'مراجعة هذا المقال',
  untitled: 'مقال بلا عنوان',
  dayTitle: 'لا تاريخ لهذا المقال.',
  dayLead: 'متى نُشر؟ تواريخ مثل «أمس» تُحسب من يوم نشره.',
  dayHint: `مثل ${date('3')} مارس ${date('2026')} أو ${date('2026-03-03')}`,
  daySave: 'حفظ التاريخ',
  dayWithout: 'المتابعة من دونه',
  daySaved: (n) =>
    `حُفظ يوم النشر، ${n === 0 ? 'ولم يتوقف عليه تاريخ أي قول' : `وتغيّر به تاريخ ${counted(n, ofStatements)}`}.`,
}
