import { describe, expect, it } from 'vitest'
import { lines, told } from '../told.ts'

describe('Arabic statements', () => {
  it.each([
    ['أن introduces what is said', 'أكد المدير ماجد الراشد أن الجسر جاهز.', ['ماجد الراشد: الجسر جاهز']],
    ['a colon does', 'أكد المدير ماجد الراشد: الجسر جاهز.', ['ماجد الراشد: الجسر جاهز']],
    [
      'the particle after a colon stays out',
      'قال المدير ماجد الراشد: إن الجسر جاهز.',
      ['ماجد الراشد: الجسر جاهز'],
    ],
    ['a particle with a pronoun stays in', 'قال المدير ماجد الراشد إنه سعيد.', ['ماجد الراشد: إنه سعيد']],
    ['its preposition does not', 'صرح المدير ماجد الراشد بأنه سعيد.', ['ماجد الراشد: أنه سعيد']],
    [
      'a participle begins a new statement',
      'أكد المدير ماجد الراشد أن الجسر جاهز، مضيفاً أن العمل انتهى.',
      ['ماجد الراشد: الجسر جاهز', 'ماجد الراشد: العمل انتهى'],
    ],
    [
      'a second verb does',
      'أكد المدير ماجد الراشد أن الجسر جاهز، وأضاف أن العمل انتهى.',
      ['ماجد الراشد: الجسر جاهز', 'ماجد الراشد: العمل انتهى'],
    ],
    [
      'the article’s own turn of phrase ends what is said',
      'أكد المدير ماجد الراشد أن الجسر جاهز من جانبه شكر العمال الجميع.',
      ['ماجد الراشد: الجسر جاهز'],
    ],
    ['قال inside انتقال is no cue', 'بدأ انتقال السكان إلى الحي الجديد.', []],
    ['what was not said is no statement', 'لم يقل المدير إن الجسر جاهز.', []],
    ['what is expected is none', 'من المتوقع أن يعلن الوزير الخطة.', []],
    ['what nobody says is none', 'يذكر أن الجسر بني قبل عام.', []],
    ['a title of a song quotes nobody', 'استمع الجمهور إلى أغنية «ليالي البحر».', []],
    [
      'where it was said is no part of a noun phrase',
      'شدد المجلس على «ضرورة وقف القتال» في رسالة وجهها أمس.',
      ['المجلس: ضرورة وقف القتال'],
    ],
    [
      'a word that begins with ب has no preposition',
      'أفاد المصدر عن حوادث قرب بلدة النهر.',
      ['المصدر: حوادث قرب بلدة النهر'],
    ],
    [
      'an adjective before أن is the subject’s',
      'أعلنت جهات طبية معارضة أن الطريق مغلق.',
      ['جهات طبية معارضة: الطريق مغلق'],
    ],
    ['a claim is what is denied', 'نفى المقاول ماهر عبود التهمة.', ['ماهر عبود: التهمة']],
    ['an answer begins with و', 'وردت نقابة العمال بأنها لن تنتظر.', ['نقابة العمال: أنها لن تنتظر']],
    [
      'and it may have a clause behind its subject',
      'وردت نقابة العمال، التي يرأسها سليم عبود، بأنها لن تنتظر.',
      ['نقابة العمال: أنها لن تنتظر'],
    ],
    ['a claim is no subject', 'سافرت سلمى عبود أمس. ونفت التهمة.', ['سلمى عبود: التهمة']],
    ['a witness speaks', 'وشهد العامل ماهر عبود بأن السور سقط.', ['ماهر عبود: السور سقط']],
    ['whom he tells is no part of a name', 'وقال ماهر عبود للنواب إن السور سقط.', ['ماهر عبود: السور سقط']],
    [
      'who speaks behind *according to* has a verb of his own',
      'وفقاً لصحيفة الساحل، فإن الوزير ماهر عبود قال إن السور سقط.',
      ['صحيفة الساحل: الوزير ماهر عبود قال إن السور سقط', 'ماهر عبود: السور سقط'],
    ],
    ['a document speaks', 'أظهرت دراسة حديثة أن القهوة مفيدة.', ['دراسة حديثة: القهوة مفيدة']],
    [
      'what came in a document is its own',
      'جاء في البيان أن الشركة ستغلق المصنع.',
      ['البيان: الشركة ستغلق المصنع'],
    ],
    [
      'what is said in a document is its author’s',
      'أصدرت الشركة بياناً أكدت فيه أن الأرباح ارتفعت.',
      ['الشركة: الأرباح ارتفعت'],
    ],
    ['قائلاً hands over', 'رد المدير ماجد الراشد قائلاً: «نعم».', ['ماجد الراشد: نعم']],
    ['scripture is quoted in parentheses', 'قال تعالى (إن مع العسر يسرا).', ['تعالى: إن مع العسر يسرا']],
    [
      '*that* is the sentence before',
      'الجسر أغلق صباحاً. أوضح ذلك المدير ماجد الراشد.',
      ['ماجد الراشد: الجسر أغلق صباحاً'],
    ],
    [
      'an attribution follows its words',
      'الطقس جميل اليوم، وفقاً لهيئة الأرصاد.',
      ['هيئة الأرصاد: الطقس جميل اليوم'],
    ],
    ['an attribution opens the sentence', 'بحسب وزارة الصحة، فإن المرض انحسر.', ['وزارة الصحة: المرض انحسر']],
    ['as somebody said', 'الطقس جميل اليوم، كما قالت هيئة الأرصاد.', ['هيئة الأرصاد: الطقس جميل اليوم']],
    ['a law says nothing by being followed', 'بني الجسر وفقاً لقانون البناء.', []],
    [
      'a sentence that begins with *and that* goes on',
      'قال المدير ماجد الراشد إن الجسر جاهز. وإنه سيفتح غداً.',
      ['ماجد الراشد: الجسر جاهز. وإنه سيفتح غداً'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    ['« »', 'قال المدير: «الجسر جاهز».'],
    ['“ ”', 'قال المدير: “الجسر جاهز”.'],
    ['turned “ ”', 'قال المدير: ”الجسر جاهز“.'],
    ['" "', 'قال المدير: "الجسر جاهز".'],
    ['‹ ›', 'قال المدير: ‹الجسر جاهز›.'],
    ['„ ”', 'قال المدير: „الجسر جاهز”.'],
    ['» « that face outwards', 'قال المدير: »الجسر جاهز«. وقالت سلمى عبود: »لن يفتح«.'],
    ['marks behind whom he tells', 'قال المدير للنواب «الجسر جاهز».'],
    ['marks without a colon', 'قال المدير «الجسر جاهز».'],
    ['a mark that nobody closes', 'قال المدير: «الجسر جاهز.'],
    ['a mark that a cue closes', 'قال المدير: «الجسر جاهز. وأضاف أن العمل انتهى.'],
  ])('%s quote', (_, text) => {
    expect(told(text)[0]).toMatchObject({ kind: 'DIRECT', content: 'الجسر جاهز', verbatim: ['الجسر جاهز'] })
  })

  it.each([
    ['all of it in marks', 'قال المدير: «الجسر جاهز».', 'DIRECT', ['الجسر جاهز']],
    ['none of it', 'قال المدير إن الجسر جاهز.', 'INDIRECT', []],
    ['some of it', 'قال المدير إن الجسر «جاهز للسير عليه غداً».', 'MIXED', ['جاهز للسير عليه غداً']],
    [
      'two quotations joined by و',
      'دعا المدير إلى «فتح الجسر» و«إغلاق الطريق القديم».',
      'MIXED',
      ['فتح الجسر', 'إغلاق الطريق القديم'],
    ],
    ['a name in marks', 'قال المدير إن مهرجان «ليالي البحر» ناجح.', 'INDIRECT', []],
    ['a number in marks', 'قال المدير إن الطائرة «320» جاهزة.', 'INDIRECT', []],
    ['a word that is his own', 'وصفه المدير بأنه «بطل».', 'MIXED', ['بطل']],
  ])('the kind shows %s', (_, text, kind, verbatim) => {
    expect(told(text).map((statement) => [statement.kind, statement.verbatim])).toEqual([[kind, verbatim]])
  })

  it('leaves و out of the cue', () => {
    expect(told('وقال المدير إن الجسر جاهز.')[0]?.cue).toBe('قال')
  })

  it('marks what somebody says inside what another says', () => {
    const text = 'قال الوزير خالد الفارس: «المدير متفائل، وقال ماجد الراشد إن الجسر جاهز».'
    expect(lines(text)).toEqual([
      'خالد الفارس: المدير متفائل، وقال ماجد الراشد إن الجسر جاهز',
      'ماجد الراشد: الجسر جاهز',
    ])
  })
})
