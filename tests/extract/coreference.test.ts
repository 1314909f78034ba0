import { describe, expect, it } from 'vitest'
import { lines, statementsOf } from './told.ts'

const first = 'قالت الوزيرة ليلى حداد إن الخطة جاهزة. وقال المدير ماجد الراشد إن الجسر مغلق. '
const last = (text: string): string | undefined => lines(text).at(-1)

describe('who is meant', () => {
  it.each([
    ['a hidden subject is the last speaker', `${first}وأضاف أن العمل بدأ.`, 'ماجد الراشد'],
    ['that its gender allows', `${first}وأضافت أن العمل بدأ.`, 'ليلى حداد'],
    ['a surname is the person', 'قال سامي الخطيب إن الجسر جاهز. وقال الخطيب إن العمل بدأ.', 'سامي الخطيب'],
    ['a given name is', 'قال سامي الخطيب إن الجسر جاهز. وقال سامي إن العمل بدأ.', 'سامي الخطيب'],
    ['a fuller name is', 'قال الخطيب إن الجسر جاهز. وقال سامي الخطيب إن العمل بدأ.', 'سامي الخطيب'],
    ['another spelling is', 'قال فلاديمير بوتين إن القمة قريبة. وقال بوتن إن العمل بدأ.', 'فلاديمير بوتين'],
    ['another given name is not', 'قال نايف سعيد إن الجسر جاهز. وقال سعود إن العمل بدأ.', 'سعود'],
    [
      'an office is its holder',
      'قال وزير النقل سامي الخطيب إن الجسر جاهز. وقال الوزير إن العمل بدأ.',
      'سامي الخطيب',
    ],
    [
      'an office is whom the text named with it',
      'زار وزير النقل سامي الخطيب أمس الميناء. وقال الوزير إن العمل بدأ.',
      'سامي الخطيب',
    ],
    [
      'a body is the one named before',
      'أعلنت شركة البحر أن السفينة غرقت. وقالت الشركة إن العمل بدأ.',
      'شركة البحر',
    ],
    [
      'a pronoun of honour is a dignitary',
      'زار الأمير فهد بن ناصر أمس الميناء. وقال سموه إن العمل بدأ.',
      'فهد بن ناصر',
    ],
    [
      'a definite source is the one that spoke',
      'أكدت مصادر محلية أن الجسر جاهز. وأوضحت المصادر أن العمل بدأ.',
      'مصادر محلية',
    ],
    [
      'and not what the text only speaks of',
      'تعتمد البلاد على مصادر الطاقة الجديدة. وأكدت المصادر أن العمل بدأ.',
      'المصادر',
    ],
    [
      'a definite crowd is the one met before',
      'تظاهر أهالي قرية النخيل أمام البلدية. وقال الأهالي إن العمل بدأ.',
      'أهالي قرية النخيل',
    ],
    [
      'in whatever case',
      'نقلت الصحيفة عن مسؤولين كنديين قولهم إن الجسر جاهز. وقال المسؤولون إن العمل بدأ.',
      'مسؤولين كنديين',
    ],
    ['but one is not many', 'قال مسؤول كندي إن الجسر جاهز. وقال المسؤولون إن العمل بدأ.', 'المسؤولون'],
    [
      'nor the last who has a name',
      'قال مسؤول كندي إن الجسر جاهز. وقال سامي الخطيب إن الخطة جاهزة. وكشف المسؤول أن العمل بدأ.',
      'مسؤول كندي',
    ],
    [
      'a paper by its nation is the only paper',
      'ذكرت صحيفة «المرفأ» أن الجسر جاهز. وأكدت الصحيفة الألمانية أن العمل بدأ.',
      'المرفأ',
    ],
    [
      'and stays itself where there are two',
      'ذكرت صحيفة «المرفأ» أن الجسر جاهز. وقالت صحيفة «الساحل» إن الخطة جاهزة. وأكدت الصحيفة الألمانية أن العمل بدأ.',
      'الصحيفة الألمانية',
    ],
    [
      'a body of a body is the one named before',
      'أعلنت إدارة كلية الساحل أن الجسر جاهز. وأكدت إدارة الكلية أن العمل بدأ.',
      'إدارة كلية الساحل',
    ],
    [
      'a body is nobody who is named beside it',
      'كلف النادي عضو مجلس الإدارة سامي الخطيب بالملف. وأكد مجلس الإدارة أن العمل بدأ.',
      'مجلس الإدارة',
    ],
    [
      'an office is the subject and no foreign colleague',
      'بحث وزير النقل سامي الخطيب مع وزير النقل الإيطالي ماريو روسي الأزمة. وأكد الوزير أن العمل بدأ.',
      'سامي الخطيب',
    ],
    [
      'unless his nation is told',
      'بحث وزير النقل سامي الخطيب مع وزير النقل الإيطالي ماريو روسي الأزمة. وأكد الوزير الإيطالي أن العمل بدأ.',
      'ماريو روسي',
    ],
    [
      'an office with its nation is who is named with it later',
      'قال الرئيس التشادي إن العمل بدأ.',
      'إدريس موسى',
      ' ووصل الرئيس التشادي إدريس موسى إلى القمة.',
    ],
    [
      'a title is a surname where the text has it so',
      'حضر صالح بن ناصر القاضي الحفل. وأكد القاضي أن العمل بدأ.',
      'صالح بن ناصر القاضي',
    ],
    ['and a title elsewhere', 'استمعت المحكمة إلى الشاهد صالح بن ناصر. وأكد القاضي أن العمل بدأ.', 'القاضي'],
    [
      '*himself* is nobody',
      'قال ضابط كندي كبير إن الجسر جاهز. وأكد الضابط نفسه أن العمل بدأ.',
      'ضابط كندي كبير',
    ],
    [
      'a body is not its president',
      'قال رئيس الاتحاد سامي الخطيب إن الجسر جاهز. وأكد الاتحاد أن العمل بدأ.',
      'الاتحاد',
    ],
    [
      'who says it of something is not that thing',
      'قال سامي الخطيب إن الجسر جاهز. وانتهت المرحلة التي قال إن العمل بدأ.',
      'سامي الخطيب',
    ],
    ['*the latter* is the last', `${first}وقال الأخير إن العمل بدأ.`, 'ماجد الراشد'],
    ['nobody is nobody', 'وأضاف أن العمل بدأ.', ''],
    [
      'a source without a name is another one',
      'قال مصدر طبي إن المرض انحسر. وقال مصدر أمني إن العمل بدأ.',
      'مصدر أمني',
    ],
  ])('%s', (_, text, name, later = '') => {
    expect(last(text + later)).toBe(`${name}: العمل بدأ`)
  })

  it('finds the holders of a dual office by their adjectives', () => {
    const text =
      'التقى وزير الدفاع المصري حسام البحيري أمس نظيره السوداني عوض البشير. وأعلن وزيرا الدفاع المصري والسوداني أن العمل بدأ.'
    expect(last(text)).toBe('حسام البحيري + عوض البشير: العمل بدأ')
  })

  it('gives one person one name, and keeps the others', () => {
    const text = 'قال الخطيب إن الجسر جاهز. وقال وزير النقل سامي الخطيب إن العمل بدأ.'
    const speakers = statementsOf(text).flatMap((statement) => statement.speakers)
    expect(speakers.map(({ name, aliases, role }) => ({ name, aliases, role }))).toEqual([
      { name: 'سامي الخطيب', aliases: ['الخطيب'], role: null },
      { name: 'سامي الخطيب', aliases: ['الخطيب'], role: 'وزير النقل' },
    ])
  })

  it('takes the speaker inside a quotation for no hidden subject', () => {
    const text =
      'قال الوزير خالد الفارس: «المدير متفائل، وقال ماجد الراشد إن الجسر جاهز». وأضاف أن العمل بدأ.'
    expect(last(text)).toBe('خالد الفارس: العمل بدأ')
  })

  it('says how a speaker was found, and how sure that is', () => {
    const found = statementsOf('قال سامي الخطيب إن الجسر جاهز. وأضاف أن العمل بدأ.')
    expect(
      found.map(({ speakers, doubts }) => [speakers[0]?.basis, speakers[0]?.confidence, doubts]),
    ).toEqual([
      ['NAMED', 1, []],
      ['COREFERENCE', 0.75, ['hidden-subject']],
    ])
  })

  it('finds a speaker among thousands', () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `وقال رجل${'ابتثجحخد'.charAt(i % 8)}${i} إن الجسر جاهز. `,
    )
    expect(last(`قال سامي الخطيب إن الجسر جاهز. ${many.join('')}وقال الخطيب إن العمل بدأ.`)).toBe(
      'سامي الخطيب: العمل بدأ',
    )
  })
})
