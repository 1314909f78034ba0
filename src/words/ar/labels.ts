// What a record's own values are called in Arabic, once for every page and for the desk; and dates in words.
import type { labels as en } from '../en/labels.ts'
import type { Widened } from '../language.ts'

export const labels: Widened<typeof en> = {
  kind: { DIRECT: 'اقتباس حرفي', INDIRECT: 'قول منقول بالمعنى', MIXED: 'قول بعضه حرفي' },
  act: {
    SAID: 'قول',
    DENIED: 'نفي',
    ASKED: 'سؤال',
    DEMANDED: 'مطالبة',
    PROMISED: 'وعد',
    WARNED: 'تحذير',
    EXPRESSED: 'موقف أو شعور',
  },
  standing: { ASSERTED: 'لا خلاف عليه', DISPUTED: 'موضع خلاف', REJECTED: 'نسبة غير صحيحة' },
  speakerKind: {
    PERSON: 'شخص',
    OFFICE: 'منصب',
    ORGANISATION: 'منظمة',
    STATE: 'دولة',
    GROUP: 'جماعة',
    ANONYMOUS: 'غير مسمى',
  },
  sourceKind: {
    MINISTRY: 'وزارة',
    GOVERNMENT: 'جهة حكومية',
    NEWS_AGENCY: 'وكالة أنباء',
    NEWSPAPER: 'صحيفة',
    BROADCASTER: 'إذاعة أو تلفزيون',
    WEBSITE: 'موقع',
    ORGANISATION: 'منظمة',
    DOCUMENT: 'وثيقة',
    PERSON: 'شخص',
  },
  basis: {
    NAMED: 'مذكور بجانب القول',
    COREFERENCE: 'مذكور في موضع آخر من النص، ويعود إليه الضمير',
    INFERRED: 'يُفهم من معنى النص',
  },
  dateBasis: { STATED: 'مذكور في النص', RESOLVED: 'محسوب من عبارة في النص', INFERRED: 'مستنتج' },
  role: {
    CONTENT: 'ألفاظ القول',
    VERBATIM: 'المنقول بحرفه',
    CUE: 'لفظ النقل',
    SPEAKER: 'ما يسمي القائل',
    SAID: 'ما يدل على الزمن',
    SOURCE: 'ما يسمي المصدر',
    SOURCE_CUE: 'ما يحيل إلى المصدر',
  },
  date: {
    about: (day) => `نحو ${day}`,
    perhaps: (day) => `ربما ${day}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    openEnd: (from) => `منذ ${from}`,
    openStart: (to) => `حتى ${to}`,
  },
}
