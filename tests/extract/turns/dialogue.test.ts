// Dialogue over lines, and interviews with only dashes or stars between turns, in both languages.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { sliceSpan } from '../../../src/text/span.ts'

const lines = (text: string): readonly string[] =>
  extract({ text, date: '2026-03-10' }).statements.map(({ speakers, content }) => {
    const names = speakers.map(({ name }) => name).join(' + ') || '?'
    return `${names}: ${content.map((span) => sliceSpan(text, span)).join(' … ')}`
  })

type Row = readonly [what: string, text: string, statements: readonly string[]]

describe('a dialogue over lines', () => {
  it.each<Row>([
    [
      'has a question without a speaker by somebody else',
      '“The dam is full,” said Piers Voss.\n\n“Will it hold until the spring?”\n\n“It will.”',
      ['Piers Voss: The dam is full'],
    ],
    [
      'has further words of the speaker',
      '“The dam is full,” said Piers Voss.\n\n“It will hold until the spring.”',
      ['Piers Voss: The dam is full … It will hold until the spring'],
    ],
  ])('%s', (_, text, statements) => {
    expect(lines(text).filter((line) => !line.startsWith('?'))).toEqual(statements)
  })
})

const asked = {
  ar: 'التقينا المهندس سامي الخطيب في مكتبه، وتحدث الخطيب عن الجسر.\n\n',
  en: 'We met the engineer Piers Voss in Lorne, and Voss spoke of the dam.\n\n',
}

describe('an interview with marks alone', () => {
  it.each<Row>([
    [
      'has stars before questions and dashes before answers',
      `${asked.ar}* متى يفتح الجسر؟\n- يفتح في الربيع المقبل.\n* وكم كلف؟\n- كلف مليون دينار.`,
      ['سامي الخطيب: يفتح في الربيع المقبل', 'سامي الخطيب: كلف مليون دينار'],
    ],
    [
      'has stars before questions and dashes before answers',
      `${asked.en}* When will it open?\n- It will open in spring.\n* What did it cost?\n- It cost a million.`,
      ['Piers Voss: It will open in spring', 'Piers Voss: It cost a million'],
    ],
    [
      'has answers without a mark',
      `${asked.ar}* متى يفتح الجسر؟\nيفتح في الربيع المقبل.\n* وكم كلف؟\nكلف مليون دينار.\n* ومن بناه؟\nبناه عمال المدينة.`,
      [
        'سامي الخطيب: يفتح في الربيع المقبل',
        'سامي الخطيب: كلف مليون دينار',
        'سامي الخطيب: بناه عمال المدينة',
      ],
    ],
    [
      'has an answer of two paragraphs',
      `${asked.ar}* متى يفتح الجسر؟\n- يفتح في الربيع المقبل.\nونحن نعمل كل يوم حتى المساء.\n* وكم كلف؟\n- كلف مليون دينار.`,
      ['سامي الخطيب: يفتح في الربيع المقبل.\nونحن نعمل كل يوم حتى المساء', 'سامي الخطيب: كلف مليون دينار'],
    ],
    [
      'is none with a single question',
      `${asked.ar}* متى يفتح الجسر؟\n- يفتح في الربيع المقبل.\n- كلف مليون دينار.`,
      [],
    ],
    [
      'is none of questions without answers',
      `${asked.ar}* متى يفتح الجسر؟\n* وكم كلف؟\n* ومن بناه؟\n* ومن صممه؟\nالجواب في كتاب قديم.`,
      [],
    ],
  ])('%s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })

  it.each<Row>([
    [
      'is the only one whom a label names',
      'المهندس سامي الخطيب: أهلا بكم في مكتبي.\nس: متى يفتح الجسر؟\nج: يفتح في الربيع المقبل.\nس: وكم كلف؟\nج: كلف مليون دينار.',
      [
        'سامي الخطيب: أهلا بكم في مكتبي',
        'سامي الخطيب: يفتح في الربيع المقبل',
        'سامي الخطيب: كلف مليون دينار',
      ],
    ],
    [
      'is nobody where two are introduced alike',
      'Q: When will it open?\nA: It will open in spring.\nQ: What did it cost?\nA: It cost a million.',
      ['?: It will open in spring', '?: It cost a million'],
    ],
  ])('the one who answers %s', (_, text, statements) => {
    expect(lines(text)).toEqual(statements)
  })
})
