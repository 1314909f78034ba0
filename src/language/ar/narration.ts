// Arabic words with which an article goes on in its own voice next to what somebody says. Folded.
import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'

/** What links a sentence to the one before and adds nothing else. */
export const links: readonly (readonly string[])[] = [
  'على صعيد آخر',
  'على صعيد متصل',
  'على الصعيد ذاته',
  'على الصعيد نفسه',
  'في سياق متصل',
  'في سياق آخر',
  'في السياق ذاته',
  'في السياق نفسه',
  'في الإطار ذاته',
  'في هذا السياق',
  'في هذا الإطار',
  'في تطور لاحق',
  'في المقابل',
  'من جهة أخرى',
  'من جهة ثانية',
  'من جانب آخر',
  'من ناحية أخرى',
  'إلى ذلك',
].map((phrase) => phrase.split(' ').map(fold))
/** Before the next act of saying these belong to it, not to what was said. */
export const dangling = wordSet(
  `فيما بينما كما حيث ثم لكن لكنه لكنها لكنهم لكنهما و ف وقد قد فقد وفيما وبينما وكما ولكن ولكنه ولكنها ولكنهم حين
  وذلك هذا وهذا`,
)
/** *Without*, before what somebody did not say. */
export const without = wordSet('دون بدون')
/** To say or to give, as verbs after *دون أن* and as nouns after *دون*. */
export const giving = wordSet(
  `يقدم تقدم يقدموا يعطي تعطي يعطوا يذكر تذكر يذكروا يوضح توضح يوضحوا يحدد تحدد يحددوا يكشف تكشف يكشفوا يشير تشير
  يشيروا يدلي تدلي يدلوا يفصح تفصح يفصحوا يخوض تخوض يخوضوا يسمي تسمي يسموا يورد تورد يوردوا يتطرق تتطرق يضيف تضيف
  تقديم إعطاء ذكر توضيح تحديد الكشف كشف الإشارة الإدلاء الإفصاح الخوض تسمية إيراد التطرق إضافة`,
)
/** What was left out. */
export const particulars = wordSet(
  'تفاصيل تفصيلات مزيد إيضاحات توضيحات أسماء اسم هوية هويته هويتها عدد موعد أرقام أسباب سبب الخوض',
  'ال',
)
/** What somebody said, with his pronoun, after *على حد* and *بحسب*: *قوله*, *تعبيرها*. */
export const inTheirWords = wordSet(
  ['قول', 'أقوال', 'تعبير', 'وصف', 'زعم', 'رأي', 'كلام', 'ادعائ', 'مزاعم', 'تصريحات']
    .flatMap((noun) => ['ه', 'ها', 'هم', 'هما', 'هن'].map((pronoun) => noun + pronoun))
    .join(' '),
)
/** The same before the name of the speaker. */
export const inWordsOf = wordSet(
  'قول أقوال تعبير وصف زعم مزاعم رأي كلام تصريحات تصريح رواية روايات شهادة شهادات إفادة',
)
const views = ['رأي', 'نظر', 'اعتقاد', 'تقدير']
const ofThem = ['ه', 'ها', 'هم', 'هما']
/** What somebody thinks, after في: *في رأي الخبراء*, *في نظره*. */
export const inViewOf = wordSet(views.join(' '))
export const inTheirView = wordSet(views.flatMap((noun) => ofThem.map((pronoun) => noun + pronoun)).join(' '))
/** The same after an attached ب (*برأي الخبراء*). */
export const inView = wordSet(
  ['برأي', 'بنظر'].flatMap((noun) => ['', ...ofThem].map((pronoun) => noun + pronoun)).join(' '),
)
/** Even without a comma: a noun phrase does not go on with what was done next (*بناء الجسر وقامت بعدها بفتحه*). */
export const leavingAtOnce = wordSet('مما قبيل وقام وقامت وقاموا وتم وتمت وجرى وجرت')
/** What a body has made of numbers counts as its words. */
export const estimates = wordSet('تقدير تقديرات توقعات حصيلة أرقام آخر تحليل حسابات سجلات فرق', 'ال')
/** Before a passive verb of saying: what was said is elsewhere, or was not said (*ما قيل*, *كما ذُكر*, *لو قيل*). */
export const saidElsewhere = wordSet('ما كما مما عما بما الذي التي لو إذا هل أن')
/** *It was said*, by nobody in particular. */
export const saidOfNobody = wordSet('قيل أفيد أشيع', 'و', 'ف')
