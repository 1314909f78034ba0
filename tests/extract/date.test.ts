import { describe, expect, it } from 'vitest'
import { dateIn } from '../../src/extract/date.ts'
import { arabicDates } from '../../src/language/ar/dates.ts'
import { englishDates } from '../../src/language/en/dates.ts'
import { sliceSpan } from '../../src/text/span.ts'
import { tokenize } from '../../src/text/token.ts'
import { statementsOf } from './told.ts'

/** A Saturday. */
const day = '2015-08-01'

const read = (text: string, today: string | undefined, words = arabicDates) => {
  const tokens = tokenize(text)
  const found = dateIn(tokens, words, today, [{ from: 0, to: tokens.length }])
  return (
    found && { edtf: found.edtf, basis: found.basis, phrase: found.phrase && sliceSpan(text, found.phrase) }
  )
}

describe('dateIn', () => {
  it.each([
    ['today', 'قال اليوم', '2015-08-01', 'RESOLVED', 'اليوم'],
    ['today with its weekday', 'قال اليوم السبت إن', '2015-08-01', 'RESOLVED', 'اليوم السبت'],
    ['yesterday', 'قال أمس إن', '2015-07-31', 'RESOLVED', 'أمس'],
    ['the day before yesterday', 'قال أمس الأول إن', '2015-07-30', 'RESOLVED', 'أمس الأول'],
    ['the last such weekday', 'قال يوم الاثنين إن', '2015-07-27', 'RESOLVED', 'الاثنين'],
    ['a weekday that is today', 'قال السبت إن', '2015-08-01', 'RESOLVED', 'السبت'],
    ['a past weekday that is today’s', 'قال السبت الماضي إن', '2015-07-25', 'RESOLVED', 'السبت الماضي'],
    ['a full date', 'قال في 14 أكتوبر 2014 إن', '2014-10-14', 'STATED', '14 أكتوبر 2014'],
    ['a date in Arabic-Indic digits', 'قال في ١٤ أكتوبر ٢٠١٤ إن', '2014-10-14', 'STATED', '١٤ أكتوبر ٢٠١٤'],
    ['a date without a year', 'قال في 14 مايو إن', '2015-05-14', 'RESOLVED', '14 مايو'],
    ['one that would lie ahead', 'قال في 14 أكتوبر إن', '2014-10-14', 'RESOLVED', '14 أكتوبر'],
    ['a month of a year', 'قال في فبراير 2012 إن', '2012-02', 'STATED', 'فبراير 2012'],
    [
      'only the month of a day that does not exist',
      'قال في 31 فبراير 2014 إن',
      '2014-02',
      'STATED',
      'فبراير 2014',
    ],
    ['a month by both its names', 'قال في أغسطس آب الماضي إن', '2014-08', 'RESOLVED', 'أغسطس آب الماضي'],
    ['a month by its Syriac name', 'قال في تموز الماضي إن', '2015-07', 'RESOLVED', 'تموز الماضي'],
    ['a month of two words', 'قال في كانون الثاني الماضي إن', '2015-01', 'RESOLVED', 'كانون الثاني الماضي'],
    ['this month by its name', 'قال في أغسطس الجاري إن', '2015-08', 'RESOLVED', 'أغسطس الجاري'],
    ['last year', 'قال العام الماضي إن', '2014', 'RESOLVED', 'العام الماضي'],
    ['last month', 'قال الشهر الماضي إن', '2015-07', 'RESOLVED', 'الشهر الماضي'],
    ['last week', 'قال الأسبوع الماضي إن', '2015-07-19/2015-07-25', 'RESOLVED', 'الأسبوع الماضي'],
    ['a year', 'قال عام 2012 إن', '2012', 'STATED', 'عام 2012'],
  ])('finds %s', (_, text, edtf, basis, phrase) => {
    expect(read(text, day)).toEqual({ edtf, basis, phrase })
  })

  it.each([
    ['a month alone', 'قال في أغسطس إن', day],
    ['a day number that is none', 'قال 45 رجلا إن', day],
    ['a relative day without a day to count from', 'قال أمس إن', undefined],
    ['a day to count from that is none', 'قال أمس إن', '2015-13-40'],
  ])('finds nothing in %s', (_, text, today) => {
    expect(read(text, today)).toBeNull()
  })

  it.each([
    ['a stated date', 'قال في 14 أكتوبر 2014 إن', '2014-10-14'],
    ['a year', 'قال عام 2012 إن', '2012'],
  ])('needs no day for %s', (_, text, edtf) => {
    expect(read(text, undefined)?.edtf).toBe(edtf)
  })

  it.each([
    ['said on Monday that', '2015-07-27', 'Monday'],
    ['said last August that', '2014-08', 'August'],
    ['said on October 14, 2014 that', '2014-10-14', 'October 14, 2014'],
    ['said yesterday that', '2015-07-31', 'yesterday'],
    ['said today that', '2015-08-01', 'today'],
    ['said last Saturday that', '2015-07-25', 'Saturday'],
    ['said last month that', '2015-07', 'month'],
    ['said last year that', '2014', 'year'],
    ['said last week that', '2015-07-19/2015-07-25', 'week'],
    ['said this August that', '2015-08', 'August'],
    ['said on 3 March that', '2015-03-03', '3 March'],
    ['said on December 3 that', '2014-12-03', 'December 3'],
    ['said in March 2012 that', '2012-03', 'March 2012'],
    ['said on 31 February 2014 that', '2014-02', 'February 2014'],
  ])('reads English: %s', (text, edtf, phrase) => {
    expect(read(text, day, englishDates)).toMatchObject({ edtf, phrase })
  })
})

describe('when something was said', () => {
  const said = (text: string, date?: string) => statementsOf(text, { date })[0]?.said

  it.each([
    ['what a phrase beside the cue says', 'قال المدير أمس إن الجسر جاهز.', '2015-07-31', 'RESOLVED'],
    ['what a phrase before it says', 'في العام الماضي قال المدير إن الجسر جاهز.', '2014', 'RESOLVED'],
    ['the document’s day', 'قال المدير إن الجسر جاهز.', '2015-08-01', 'INFERRED'],
    ['not what the words are about', 'قال المدير إن الجسر أغلق العام الماضي.', '2015-08-01', 'INFERRED'],
  ])('is %s', (_, text, edtf, basis) => {
    expect(said(text, day)).toMatchObject({ edtf, basis })
  })

  it.each([
    ['a document without a day', 'قال المدير إن الجسر جاهز.', undefined],
    ['a position that is held', 'يؤكد المدير أن الجسر جاهز.', day],
  ])('is unknown of %s', (_, text, date) => {
    expect(said(text, date)).toBeNull()
  })

  it.each([
    ['a weekday with its date', 'said on Sunday, 4 August 2013, that', '2013-08-04', 'Sunday, 4 August 2013'],
    ['a year alone', 'said in 2013 that', '2013', '2013'],
    ['a day before its year', 'said on March 3, 2015 that', '2015-03-03', 'March 3, 2015'],
  ])('reads English: %s', (_, text, edtf, phrase) => {
    expect(read(text, day, englishDates)).toEqual({ edtf, basis: 'STATED', phrase })
  })

  it('takes no number for a year', () => {
    expect(read('said that 2013 people came', day, englishDates)).toBeNull()
  })
})
