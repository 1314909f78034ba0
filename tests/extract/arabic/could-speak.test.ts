import { describe, expect, it } from 'vitest'
import { speaksMore } from '../../../src/extract/learned/speaks.ts'
import { lines } from '../told.ts'

const first = 'قال مدير الميناء سليم الحموي إن الحركة عادت.'

describe('what comes after an Arabic verb of saying', () => {
  it.each([
    ['a circumstance', `${first} وأكد خلالها أن السفن وصلت.`, 'سليم الحموي: السفن وصلت'],
    ['an adverb', `${first} وأكد رسمياً أن السفن وصلت.`, 'سليم الحموي: السفن وصلت'],
    ['a verb', `${first} وأعلن يستعد أن السفن وصلت.`, 'سليم الحموي: السفن وصلت'],
    ['a statement with a preposition', `${first} وأكد ببيان أن السفن وصلت.`, 'سليم الحموي: السفن وصلت'],
    ['when it was said', `${first} وأكد نهاية الأسبوع أن السفن وصلت.`, 'سليم الحموي: السفن وصلت'],
  ])('is no speaker: %s', (_, text, expected) => {
    expect(lines(text).at(-1)).toBe(expected)
  })

  it.each([
    ['an office', 'وأكد القبطان أن السفن وصلت.', 'القبطان: السفن وصلت'],
    ['a body that no list has', 'وأكدت سكرتارية أن السفن وصلت.', 'سكرتارية: السفن وصلت'],
    ['a body of both sides', 'وأكد الجانبان أن السفن وصلت.', 'الجانبان: السفن وصلت'],
    ['so many people', 'وأكد آلاف البحارة أن السفن وصلت.', 'آلاف البحارة: السفن وصلت'],
    ['a name that no list has', 'وأكد موتا أن السفن وصلت.', 'موتا: السفن وصلت'],
    ['a document', 'وأكد التقرير السنوي أن السفن وصلت.', 'التقرير السنوي: السفن وصلت'],
  ])('is a speaker: %s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  it('makes no statement where it cannot speak and nobody else is there', () => {
    expect(lines('وأكد العمل اليومي أن الصبر مفيد.')).toEqual([])
  })

  it('leaves open who says what is quoted there', () => {
    expect(lines('وقال أسفل الصفحة: «الصبر مفيد».')).toEqual([': الصبر مفيد'])
  })
})

describe('how often Arabic words speak', () => {
  it.each([
    ['المتحدث', 'المدينه'],
    ['الوزير', 'العمل'],
    ['مصادر', 'بدايه'],
  ])('%s does more often than %s', (speaker, other) => {
    expect(speaksMore(speaker)).toBeGreaterThan(1)
    expect(speaksMore(other)).toBeLessThan(0)
  })

  it('is not known of a word that nobody has written', () => {
    expect(Math.abs(speaksMore('زغطبق'))).toBeLessThan(1)
  })
})
