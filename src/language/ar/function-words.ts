// Arabic words that carry grammar and not matter, folded (no hamza, no vowels, ه for ة), as the rules look them up.
import { wordSet, wordStart } from '../../text/word-set.ts'

/** أن, إن and بأن alone: they introduce the content and stay out of it. */
export const bareThat = wordSet('ان بان')
/** With a pronoun they stay in the content; an attached ب is dropped. */
export const pronounThat = wordSet(
  `انه انها انهم انهما انهن اننا انني اني انك انكم بانه بانها بانهم بانهما باننا بانني باني بانك بانكم`,
)
/** Before أن these make a clause of their own (*بعد أن*, *إلا أن*), which introduces nothing that was said. */
export const clauseBefore = wordSet(
  `بعد قبل منذ دون بدون الا حيث رغم غير سوى مع كما بيد يجب يمكن ينبغي لابد بد كان كانت لولا لو حتى بمجرد
  مجرد شرط بشرط باعتبار علما خاصه لاسيما سيما حال يكاد كاد يتوقع المتوقع المقرر المفترض المنتظر الممكن
  الضروري المهم يفترض وشك لكن ولكن قبيل بعيد فبعد وبعد وقبل كون سبق فرغم ورغم`,
)
/** Words that end a noun phrase: prepositions, conjunctions, relatives. */
export const phraseEnd = wordSet(
  `في من وفي على عن عقب بعد قبل خلال اثناء حول امام لدى عبر ضمن منذ حتى مع بين عند حين عندما بينما فيما وهو
  وهي وهم وهما الذي التي الذين اللذين اللتين اللذان اللتان حيث اذ الى لكن ولكن اذا لو قد وقد ثم او ضد تجاه
  بشان بخصوص حيال ازاء بسبب نتيجه بهدف بمناسبه وذلك ذلك هذا هذه تلك وسط رغم برغم بالرغم اثر غداه بحضور
  برفقه الا غير انما كما مما ما لما بما فان كي لكي ليكون لتكون الان خصوصا خاصه لان وانه وان فقد فانه فانها
  بدوره بدورها بدورهم جراء خارج داخل قرب تحت وراء طوال مقابل عوضا بدلا فضلا بوصفه بوصفها بوصفهم باعتباره باعتبارها باعتبارهم بصفته بصفتها بصفتهم`,
)
/** Time words that may be between verb, subject and content. */
export const timeWords = wordSet(
  `امس اليوم الليله صباح مساء يوم عصر ظهر فجر ليل ليله مؤخرا البارحه غدا الاثنين الثلاثاء الاربعاء الخميس
  الجمعه السبت الاحد حاليا انفا سابقا لاحقا حينها وقتها انذاك قبيل`,
)
/** Parts of a time, before the noun for that time (*نهاية الأسبوع*). */
export const stretches = wordSet('نهاية بداية أواخر أوائل منتصف مستهل غضون')
/** Adverbs and fillers directly after a verb of saying. */
export const fillers = wordSet(
  `ايضا كذلك مجددا مرارا وتكرارا بدوره بدورها له لها لهم لنا لي فيه فيها عنه عنها تماما بشده بوضوح صراحه
  بالقول قولا اليه اليها عليه عليها به بها منه منها ذلك هذا قد سويا معا وحده حرفيا نصا فورا كلامه كلامها قوله قولها معه معها معهم فيهما مره اخرى ما يقول تقول يقولون`,
)
/** Phrases with which the article or another speaker begins to speak. */
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
/** Negation before a verb: what was not said is not a statement. */
export const negations = wordSet('لم لن لا ولم ولن ولا فلم ليس ليست وليس دون')
/** Forms of *be* between such a negation and what was not said (*لم يكن قد أبدى*). */
export const notBeing = wordSet('يكن تكن يكونوا تكونا يكونا نكن')
/** Conjunctions that are written attached to a verb. */
export const clitics = 'وف'

/** Words that begin with ب or ل but contain no preposition. */
export const falsePrefixed = wordSet(
  `بن بنت بين بعد بعض بيان باسم بسبب بلغ بلغت بدا بدات بات بقي بل بلا برنامج برامج بنك بلد بلديه بيت باب
  بحث بحوث بطوله بطولات بطل بدل بنود بند بنيه برج بحر بئر بدايه بنايه بكين باكستان باريس برشلونه بغداد
  بيروت بريطانيا بوتين بان بانه بانها بانهم بدوره بدورها بشان بخصوص بموجب بحسب بناء بعيدا بعدما بينما بهدف
  بمناسبه بحضور بهذا بهذه بذلك بها به بهم بكل باي بمن لدى لكن لان لم لن لا ليس ليست لقد لو لما لذا لذلك
  لهذا لجنه لجان لبنان ليبيا لندن لقاء لقاءات لاعب لاعبي لاعبين لواء ليله ليل لوحه لوحات لغه لجوء لاجئين
  لبن لحظه لحم لون لعبه ليرث له لها لهم لنا لك لي لكل`,
)

/** More such words, by how often newspapers write the rest of the word without its letter. */
export const beginWithLetter = wordSet(
  `بيانات بيئة بيوت بعثة بريدة بواسطة بوابة بوابات بورصة بصمة بصمات بنات باحث باحثة باحثون باحثين برلمان بروتوكول
  بطارية بطاريات بركة بؤرة بائع باعة بادرة بوادر بدائل بديل بوصة باقة بلدة بلدات بلدان بلاد باخرة بواخر بضائع
  بضاعة بقعة بقايا بستان بساتين برميل براميل بقية بندر باراك بشار بايدن بنيامين بوتن بيتر بيل بولندا بروكسل
  برلين بنغازي بيشة بورصات بيضاء بريطاني بريطانية بشرية بشري بسيط بسيطة بارز بارزة بعيد بعيدة باهظ باهظة
  بريء بريئة لحظات لوائح لائحة ليالي لقطات لاجئون لاعبون لغات لسان لسعات لافتة لافتات لافت`,
)

/** Prepositions after which a noun is not a subject. */
export const prepositions = wordSet('في على عن من إلى بعد قبل')
/** Words that cannot end a noun phrase. */
export const unfinished = wordSet('في على عن من إلى مع بعد قبل خلال حول عبر لدى ضد بين ثم أو و')
/** After these *من* belongs to the noun phrase (*أحد من …*, *عدد من*). */
export const partitives = wordSet('كل كلا عدد واحد أحد إحدى مصدر مجموعة كثير عضو الكثير العديد')
/** How many people, before the noun that says who (*آلاف العمال*). */
export const quantities = wordSet('آلاف مئات عشرات ملايين أكثر أقل معظم غالبية أغلب أغلبية نصف ثلث جميع كافة')
/** Units in which a sentence, a debt or a distance is counted: *سجن الحارس سنة*. */
export const measures = wordSet(
  `سنة سنتين سنوات عام عاما عامين أعوام شهر شهرا شهرين أشهر شهور أسبوع أسبوعا أسبوعين أسابيع يوما يومين أياما أيام
   ساعة ساعتين ساعات دقيقة دقائق مرة مرتين مرات دينارا درهما ريالا ألف ألفا مليون مليونا ثلاث ثلاثة أربع أربعة خمس
   خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عشرين مئة مائة`,
)
/** Formulas of blessing after a name. */
export const blessings = wordSet('صلى تعالى سبحانه رضي حفظه رحمه')
/** Words that introduce a source. */
export const sourceParticles = wordSet('نقلا وفقا بحسب')
/** How a person speaks, or what he gives, in the accusative after his name. */
export const mannerOfSpeaking = wordSet(
  `ضاحكا غاضبا ساخرا باسما رسميا شخصيا هاتفيا تصريحه تصريحها تصريحهم كلمته كلمتها كلمتهم حديثه حديثها
  حديثهم مداخلته مداخلتها مداخلتهم بيانه بيانها بيانهم خطابه خطابها خطابهم تصريحاته تصريحاتها تصريحاتهم`,
)
/** Verbs without a subject of their own: after a name they begin what was said (*قال المرسي يجب أن …*). */
export const modals = wordSet('يجب تجب يمكن يمكننا ينبغي يتعين يلزم يجوز يستحيل يستحسن يفترض', 'س', 'ف')
/** At the head of a sentence: what it turns to. */
export const about = wordSet('حول عن بشأن بخصوص بصدد حيال إزاء تجاه حيث', 'و')
/** *Himself*: it stresses the noun before it and names nobody. */
export const stressing = wordSet('نفسه نفسها نفسهم أنفسهم ذاته ذاتها ذاتهم عينه عينها')
/** Nouns that begin like a verb in the present. */
export const notVerbs = wordSet(
  'يهود يخت يمين يسار ينبوع ينابيع يقين يتيم يتامى يوميات يورو يوان يابس يافطة يراع يسوع ينسون يوغا يونيو يوليو يناير',
)
/** In which language somebody speaks. */
export const inLanguage = wordSet(
  `بالعربية بالإنجليزية بالانكليزية بالفرنسية بالألمانية بالروسية بالتركية بالفارسية بالعبرية بالإسبانية بالبرتغالية
  بالإيطالية بالصينية باليابانية بالكردية بالهندية بالأردية بالعامية بالفصحى باللغة`,
)
/** Beginnings of words for an occasion of speaking: after في they say when or where. */
export const speechEvent = wordStart(
  `إفادة إيجاز تدوينة منشور مكالمة ندوة بث شهادة مذكرة فيديو تسجيل حساب صفحت جلسات مداخلات مؤتمر تصريح بيان حديث كلمة كلمته لقاء مقابلة اتصال رسالة افتتاحية تعليق تغريدة خطاب حوار ختام وقت حفل مداخلة معرض
  ذلك رد مقال تقرير بداية نهاية أول أعقاب ظل جلسة اجتماع حين`,
  'ال',
)

/** Relative pronouns before a verb: its subject is the noun before them. */
export const relatives = wordSet('الذي التي الذين اللذين اللذان والذي والتي')
/** A clause about a noun, joined to it (*الهيئة والتي تأسست …*). */
export const andRelatives = wordSet('والذي والتي والذين')
/** To whom many people say something (*أصدقاء الشاب للشرطة*). */
export const hearers = wordSet('للشرطة للسلطات للمحكمة للنيابة للقاضي للمحققين')
/** *Was*, which puts the subject before its verb (*وكان الوزير قد قال*). */
export const was = wordSet('كان كانت كانوا', 'و')
/** Conjunctions that may put the subject before its verb (*لكن الوزير قال*). */
export const turning = wordSet('لكن ولكن بينما فيما حين')
/** With أن after them they do the same (*إلا أن الوزير أكد*). */
export const turningThat = wordSet('إلا غير بيد كما حيث حين')

/** What may be between a verb and the scripture that it quotes in parentheses (*قال تعالى (…)*). */
export const scriptureFormulas = wordSet(
  `: ، , – - له لها لهم تعالى سبحانه صلى الله عليه وسلم وعلى وآله آله عز وجل جل وعلا في رائعته سابقا`,
)
/** *Saying*, after a verb that needs it. */
export const saying = wordSet('قائلا قائلة قائلين بالقول بقوله بقولها بقولهم بقولهما')
/** After the verb's preposition: a phrase of circumstance, not what was said (*على هامش*, *عن طريق*). */
export const circumstances = wordSet(
  `هامش خلفية لسان حسابه حسابها صفحته صفحتها موقعه موقعها تويتر طريق جانبه جانبها جهته جهتها خلال خلاله
  خلالها ذلك هذا ذمة حد قبل أجل بعد رأس متن مدى مدار جهة جانب ناحيته`,
)
/** After بال these are adverbs (*بالرغم*, *بالإضافة*). */
export const adverbsWithBa = wordSet('رغم إضافة تالي فعل نسبة قرب')
/** These are too, before *مع* and the like (*بالتعاون مع*). */
export const withPartner = wordSet('تزامن تنسيق تعاون اشتراك شراكة مقارنة توازي قياس')
/** Beginnings of words that are surely ب and a noun. */
export const nounWithBa = wordStart(
  'ا ت م ال عدم جهود دور وقف كل حق شدة قوة ضرورة وجود حدوث عودة شكل 0 1 2 3 4 5 6 7 8 9',
)
/** Beginnings of words that, after ب, give the place: *رئيس الهيئة بمنطقة مكة*. */
export const place = wordStart(
  `منطقة محافظة مدينة نادي وزارة جامعة مستشفى عاصمة مملكة مكة جدة رياض مقر قصر مكتب مجلس شركة مركز حضور
  مناسبة صحيفة موقع`,
  'ال',
)

/** After these a verb of saying begins a clause of its own. */
export const clauseStart = wordSet(
  `كما فيما بينما ثم حين جانبه جانبها جهته جهتها بدوره بدورها وقد قد لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم`,
)
/** After a comma these leave a noun phrase for the article's own voice. */
export const leaving = wordSet(
  'إذ مما وقد وكان وكانت وجاء وجاءت وذلك لكن ولكن كما لافتا بعدما علما فيما بينما',
)
/** These do so after a comma and في (*، في إشارة إلى*). */
export const leavingIn = wordSet('إشارة حين استحقاق خطوة وقت ظل')
/** With أن they mean *but* (*إلا أن*, *غير أن*, *بيد أن*). */
export const exceptions = wordSet('إلا غير بيد')

/** Before a verb in the present: it has not been said yet (*لأن يعلن*, *سوف يؤكد*). */
export const subjunctive = wordSet('أن لأن كي لكي حتى وأن إذا قد سوف')
/** What a participle may have between it and what was said. */
export const participleAdjuncts = wordSet('في خلال أيضا كذلك له لها لهم إلى')
/** *In it*: a statement or speech that has been named before. */
export const inIt = wordSet('فيه فيها خلاله خلالها')
/** *Through it*, after من. */
export const throughIt = wordSet('خلال خلاله خلالها')
/** Words that begin a clause and are not the subject of the verb before them (*وقال نحن …*, *وأضاف لقد …*). */
export const clauseBeginners = wordSet(
  'نحن أنا أنتم لقد لا لن لم ليس ليست لسنا هناك إذا لو عندما كلما بالنسبة نعم كنا كنت ها هنا لولا مهما ربما لعل ليت',
)
/** *From him*, after the verb of passing words on (*نقلت عنه الصحيفة*). */
export const fromThem = wordSet('عنه عنها عنهم عنهما')
/** Occasions on which words are given to an outlet. */
export const interviews = wordSet('تصريح تصريحات سؤال حديث مقابلة لقاء اتصال حوار مداخلة', 'ال')

/** *According to*, before what somebody said: *بحسب ما ذكرت*. */
export const accordingToWhat = wordSet('بحسب حسب وفق على')
/** The same, with ما written in one word. */
export const accordingToWhatJoined = wordSet('بحسبما حسبما وفقما مثلما')
/** *According to*, before a noun. */
export const accordingTo = wordSet('بحسب حسب وفق')
/** *In accordance*, before a noun with ل; the first two also before لما. */
export const inAccordance = wordSet('وفقا طبقا استنادا')
/** Those that may have و or ف attached before them. */
export const joinable = wordSet(
  'بحسب حسب وفق على وفقا طبقا استنادا بحسبما حسبما وفقما كما نقلا في برأي برأيه برأيها برأيهم بنظر بنظره بنظرها بنظرهم',
)
/** What opens the content after the subject: with it *كما قال* is an ordinary statement. */
export const clauseOpeners = wordSet('أن بأن أنه أنها أنهم بأنه بأنها : عن إلى على')
/** *And that*, at the beginning of a sentence: what was said before goes on. */
export const thatAndAlso = wordSet('وأن وأنه وأنها وأنهم وبأن وبأنه وبأنها')
/** Adjectives that follow an office or a body and do not begin a new noun phrase. */
export const laterAdjectives = wordSet(
  `العام العامة السابق السابقة الأسبق الأول الأولى الثاني الثانية الجديد الجديدة الحالي الحالية المساعد المساعدة
  الأعلى العليا الراحل الراحلة المنتخب المنتخبة المكلف المكلفة المنتدب المعين المقبل القادم الأكبر الكبير الكبيرة
  الموحد الموحدة المتحد المتحدة المؤقت المؤقتة الدائم الدائمة الشريفين الوحيد المستقل المستقلة الكريم الخاص الخاصة
  المشترك المشتركة المحلل المناوب المفوض`,
)
/** Before a verb of saying these suppose that something was said, or ask whether (*لو قال*, *هل قال*, *كأنه قال*). */
export const supposing = wordSet(
  `لو لولا إذا مهما سواء هل هلا كأنه كأنها كأنهم كأنما ليت ليته ليتها ليتهم لعل لعله لعلها ربما عسى كاد كادت
  يكاد تكاد يكادون أوشك`,
  'و',
  'ف',
)
/** Words that ask, in a sentence that ends with a question mark. */
export const interrogatives = wordSet('متى كيف لماذا أين لم ماذا أنى أيان بماذا', 'و', 'ف')
/** Before أحد, or before what is true: nobody, not. */
export const negators = wordSet('لا لم لن ليس ليست ما', 'و', 'ف')
/** With a negation before and أن after, what follows is not so. */
export const untrueThat = wordSet('صحيح صحيحا يسبق يحدث يعقل معقول معقولا يصح الصحيح المعقول')
/** Before *who said*: with these it is a known person. */
export const firstOfAll = wordSet('أول آخر وحده وحدها أبرز')
/** After a verb of asking they begin the question. */
export const asking = wordSet('هل لماذا كيف متى أين ماذا أيان لو عما ما')
/** How somebody speaks, after ب (*بأسف*); nouns in ة need not be listed. */
export const mannerNouns = wordSet(
  `كل وضوح اختصار إيجاز إسهاب تفصيل أسف أسى حزن ألم غضب حزم حسم ثقة قوة شدة هدوء لطف أدب فخر حماس تفاؤل تشاؤم
  انفعال إصرار تهكم استغراب اعتزاز اقتضاب صوت أسلوب شكل صدق حذر تأثر ارتياح استياء ابتسام المقابل`,
)
/** The same in the accusative (*ضاحكاً*, *ضاحكة*). */
export const manner = wordSet(
  ['ا', 'ة', 'ين']
    .map((ending) =>
      `ضاحك غاضب ساخر باسم مبتسم مازح متهكم محتد حزين باكي متأثر منفعل معاتب مستغرب متعجب مداعب متفائل متشائم هادئ
      واثق حانق هامس صارخ مستهزئ متحدي متذمر منتقد جازم حازم مختصر موجز متسائل مستدرك مقتضب متحمس`
        .split(/\s+/u)
        .map((stem) => stem + ending)
        .join(' '),
    )
    .join(' '),
)
/** *In answer to*, in the accusative. */
export const answering = wordSet('ردا تعليقا تعقيبا جوابا إجابة استدراكا توضيحا تفسيرا تبريرا احتجاجا نيابة')
/** *As for*: the subject comes before the verb, which ف joins. */
export const asFor = wordSet('أما وأما فأما')
/** The last word of *for his part*, between a subject and its verb. */
export const atTheirTurn = wordSet('جانبه جانبها جانبهم جهته جهتها جهتهم ناحيته ناحيتها بدوره بدورها بدورهم')
/** After an attribution they begin what is attributed. */
export const resumes = wordSet('فإن فإنه فإنها فقد إن أن')
/** What somebody's words are in: after في they say where, and a noun phrase ends before them (*على «…» في رسالة*). */
export const speechDocuments = wordSet(
  `رسالة بيان خطاب كلمة تصريح تصريحات مقابلة حديث حوار مؤتمر تغريدة تغريدات مقال منشور مداخلة اتصال بيانه كلمته
  كلمتها خطابه خطابها رسالته رسالتها حديثه حديثها تصريحاته تصريحاتها`,
)
/** The words that can begin such an attribution, with attached letters: most tokens need no second look. */
export const beginnings: ReadonlySet<string> = new Set(
  [...accordingTo, ...accordingToWhat, ...accordingToWhatJoined, ...inAccordance, ...joinable]
    .concat('هذا', 'وهذا')
    .flatMap((word) => [word, `و${word}`, `ف${word}`]),
)
/** *أكدت الوزارة مجدداً رفضها*: between subject and object. */
export const adverbs = wordSet('مجددا أيضا كذلك رسميا صراحة علنا مرارا سابقا مؤخرا أخيرا')
