import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { sliceSpan } from '../../../src/text/span.ts'

/** *speaker: content*, with the act where it is another than `SAID`; `< n` for what is reported in statement n. */
const turns = (text: string, publisher?: string): readonly string[] =>
  extract({ text, date: '2026-03-10', publisher }).statements.map(({ speakers, content, act, within }) => {
    const names = speakers.map(({ name }) => name).join(' + ') || '?'
    const words = content.map((span) => sliceSpan(text, span).replace(/\s+/gu, ' ')).join(' … ')
    return `${names}${within === null ? '' : ` < ${within}`}: ${words}${act === 'SAID' ? '' : ` (${act})`}`
  })

describe('a turn with a label', () => {
  it.each<[what: string, text: string, statements: readonly string[]]>([
    [
      'is its speaker’s, whole, and a member’s question is asked',
      'Mr TOBIAS HALE (Minister for Roads) (14:02): The tunnel will open soon. It is dry.\n\n' +
        'Ms ORLA QUINN: On whose word?\n\n(Interruption)\n\nMr HALE: On mine.',
      [
        'TOBIAS HALE: The tunnel will open soon. It is dry',
        'ORLA QUINN: On whose word (ASKED)',
        'TOBIAS HALE: On mine',
      ],
    ],
    [
      'may stand behind a time, in capitals',
      '[00:00:19] HOST: Are you ready?\n[00:00:31] BREDE: We are.\n[00:00:40] HOST: When?\n[00:01:02] BREDE: In May.',
      ['BREDE: We are', 'BREDE: In May'],
    ],
    [
      'goes on in the paragraphs below it until another speaks',
      'DR. LENA ROTH: We begin.\n\nI want to thank the town.\n\nDR. OMAR SAYED: The pump works.\n\nThey left at nine.',
      ['LENA ROTH: We begin. I want to thank the town', 'OMAR SAYED: The pump works'],
    ],
    [
      'holds what its speaker tells of others, and not of himself',
      'The CHAIR: Order.\n\nMs QUINN: I told the House that it leaks. The former Treasurer said that it was new.\n\nThe CHAIR: Time.',
      [
        'CHAIR: Order',
        'QUINN: I told the House that it leaks. The former Treasurer said that it was new',
        'former Treasurer < 1: it was new',
        'CHAIR: Time',
      ],
    ],
    [
      'is told in Arabic by title, office or name',
      'رئيسة الجلسة: نفتح باب النقاش.\n\nالنائبة سعاد الطاهر (كتلة الجبل): السد يتسرب.\n\nالوزير هاني برهوم: السد سليم.\n\nالنائبة سعاد الطاهر: من قال ذلك؟',
      [
        'رئيسة الجلسة: نفتح باب النقاش',
        'سعاد الطاهر: السد يتسرب',
        'هاني برهوم: السد سليم',
        'سعاد الطاهر: من قال ذلك (ASKED)',
      ],
    ],
    [
      'may be an office’s alone',
      'The Secretary of State: None.\n\nMs QUINN: Why?',
      ['Secretary of State: None', 'QUINN: Why (ASKED)'],
    ],
    [
      'has only what stands in marks behind it',
      'Mayor Ann Lowe: “We will open in June.” The crowd clapped.',
      ['Ann Lowe: We will open in June'],
    ],
    [
      'may be a headline of somebody whom the text names',
      'العوفي: لن نبيع الأرض\nقال سالم العوفي إن الأرض للجميع.',
      ['سالم العوفي: لن نبيع الأرض', 'سالم العوفي: الأرض للجميع'],
    ],
  ])('%s', (_, text, statements) => {
    expect(turns(text)).toEqual(statements)
  })

  it('is cut where a sentence ends when it is long', () => {
    const sentence = 'The wall has stood for a hundred years and nobody has looked at it. '
    const found = turns(`Ms QUINN: ${sentence.repeat(60)}\n\nMr HALE: It stands.`)
    expect(found.length).toBeGreaterThan(2)
    expect(found.slice(0, -1).every((one) => one.endsWith('looked at it') && one.length < 2100)).toBe(true)
  })
})

describe('a colon that nobody speaks behind', () => {
  it.each<[what: string, text: string]>([
    [
      'a note',
      'Note: The museum is closed on Mondays.\nUpdate: The road has opened.\nCorrection: The date was wrong.',
    ],
    ['a form', 'Opening hours: nine to five\nTickets: four crowns\nPhone: 555 0199'],
    ['a credit', 'Director: Jane Carver.\nPhoto: Mona Lund/Coast Wire\nCamera: Sam Niel'],
    [
      'a list of people',
      'Anna Bell: born in 1950, teacher.\nCarl Dorn: born in 1961, baker.\nEva Finch: born in 1971.',
    ],
    ['a recipe', 'Ingredients: two eggs, flour.\nMethod: Mix it all. Bake for an hour.'],
    ['a topic', 'Coronavirus: the schools open in May.\nWeather: rain until Friday.'],
    ['lettered items', 'A: the red door.\nB: the green door.\nC: the yard.'],
    ['an Arabic note', 'ملاحظة: المتحف مغلق يوم الاثنين.\nتحديث: فتح الطريق من جديد.'],
    ['an Arabic form', 'العنوان: شارع البحر\nالهاتف: 5550199\nالدخول: مجاني'],
    ['an Arabic credit', 'المخرج: يوسف عادل.\nتصوير: لمى حداد\nإعداد: نزار فرح'],
    ['Arabic datelines', 'القاهرة: وصل الوفد أمس.\nبيروت: لم يصل أحد.'],
    ['ordinals', 'أولا: الطريق مغلق.\nثانيا: الجسر مفتوح.\nثالثا: لا أحد هنا.'],
  ])('%s', (_, text) => {
    expect(turns(text)).toEqual([])
  })

  it.each<[what: string, text: string, statements: readonly string[]]>([
    [
      'a topic before a report',
      'Floods: Mayor Ann Lowe said that the road was shut.',
      ['Ann Lowe: the road was shut'],
    ],
    [
      'the name of who wrote the news',
      'Peter Dunn (Coast Wire): The gate has opened. He said that it was late.',
      ['?: it was late'],
    ],
    [
      'an Arabic dateline with a name',
      'الرياض - فهد العتيبي: قال الوزير خالد الراشد إن الإصلاح قريب.',
      ['خالد الراشد: الإصلاح قريب'],
    ],
  ])('%s', (_, text, statements) => {
    expect(turns(text)).toEqual(statements)
  })
})

describe('an interview', () => {
  it.each<[what: string, text: string, statements: readonly string[]]>([
    [
      'gives answers to whom the lines before it introduce',
      'Keeper Torben Rask has lit the lamp for years. He met the Courier on the stairs.\n\nQ: Is it cold?\nA: Always.\n\nQ: And dark?\nA: Never.',
      ['Torben Rask: Always', 'Torben Rask: Never'],
    ],
    [
      'leaves answers open when nobody is introduced',
      'Q. What did you see?\nA. A light.\nQ. Where?\nA. Over the hill.',
      ['?: A light', '?: Over the hill'],
    ],
    [
      'has no statement of who asks, but what he tells of others',
      'INSKIP: The fire is out.\n\nQ (Coast Wire): Neighbours say that the alarm was silent.\n\nINSKIP: I know.',
      ['INSKIP: The fire is out', 'Neighbours: the alarm was silent', 'INSKIP: I know'],
    ],
    [
      'knows the paper that asks',
      'The Ashby Courier: How many boats are left?\nTorben Rask: Four.\nThe Ashby Courier: Who pays?\nTorben Rask: Nobody.',
      ['Torben Rask: Four', 'Torben Rask: Nobody'],
    ],
    [
      'knows who only asks, and begins',
      'ليلى منصور: أهلا بكم. هل أنهيت الرواية؟\nطلال الجابري: قبل شهر.\nليلى منصور: ومتى تصدر؟\nطلال الجابري: في الخريف.',
      ['طلال الجابري: قبل شهر', 'طلال الجابري: في الخريف'],
    ],
    [
      'has Arabic letters',
      'التقينا المهندسة هدى سليم في مكتبها.\n\nس: هل الجسر آمن؟\nج: نعم، للمشاة.\n\nس: ومتى يفتح؟\nج: في أيار.',
      ['هدى سليم: نعم، للمشاة', 'هدى سليم: في أيار'],
    ],
    [
      'may have dashes alone',
      'التقت المجلة الباحثة سلمى الخطيب في مكتبها.\n\n- هل يعود النهر؟\n- لا أظن. المطر قليل.\n- ومن المسؤول؟\n- كلنا.',
      ['سلمى الخطيب: لا أظن. المطر قليل', 'سلمى الخطيب: كلنا'],
    ],
    [
      'may have stars and dashes',
      '* هل تفكر في الاعتزال؟\n- لا، أمامي موسمان.\n* وماذا عن المنتخب؟\n- المدرب يعرف رأيي.',
      ['?: لا، أمامي موسمان', '?: المدرب يعرف رأيي'],
    ],
    [
      'is no list with a question',
      'The house has these habits:\n\n- Be kind.\n- Be on time.\n- Do you know the third?',
      [],
    ],
  ])('%s', (_, text, statements) => {
    expect(turns(text)).toEqual(statements)
  })
})
