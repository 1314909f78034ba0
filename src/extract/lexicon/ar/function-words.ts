// Arabic words that carry grammar and not matter, folded (no hamza, no vowels, ه for ة), as the rules look them up.
import { wordSet } from '../../../text/word-set.ts'

/** أن, إن and بأن alone: they introduce the content and stay out of it. */
export const bareThat = wordSet('ان بان')
/** With a pronoun they stay in the content; an attached ب is dropped. */
export const pronounThat = wordSet(
  'انه انها انهم انهما انهن اننا انني اني انك انكم بانه بانها بانهم بانهما باننا بانني باني بانك بانكم',
)
/** Before أن these make a clause of their own (*بعد أن*, *إلا أن*): nothing is introduced. */
export const clauseBefore = wordSet(
  'بعد قبل منذ دون بدون الا حيث رغم غير سوى مع كما بيد يجب يمكن ينبغي لابد بد كان كانت لولا لو حتى بمجرد مجرد شرط بشرط باعتبار علما خاصه لاسيما سيما حال يكاد كاد يتوقع المتوقع المقرر المفترض المنتظر الممكن الضروري المهم يفترض وشك لكن ولكن قبيل بعيد فبعد وبعد وقبل كون سبق فرغم ورغم',
)
/** Words that end a noun phrase: prepositions, conjunctions, relatives. */
export const phraseEnd = wordSet(
  'في من وفي على عن عقب بعد قبل خلال اثناء حول امام لدى عبر ضمن منذ حتى مع بين عند حين عندما بينما فيما وهو وهي وهم وهما الذي التي الذين اللذين اللتين اللذان اللتان حيث اذ الى لكن ولكن اذا لو قد وقد ثم او ضد تجاه بشان بخصوص حيال ازاء بسبب نتيجه بهدف بمناسبه وذلك ذلك هذا هذه تلك لدي وسط رغم برغم بالرغم اثر غداه بحضور برفقه الا غير انما كما مما ما لما بما فان كي لكي ليكون لتكون الان خصوصا خاصه لان وانه وان',
)
/** Time words that may stand between verb, subject and content. */
export const timeWords = wordSet(
  'امس اليوم الليله صباح مساء يوم عصر ظهر فجر ليل ليله مؤخرا موخرا البارحه غدا الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد حاليا انفا سابقا لاحقا حينها وقتها انذاك قبيل',
)
/** Adverbs and fillers directly after a verb of saying. */
export const fillers = wordSet(
  'ايضا كذلك مجددا مرارا وتكرارا بدوره بدورها له لها لهم لنا فيه فيها عنه عنها تماما بشده بوضوح صراحه بالقول قولا اليه اليها عليه عليها به بها منه منها ذلك هذا قد سويا معا وحده حرفيا نصا ما',
)
/** Words that open a new stretch of the article's own voice or of another speaker's. */
export const turns: readonly (readonly string[])[] = [
  ['من', 'جانبه'],
  ['من', 'جانبها'],
  ['من', 'جانبهم'],
  ['من', 'جهته'],
  ['من', 'جهتها'],
  ['من', 'جهتهم'],
  ['من', 'جهه', 'اخرى'],
  ['من', 'ناحيته'],
  ['من', 'ناحيتها'],
  ['من', 'ناحيه', 'اخري'],
  ['جاء', 'ذلك'],
  ['جاءت', 'تصريحات'],
  ['يذكر', 'ان'],
  ['يشار', 'الى', 'ان'],
  ['الجدير', 'بالذكر'],
]
/** Negation before a verb: what was not said is no statement. */
export const negations = wordSet('لم لن لا ولم ولن ولا فلم ليس ليست وليس دون')
/** Particles after which a noun phrase stands before its verb (*إلا أن الوزير أكد*, *فيما رئيس النادي قال*). */
export const clitics = 'وف'

/** Words that begin with ب or ل and have no preposition in them. */
export const falsePrefixed = wordSet(
  'بن بنت بين بعد بعض بيان باسم بسبب بلغ بلغت بدا بدات بات بقي بل بلا برنامج برامج بنك بلد بلديه بيت باب بحث بحوث بطوله بطولات بطل بدل بنود بند بنيه برج بحر بئر بدايه بنايه بكين باكستان باريس برشلونه بغداد بيروت بريطانيا بوتين بان بانه بانها بانهم بدوره بدورها بشان بخصوص بموجب بحسب بناء بعيدا بعدما بينما بهدف بمناسبه بحضور بهذا بهذه بذلك بها به بهم بكل باي بمن لدى لكن لان لم لن لا ليس ليست لقد لو لما لذا لذلك لهذا لجنه لجان لبنان ليبيا لندن لقاء لقاءات لاعب لاعبي لاعبين لواء ليله ليل لوحه لوحات لغه لجوء لاجئين لبن لحظه لحم لون لعبه ليرث له لها لهم لنا لك لي لكل',
)
