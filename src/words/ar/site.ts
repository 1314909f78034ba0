// The pages in Arabic: what several of them have.
import { languageNames } from '../language-names.ts'
import { counted, statements } from './count.ts'
import { arPages } from './pages.ts'
import type { en } from '../en/site.ts'
import type { Widened } from '../language.ts'
import { labels } from './labels.ts'

export const ar: Widened<typeof en> = {
  ...labels,
  site: 'إسناد',
  tagline: 'من قال ماذا، ومتى، وبأي لفظ، وعن طريق من وصل إلينا',
  skip: 'انتقل إلى المحتوى',
  navigation: 'الصفحات',
  menu: {
    statements: 'الأقوال',
    speakers: 'القائلون',
    sources: 'المصادر',
    topics: 'المواضيع',
    documents: 'الوثائق',
    check: 'التحقق',
    playground: 'API',
    desk: 'مكتب المراجعة',
  },
  search: {
    label: 'ابحث في ألفاظ الأقوال، بالعربية أو الإنجليزية',
    go: 'ابحث',
    hint: 'بأي إملاء كان؛ وللعبارة بنصها "…"',
  },
  footer: 'كل قول موثّق بموضعه في نص محفوظ، وسجل تعديلاته لا يُمحى.',
  count: {
    statements: (n) => counted(n, statements),
    speakers: (n) =>
      counted(n, {
        zero: 'لا قائلين',
        one: 'قائل واحد',
        two: 'قائلان',
        few: 'قائلين',
        many: 'قائلًا',
        other: 'قائل',
      }),
    sources: (n) =>
      counted(n, {
        zero: 'لا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: 'مصادر',
        many: 'مصدرًا',
        other: 'مصدر',
      }),
    topics: (n) =>
      counted(n, {
        zero: 'لا مواضيع',
        one: 'موضوع واحد',
        two: 'موضوعان',
        few: 'مواضيع',
        many: 'موضوعًا',
        other: 'موضوع',
      }),
    documents: (n) =>
      counted(n, {
        zero: 'لا وثائق',
        one: 'وثيقة واحدة',
        two: 'وثيقتان',
        few: 'وثائق',
        many: 'وثيقة',
        other: 'وثيقة',
      }),
    disputed: (n) =>
      counted(n, {
        zero: 'لا شيء موضع خلاف',
        one: 'قول واحد موضع خلاف',
        two: 'قولان موضع خلاف',
        few: 'أقوال موضع خلاف',
        many: 'قولًا موضع خلاف',
        other: 'قول موضع خلاف',
      }),
    chains: (n) =>
      counted(n, {
        zero: 'لا أسانيد مستقلة',
        one: 'سند مستقل واحد',
        two: 'سندان مستقلان',
        few: 'أسانيد مستقلة',
        many: 'سندًا مستقلًا',
        other: 'سند مستقل',
      }),
  },
  kindMeaning: {
    DIRECT: 'كل ألفاظه بين علامتي تنصيص في الوثيقة.',
    INDIRECT: 'لا لفظ منه بين علامتي تنصيص: الألفاظ ألفاظ الناقل.',
    MIXED: 'بعض ألفاظه بين علامتي تنصيص في الوثيقة.',
  },
  standingMeaning: {
    ASSERTED: 'لا شك مسجل في نسبته إلى قائله.',
    DISPUTED: 'نسبته إلى قائله موضع شك.',
    REJECTED: 'ثبت أنه ليس لمن نُسب إليه، وهو محفوظ للعلم.',
  },
  status: {
    corrected: (day) => `صُحح في ${day}`,
    withdrawn: (day) => `سُحب في ${day}`,
    withdrawnMeaning: 'لم يعد يُعرض قولًا، وهو محفوظ لتاريخه.',
    draft: 'مسودة: وجدها الحاسوب ولم يراجعها أحد بعد',
    label: 'الحالة',
  },
  stateControlled: 'تسيطر عليه دولة',
  fields: {
    kind: 'النوع',
    act: 'ما فُعل بالكلام',
    doubts: 'ما شكّ فيه المستخرج',
    within: 'مرويّ ضمن',
    lang: 'اللغة',
    attributions: 'النسبة',
    chain: 'السند',
    topics: 'المواضيع',
    said: 'التاريخ',
    confidence: 'درجة اليقين',
    speaker: 'القائل',
    standing: 'الحالة',
    note: 'ملاحظة',
    content: 'ألفاظ القول',
    verbatim: 'المنقول بحرفه',
    cue: 'لفظ النقل',
    spans: 'الألفاظ',
  },
  action: {
    ADDED: 'أُضيف',
    CORRECTED: 'صُحح',
    DISPUTED: 'أُثير شك في نسبته',
    WITHDRAWN: 'سُحب',
    RESTORED: 'أُعيد',
    ACCEPTED: 'أكده مراجع',
    REJECTED: 'رفضه مراجع',
    REOPENED: 'أُعيد إلى قائمة المراجعة',
    SETTLED: 'حُسم الخلاف',
    MERGED: 'تبين أن القائلين واحد',
    UNMERGED: 'فُصل القائلان من جديد',
    DERIVED: 'استُنتج آليًا مما سُجّل',
  },
  date: { ...labels.date, unknown: 'التاريخ غير معروف' },
  ...arPages,
  feed: { title: (what) => `${what} – إسناد`, statements: 'الأقوال' },
  desk: {
    title: 'مكتب المراجعة',
    readOnly: 'هذا الخادم للقراءة فقط: لا يمكن اتخاذ قرار هنا.',
    noscript: 'يحتاج مكتب المراجعة إلى جافاسكربت. أما القراءة فلا تحتاج إليها.',
  },
  widget: {
    via: 'عن طريق',
    record: 'السجل وأدلته',
    frameTitle: (who) => `قول منسوب إلى ${who} مع سنده`,
    draft: 'لم يُراجع بعد',
  },
  languageName: languageNames('ar'),
  /** Between disputed speakers. */
  or: ' أو ',
  listSeparator: '، ',
  open: '«',
  close: '»',
}
