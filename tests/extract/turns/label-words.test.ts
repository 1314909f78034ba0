// Which words before a colon can name a speaker, and which of them show a person, in both languages.
import { describe, expect, it } from 'vitest'
import type { PersonSign } from '../../../src/extract/turns/turn-words.ts'
import { words } from '../../../src/text/word.ts'
import { analysed, langOf, rules } from '../step/steps.ts'

const turnWords = (text: string) => {
  const found = rules(langOf(text)).turns
  if (!found) throw new Error('no words of turns')
  return found
}

describe('a label', () => {
  it.each<readonly [string, PersonSign]>([
    ['الوزير سامي الخطيب', 'TITLE_AND_NAME'],
    ['Minister Ann Lowe', 'TITLE_AND_NAME'],
    ['النائب قدسي', 'TITLE_AND_NAME'],
    ['الوزير', 'OFFICE'],
    ['The Minister', 'OFFICE'],
    ['الوزير السابق', 'OFFICE'],
    ['سامي الخطيب', 'GIVEN_NAME'],
    ['Ann Lowe', 'GIVEN_NAME'],
    ['سامي', 'NONE'],
    ['Ann', 'NONE'],
    ['الطقس', 'NONE'],
    ['Opening Hours', 'NONE'],
    ['Attorney General’s Office', 'OFFICE'],
  ])('%s shows %s', (label, sign) => {
    expect(turnWords(label).signOf(words(label))).toBe(sign)
  })

  it.each([
    ['سامي الخطيب', true],
    ['Ann Lowe', true],
    ['Ann de la Cruz', true],
    ['وقال الوزير', false],
    ['في المدينة', false],
    ['الرياض - فهد العتيبي', false],
    ['أمس', false],
    ['أما المدرب', false],
    ['المدرب قائلا', false],
    ['the mayor of Lorne', false],
    ['In Lorne', false],
    ['Monday', false],
    ['2015', false],
  ])('%s can name a speaker: %s', (label, can) => {
    expect(turnWords(label).canName(label, words(label))).toBe(can)
  })

  it.each([
    ['Ann Lowe said', true],
    ['Minister Ann Lowe tells us', true],
    ['Ann Lowe', false],
    ['Said Lowe', false],
  ])('%s reports: %s', (label, reports) => {
    expect(turnWords(label).reports?.(words(label))).toBe(reports)
  })
})

describe('the people whom a text introduces', () => {
  it.each<readonly [string, readonly string[]]>([
    ['التقينا الوزير سامي الخطيب في مكتبه.', ['سامي الخطيب']],
    ['بقلم ليلى سعد. التقينا سامي الخطيب.', ['سامي الخطيب']],
    ['التقينا وزارة النقل.', []],
    ['We met Ann Lowe at noon.', ['Ann Lowe']],
    ['By Ann Lowe. We met Piers Voss.', ['Piers Voss']],
    ['We read the Lorne Gazette.', []],
    ['We went to Port Velden by train.', []],
    ['Keeper Torben Rask met us.', ['Torben Rask']],
  ])('%s', (text, names) => {
    const lang = langOf(text)
    const found = rules(lang).turns?.people(analysed(lang, text), { start: 0, end: text.length }) ?? []
    expect(found.map(({ name }) => name)).toEqual(names)
  })
})
