// Arabic outlets by their names in both scripts: an article's own outlet is not one of its intermediaries. Folded words.
import { wordSet } from '../../../text/word-set.ts'

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
export const outletNouns: ReadonlySet<string> = new Set(
  'صحيفه جريده مجله وكاله قناه موقع اذاعه تلفزيون تليفزيون شبكه محطه برنامج وسائل الصحيفه الجريده الوكاله القناه الموقع الاذاعه التلفزيون الصحفيين الصحافيين الاعلاميين صحف'.split(
    ' ',
  ),
)

/** Agencies and outlets that news names without a noun before them: the first word of each. Folded. */
export const agencies: ReadonlySet<string> = wordSet(
  'رويترز بلومبرج بلومبيرغ فرانس الفرنسية الألمانية الأناضول أسوشيتد اسوشيتدبرس سبوتنيك تاس إنترفاكس شينخوا كيودو يونهاب إرنا واس وام بترا سانا سكاي سي بي البي العربية الجزيرة تلغراف الجارديان الغارديان لوموند لوفيغارو نيويورك واشنطن ديلي دايلي الديلي بيلد ماركا تومسون تليغراف فايننشال وول إندبندنت صنداي',
)
