// What nobody has said: denied, asked, only supposed; and what looks like a verb of saying and reports nothing.
import { describe, expect, it } from 'vitest'
import { who } from './who.ts'

describe('what was not said', () => {
  it.each([
    ['negated', 'The firm has never admitted that the pipes leaked.'],
    ['a denial negated', 'The firm did not deny that it had sold the mill.'],
    ['by nobody', 'Nobody told the guests that the bridge was out.'],
    ['by neither', 'Neither driver said that the light was green.'],
    ['by few', 'Few would argue against the law.'],
    ['asked', 'Did the firm say that the mill was sold?'],
    ['asked for the speaker', 'Who said that the tram would be free?'],
    ['supposed', 'If the firm said that the mill was sold, the workers would leave.'],
    ['supposed without *if*', 'Had the firm said that the mill was sold, the workers would have left.'],
    ['expected', 'Should the firm announce that the mill is sold, the workers will leave.'],
    ['excepted', 'Unless the coroner says that it was murder, the file stays open.'],
    ['imagined', 'Imagine a judge saying that the law is wrong.'],
    ['possible', 'The firm might say that the mill was sold.'],
    ['refused', 'Ruth Aldane refused to say who had paid.'],
    ['left out', 'The mayor left without saying whether she would run.'],
    ['by a look', 'He gave a nod, as if to say “Now go” to the boy.'],
    ['an interviewer’s question', 'Asked whether he would stay, the keeper walked away.'],
  ])('%s', (_name, text) => {
    expect(who(text)).toEqual([])
  })

  it.each([
    [
      'a denial inside what was said',
      'The firm said that it had not sold the mill.',
      'firm: it had not sold the mill',
    ],
    ['an emphatic verb', 'The firm did say, however, that it was poor.', 'firm: it was poor'],
    ['not only', 'The firm not only said that it was poor.', 'firm: it was poor'],
    ['a habit', 'She would often say that the sea was her mother.', '?: the sea was her mother'],
  ])('but was: %s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })
})

describe('what reports nothing', () => {
  it.each([
    ['a fee', 'The museum charges a small fee.'],
    ['deaths', 'The avalanche claimed three lives.'],
    ['an adjective', 'A noted painter bought the farm.'],
    ['an aim', 'Her stated aim is to win.'],
    ['a charge that somebody has', 'Voss was put in charge of the harbour.'],
    ['no confirmed case', 'There has been no confirmed case in Lorne.'],
    ['little', 'The doctors met the press and said little.'],
    ['a door', 'The shop added two tables and closed early.'],
    ['a name of a thing', 'The inn sells a cake named “Sailor’s Revenge”.'],
    ['a name of a man', 'Police arrested a man known as “the Baker” on Friday.'],
    ['a motto', 'Their motto is “Never too late”.'],
    ['a term in marks', 'Ada Rowe, 21, fell ill after she drank a “beauty tea”.'],
  ])('%s', (_name, text) => {
    expect(who(text)).toEqual([])
  })

  it.each([
    ['a charge', 'Prosecutors charged Piers Voss with theft.', 'Prosecutors: theft'],
    [
      'a responsibility claimed',
      'A small group claimed responsibility for the fire.',
      'small group: responsibility for the fire',
    ],
    ['something noted', 'The judge noted that the door was open.', 'judge: the door was open'],
    ['what a thing is called by somebody', 'Ruth Aldane called the inn “a ruin”.', 'Ruth Aldane: a ruin'],
  ])('but does: %s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })
})

describe('where the narrator goes on', () => {
  it.each([
    ['behind one word', 'Piers Voss said “maybe”, and turned off the lamp.', 'Piers Voss: maybe'],
    [
      'behind a name for a thing',
      'Ruth Aldane called the report “a joke” during a visit to the mill.',
      'Ruth Aldane: a joke',
    ],
    [
      'with a participle',
      'Ruth Aldane said the roof was “dry”, holding up a broken tile.',
      'Ruth Aldane: the roof was “dry”',
    ],
    [
      'not within the clause',
      'Ruth Aldane said the inn was “full” and would take nobody.',
      'Ruth Aldane: the inn was “full” and would take nobody',
    ],
    [
      'not with a reason',
      'Ruth Aldane said the inn was “finished” because nobody came.',
      'Ruth Aldane: the inn was “finished” because nobody came',
    ],
  ])('%s', (_name, text, line) => {
    expect(who(text)).toEqual([line])
  })
})
