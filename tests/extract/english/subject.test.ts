// Whose words they are by the build of the sentence: the head of a long subject, not the name nearest to the verb.
import { describe, expect, it } from 'vitest'
import { who } from './who.ts'

describe('the head of the subject speaks', () => {
  it.each([
    [
      'opponents of somebody',
      'Opponents of Senator Ruth Aldane said she had lied.',
      'Opponents of Senator Ruth Aldane: she had lied',
    ],
    [
      'a spokeswoman for somebody',
      'A spokeswoman for Ruth Aldane said the car was hired.',
      'spokeswoman for Ruth Aldane: the car was hired',
    ],
    [
      'somebody’s sister',
      'Ruth Aldane’s sister said the car was hired.',
      'Ruth Aldane’s sister: the car was hired',
    ],
    [
      'a named lawyer of somebody',
      'Aldane’s lawyer, Piers Voss, said the car was hired.',
      'Piers Voss: the car was hired',
    ],
    [
      'sources close to somebody',
      'Sources close to Ruth Aldane said she would stay.',
      'Sources close to Ruth Aldane: she would stay',
    ],
    [
      'people in a place',
      'Nurses in the hills above Lorne said the road was shut.',
      'Nurses in the hills above Lorne: the road was shut',
    ],
    [
      'a relative clause',
      'A baker who has worked there since it opened in May said the oven was old.',
      'baker: the oven was old',
    ],
    [
      'a participle',
      'Officials briefed on the talks said the deal was near.',
      'Officials briefed on the talks: the deal was near',
    ],
    [
      'an apposition in front',
      'The founder of Lorne Dairies, Ruth Aldane, said the milk was safe.',
      'Ruth Aldane: the milk was safe',
    ],
    [
      'an apposition behind',
      'Ruth Aldane, head of Lorne Dairies and a rival of Piers Voss, said the milk was safe.',
      'Ruth Aldane: the milk was safe',
    ],
    [
      'an apposition that no comma closes',
      '“It is safe,” Piers Voss, a chemist at the Dairy Board in Lorne told farmers.',
      'Piers Voss: It is safe',
    ],
    [
      'a body led by somebody',
      'Lorne Dairies, led by Ruth Aldane, said the milk was safe.',
      'Lorne Dairies: the milk was safe',
    ],
    [
      'two groups',
      'Army officers and city councillors demanded a new bridge.',
      'Army officers + city councillors: a new bridge',
    ],
    [
      'an office of a place',
      'The Abbot of Lorne gave the land. The Sheriff of Lorne said the gate was locked.',
      'Sheriff of Lorne: the gate was locked',
    ],
    [
      'initials with points',
      'Piers Voss left the A.B.C. last year. The A.B.C. said the licence was void.',
      'A.B.C.: the licence was void',
    ],
    [
      'a nickname',
      'Piers “the Fox” Voss said he would race again.',
      'Piers “the Fox” Voss: he would race again',
    ],
    [
      'a body with *and* in its name',
      'Lorne Fire and Rescue said the cellar was flooded.',
      'Lorne Fire and Rescue: the cellar was flooded',
    ],
    [
      'a noun that looks like a verb',
      'Court documents say the car was hired.',
      'Court documents: the car was hired',
    ],
    [
      'an adverbial in front',
      'In a speech in Lorne on Monday Piers Voss said the dam was full.',
      'Piers Voss: the dam was full',
    ],
    ['a year in front', 'In 2011 Ruth Aldane said the dam was full.', 'Ruth Aldane: the dam was full'],
    [
      'a title before the name',
      'Former President Ruth Aldane said the dam was full.',
      'Ruth Aldane: the dam was full',
    ],
    [
      'a document',
      'The dam is full, according to the explanatory notes of the bill.',
      'explanatory notes of the bill: The dam is full',
    ],
  ])('%s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })
})

describe('an attribution between commas', () => {
  it.each([
    ['behind two words', 'It rained, Piers Voss said.', 'Piers Voss: It rained'],
    ['behind a subject of two words', 'The dam, Piers Voss said, is old.', 'Piers Voss: The dam … is old'],
    ['the verb first behind two words', 'They won, said Piers Voss.', 'Piers Voss: They won'],
    ['the verb first', 'The dam will hold, said engineer Piers Voss.', 'Piers Voss: The dam will hold'],
    [
      'the verb in the present, a common noun',
      'The dam is old, making the work slow, say divers.',
      'divers: The dam is old, making the work slow',
    ],
    [
      'with a warning',
      'Bread will be dearer, warned bakers’ leader Ruth Aldane.',
      'Ruth Aldane: Bread will be dearer',
    ],
    [
      'with somebody told',
      'The dam will hold, Piers Voss told his neighbours.',
      'Piers Voss: The dam will hold',
    ],
    [
      'behind a long subject',
      'The dam will hold, Piers Voss, who has run it for years, told the Lorne Gazette.',
      'Piers Voss: The dam will hold (via the Lorne Gazette)',
    ],
    ['of a document', 'The house was sold twice, the register shows.', 'register: The house was sold twice'],
    ['as somebody has said', 'As divers have pointed out, the dam is old.', 'divers: the dam is old'],
    [
      'as somebody has said, in the middle',
      'The dam, as divers noted in May, is old.',
      'divers: The dam … is old',
    ],
  ])('%s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })

  it.each([
    ['a thing reputed', 'The bridge, said to be the oldest in the valley, fell on Monday.'],
    ['a thing called so', 'The bridge, called the Needle by sailors, fell on Monday.'],
    ['a clause of time', 'As the mayor arrived, the band played.'],
  ])('is none: %s', (_name, text) => {
    expect(who(text)).toEqual([])
  })
})

describe('the person spoken to', () => {
  it.each([
    [
      'is no part of the words',
      'Ruth Aldane told the crowd the fair was over.',
      'Ruth Aldane: the fair was over',
    ],
    ['nor of an order', 'Ruth Aldane has told visitors not to swim.', 'Ruth Aldane: not to swim'],
    [
      'nor before a quotation',
      'Ruth Aldane told her staff “nobody goes home”.',
      'Ruth Aldane: nobody goes home',
    ],
    [
      'may be accused',
      'Two cooks accuse the owner, Ruth Aldane, of hiding the bills.',
      'Two cooks: hiding the bills',
    ],
    [
      'may be the subject',
      'Ruth Aldane was accused by two cooks of hiding the bills.',
      'two cooks: hiding the bills',
    ],
    [
      'is told what a relative clause is about',
      'The board warned walkers to avoid paths that flood in spring.',
      'board: to avoid paths that flood in spring',
    ],
  ])('%s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })
})

describe('who passes words on', () => {
  it.each([
    [
      'a paper that quotes',
      'The Lorne Gazette quoted Ruth Aldane as saying “I am tired”.',
      'Ruth Aldane: I am tired (via The Lorne Gazette)',
    ],
    [
      'a paper that is quoted from',
      'Ruth Aldane was quoted by the Lorne Gazette as saying that she was tired.',
      'Ruth Aldane: she was tired (via the Lorne Gazette)',
    ],
    [
      'according to a paper',
      'According to the Lorne Gazette, Ruth Aldane told her staff “I am tired”.',
      'Ruth Aldane: I am tired (via the Lorne Gazette)',
    ],
    [
      'a paper that cites somebody',
      'According to the Lorne Gazette, citing two cooks, the inn will close.',
      'two cooks: the inn will close (via the Lorne Gazette)',
    ],
    [
      'a paper that prints',
      'In an interview published by the Lorne Gazette, Ruth Aldane said she was tired.',
      'Ruth Aldane: she was tired (via the Lorne Gazette)',
    ],
    [
      'a paper that speaks for itself',
      'The Lorne Gazette said it would not print the letter.',
      'Lorne Gazette: it would not print the letter',
    ],
  ])('%s', (_name, text, line) => {
    expect(who(text)).toContain(line)
  })

  it('ties words to the verb that governs them, not to the one that reports it', () => {
    expect(who('The Lorne Gazette reported that two cooks called the inn “a ruin”.')).toContain(
      'two cooks: a ruin',
    )
  })
})
