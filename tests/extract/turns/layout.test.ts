import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { sliceSpan } from '../../../src/text/span.ts'

const lines = (text: string): readonly string[] =>
  extract({ text, date: '2026-03-10' }).statements.map(({ speakers, content, kind }) => {
    const names = speakers.map(({ name }) => name).join(' + ') || '?'
    return `${names}: ${content.map((span) => sliceSpan(text, span)).join(' … ')} (${kind})`
  })

type Row = readonly [what: string, text: string, statements: readonly string[]]

describe('a list below a verb of saying', () => {
  it.each<Row>([
    [
      'is one statement of its items',
      'The minister, Rolf Eder, announced:\n\n1. The tax falls in May.\n2. The fee ends in June.\n\nNobody clapped.',
      ['Rolf Eder: The tax falls in May … The fee ends in June (INDIRECT)'],
    ],
    [
      'is one in Arabic too',
      'وأعلنت نقابة الصيادين:\n\n- سنتوقف يوم السبت\n- لن نبيع في السوق\n\nولم يحضر أحد.',
      ['نقابة الصيادين: سنتوقف يوم السبت … لن نبيع في السوق (INDIRECT)'],
    ],
    [
      'may have items that end with a colon',
      'The minister, Rolf Eder, announced:\n\n- Two things:\n- The tax falls in May.\n- The fee ends in June.\n\nNobody clapped.',
      ['Rolf Eder: The tax falls in May … The fee ends in June (INDIRECT)'],
    ],
    [
      'may have such items in Arabic too',
      'وأعلنت نقابة الصيادين:\n\n- أمرين:\n- سنتوقف يوم السبت\n- لن نبيع في السوق\n\nولم يحضر أحد.',
      ['نقابة الصيادين: أمرين … سنتوقف يوم السبت … لن نبيع في السوق (INDIRECT)'],
    ],
    [
      'may be a paragraph without marks',
      'Governor Ann Lowe wrote to the town:\n\nThe wells are dry and the trucks come on Sunday.\n\nThey came on Monday.',
      ['Ann Lowe: The wells are dry and the trucks come on Sunday (INDIRECT)'],
    ],
    [
      'is no statement below another noun',
      'The school needs three things:\n\n- a roof\n- a hall\n- two teachers',
      [],
    ],
    ['is none below an Arabic heading', 'برنامج الحفل:\n\n- كلمة الافتتاح\n- عرض الأطفال', []],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('a quotation', () => {
  it.each<Row>([
    [
      'goes on in each paragraph that opens it anew',
      'وقالت المديرة هدى سليم: «بدأنا في قبو.\n\n«ثم صرنا مئة.\n\n«واليوم نحن ألف».',
      ['هدى سليم: بدأنا في قبو … ثم صرنا مئة … واليوم نحن ألف (DIRECT)'],
    ],
    [
      'goes on behind its speaker',
      '«السقف سقط»، قال سامر حداد. «والجدران بعده».',
      ['سامر حداد: السقف سقط … والجدران بعده (DIRECT)'],
    ],
    [
      'is its own where each paragraph closes it and names its speaker',
      '«كنا عشرة»، قالت هدى سليم.\n\n«صرنا مئة»، قال سامر حداد.',
      ['هدى سليم: كنا عشرة (DIRECT)', 'سامر حداد: صرنا مئة (DIRECT)'],
    ],
    [
      'ends before a question that nobody is named with',
      '“You kept the key?” asked Ann Lowe.\n\n“I did,” Peter Dunn said.\n\n“For a year?”\n\n“For ten.”',
      ['Ann Lowe: You kept the key (DIRECT)', 'Peter Dunn: I did (DIRECT)'],
    ],
    [
      'may have lost its first mark with the page before',
      'The gates stay shut," Mayor Ann Lowe said. "They leak."',
      ['Ann Lowe: The gates stay shut … They leak (DIRECT)'],
    ],
    [
      'may have lost it in Arabic',
      'لن نترك الميناء»، قال القبطان سامر حداد.',
      ['سامر حداد: لن نترك الميناء (DIRECT)'],
    ],
    [
      'is no measure in inches',
      'The pipe was 12" wide, foreman Peter Dunn said.',
      ['Peter Dunn: The pipe was 12" wide (INDIRECT)'],
    ],
    [
      'may be signed behind it',
      '"كان الدخان في كل مكان" - هناء الرفاعي، معلمة',
      ['هناء الرفاعي: كان الدخان في كل مكان (DIRECT)'],
    ],
    ['may be signed below it', '“I saw it all.”\n— Peter Dunn, baker', ['Peter Dunn: I saw it all (DIRECT)']],
    [
      'may be a post',
      'Ann Lowe @ann_lowe · 5h\nThe bridge is closed. Take the ferry.',
      ['Ann Lowe: The bridge is closed. Take the ferry (INDIRECT)'],
    ],
    ['is no choice between two', 'There is tea – Ceylon or Assam', []],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('a name', () => {
  it('has no soft hyphens', () => {
    expect(lines('Minister Karim Sa\u00ADlem said that it was late.')).toEqual([
      'Karim Salem: it was late (INDIRECT)',
    ])
  })
})

describe('a live blog', () => {
  it.each<Row>([
    [
      'lets no pronoun of one entry mean somebody of another',
      '10:20 A witness\nPeter Dunn says that he saw the car.\n\n10:05\nHe says that he was afraid.',
      ['Peter Dunn: he saw the car (INDIRECT)', '?: he was afraid (INDIRECT)'],
    ],
    [
      'reads what stands behind a time',
      '21:20 | المرشحة هدى سليم: «ننتظر بهدوء».\n\n20:15 | قالت اللجنة إن الصناديق أغلقت.',
      ['هدى سليم: ننتظر بهدوء (DIRECT)', 'اللجنة: الصناديق أغلقت (INDIRECT)'],
    ],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('a line that is no prose', () => {
  it.each<Row>([
    [
      'credits a picture',
      'Photo: Coast Wire\n\nMayor Ann Lowe said it was late.',
      ['Ann Lowe: it was late (INDIRECT)'],
    ],
    ['sends the reader elsewhere', 'READ MORE: Minister Rolf Eder said taxes would rise', []],
    ['sends the Arabic reader elsewhere', 'اقرأ أيضا: وزير النقل هاني برهوم يقول إن الجسر مغلق', []],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})

describe('a line with a colon', () => {
  it.each<Row>([
    [
      'that reports is no field, whatever word comes first',
      'First Minister Ann Lowe said: “It rained.”',
      ['Ann Lowe: It rained (DIRECT)'],
    ],
    [
      'may begin with a clause',
      'When the boats came, Ann Lowe told the Courier: “It rained.”',
      ['Ann Lowe: It rained (DIRECT)'],
    ],
    ['may name one of many', 'One neighbour said: “It rained.”', ['One neighbour: It rained (DIRECT)']],
    ['that reports nothing is a field', 'First prize: “The Long Rain”', []],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})
