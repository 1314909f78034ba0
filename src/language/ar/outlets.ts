// Arabic outlets by their names in both scripts: an article's own outlet is not one of its intermediaries. Folded words.
import { wordSet } from '../../text/word-set.ts'

/** Slug or Latin name → how Arabic texts write it. */
export const outletNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['sabq', ['سبق']],
  ['okaz', ['عكاظ']],
  ['alweeam', ['الوئام']],
  ['alyaum', ['اليوم', 'الميدان']],
  ['almadina', ['المدينة', 'المدينه']],
  ['aljazirah', ['الجزيرة', 'الجزيره']],
  ['aawsat', ['الشرق الأوسط', 'الشرق الاوسط']],
  ['alwatan', ['الوطن']],
  ['aleqtisadiya', ['الاقتصادية']],
  ['alriyadh', ['الرياض']],
  ['arriyadiyah', ['الرياضية']],
  ['3alyoum', ['عين اليوم']],
  ['almowaten', ['المواطن']],
  ['alhayat', ['الحياة']],
  ['afp', ['فرانس برس', 'أ ف ب', 'الفرنسية']],
  ['reuters', ['رويترز']],
  ['spa', ['واس', 'وكالة الأنباء السعودية']],
])

/** Nouns for outlets and agencies: what follows ل after a verb of saying. */
export const outletNouns = wordSet(
  `صحيفة جريدة مجلة وكالة وكالات صحف مواقع قنوات قناة موقع إذاعة تلفزيون تليفزيون شبكة محطة برنامج وسائل
  الصحيفة الجريدة الوكالة أسبوعية يومية دورية نشرة فضائية القناة الموقع الإذاعة التلفزيون الصحفيين الصحافيين الإعلاميين`,
)

/** Agencies and outlets that news names without a noun before them: the first word of each. Folded. */
export const agencies: ReadonlySet<string> = wordSet(
  `رويترز بلومبرج بلومبيرغ فرانس الفرنسية الألمانية الأناضول أسوشيتد اسوشيتدبرس سبوتنيك تاس إنترفاكس شينخوا
  كيودو يونهاب إرنا واس وام بترا سانا سكاي سي بي البي العربية الجزيرة تلغراف الجارديان الغارديان لوموند
  لوفيغارو نيويورك واشنطن ديلي دايلي الديلي بيلد ماركا تومسون تليغراف فايننشال وول إندبندنت صنداي`,
)

/** The first word of each outlet's name. */
export const outletWords: ReadonlySet<string> = wordSet(
  [...outletNames.values()]
    .flat()
    .map((name) => name.split(' ')[0] ?? '')
    .join(' '),
)

/** Journalists as such: words are given to them, but they are not a source. */
export const journalists = wordSet('صحفيين صحافيين إعلاميين وسائل', 'ال', 'لل', 'ل')
/** *Published it*: the outlet follows. */
export const publishing = wordSet(
  'نشرته نشرتها نشره نشرها بثته بثتها بثه أوردته أوردتها نقلته نقلتها نقله أذاعته',
)
/** Later words of foreign outlets' names: *نيويورك تايمز*. */
export const outletParts = wordSet('بي سي نيوز برس تايمز بوست ميل جورنال تريبيون لوس أنجلوس يورك تلغراف')
