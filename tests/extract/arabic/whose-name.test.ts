// Names and bodies as news writes them around a verb of saying: where they begin, where they end, and whose they are.
import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('the name of who speaks in Arabic', () => {
  it.each([
    [
      'of a spokesman with his rank',
      'وأكد المتحدث الرسمي باسم المركز، رأفت الصباغ، أن السد سليم.',
      'رأفت الصباغ',
    ],
    [
      'of a spokesman behind his company',
      'وأوضح المتحدث الرسمي باسم الخطوط البحرية عبدالرحمن بن حمد الفهد أن السد سليم.',
      'عبدالرحمن بن حمد الفهد',
    ],
    ['of a man called باسم', 'وأكد باسم الخوري أن السد سليم.', 'باسم الخوري'],
    ['that begins like *that*', 'وقال الأمين العام بان جي مون إن السد سليم.', 'بان جي مون'],
    ['with عبد, which is no pronoun', 'ودعا الرئيس التشادي عبدربه منصور إلى الهدوء.', 'عبدربه منصور'],
    ['behind a trade that no list has', 'روت لي الحكواتية نزيهة رشيد أن السد سليم.', 'نزيهة رشيد'],
    ['behind a work', 'وأكد منتج مسلسل «ورق النهر» ماجد العبيد أن السد سليم.', 'ماجد العبيد'],
    [
      'of a body called after a person',
      'أعلنت مدينة الملك سامي الطبية أن السد سليم.',
      'مدينة الملك سامي الطبية',
    ],
    [
      'of a body without its state',
      'قال مكتب الإحصاء الاتحادي بألمانيا إن السد سليم.',
      'مكتب الإحصاء الاتحادي',
    ],
    ['of a body before its verb', 'وكان التلفزيون المحلي أراد أن يقول إن السد سليم.', ''],
    ['of people without what they are at', 'وأوضح الباحثون القائمون على الدراسة أن السد سليم.', 'الباحثون'],
    ['of sources among a crowd', 'وذكرت مصادر من أقارب القبطان أن السد سليم.', 'مصادر من أقارب القبطان'],
    [
      'of a document before its verb',
      'قال الوزير إن التقرير الصادر أمس قد بين أن السد سليم.',
      'التقرير الصادر',
    ],
  ])('%s', (_, text, name) => {
    const speakers = lines(text).map((line) => line.slice(0, line.indexOf(':')))
    expect(speakers.at(-1) ?? '').toBe(name)
  })
})

describe('who is meant in Arabic', () => {
  it.each([
    [
      'a company by two nations',
      'وأعلنت شركة بحر الساحل أنها ستتوسع. وتعهدت الشركة البريطانية الهولندية بصرف الأرباح.',
      'شركة بحر الساحل',
    ],
    [
      'sources of the same kind, with somebody between',
      'وأوضحت مصادر عسكرية أن الجسر مفتوح. وقال خالد فارس إن النهر عال. وأوضحت المصادر العسكرية أن السد سليم.',
      'مصادر عسكرية',
    ],
    ['a state that acts', 'وسلمت الصين أربع سفن أمس. وقالت إن السد سليم.', 'الصين'],
  ])('%s', (_, text, name) => {
    expect(lines(text).at(-1)).toMatch(new RegExp(`^${name}: `, 'u'))
  })

  it.each([
    [
      'other sources',
      'وأوضحت مصادر طبية أن الجسر مفتوح. وقال خالد فارس إن النهر عال. وأوضحت المصادر العسكرية أن السد سليم.',
      'المصادر العسكرية',
    ],
  ])('is not %s', (_, text, name) => {
    expect(lines(text).at(-1)).toMatch(new RegExp(`^${name}: `, 'u'))
  })
})
