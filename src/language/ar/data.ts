// Arabic nouns of things that show: data, which say what they show, and events and pictures, which say nothing. Folded.
import { wordSet } from '../../text/word-set.ts'

/** What was found out or written down, which is its own speaker (*البيانات تظهر أن …*). */
export const data = wordSet(
  `معلومات بيانات نتائج نتيجة إحصاءات إحصائيات إحصائية أرقام وثائق وثيقة تقارير تقرير دراسات دراسة أبحاث مؤشرات
  استطلاعات استطلاع بلاغ بلاغات تحقيقات فحوصات تحاليل إحصاء`,
  'ال',
)
/** The masculine ones of these. A verb before any of the others is feminine. */
export const masculineData = wordSet('تقرير بلاغ استطلاع إحصاء', 'ال')
/** What happens or is looked at: nobody says what it shows (*مقطع فيديو يظهر أن …*). */
export const sights = wordSet(
  `مباراة مباريات احتفال احتفالات حفل مقطع مقاطع فيديو كليب لقطة لقطات صورة صور مشهد مشاهد فوز خسارة هزيمة هدف
  مهرجان`,
  'ال',
)
/** Subjects with which *وصف*, with a pronoun and no description, means to prescribe. */
export const healers = wordSet('طبيب طبيبة أطباء صيدلي صيدلية صيدلاني معالج معالجة جراح', 'ال')
/** With data as their subject these verbs report, also before a noun phrase and in the present. */
export const shows: ReadonlySet<string> = new Set(
  'أظهر أثبت أشار كشف أكد أفاد بين أبان أوضح دل رجح توقع حذر'.split(' '),
)
/** Those of them that report with data only (*دل ذلك على أن …* is a conclusion). */
export const showsOnly: ReadonlySet<string> = new Set(['دل'])
