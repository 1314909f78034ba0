import { describe, expect, it } from 'vitest'
import { lines, statementsOf } from '../told.ts'

const nameIn = (phrase: string): readonly string[] =>
  statementsOf(`قال ${phrase} إن العمل مستمر.`).flatMap(({ speakers }) => speakers.map(({ name }) => name))

describe('the name in an Arabic noun phrase', () => {
  it.each([
    ['without a title', 'الدكتور ماجد الراشد', ['ماجد الراشد']],
    ['without several titles', 'معالي الوزير الدكتور سامي الخطيب', ['سامي الخطيب']],
    ['without the office before it', 'وزير النقل سامي الخطيب', ['سامي الخطيب']],
    ['without the office after it', 'كارستن فرتش محلل سوق النفط', ['كارستن فرتش']],
    ['after a comma', 'مدير الجسر، ماجد الراشد،', ['ماجد الراشد']],
    ['with بن', 'الأمير فهد بن ناصر', ['فهد بن ناصر']],
    ['with عبد', 'المدير عبدالمنعم الراشد', ['عبدالمنعم الراشد']],
    ['of one word after a title', 'السفير قطان', ['قطان']],
    ['a foreign name after an office', 'المدير الرياضي لنادي البحر مايكل زورك', ['مايكل زورك']],
    ['of two people', 'وزير النقل سامي الخطيب ووزير المالية خالد الفارس', ['سامي الخطيب', 'خالد الفارس']],
    ['of each of two', 'كل من سامي الخطيب وخالد الفارس', ['سامي الخطيب', 'خالد الفارس']],
    ['of two states', 'الصين وروسيا', ['الصين', 'روسيا']],
    ['one person with two offices', 'سامي الخطيب رئيس النادي والمدير التنفيذي', ['سامي الخطيب']],
    ['of a body', 'المتحدثة باسم الوزارة', ['المتحدثة باسم الوزارة']],
    ['of a body called after a person', 'رئيس جامعة الملك فيصل', ['رئيس جامعة الملك فيصل']],
    ['of a person after the prize he is in charge of', 'أمين عام الجائزة سعيد الخطيب', ['سعيد الخطيب']],
    ['behind an age and a title', 'بطل الدوري تحت 14 سنة اللاعب سعود النجار', ['سعود النجار']],
    ['behind an age', 'قائد فريق تحت 16 سنة فهد الراشد', ['فهد الراشد']],
    ['behind an office of no list and a title', 'بطل الدوري اللاعب سعود النجار', ['سعود النجار']],
    ['of the team under pressure', 'مدرب المنتخب تحت ضغط الجمهور', ['مدرب المنتخب']],
    ['before the office', 'ويليام هيغ الوزير البريطاني', ['ويليام هيغ']],
    ['of nobody', 'مصدر مطلع', ['مصدر مطلع']],
    ['that no list has after an office', 'مدير عام النادي هانس بيكر', ['هانس بيكر']],
    ['from its first word, which no list has', 'المهاجم خوليو أنطونيو ريفاس', ['خوليو أنطونيو ريفاس']],
    ['without the nation before it', 'المدرب الكرواتي زوران ماريتش', ['زوران ماريتش']],
    ['of a man called علي after an office', 'مدير جمعية الفنون بالساحل علي البيطار', ['علي البيطار']],
    ['of a man called علي', 'علي البيطار', ['علي البيطار']],
    ['of a body of somebody', 'إدارة الرئيس سامي الخطيب', ['إدارة الرئيس سامي الخطيب']],
    ['of an outlet without its noun and nation', 'صحيفة «المرفأ نيوز» البريطانية', ['المرفأ نيوز']],
    ['of a company in Latin letters', 'شركة Harbour', ['Harbour']],
    ['of an agency with its noun', 'وكالة دوران للأنباء', ['وكالة دوران للأنباء']],
    ['of an agency without its nation', 'وكالة الساحل التركية', ['وكالة الساحل']],
    ['of two papers', 'صحيفتا «الميناء» و«المرفأ»', ['الميناء', 'المرفأ']],
    ['without where a source stands', 'مصدر طبي بمستشفى الساحل', ['مصدر طبي']],
    ['of whom a number counts', 'عدد كبير من طلاب الجامعة', ['طلاب الجامعة']],
    ['and no number alone', 'عدد من التجار', ['عدد من التجار']],
    ['without its second name', 'وزارة الدفاع (البنتاجون)', ['وزارة الدفاع']],
    ['with its number', 'المادة (66)', ['المادة 66']],
    ['without when it spoke', 'البيت الأبيض حينذاك', ['البيت الأبيض']],
    ['without whose it is', 'نادي الساحل المنتمي لدوري الهواة', ['نادي الساحل']],
    ['behind a town of one word', 'رئيس بلدية لوغانو أليساندرو فيرينو', ['أليساندرو فيرينو']],
    ['behind a province of one word', 'رئيس إقليم كورسان هنري ديرو', ['هنري ديرو']],
    ['of nobody behind a town', 'رئيس بلدية لوغانو الجديدة', ['رئيس بلدية لوغانو الجديدة']],
    ['that ends as a plural does', 'الصربي ميركو بافيتش المدير الفني للفريق', ['ميركو بافيتش']],
    ['and no plural', 'معارضو القرار', ['معارضو القرار']],
    ['of one word after a nation', 'مدرب الفريق الكولومبي غونزاليس', ['غونزاليس']],
    ['and no nation alone', 'مدرب الفريق الكولومبي', ['مدرب الفريق الكولومبي']],
    ['that begins as ب and a noun', 'رئيس البعثة بدران العتيبي', ['بدران العتيبي']],
    ['of who is responsible for something', 'مسؤول الإعلام هانس فيبر', ['هانس فيبر']],
    ['of one of many, set apart', 'أحد سكان الحي، أحمد الدوسري،', ['أحمد الدوسري']],
    ['of nobody among many', 'أحد أنصار أحمد الدوسري', ['أحد أنصار أحمد الدوسري']],
    ['whose surname is a title', 'محمد القاضي', ['محمد القاضي']],
    ['of two words whose surname is a title', 'عبد الهادي الشيخ', ['عبد الهادي الشيخ']],
    ['without the title after it', 'فهد المدرب السابق', ['فهد']],
    ['whose surname ends as an adverb does', 'خالد بن علي العطا', ['خالد بن علي العطا']],
    ['that is a verb elsewhere', 'المندوب الكندي دان برايسون', ['دان برايسون']],
    ['that ends as an adverb does', 'حاكم المنطقة ميجاوا بوكاري', ['ميجاوا بوكاري']],
    ['without the language that he spoke', 'أوردوغان بالتركية', ['أوردوغان']],
    ['of a spokesman of a place', 'الناطق الإعلامي بشرطة المنطقة', ['الناطق الإعلامي بشرطة المنطقة']],
    ['whose surname is an office', 'الفنان خالد أمين', ['خالد أمين']],
    ['behind a particle and a noun', 'المتحدث الرسمي للمركز هنتر الصباغ', ['هنتر الصباغ']],
    ['that begins as ل and a noun', 'وزيرة العدل لوريتا لينش', ['لوريتا لينش']],
    ['and no particle and a noun', 'مدير المركز لشؤون الصيد', ['مدير المركز لشؤون الصيد']],
    ['behind his chair', 'بروفسور القانون في جامعة الساحل ينس أولين', ['ينس أولين']],
    ['after a title and a nation', 'الباحثة الإيرانية رها كريمي', ['رها كريمي']],
    ['of a paper in parentheses', 'صحيفة (المرفأ) الاسبانية', ['المرفأ']],
    [
      'of an office without where it was said',
      'رئيس الاتحاد الآسيوي في إفادة صحفية',
      ['رئيس الاتحاد الآسيوي'],
    ],
    ['of two crowds', 'مسؤولون وشهود عيان', ['مسؤولون', 'شهود عيان']],
    ['of one crowd with two nouns', 'سكان وتجار المدينة', ['سكان وتجار المدينة']],
    ['that could be two nations', 'المدير الفني للنادي أوناي إيمري', ['أوناي إيمري']],
    ['that begins as و and a noun', 'الأمين العام لاتحاد الموانئ العربية وسام الشمري', ['وسام الشمري']],
    [
      'of no company that he works for',
      'المحلل في مجموعة نورثفيلد كابيتال',
      ['المحلل في مجموعة نورثفيلد كابيتال'],
    ],
  ])('%s', (_, phrase, names) => {
    expect(nameIn(phrase)).toEqual(names)
  })

  it.each([
    ['an office', 'وزير النقل سامي الخطيب', 'وزير النقل'],
    ['an office after the name', 'سامي الخطيب وزير النقل', 'وزير النقل'],
    ['no title', 'الدكتور ماجد الراشد', null],
  ])('leaves %s as the role', (_, phrase, role) => {
    const [statement] = statementsOf(`قال ${phrase} إن العمل مستمر.`)
    expect(statement?.speakers[0]?.role).toBe(role)
  })

  it.each([
    ['a person', 'المدير ماجد الراشد', 'PERSON'],
    ['an office', 'وزير النقل', 'OFFICE'],
    ['a body', 'وزارة النقل', 'ORGANISATION'],
    ['two papers in marks', 'صحيفتا «الميناء» و«المرفأ»', 'ORGANISATION'],
    ['a document', 'بيان الشركة', 'ORGANISATION'],
    ['a state', 'فرنسا', 'STATE'],
    ['several without names', 'خبراء', 'GROUP'],
    ['one without a name', 'مصدر مطلع', 'ANONYMOUS'],
  ])('knows the shape of %s', (_, phrase, shape) => {
    const [statement] = statementsOf(`قال ${phrase} إن العمل مستمر.`)
    expect(statement?.speakers[0]?.shape).toBe(shape)
  })

  it.each([
    [
      'a surname before its full name',
      'وصل تيري ماركو أمس. وقال ماركو إن العمل مستمر. ثم غادر.',
      ['تيري ماركو: العمل مستمر'],
    ],
    [
      'a name with fewer words than later',
      'قال سامر العنيزي إن العمل مستمر. وحضر الحفل سامر بن علي العنيزي.',
      ['سامر بن علي العنيزي: العمل مستمر'],
    ],
    [
      'a surname of two people',
      'يختلف ماهر الشماع ووليد الشماع في كل شيء. وقال الشماع إن العمل مستمر.',
      ['الشماع: العمل مستمر'],
    ],
    [
      'على and not علي',
      'قال نزار البيطار إن العمل مستمر. وقال على هامش اللقاء إن السوق هادئة.',
      ['نزار البيطار: العمل مستمر', 'نزار البيطار: السوق هادئة'],
    ],
  ])('of the fullest form in the text: %s', (_, text, told) => {
    expect(lines(text)).toEqual(told)
  })

  it('takes no object for a part of a name', () => {
    expect(lines('التقى الأمير فهد بن ناصر الأهالي. وقال سموه إن العمل مستمر.')).toEqual([
      'فهد بن ناصر: العمل مستمر',
    ])
  })
})
