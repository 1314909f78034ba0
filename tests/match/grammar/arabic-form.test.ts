// Two forms of an Arabic word → what differs. What is attached to a word (و ف ب ل ال) or shows its case changes nothing.
import { describe, expect, it } from 'vitest'
import { formChange, isCounted, isFirstPerson } from '../../../src/match/grammar/arabic-form.ts'
import { type Word, wordsOf } from '../../../src/match/word.ts'

const word = (text: string): Word => {
  const [found] = wordsOf(text)
  if (!found) throw new Error(`no word in ${text}`)
  return found
}

describe('the form of an Arabic word', () => {
  it.each([
    ['TENSE', 'سيرسل', 'يرسل'],
    ['TENSE', 'يرسل', 'سيرسل'],
    ['TENSE', 'وسترسل', 'وترسل'],
    ['TENSE', 'كتب', 'يكتب'],
    ['TENSE', 'أرسل', 'يرسل'],
    ['TENSE', 'سنرسل', 'أرسلنا'],
    ['PERSON', 'نرسل', 'يرسل'],
    ['PERSON', 'سنرسل', 'سيرسلون'],
    ['PERSON', 'قواتنا', 'قواتهم'],
    ['PERSON', 'بيتي', 'بيتهم'],
    ['PERSON', 'أرسلنا', 'أرسل'],
    ['PERSON', 'كتابكم', 'كتابهم'],
    ['PERSON', 'أرسلنا', 'أرسلوا'],
    ['GENDER', 'يرسل', 'ترسل'],
    ['GENDER', 'طالب', 'طالبة'],
    ['GENDER', 'الطالب', 'الطالبة'],
    ['GENDER', 'كتب', 'كتبت'],
    ['GENDER', 'كتابهم', 'كتابهن'],
    ['GENDER', 'جديدة', 'جديد'],
    ['GENDER', 'عربي', 'عربية'],
    ['GENDER', 'معلمون', 'معلمات'],
    ['COUNT', 'طالب', 'طالبان'],
    ['COUNT', 'سنة', 'سنتين'],
    ['COUNT', 'علاقة', 'علاقات'],
    ['COUNT', 'معلم', 'معلمون'],
    ['COUNT', 'للمعلم', 'للمعلمين'],
    ['COUNT', 'كتابه', 'كتابهم'],
    ['COUNT', 'كتابها', 'كتابهم'],
    ['COUNT', 'يرسل', 'يرسلون'],
    [null, 'معلمون', 'معلمين'],
    [null, 'سنتان', 'سنتين'],
    [null, 'مسؤولون', 'مسؤولي'],
    [null, 'نموذج', 'نموذجا'],
    [null, 'نموذجاً', 'نموذج'],
    [null, 'كتاب', 'الكتاب'],
    [null, 'وبالكتاب', 'للكتاب'],
    [null, 'فكتب', 'كتب'],
    [null, 'درهم', 'درهما'],
    [null, 'اتجاه', 'اتجاها'],
    [null, 'الجامعه', 'الجامعة'],
    [null, 'القديمه', 'قديمة'],
    [null, 'مدينة', 'مدينتهم'],
    [null, 'كتاب', 'كتابه'],
    [null, 'لم', 'لما'],
    [null, 'كتاب', 'مدينة'],
  ])('changes in %s: %s, on record %s', (change, claim, record) => {
    expect(formChange(word(claim), word(record))).toBe(change)
  })

  it.each([
    ['سنتان', 'سنة', true],
    ['عام', 'عامين', true],
    ['اليومان', 'اليوم', true],
    ['طالبتين', 'طالبة', true],
    ['عامان', 'عامين', false],
    ['سنة', 'سنوات', false],
    ['يومان', 'يومنا', false],
    ['كتاب', 'مدينة', false],
  ])('may be that of a pair: %s, %s', (one, other, expected) => {
    expect([isCounted(word(one), word(other)), isCounted(word(other), word(one))]).toEqual([
      expected,
      expected,
    ])
  })

  it.each([
    ['قواتنا', 'قواتهم', true],
    ['نرسل', 'يرسلون', true],
    ['سنرسل', 'سيرسلون', true],
    ['بيتي', 'بيته', true],
    ['قواتهم', 'قواتنا', false],
    ['يرسلون', 'نرسل', false],
    ['قواتكم', 'قواتهم', false],
    ['كتاب', 'مدينة', false],
  ])('may be about its speaker: %s, elsewhere %s', (one, other, expected) => {
    expect(isFirstPerson(word(one), word(other))).toBe(expected)
  })
})
