// Arabic words of labels: what comes before a colon at the head of a line and names a turn, a field or a credit. Folded.
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { outletNames } from './outlets.ts'

export const questionLabels = wordSet('س سؤال السؤال')
export const answerLabels = wordSet('ج جواب الجواب إجابة الإجابة رد')

/** People whose job is to ask. */
export const askers = wordSet(
  `مذيع مذيعة محاور محاورة صحفي صحفية صحافي صحافية مراسل مراسلة مراسلنا مراسلتنا مقدمة صحفيون صحافيون إعلامي إعلامية`,
  'ال',
)

export const ownWords = wordSet('أنا نحن أنت أنتم أنتِ هذا هذه ذلك')

/** First words of labels that name nobody. */
export const fieldLabels: ReadonlySet<string> = new Set([
  ...wordSet(
    `ملاحظة ملحوظة تنويه تنبيه تحديث تصحيح توضيح استدراك إيضاح عنوان هاتف جوال فاكس بريد دوام موقع مكان زمان تاريخ وقت
  موعد مواعيد يوم سعر أسعار تذاكر دخول رسوم رابط وسوم عدد صفحة رقم مثال نتيجة نتائج خلاصة ملخص باختصار اسم عمر سن مهنة
  حالة برنامج محتويات فهرس مقادير طريقة مجموعة فصل باب جزء قسم مادة محور موضوع عاجل حصري خاص رأي تحليل تقرير تعليق
  مرفقات نسخة إجمالي مجموع نوع مدة شروط متطلبات وظيفة جنسية ميلاد لمراسلة للتواصل للاستفسار للحجز تويتر فيسبوك هامش
  مرجع مراجع حكمة فائدة نصيحة سؤال_اليوم خطوة مرحلة بند نقطة سبب أسباب هدف أهداف فكرة قصة مقال سلسلة حلقة نص`,
    'ال',
  ),
  ...wordSet(
    `أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا أخيرا الأول الثاني الثالث الرابع الخامس الأولى الثانية
    الثالثة الرابعة الخامسة من إلى أين متى كيف لماذا ماذا عام سنة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة
    أمس اليوم غدا`,
  ),
])

/** First words of lines that say who made something. */
export const creditLabels: ReadonlySet<string> = new Set([
  ...wordSet(
    `تصوير صورة صور فيديو مصدر مصادر إعداد ترجمة تحرير إشراف إخراج مونتاج كاميرا رسم رسوم جرافيك غرافيك كتابة بقلم عدسة
  مراجعة تدقيق تنسيق متابعة`,
    'ال',
  ),
  ...wordSet('أجرى أجرت حاوره حاورها حاورته حاورتها كتب كتبت صورها صوره أعده أعدها'),
])

/** What begins a line that sends the reader elsewhere. */
export const furniture = `
  اقرأ أيضا
  اقرأ المزيد
  اقرؤوا أيضا
  إقرأ أيضا
  شاهد أيضا
  شاهد الفيديو
  طالع أيضا
  للمزيد
  لقراءة المزيد
  مواضيع ذات صلة
  أخبار ذات صلة
  موضوعات متعلقة
  تابعونا على
  تابعنا على
  اشترك في
  اشتركوا في
  جميع الحقوق محفوظة
  رابط الخبر`

/** Outlets as bylines name them, and what is there in place of one. */
export const papers: ReadonlySet<string> = new Set(
  [
    ...[...outletNames.values()].flat(),
    'متابعات',
    'متابعة',
    'وكالات',
    'الوكالات',
    'خاص',
    'د ب أ',
    'وام',
    'قنا',
    'كونا',
  ].map((name) => words(name).join(' ')),
)

/** Verbs of saying with which a line before a colon begins that names no speaker of its own. */
export const saysSomebody = wordSet(
  `قال قالت قالوا يقول تقول قلت أضاف أضافت اضاف أكد أكدت أوضح أوضحت تابع تابعت سأل سألت أجاب أجابت رد ردت كتب كتبت أعلن أعلنت صرح صرحت`,
)
