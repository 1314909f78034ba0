// Why something was refused, in Arabic, by the code of the refusal.

export const refusals: Readonly<Record<string, string>> = {
  TOKEN_INVALID: 'هذا الرمز غير صالح: مجهول أو ملغى أو انتهى أجله.',
  OFFLINE: 'لم يجب الخادم. لم يضع شيء، فحاول من جديد.',
  FORBIDDEN: 'رمزك لا يتيح هذا.',
  UNAUTHENTICATED: 'لم تسجّل الدخول بعد.',
  VERSION_CONFLICT: 'عدّل شخص آخر هذا القول بعد أن فتحته.',
  STATEMENT_LAW: 'القول بعد هذا التصحيح يخالف قاعدة.',
  REFERENCE_UNKNOWN: 'أحد الأسماء المذكورة غير مسجل.',
  NAME_AMBIGUOUS: 'الاسم يصدق على أكثر من واحد، فاختر واحدًا.',
  INPUT_INVALID: 'بعض البيانات ناقصة أو غير صحيحة.',
  DATABASE_BUSY: 'قاعدة البيانات مشغولة، فحاول من جديد.',
  FETCH_OFF: 'هذا الخادم لا يجلب الصفحات: ألصق النص.',
  TEXT_EMPTY: 'لا كلمات في النص.',
  NOTHING_CHANGED: 'لم يتغير شيء بعد. إن كان القول صحيحًا كما هو فاقبله.',
  NAME_OPEN: 'كُتب اسم ولم يُختر: اختر واحدًا أو امسح الحقل.',
  SPEAKER_TWICE: 'هذا القائل مذكور من قبل.',
  DATE_AMBIGUOUS: 'قد يعني التاريخ يومين: اكتب اسم الشهر.',
  DATE_UNREAD: 'لم يُفهم التاريخ.',
  WORDS_EMPTY: 'لا ألفاظ بعد: حددها في المقال ثم اجعلها ألفاظ القول.',
  SPEAKER_EMPTY: 'لم يُذكر القائل: ابحث عن قائل أو أضف قائلًا جديدًا.',
  WHY_EMPTY: 'اكتب سبب التصحيح؛ فهو يُحفظ في السجل.',
}
